package org.openbydefault.document;

import java.util.Map;

/** What the elements of Maven's xdoc mean beyond those of HTML. */
final class XdocElements extends HtmlElements {

    private final Outline outline;

    XdocElements(Outline outline) {
        super(outline);
        this.outline = outline;
    }

    @Override
    void start(String name, Map<String, String> attributes, int line) {
        int level = name.equals("section") ? 1 : name.equals("subsection") ? 2 : 0;
        if (level > 0) {
            outline.heading(attributes.getOrDefault("name", ""), level, line);
        }
        super.start(name, attributes, line);
    }

    @Override
    boolean isCodeBlock(String name) {
        return name.equals("source") || super.isCodeBlock(name);
    }
}
