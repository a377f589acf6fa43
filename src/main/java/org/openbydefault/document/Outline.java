package org.openbydefault.document;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.openbydefault.project.CodeBlock;
import org.openbydefault.project.Document;
import org.openbydefault.project.Link;
import org.openbydefault.project.Section;
import org.openbydefault.project.TextLine;

/** Sorts what a format finds, told in the order of the text, into the sections of a document. */
final class Outline {

    /** A heading that is not closed after so many lines is a mistake in the markup. */
    private static final int LONGEST_HEADING = 8;

    /** An image in a link is two deep; what was never closed would take all text to the end. */
    private static final int DEEPEST_LINK = 4;

    /** A link whose text has more characters is not closed. */
    private static final int LONGEST_LINK = 4096;

    private final HeadingAnchors headingAnchors;
    private final Set<String> anchors = new LinkedHashSet<>();
    private final List<Section> sections = new ArrayList<>();
    private final Deque<OpenLink> openLinks = new ArrayDeque<>();
    private final StringBuilder prose = new StringBuilder();
    private int proseLine;

    private String heading = "";
    private int level;
    private int headingLine = 1;
    private boolean headingIsOpen;
    private List<TextLine> text = new ArrayList<>();
    private List<Link> links = new ArrayList<>();
    private List<CodeBlock> code = new ArrayList<>();

    Outline(HeadingAnchors headingAnchors) {
        this.headingAnchors = headingAnchors;
    }

    /** Starts a section; text up to {@link #closeHeading()} belongs to its heading. */
    void openHeading(int newLevel, int line) {
        closeHeading();
        closeLinks();
        endSection();
        level = newLevel;
        headingLine = line;
        headingIsOpen = true;
    }

    void closeHeading() {
        if (!headingIsOpen) {
            return;
        }
        headingIsOpen = false;
        String shown = withoutId(prose.toString());
        prose.setLength(0);
        anchors.addAll(headingAnchors.of(shown));
        heading = shown.isBlank() && !links.isEmpty() ? links.get(0).text() : collapsed(shown);
    }

    /** Takes an id like {@code {#setup}} from the end of a heading. */
    private String withoutId(String shown) {
        String stripped = shown.stripTrailing();
        int brace = stripped.endsWith("}") ? stripped.lastIndexOf('{') : -1;
        int hash = brace < 0 ? -1 : stripped.indexOf('#', brace);
        if (hash < 0) {
            return shown;
        }
        anchor(stripped.substring(hash + 1, stripped.length() - 1).strip());
        return stripped.substring(0, brace).stripTrailing();
    }

    /** A heading without markup. */
    void heading(String words, int newLevel, int line) {
        openHeading(newLevel, line);
        text(words, line);
        closeHeading();
    }

    /** Prose on one line of the file. */
    void text(String words, int line) {
        boolean isAlternative = false;
        for (OpenLink link : openLinks) {
            if (link.text.length() < LONGEST_LINK) {
                link.text.append(words);
            }
            isAlternative |= link.image;
        }
        if (isAlternative) {
            return;
        }
        if (headingIsOpen && line > headingLine + LONGEST_HEADING) {
            closeHeading();
        }
        if (!headingIsOpen && line != proseLine) {
            endProse();
            proseLine = line;
        }
        prose.append(words);
    }

    /** Code within a line. */
    void inlineCode(String words, int line) {
        inlineCodeMark(line);
        text(words, line);
        inlineCodeMark(line);
    }

    /** Begin or end of code within a line. */
    void inlineCodeMark(int line) {
        if (!headingIsOpen) {
            text("`", line);
        }
    }

    /** Starts a link or an image; text up to {@link #closeLink()} is its text. */
    void openLink(String target, int line, boolean image) {
        if (openLinks.size() == DEEPEST_LINK) {
            closeLink();
        }
        openLinks.push(new OpenLink(target, line, image));
    }

    void closeLink() {
        if (!openLinks.isEmpty()) {
            links.add(openLinks.pop().close());
        }
    }

    boolean hasOpenLink() {
        return !openLinks.isEmpty();
    }

    /** A link whose text stands in the prose of that line. */
    void link(String words, String target, int line) {
        openLink(target, line, false);
        text(words, line);
        closeLink();
    }

    void image(String alternative, String target, int line) {
        openLink(target, line, true);
        text(alternative, line);
        closeLink();
    }

    /** A block of code whose content starts at that line. */
    void code(String language, String content, int line) {
        closeHeading();
        code.add(new CodeBlock(language, content, line));
    }

    /** An explicit id. */
    void anchor(String id) {
        if (!id.isBlank()) {
            anchors.add(id);
        }
    }

    Document document(String path) {
        closeHeading();
        closeLinks();
        endSection();
        if (sections.isEmpty()) {
            sections.add(new Section("", 0, 1, text, links, code));
        }
        return new Document(path, sections, anchors);
    }

    private void closeLinks() {
        while (!openLinks.isEmpty()) {
            closeLink();
        }
    }

    private void endSection() {
        endProse();
        if (level > 0 || !text.isEmpty() || !links.isEmpty() || !code.isEmpty()) {
            sections.add(new Section(heading, level, headingLine, text, links, code));
        }
        heading = "";
        text = new ArrayList<>();
        links = new ArrayList<>();
        code = new ArrayList<>();
    }

    private void endProse() {
        String words = prose.toString().strip();
        prose.setLength(0);
        if (!words.isEmpty()) {
            text.add(new TextLine(proseLine, words));
        }
    }

    private static String collapsed(String words) {
        StringBuilder collapsed = new StringBuilder(words.length());
        for (int i = 0; i < words.length(); i++) {
            char letter = Character.isWhitespace(words.charAt(i)) ? ' ' : words.charAt(i);
            if (letter != ' ' || (!collapsed.isEmpty() && collapsed.charAt(collapsed.length() - 1) != ' ')) {
                collapsed.append(letter);
            }
        }
        return collapsed.toString().stripTrailing();
    }

    private static final class OpenLink {

        private final String target;
        private final int line;
        private final boolean image;
        private final StringBuilder text = new StringBuilder();

        OpenLink(String target, int line, boolean image) {
            this.target = target;
            this.line = line;
            this.image = image;
        }

        Link close() {
            return new Link(collapsed(text.toString()), target, line, image);
        }
    }
}
