package org.openbydefault.document;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.openbydefault.project.DataNode;
import org.openbydefault.project.Document;
import org.openbydefault.project.Fact;
import org.openbydefault.project.FormatParser;
import org.openbydefault.project.SourceText;
import org.openbydefault.project.SourceTree;
import org.openbydefault.text.Markup;

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
        Optional<Markup> markup = Markup.of(extension);
        if (markup.isPresent()) {
            return format(markup.get());
        }
        return switch (extension) {
            case "mdx" -> new MarkdownFormat();
            case "rest" -> new RestructuredTextFormat();
            case "html", "htm", "xhtml" -> (text, outline) -> new HtmlReader(new HtmlElements(outline)).read(text, 1);
            case "xml" -> (text, outline) -> new HtmlReader(new XdocElements(outline)).read(text, 1);
            case "apt" -> new AptFormat();
            default -> new PlainTextFormat();
        };
    }

    private static DocumentFormat format(Markup markup) {
        if (markup == Markup.MARKDOWN) {
            return new MarkdownFormat();
        }
        if (markup == Markup.ASCIIDOC) {
            return new AsciiDocFormat();
        }
        if (markup == Markup.RESTRUCTURED_TEXT) {
            return new RestructuredTextFormat();
        }
        return markup == Markup.ORG ? new OrgFormat() : new TextileFormat();
    }

    private static HeadingAnchors.Style anchors(String extension) {
        Optional<Markup> markup = extension.equals("mdx") ? Optional.of(Markup.MARKDOWN) : Markup.of(extension);
        if (markup.isEmpty() || markup.get() == Markup.TEXTILE) {
            return HeadingAnchors.Style.NONE;
        }
        if (markup.get() == Markup.ASCIIDOC) {
            return HeadingAnchors.Style.ASCIIDOC;
        }
        return markup.get() == Markup.RESTRUCTURED_TEXT
                ? HeadingAnchors.Style.RESTRUCTURED_TEXT
                : HeadingAnchors.Style.MARKDOWN;
    }

    /** In lower case; that of {@code page.apt.vm} is {@code apt}, as Maven's site filters such a page first. */
    private static String extension(String path) {
        String name = SourceTree.name(path).toLowerCase(Locale.ROOT);
        String page = name.endsWith(".vm") ? name.substring(0, name.length() - 3) : name;
        return page.substring(page.lastIndexOf('.') + 1);
    }
}
