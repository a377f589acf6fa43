package org.openbydefault.document;

import org.openbydefault.project.DataNode;
import org.openbydefault.project.Document;
import org.openbydefault.project.Fact;
import org.openbydefault.project.FormatParser;
import org.openbydefault.project.SourceText;

/** Reads every format that documentation comes in. */
public final class Formats implements FormatParser {

    @Override
    public Document document(SourceText source) {
        Outline outline = new Outline(new HeadingAnchors(HeadingAnchors.Style.MARKDOWN));
        new MarkdownFormat().read(source.text(), outline);
        return outline.document(source.path());
    }

    @Override
    public Fact<DataNode> data(SourceText source) {
        return Fact.unknown(source.path() + " is in a format that is not known");
    }
}
