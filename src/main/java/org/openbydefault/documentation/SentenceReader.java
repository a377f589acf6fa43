package org.openbydefault.documentation;

import java.util.ArrayList;
import java.util.List;
import org.openbydefault.project.TextLine;

/** Takes prose apart into sentences, which may run over several lines but not over paragraphs and list items. */
final class SentenceReader {

    private final String[] source;

    /** @param source the lines of the file as written, which tell where list items begin */
    SentenceReader(String[] source) {
        this.source = source;
    }

    /** The sentences of lines that follow each other, each with the line in which it begins. */
    List<TextLine> read(List<TextLine> lines) {
        List<TextLine> sentences = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= lines.size(); i++) {
            if (i == lines.size()
                    || LinkSentence.startsItem(source, lines.get(i).line())) {
                addSentences(lines.subList(from, i), sentences);
                from = i;
            }
        }
        return sentences;
    }

    private static void addSentences(List<TextLine> item, List<TextLine> sentences) {
        StringBuilder text = new StringBuilder();
        for (TextLine line : item) {
            text.append(line.text()).append(' ');
        }
        int at = 0;
        for (String sentence : LinkSentence.sentences(text.toString())) {
            String words = sentence.strip();
            if (!words.isEmpty()) {
                sentences.add(new TextLine(lineAt(item, at + sentence.indexOf(words.charAt(0))), words));
            }
            at += sentence.length();
        }
    }

    private static int lineAt(List<TextLine> item, int offset) {
        int end = 0;
        for (TextLine line : item) {
            end += line.text().length() + 1;
            if (offset < end) {
                return line.line();
            }
        }
        return item.get(item.size() - 1).line();
    }
}
