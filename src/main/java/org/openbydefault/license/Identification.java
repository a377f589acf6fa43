package org.openbydefault.license;

import java.util.List;
import java.util.Optional;
import org.openbydefault.api.PublicApi;

/** Which licences a text holds. */
@PublicApi(since = "0.1.0", use = PublicApi.Use.READ)
public final class Identification {
    static final Identification UNKNOWN = new Identification("", List.of(), Optional.empty());

    private final String expression;
    private final List<Match> matches;
    private final Optional<Nearest> nearest;

    Identification(String expression, List<Match> matches, Optional<Nearest> nearest) {
        this.expression = expression;
        this.matches = List.copyOf(matches);
        this.nearest = nearest;
    }

    /**
     * The licences as an SPDX licence expression, such as {@code Apache-2.0}, {@code MIT OR GPL-2.0-only} where the text
     * leaves a choice, {@code Apache-2.0 AND BSD-3-Clause} where all of them apply. Empty if no licence was identified:
     * unknown terms, a modified text, an exception on its own.
     */
    public String expression() {
        return expression;
    }

    /**
     * What was found, the main licence first, then in the order of the text; each licence once. An exception is part of
     * the {@linkplain #expression() expression} of the licence that it amends, and listed here only when it stands alone.
     */
    public List<Match> matches() {
        return matches;
    }

    /**
     * The licence that the text resembles most, and what differs, if the main licence is not there in full: the text is
     * unknown, modified or cut off. Empty for a text that resembles none.
     */
    public Optional<Nearest> nearest() {
        return nearest;
    }

    @Override
    public String toString() {
        return expression.isEmpty() ? "unknown" : expression;
    }
}
