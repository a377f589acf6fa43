package org.openbydefault.documentation;

import java.util.ArrayList;
import java.util.List;
import org.openbydefault.project.Evidence;

/**
 * What a search for a topic found.
 *
 * @param documented places in the repository, best first
 * @param linked links to pages elsewhere; nobody looked whether they answer
 * @param weak places that speak of the topic, but alone are too little to rely on
 * @param misses what comes near, best first
 * @param documents the paths of README and of the documents behind the evidence
 * @param reading how many of the documents that may speak of it were read
 */
public record TopicEvidence(
        List<Evidence> documented,
        List<Evidence> linked,
        List<Evidence> weak,
        List<NearMiss> misses,
        List<String> documents,
        Reading reading) {

    /**
     * How far a search went.
     *
     * @param opened documents that were read
     * @param candidates documents that may speak of the topic
     * @param leftOut of those that were not read, the ones whose name speaks of it
     */
    public record Reading(int opened, int candidates, List<String> leftOut) {

        /** All that there is. */
        static final Reading COMPLETE = new Reading(0, 0, List.of());

        /** For the end of a message: how many were left out; empty for none. */
        @Override
        public String toString() {
            return opened < candidates ? " in the " + opened + " of " + candidates + " documents that were read" : "";
        }
    }

    /** Whether there is evidence that can be relied on. */
    public boolean isPresent() {
        return !documented.isEmpty() || !linked.isEmpty();
    }

    /** All evidence, what lies in the repository first. */
    public List<Evidence> all() {
        List<Evidence> all = new ArrayList<>(documented);
        all.addAll(linked);
        all.addAll(weak);
        return all;
    }

    /** The nearest miss for the end of a message, or an empty string. */
    public String nearestMiss() {
        return misses.isEmpty() ? "" : "; the nearest: " + misses.get(0);
    }
}
