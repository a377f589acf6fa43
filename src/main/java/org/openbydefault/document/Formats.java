package org.openbydefault.document;

import java.util.List;
import java.util.Locale;
import org.openbydefault.project.DataNode;
import org.openbydefault.project.Document;
import org.openbydefault.project.Fact;
import org.openbydefault.project.FormatParser;
import org.openbydefault.project.SourceText;
import org.openbydefault.project.SourceTree;

/** Reads every format that documentation and structured data come in. */
public final class Formats implements FormatParser {

    @Override
    public Document document(SourceText source) {
        String extension = extension(source.path());
        Outline outline = new Outline(new HeadingAnchors(anchors(extension)));
        format(extension).read(source.text(), outline);
        return outline.document(source.path());
    }

    @Override
    public Fact<List<DataNode>> data(SourceText source) {
        return new YamlData().read(source);
    }

    private static DocumentFormat format(String extension) {
        return switch (extension) {
            case "md", "markdown", "mdown", "mkd", "mdx" -> new MarkdownFormat();
            case "adoc", "asciidoc" -> new AsciiDocFormat();
            case "rst", "rest" -> new RestructuredTextFormat();
            case "html", "htm", "xhtml" -> (text, outline) -> new HtmlReader(new HtmlElements(outline)).read(text, 1);
            case "xml" -> (text, outline) -> new HtmlReader(new XdocElements(outline)).read(text, 1);
            case "apt" -> new AptFormat();
            case "org" -> new OrgFormat();
            default -> new PlainTextFormat();
        };
    }

    private static HeadingAnchors.Style anchors(String extension) {
        return switch (extension) {
            case "md", "markdown", "mdown", "mkd", "mdx", "org" -> HeadingAnchors.Style.MARKDOWN;
            case "adoc", "asciidoc" -> HeadingAnchors.Style.ASCIIDOC;
            case "rst", "rest" -> HeadingAnchors.Style.RESTRUCTURED_TEXT;
            default -> HeadingAnchors.Style.NONE;
        };
    }

    /** In lower case; that of {@code page.apt.vm} is {@code apt}, as Maven's site filters such a page first. */
    private static String extension(String path) {
        String name = SourceTree.name(path).toLowerCase(Locale.ROOT);
        String page = name.endsWith(".vm") ? name.substring(0, name.length() - 3) : name;
        return page.substring(page.lastIndexOf('.') + 1);
    }
}
