package org.openbydefault.license;

import java.util.Arrays;

/**
 * The longest common subsequences, by weight, of two short stretches: {@code count} words of a text and
 * {@code templateCount} of a template, read forwards (step 1) or backwards (step -1) from where they begin.
 */
final class WordTable {
    private final NumberedText text;
    private final Template template;
    private final int from;
    private final int templateFrom;
    private final int templateCount;
    private final int step;
    private final int width;
    private final int[] cells;

    WordTable(
            NumberedText text,
            Template template,
            Workspace workspace,
            int from,
            int count,
            int templateFrom,
            int templateCount,
            int step) {
        this.text = text;
        this.template = template;
        this.from = from;
        this.templateFrom = templateFrom;
        this.templateCount = templateCount;
        this.step = step;
        this.width = templateCount + 1;
        this.cells = workspace.cells((count + 1) * width);
        fill(count);
    }

    private void fill(int count) {
        Arrays.fill(cells, 0, width, 0);
        for (int i = 1; i <= count; i++) {
            int word = text.open[from + step * (i - 1)];
            int row = i * width;
            cells[row] = 0;
            for (int j = 1; j <= templateCount; j++) {
                int templateAt = templateFrom + step * (j - 1);
                cells[row + j] = word != 0 && word == template.words[templateAt]
                        ? cells[row - width + j - 1] + template.weight(templateAt)
                        : Math.max(cells[row - width + j], cells[row + j - 1]);
            }
        }
    }

    /** The weight of the words that the template shares with the first words of the text. */
    int common(int words) {
        return cells[words * width + templateCount];
    }

    /** Hands over each pair of words that the first words of the text share with the template. */
    void forEachPair(int words, PairConsumer consumer) {
        int i = words;
        int j = templateCount;
        while (i > 0 && j > 0) {
            int at = from + step * (i - 1);
            int templateAt = templateFrom + step * (j - 1);
            int cell = i * width + j;
            if (text.open[at] != 0
                    && text.open[at] == template.words[templateAt]
                    && cells[cell] == cells[cell - width - 1] + template.weight(templateAt)) {
                consumer.accept(at, templateAt);
                i--;
                j--;
            } else if (cells[cell - width] >= cells[cell - 1]) {
                i--;
            } else {
                j--;
            }
        }
    }

    /** Takes the positions of two equal words. */
    interface PairConsumer {
        void accept(int at, int templateAt);
    }
}
