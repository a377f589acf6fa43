package org.openbydefault.document;

import java.util.List;
import java.util.Locale;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** Markdown as forges show it: CommonMark, raw HTML, front matter, headings without a space behind {@code ##}. */
final class MarkdownFormat implements DocumentFormat {

    private static final int DEEPEST_BLOCK = 100;
    private static final int DEEPEST_INLINE = 100;

    /** More than any list or table of links that somebody wrote by hand. */
    private static final int MOST_BRACKETS = 4_000;

    /** Has no state, so that all documents share what its making costs. */
    private static final Parser PARSER = Parser.builder()
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .maxOpenBlockParsers(DEEPEST_BLOCK)
            .maxInlineNesting(DEEPEST_INLINE)
            .customDelimiterProcessor(new StrongDelimiters('*'))
            .customDelimiterProcessor(new StrongDelimiters('_'))
            .build();

    @Override
    public void read(String text, Outline outline) {
        FrontMatter frontMatter = FrontMatter.of(text);
        frontMatter.collect(outline);
        Node root = PARSER.parse(withoutExcess(frontMatter.body()));
        new Walk(outline, frontMatter.lines()).over(root);
    }

    /**
     * The text without the opening brackets that a block has too many of: the parser's work grows with the square of
     * their number.
     */
    private static String withoutExcess(String text) {
        int brackets = 0;
        for (int i = text.indexOf('['); i >= 0; i = text.indexOf('[', i + 1)) {
            brackets++;
        }
        if (brackets <= MOST_BRACKETS) {
            return text;
        }
        char[] letters = text.toCharArray();
        brackets = 0;
        for (int i = 0; i < letters.length; i++) {
            if (letters[i] == '\n' && startsBlock(letters, i + 1)) {
                brackets = 0;
            } else if (letters[i] == '[' && ++brackets > MOST_BRACKETS) {
                letters[i] = ' ';
            }
        }
        return new String(letters);
    }

    /** An empty line, or an item of a list. */
    private static boolean startsBlock(char[] letters, int lineStart) {
        int at = lineStart;
        while (at < letters.length && letters[at] == ' ') {
            at++;
        }
        boolean isBlank = at >= letters.length || letters[at] == '\n';
        return isBlank || ("-*+".indexOf(letters[at]) >= 0 && at + 1 < letters.length && letters[at + 1] == ' ');
    }

    /** Walks the syntax tree without recursion: its depth is in the hands of whoever wrote the text. */
    private static final class Walk {

        private final Outline outline;
        private final HtmlReader html;
        private final int firstLine;
        private boolean isInTightHeading;

        Walk(Outline outline, int linesBefore) {
            this.outline = outline;
            this.html = new HtmlReader(new HtmlElements(outline));
            this.firstLine = linesBefore + 1;
        }

        void over(Node root) {
            Node node = root;
            while (true) {
                enter(node);
                if (node.getFirstChild() != null) {
                    node = node.getFirstChild();
                    continue;
                }
                leave(node);
                while (node != root && node.getNext() == null) {
                    node = node.getParent();
                    leave(node);
                }
                if (node == root) {
                    return;
                }
                node = node.getNext();
            }
        }

        private void enter(Node node) {
            int line = line(node);
            if (node instanceof HtmlBlock block) {
                html.read(block.getLiteral() + "\n", line);
            } else if (html.isInComment()) {
                if (node instanceof Text text) {
                    html.read(text.getLiteral(), line);
                }
            } else if (node instanceof Heading heading) {
                outline.openHeading(heading.getLevel(), line);
            } else if (node instanceof Text text) {
                text(text, line);
            } else if (node instanceof Code code) {
                outline.inlineCode(code.getLiteral(), line);
            } else if (node instanceof Link link && !isFootnote(link)) {
                outline.openLink(link.getDestination(), line, false);
            } else if (node instanceof Image image) {
                outline.openLink(image.getDestination(), line, true);
            } else if (node instanceof HtmlInline inline) {
                html.read(inline.getLiteral(), line);
            } else if (node instanceof FencedCodeBlock block) {
                outline.code(language(block), block.getLiteral(), line + 1);
            } else if (node instanceof IndentedCodeBlock block) {
                outline.code("", block.getLiteral(), line);
            } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
                outline.text(" ", line);
                closeTightHeading();
            }
        }

        private void leave(Node node) {
            if (html.isInComment()) {
                return;
            }
            if (node instanceof Heading) {
                outline.closeHeading();
            } else if (node instanceof Paragraph) {
                closeTightHeading();
            } else if (node instanceof Image || (node instanceof Link link && !isFootnote(link))) {
                outline.closeLink();
            }
        }

        private void text(Text node, int line) {
            String words = node.getLiteral();
            int level = tightHeadingLevel(node);
            if (level > 0) {
                outline.openHeading(level, line);
                isInTightHeading = true;
                words = words.substring(level);
            }
            BareLinks.collect(words, line, outline);
        }

        /** The level of a heading written without the space that CommonMark asks for, or 0. */
        private static int tightHeadingLevel(Text node) {
            boolean startsLine = node.getPrevious() == null
                    || node.getPrevious() instanceof SoftLineBreak
                    || node.getPrevious() instanceof HardLineBreak;
            if (!startsLine || !(node.getParent() instanceof Paragraph paragraph) || isNested(paragraph)) {
                return 0;
            }
            String words = node.getLiteral();
            int level = 0;
            while (level < words.length() && words.charAt(level) == '#') {
                level++;
            }
            boolean isHeading = level >= 2
                    && level <= 6
                    && level < words.length()
                    && Character.isLetterOrDigit(words.codePointAt(level));
            return isHeading ? level : 0;
        }

        private static boolean isNested(Paragraph paragraph) {
            return paragraph.getParent() == null || paragraph.getParent().getParent() != null;
        }

        /** To CommonMark {@code [^1]: word} is the definition of a link, to forges a footnote. */
        private static boolean isFootnote(Link link) {
            return link.getFirstChild() instanceof Text text
                    && text.getLiteral().startsWith("^");
        }

        private void closeTightHeading() {
            if (isInTightHeading) {
                outline.closeHeading();
                isInTightHeading = false;
            }
        }

        private static String language(FencedCodeBlock block) {
            String info = block.getInfo() == null ? "" : block.getInfo().strip();
            int end = 0;
            while (end < info.length() && !Character.isWhitespace(info.charAt(end)) && info.charAt(end) != '{') {
                end++;
            }
            return info.substring(0, end).toLowerCase(Locale.ROOT);
        }

        private int line(Node node) {
            for (Node at = node; at != null; at = at.getParent()) {
                List<SourceSpan> spans = at.getSourceSpans();
                if (!spans.isEmpty()) {
                    return spans.get(0).getLineIndex() + firstLine;
                }
            }
            return firstLine;
        }
    }
}
