package org.openbydefault.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Names headings as forges do, so that links to them can be checked. One per document: repeated headings are counted. */
final class HeadingAnchors {

    /** How headings become anchors. */
    enum Style {
        /** GitHub and GitLab for Markdown: {@code what-is-it}. */
        MARKDOWN,
        /** As Markdown, Asciidoctor's own {@code _what_is_it}, and the title itself. */
        ASCIIDOC,
        /** Docutils: {@code what-is-it}, all but ASCII letters and digits is a hyphen. */
        RESTRUCTURED_TEXT,
        /** Headings have no anchor unless the text gives one. */
        NONE
    }

    private final Style style;
    private final Map<String, Integer> timesUsed = new HashMap<>();

    HeadingAnchors(Style style) {
        this.style = style;
    }

    /** The anchors of the next heading of the document. */
    List<String> of(String heading) {
        List<String> anchors = new ArrayList<>(2);
        if (style == Style.MARKDOWN) {
            anchors.add(unique(github(heading), "-", 0));
        } else if (style == Style.ASCIIDOC) {
            anchors.add(unique(github(heading.strip()), "-", 1));
            anchors.add(unique(asciidoctor(heading), "_", 1));
            anchors.add(heading.strip());
        } else if (style == Style.RESTRUCTURED_TEXT) {
            anchors.add(docutils(heading));
        }
        return anchors;
    }

    private String unique(String anchor, String separator, int offset) {
        int times = timesUsed.getOrDefault(anchor, 0) + 1;
        timesUsed.put(anchor, times);
        return times == 1 ? anchor : anchor + separator + (times - 1 + offset);
    }

    /** Letters, marks, digits, underscores and hyphens stay; a space becomes a hyphen; all else goes. */
    private static String github(String heading) {
        StringBuilder anchor = new StringBuilder(heading.length());
        String lower = heading.toLowerCase(Locale.ROOT);
        for (int i = 0; i < lower.length(); ) {
            int letter = lower.codePointAt(i);
            i += Character.charCount(letter);
            if (letter == ' ') {
                anchor.append('-');
            } else if (letter == '-' || isWordCharacter(letter)) {
                anchor.appendCodePoint(letter);
            }
        }
        return anchor.toString();
    }

    private static boolean isWordCharacter(int letter) {
        int type = Character.getType(letter);
        return Character.isLetter(letter)
                || type == Character.DECIMAL_DIGIT_NUMBER
                || type == Character.CONNECTOR_PUNCTUATION
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    private static String asciidoctor(String heading) {
        StringBuilder anchor = new StringBuilder("_");
        for (char letter : heading.toLowerCase(Locale.ROOT).toCharArray()) {
            if (Character.isLetterOrDigit(letter)) {
                anchor.append(letter);
            } else if ((letter == ' ' || letter == '-' || letter == '.' || letter == '_')
                    && anchor.charAt(anchor.length() - 1) != '_') {
                anchor.append('_');
            }
        }
        return withoutLast(anchor, '_');
    }

    private static String docutils(String heading) {
        StringBuilder anchor = new StringBuilder();
        for (char letter : heading.toLowerCase(Locale.ROOT).toCharArray()) {
            if ((letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9' && !anchor.isEmpty())) {
                anchor.append(letter);
            } else if (!anchor.isEmpty() && anchor.charAt(anchor.length() - 1) != '-') {
                anchor.append('-');
            }
        }
        return withoutLast(anchor, '-');
    }

    private static String withoutLast(StringBuilder anchor, char separator) {
        int end = anchor.length();
        if (end > 1 && anchor.charAt(end - 1) == separator) {
            anchor.setLength(end - 1);
        }
        return anchor.toString();
    }
}
