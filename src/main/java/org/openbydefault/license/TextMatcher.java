package org.openbydefault.license;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds all licence texts in a text: accepts the best alignment, strikes its words out, and looks again until nothing
 * acceptable is left.
 */
final class TextMatcher {
    static final double LEAST_SCORE = 0.80;
    private static final double LEAST_HEADER_SCORE = 0.85;
    private static final double GOOD_SCORE = 0.97;

    private static final int ROUNDS = 150;
    private static final int MOST_CANDIDATES = 40;
    private static final int SURE_CANDIDATES = 4;
    private static final int RANK_RATIO = 4;
    private static final int FEWEST_WORDS = 8;

    /** Bounds the work on huge texts: words of the text times templates compared. */
    private static final long BUDGET = 40_000_000;

    private final References references;
    private final SpdxLicenses licenses;
    private final LicenseIndex index;
    private final NumberedText text;
    private final CandidateTemplates candidates;
    private final Workspace workspace;

    private final @Nullable Alignment[] aligned;
    private final boolean[] isAligned;

    /** The net of each template's last alignment; as words are struck out it can only shrink. */
    private final int[] nets;

    private long spent;

    private final List<Alignment> accepted = new ArrayList<>();
    private final List<Alignment> acceptable = new ArrayList<>();
    private @Nullable Alignment best;

    /** The net that a template must exceed to be of interest in this round. */
    private int bound;

    private @Nullable Alignment truncated;
    private @Nullable Alignment nearest;

    TextMatcher(LicenseIndex index, NumberedText text, References references, SpdxLicenses licenses) {
        this.references = references;
        this.licenses = licenses;
        this.index = index;
        this.text = text;
        this.candidates = new CandidateTemplates(index, text);
        this.workspace = new Workspace(text.size);
        this.aligned = new Alignment[index.templateCount()];
        this.isAligned = new boolean[index.templateCount()];
        this.nets = new int[index.templateCount()];
        Arrays.fill(nets, Integer.MAX_VALUE);
    }

    void run() {
        for (int round = 0; round < ROUNDS && spent < BUDGET; round++) {
            if (!text.hasOpenWords(FEWEST_WORDS) || !candidates.rank()) {
                return;
            }
            Alignment whole = bestAlignment();
            if (round == 0) {
                truncated = bestTruncated(whole);
            }
            if (whole == null || truncated != null) {
                return;
            }
            accept(whole);
        }
    }

    /** The accepted alignments, the best first. */
    List<Alignment> accepted() {
        return accepted;
    }

    /** The licence of which the text is the beginning, if it holds no whole licence. */
    @Nullable
    Alignment truncated() {
        return truncated;
    }

    /** The best alignment of all, good enough or not. */
    @Nullable
    Alignment nearest() {
        return nearest;
    }

    private void accept(Alignment alignment) {
        accepted.add(alignment);
        text.strikeOut(alignment.from, alignment.to);
        candidates.strikeOut(alignment.from, alignment.to);
        for (int template = 0; template < aligned.length; template++) {
            Alignment known = aligned[template];
            if (known != null && known.overlaps(alignment.from, alignment.to)) {
                aligned[template] = null;
                isAligned[template] = false;
            }
        }
    }

    private @Nullable Alignment bestAlignment() {
        best = null;
        acceptable.clear();
        bound = Integer.MIN_VALUE;
        if (!accepted.isEmpty()) {
            consider(accepted.get(accepted.size() - 1).template.number);
        }
        for (int n = 0; n < Math.min(candidates.size(), MOST_CANDIDATES) && spent < BUDGET; n++) {
            if (n >= SURE_CANDIDATES && candidates.rank(n) < candidates.rank(0) / RANK_RATIO) {
                break;
            }
            consider(candidates.template(n));
        }
        return best == null || best.score() >= GOOD_SCORE ? best : titled(best);
    }

    /** Compares the text with the template, unless that cannot lead to a better alignment. */
    private void consider(int template) {
        if (Math.min(mostNet(template) * 1.03, nets[template]) < bound) {
            return;
        }
        Alignment alignment = align(template);
        if (alignment == null) {
            return;
        }
        if (nearest == null || alignment.isBetterThan(nearest)) {
            nearest = alignment;
        }
        if (alignment.score() >= GOOD_SCORE && alignment.template.kind == Template.LICENSE) {
            bound = Math.max(bound, alignment.net());
        }
        if (isAcceptable(alignment)) {
            acceptable.add(alignment);
            best = best == null || alignment.isBetterThan(best) ? alignment : best;
        }
    }

    /** Of licences that the text resembles equally little, the one that it calls itself. */
    private Alignment titled(Alignment winner) {
        if (acceptable.size() < 2) {
            return winner;
        }
        String title = references.title(new String(text.words.text), text.words.start[winner.from]);
        for (Alignment alignment : acceptable) {
            boolean same =
                    alignment.template.kind == winner.template.kind && alignment.overlaps(winner.from, winner.to);
            if (same && licenses.id(index.entry(alignment.template.number)).equals(title)) {
                return alignment;
            }
        }
        return winner;
    }

    /**
     * An upper bound of the {@linkplain Alignment#net net} that the template can reach, from the shingles in common and
     * from what it requires beyond the text.
     */
    private double mostNet(int template) {
        double share = 1 - 2.7 * (1 - Math.pow(candidates.containment(template), 0.2));
        double most = WordWeights.ORDINARY * index.size(template) * Math.max(0, share);
        int open = text.openWeight();
        return Math.min(most, Alignment.net(open, Math.max(0, index.required(template) - open), 0));
    }

    private @Nullable Alignment align(int template) {
        if (!isAligned[template]) {
            aligned[template] = Aligner.align(text, index.template(template), workspace);
            isAligned[template] = true;
            Alignment alignment = aligned[template];
            nets[template] = alignment == null ? Integer.MIN_VALUE : alignment.net();
            spent += text.size + index.size(template);
        }
        return aligned[template];
    }

    private static boolean isAcceptable(Alignment alignment) {
        double least = alignment.template.kind == Template.HEADER ? LEAST_HEADER_SCORE : LEAST_SCORE;
        return alignment.score() >= least;
    }

    /** The licence that ends early where the text ends, if it explains much more of the text than a whole licence does. */
    private @Nullable Alignment bestTruncated(@Nullable Alignment whole) {
        Alignment longest = null;
        int least = whole == null ? 0 : whole.matched * 5 / 4;
        double bestValue = 0;
        for (Alignment alignment : aligned) {
            if (alignment != null && alignment.matched > least && isBeginning(alignment)) {
                int inner = alignment.missing() - alignment.missingEnd;
                double value =
                        alignment.matched - inner * 2.5 - alignment.extra * 2 - alignment.template.required() / 400.0;
                if (value > bestValue) {
                    bestValue = value;
                    longest = alignment;
                }
            }
        }
        return longest;
    }

    /** Whether the text ends within the template and has most of what stands before. */
    private boolean isBeginning(Alignment alignment) {
        int required = alignment.template.required();
        int found = alignment.requiredMatched;
        int inner = alignment.missing() - alignment.missingEnd;
        return alignment.template.kind == Template.LICENSE
                && (alignment.to - alignment.from) * 4 > text.size * 3
                && alignment.to >= text.size - 2
                && alignment.missingEnd * 20 >= required
                && found >= 0.35 * required
                && found >= Math.min(150, 0.5 * required)
                && found >= 90
                && (double) found / (found + inner + alignment.extra) >= 0.9;
    }
}
