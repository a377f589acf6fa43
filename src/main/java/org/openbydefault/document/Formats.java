package org.openbydefault.document;

import java.util.ArrayList;
import java.util.List;
import org.openbydefault.project.DataNode;
import org.openbydefault.project.Document;
import org.openbydefault.project.Fact;
import org.openbydefault.project.FormatParser;
import org.openbydefault.project.Section;
import org.openbydefault.project.SourceText;
import org.openbydefault.project.TextLine;

/** Reads every format that documentation comes in. */
public final class Formats implements FormatParser {

    @Override
    public Document document(SourceText source) {
        List<TextLine> lines = new ArrayList<>();
        for (String line : source.text().split("\n", -1)) {
            lines.add(new TextLine(lines.size() + 1, line));
        }
        return new Document(source.path(), List.of(new Section("", 0, 1, lines, List.of(), List.of())));
    }

    @Override
    public Fact<DataNode> data(SourceText source) {
        return Fact.unknown(source.path() + " is in a format that is not known");
    }
}
