package org.openbydefault.license;

import java.util.List;
import org.openbydefault.api.PublicApi;

/**
 * The licence that a text resembles most without being it.
 *
 * @param spdxId the id in the SPDX License List
 * @param similarity the share of the licence's words that the text has, from 0 to 1
 * @param passages the places that differ: a restriction beside the text, then the changes that make other terms, then
 *     the rest, each in the order of the text
 */
@PublicApi(since = "0.1.0", use = PublicApi.Use.READ)
public record Nearest(String spdxId, double similarity, List<Passage> passages) {
    static final double LEAST_SIMILARITY = 0.3;

    /** Copies the list. */
    public Nearest {
        passages = List.copyOf(passages);
    }
}
