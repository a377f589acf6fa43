package org.openbydefault.report;

import org.openbydefault.engine.CheckResult;
import org.openbydefault.rule.Outcome;
import org.openbydefault.rule.Severity;
import org.openbydefault.text.Wording;

/** An SVG badge in the common flat shape. */
final class BadgeReport implements Report {

    private static final String LABEL = "open by default";
    private static final String GREEN = "#2a7d3f";
    private static final String AMBER = "#9a6700";
    private static final String RED = "#c0362c";
    private static final String GREY = "#555";

    @Override
    public String render(CheckResult result) {
        int labelWidth = width(LABEL);
        String message = message(result);
        int messageWidth = width(message);
        int width = labelWidth + messageWidth;
        String title = LABEL + ": " + message;
        StringBuilder svg = new StringBuilder(1024);
        svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"").append(width);
        svg.append("\" height=\"20\" role=\"img\" aria-label=\"").append(title).append("\">\n");
        svg.append("  <title>").append(title).append("</title>\n");
        svg.append("  <clipPath id=\"r\"><rect width=\"").append(width);
        svg.append("\" height=\"20\" rx=\"3\"/></clipPath>\n");
        svg.append("  <g clip-path=\"url(#r)\">\n");
        appendBox(svg, 0, labelWidth, GREY);
        appendBox(svg, labelWidth, messageWidth, colour(result));
        svg.append("  </g>\n");
        svg.append("  <g fill=\"#fff\" text-anchor=\"middle\" font-size=\"11\"");
        svg.append(" font-family=\"Verdana, Geneva, DejaVu Sans, sans-serif\">\n");
        appendText(svg, 0, labelWidth, LABEL);
        appendText(svg, labelWidth, messageWidth, message);
        return svg.append("  </g>\n</svg>\n").toString();
    }

    private static String message(CheckResult result) {
        int errors = result.countFailed(Severity.ERROR);
        if (errors > 0) {
            return Wording.counted(errors, "error", "errors");
        }
        int warnings = result.countFailed(Severity.WARNING);
        if (warnings > 0) {
            return Wording.counted(warnings, "warning", "warnings");
        }
        return result.count(Outcome.PASSED) + " passed";
    }

    private static String colour(CheckResult result) {
        if (result.countFailed(Severity.ERROR) > 0) {
            return RED;
        }
        return result.countFailed(Severity.WARNING) > 0 ? AMBER : GREEN;
    }

    private static void appendBox(StringBuilder svg, int x, int width, String colour) {
        svg.append("    <rect x=\"").append(x).append("\" width=\"").append(width);
        svg.append("\" height=\"20\" fill=\"").append(colour).append("\"/>\n");
    }

    /** The text is stretched to the width that is kept for it, whatever font there is. */
    private static void appendText(StringBuilder svg, int x, int width, String text) {
        svg.append("    <text x=\"").append(x + width / 2).append("\" y=\"14\" textLength=\"");
        svg.append(width - 12).append("\">").append(text).append("</text>\n");
    }

    /** Pixels of the text in Verdana at 11 px, about, and six on each side. */
    private static int width(String text) {
        int tenths = 0;
        for (int i = 0; i < text.length(); i++) {
            tenths += tenths(text.charAt(i));
        }
        return 12 + (tenths + 5) / 10;
    }

    private static int tenths(char letter) {
        return switch (letter) {
            case ' ', 'f', 'r', 't' -> 41;
            case 'i', 'l' -> 31;
            case 'm', 'w' -> 98;
            default -> 68;
        };
    }
}
