package org.openbydefault.document;

import java.util.Map;
import java.util.Set;

/** Tells the outline what HTML elements mean to a reader. */
class HtmlElements {

    /** Elements whose content does not run into what stands around them. */
    private static final Set<String> BREAKS = Set.of(
            "br", "p", "div", "li", "tr", "td", "th", "dd", "dt", "ul", "ol", "dl", "table", "summary", "details",
            "hr");

    private final Outline outline;
    private final StringBuilder code = new StringBuilder();
    private String codeElement = "";
    private int codeLine;
    private boolean isHidden;
    private boolean linkIsOpen;

    HtmlElements(Outline outline) {
        this.outline = outline;
    }

    void start(String name, Map<String, String> attributes, int line) {
        if (isInCode()) {
            return;
        }
        int level = headingLevel(name);
        if (level > 0) {
            outline.openHeading(level, line);
        }
        anchors(name, attributes);
        if (isCodeBlock(name)) {
            codeElement = name;
            codeLine = line;
        } else if (name.equals("a") && attributes.containsKey("href")) {
            closeLink();
            outline.openLink(attributes.getOrDefault("href", "").strip(), line, false);
            linkIsOpen = true;
        } else if (name.equals("img") && attributes.containsKey("src")) {
            outline.image(
                    attributes.getOrDefault("alt", ""),
                    attributes.getOrDefault("src", "").strip(),
                    line);
            candidates(attributes, line);
        } else if (name.equals("source")) {
            candidates(attributes, line);
        } else if (isInlineCode(name)) {
            outline.inlineCodeMark(line);
        } else if (name.equals("title")) {
            isHidden = true;
        } else if (BREAKS.contains(name)) {
            outline.text(" ", line);
        }
    }

    /** The images of {@code srcset}, each with a width or a density behind it. */
    private void candidates(Map<String, String> attributes, int line) {
        String all = attributes.get("srcset");
        if (all == null) {
            return;
        }
        for (String candidate : all.split(",\\s", -1)) {
            String address = candidate.strip().split("\\s", 2)[0];
            if (!address.isEmpty()) {
                outline.image("", address, line);
            }
        }
    }

    /** A link that starts within another ends it. */
    private void closeLink() {
        if (linkIsOpen) {
            outline.closeLink();
            linkIsOpen = false;
        }
    }

    void end(String name, int line) {
        if (isInCode()) {
            if (name.equals(codeElement)) {
                codeElement = "";
                outline.code("", code.toString(), codeLine);
                code.setLength(0);
            }
            return;
        }
        if (headingLevel(name) > 0) {
            outline.closeHeading();
        } else if (name.equals("a")) {
            closeLink();
        } else if (isInlineCode(name)) {
            outline.inlineCodeMark(line);
        } else if (name.equals("title")) {
            isHidden = false;
        } else if (BREAKS.contains(name)) {
            outline.text(" ", line);
        }
    }

    void text(String words, int line) {
        if (isInCode()) {
            code.append(words);
        } else if (!isHidden) {
            BareLinks.collect(words, line, outline);
        }
    }

    void newline(int line) {
        if (isInCode()) {
            code.append('\n');
        } else {
            outline.text(" ", line);
        }
    }

    boolean isCodeBlock(String name) {
        return name.equals("pre");
    }

    private static boolean isInlineCode(String name) {
        return name.equals("code") || name.equals("tt");
    }

    private boolean isInCode() {
        return !codeElement.isEmpty();
    }

    private void anchors(String name, Map<String, String> attributes) {
        outline.anchor(attributes.getOrDefault("id", ""));
        if (name.equals("a")) {
            outline.anchor(attributes.getOrDefault("name", ""));
        }
    }

    private static int headingLevel(String name) {
        boolean isHeading =
                name.length() == 2 && name.charAt(0) == 'h' && name.charAt(1) >= '1' && name.charAt(1) <= '6';
        return isHeading ? name.charAt(1) - '0' : 0;
    }
}
