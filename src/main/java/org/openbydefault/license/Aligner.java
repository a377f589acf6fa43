package org.openbydefault.license;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Lays a text along a template: finds runs of equal words, chains those that go forward in both and cost least, and
 * compares the gaps between them word by word.
 */
final class Aligner implements WordTable.PairConsumer {
    /** A gap is compared word by word up to this many pairs. */
    private static final int GAP_CELLS = 40_000;

    /** So many template words are searched before the first and behind the last run. */
    private static final int END_WORDS = 60;

    private static final int END_SLACK = 12;

    /** A template is searched in one stretch of a text, so many times as long as itself. */
    private static final int STRETCH = 3;

    /** A run of so many words is no accident: what its words might also belong to is not looked for. */
    private static final int LONG_RUN = 40;

    /** How many runs before it a run may follow. */
    private static final int LOOK_BACK = 400;

    /** Stops the search for runs in huge texts that repeat themselves. */
    private static final int ALL_RUNS = 60_000;

    /** Foreign words beyond this weight count less: an inserted notice is long but one thing. */
    private static final int LONG_GAP = 150;

    private final NumberedText text;
    private final Template template;
    private final Workspace workspace;
    private final EqualRuns runs;
    private final int[] partners;

    private int matched;
    private int requiredMatched;
    private int extra;

    private Aligner(NumberedText text, Template template, Workspace workspace) {
        this.text = text;
        this.template = template;
        this.workspace = workspace;
        this.runs = workspace.runs;
        this.partners = workspace.partners;
    }

    /** The best correspondence, or null if the two have no run of words in common. */
    static @Nullable Alignment align(NumberedText text, Template template, Workspace workspace) {
        return new Aligner(text, template, workspace).align();
    }

    private @Nullable Alignment align() {
        findRuns();
        if (text.size > STRETCH * template.size) {
            runs.keepDensest(template.size);
        }
        return runs.count == 0 ? null : trace(chain());
    }

    private void findRuns() {
        runs.clear();
        int shortest = template.size > 1500 ? 7 : template.size > 500 ? 5 : template.gram;
        int[] grams = text.grams(template.gram);
        int[] coveredUpTo = workspace.clearedDiagonals(text.size + template.size + 1);
        int next;
        for (int i = 0; i + template.gram <= text.size && runs.count < ALL_RUNS; i = next) {
            next = i + 1;
            if (grams[i] == 0) {
                continue;
            }
            for (int link = template.firstGram(grams[i]); link != 0; link = template.nextGram(link)) {
                int at = link - 1;
                int diagonal = i - at + template.size;
                if (template.gramAt(at) != grams[i] || coveredUpTo[diagonal] > i) {
                    continue;
                }
                int length = equalWords(i, at);
                if (length >= template.gram) {
                    coveredUpTo[diagonal] = i + length;
                    if (length >= shortest) {
                        runs.add(i, at, length);
                    }
                    next = length >= LONG_RUN ? Math.max(next, i + length - template.gram + 1) : next;
                }
            }
        }
    }

    private int equalWords(int at, int templateAt) {
        int[] open = text.open;
        int[] words = template.words;
        int longest = Math.min(text.size - at, template.size - templateAt);
        int length = 0;
        while (length < longest && open[at + length] != 0 && open[at + length] == words[templateAt + length]) {
            length++;
        }
        return length;
    }

    /** Chains the runs; returns the last of the best chain. */
    private int chain() {
        int last = 0;
        int lastScore = Integer.MIN_VALUE;
        for (int run = 0; run < runs.count; run++) {
            chain(run);
            int missingBehind = template.required() - template.requiredBefore[runs.templateEnd(run)];
            if (runs.score[run] - missingBehind > lastScore) {
                lastScore = runs.score[run] - missingBehind;
                last = run;
            }
        }
        return last;
    }

    private void chain(int run) {
        int end = runs.templateEnd(run);
        int begin = runs.template[run];
        int score = template.weightBefore[end] - template.weightBefore[begin] - template.requiredBefore[begin];
        int best = -1;
        for (int earlier = run - 1; earlier >= Math.max(0, run - LOOK_BACK); earlier--) {
            if (runs.canFollow(run, earlier)) {
                int overlap = runs.overlap(earlier, run);
                int chained = runs.score[earlier]
                        + template.weightBefore[end]
                        - template.weightBefore[begin + overlap]
                        - gapCost(earlier, runs.text[run] + overlap, begin + overlap);
                if (chained > score) {
                    score = chained;
                    best = earlier;
                }
            }
        }
        runs.score[run] = score;
        runs.previous[run] = best;
    }

    private int gapCost(int earlier, int textAt, int templateAt) {
        int templateGap = runs.templateEnd(earlier);
        int missing = template.requiredBefore[templateAt] - template.requiredBefore[templateGap];
        int foreign = beyondAllowance(text.weight(runs.textEnd(earlier), textAt), templateGap, templateAt);
        return missing + (foreign > LONG_GAP ? LONG_GAP + (foreign - LONG_GAP) * 2 / 3 : foreign);
    }

    /** What is left of a weight after the free words that the template allows in a gap. */
    private int beyondAllowance(int weight, int templateFrom, int templateTo) {
        return Math.max(0, weight - (template.freeBefore[templateTo + 1] - template.freeBefore[templateFrom]));
    }

    private Alignment trace(int last) {
        int end = runs.textEnd(last);
        int templateEnd = runs.templateEnd(last);
        int to = end + fillEnd(end, templateEnd);
        int run = last;
        while (true) {
            int earlier = runs.previous[run];
            int overlap = earlier < 0 ? 0 : runs.overlap(earlier, run);
            int begin = runs.text[run] + overlap;
            int templateBegin = runs.template[run] + overlap;
            pair(begin, templateBegin, runs.length[run] - overlap);
            if (earlier < 0) {
                int from = begin - fillBegin(begin, templateBegin);
                int missingEnd = template.required() - template.requiredBefore[templateEnd];
                int[] pairs = Arrays.copyOfRange(partners, from, to);
                return new Alignment(template, from, to, pairs, matched, requiredMatched, extra, missingEnd);
            }
            fillGap(runs.textEnd(earlier), begin, runs.templateEnd(earlier), templateBegin);
            run = earlier;
        }
    }

    private void pair(int at, int templateAt, int length) {
        matched += template.weightBefore[templateAt + length] - template.weightBefore[templateAt];
        requiredMatched += template.requiredBefore[templateAt + length] - template.requiredBefore[templateAt];
        for (int i = 0; i < length; i++) {
            partners[at + i] = templateAt + i;
        }
    }

    @Override
    public void accept(int at, int templateAt) {
        pair(at, templateAt, 1);
    }

    private void fillGap(int from, int to, int templateFrom, int templateTo) {
        if (to == from && templateTo == templateFrom) {
            return;
        }
        Arrays.fill(partners, from, to, -1);
        int foreign = text.weight(from, to);
        int count = to - from;
        int templateCount = templateTo - templateFrom;
        if (count > 0 && templateCount > 0 && (long) count * templateCount <= GAP_CELLS) {
            int before = matched;
            new WordTable(text, template, workspace, from, count, templateFrom, templateCount, 1)
                    .forEachPair(count, this);
            foreign -= matched - before;
        }
        extra += beyondAllowance(foreign, templateFrom, templateTo);
    }

    /** Compares what follows the last run; returns how many words of the text belong to the template. */
    private int fillEnd(int from, int templateFrom) {
        int templateCount = Math.min(template.size - templateFrom, END_WORDS);
        int count = Math.min(text.size - from, templateCount + END_SLACK);
        if (count <= 0 || templateCount <= 0) {
            return 0;
        }
        WordTable table = new WordTable(text, template, workspace, from, count, templateFrom, templateCount, 1);
        int used = 0;
        int bestValue = 0;
        for (int words = 1; words <= count; words++) {
            int value = 2 * table.common(words) - text.weight(from, from + words);
            if (value > bestValue) {
                bestValue = value;
                used = words;
            }
        }
        return take(table, used, from, templateFrom, templateCount);
    }

    /** Compares what precedes the first run; returns how many words of the text belong to the template. */
    private int fillBegin(int to, int templateTo) {
        int templateCount = Math.min(templateTo, END_WORDS);
        int count = Math.min(to, templateCount + END_SLACK);
        if (count <= 0 || templateCount <= 0) {
            return 0;
        }
        WordTable table = new WordTable(text, template, workspace, to - 1, count, templateTo - 1, templateCount, -1);
        int used = 0;
        int bestValue = 0;
        for (int words = 1; words <= count; words++) {
            int value = 2 * table.common(words) - text.weight(to - words, to);
            if (value > bestValue) {
                bestValue = value;
                used = words;
            }
        }
        return take(table, used, to - used, templateTo - templateCount, templateCount);
    }

    /** Takes the words at an end of the text, unless most of them are foreign. */
    private int take(WordTable table, int words, int from, int templateFrom, int templateCount) {
        int free = template.freeBefore[templateFrom + templateCount] - template.freeBefore[templateFrom];
        int foreign = Math.max(0, text.weight(from, from + words) - table.common(words) - free);
        if (words == 0 || table.common(words) <= 2 * foreign / 3) {
            return 0;
        }
        Arrays.fill(partners, from, from + words, -1);
        table.forEachPair(words, this);
        extra += foreign;
        return words;
    }
}
