package org.openbydefault.document;

import java.util.ArrayList;
import java.util.List;
import org.openbydefault.project.Document;
import org.openbydefault.project.Section;
import org.openbydefault.project.SourceText;

/** Documents written in tests. */
final class DocumentText {

    private DocumentText() {}

    static Document read(String path, String... lines) {
        return new Formats().document(new SourceText(path, String.join("\n", lines), false));
    }

    /** The headings as {@code level heading @line}. */
    static List<String> outlineOf(Document document) {
        List<String> outline = new ArrayList<>();
        for (Section section : document.sections()) {
            outline.add(section.level() + " " + section.heading() + " @" + section.line());
        }
        return outline;
    }

    static List<String> outlineOf(String path, String... lines) {
        return outlineOf(read(path, lines));
    }
}
