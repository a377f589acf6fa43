package org.openbydefault.license;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a stretch of a text corresponds to a template. Quantities are weights, see {@link WordWeights}. */
final class Alignment {
    final Template template;

    /** The first word of the stretch, and the word behind its last. */
    final int from;

    final int to;

    /** For each word of the stretch the template word that it equals, or -1. */
    final int[] partners;

    final int matched;
    final int requiredMatched;

    /** Words of the text that the template does not have, beyond those it allows. */
    final int extra;

    /** Required words of the template behind the last one found in the text. */
    final int missingEnd;

    private @Nullable List<Difference> differences;

    Alignment(
            Template template,
            int from,
            int to,
            int[] partners,
            int matched,
            int requiredMatched,
            int extra,
            int missingEnd) {
        this.template = template;
        this.from = from;
        this.to = to;
        this.partners = partners;
        this.matched = matched;
        this.requiredMatched = requiredMatched;
        this.extra = extra;
        this.missingEnd = missingEnd;
    }

    int missing() {
        return template.required() - requiredMatched;
    }

    /** Decides between templates. Differences weigh more than words in common, or else the longest relative would win. */
    int net() {
        return net(matched, missing(), extra);
    }

    static int net(int matched, int missing, int extra) {
        return matched - missing * 5 / 2 - extra * 2;
    }

    /** How much of the template is there, from 0 to 1. */
    double score() {
        return (double) requiredMatched / (template.required() + extra);
    }

    /** All places where the text departs from the template, whether the template allows it or not. */
    List<Difference> differences() {
        List<Difference> known = differences;
        if (known == null) {
            known = Difference.of(this);
            differences = known;
        }
        return known;
    }

    boolean overlaps(int otherFrom, int otherTo) {
        return from < otherTo && to > otherFrom;
    }

    boolean isBetterThan(Alignment other) {
        return net() != other.net() ? net() > other.net() : template.required() > other.template.required();
    }
}
