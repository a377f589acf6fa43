package org.openbydefault.documentation;

import java.util.ArrayList;
import java.util.List;
import org.openbydefault.project.Evidence;

/**
 * What a search for a topic found.
 *
 * @param documented places in the repository, best first
 * @param linked links to pages elsewhere; nobody looked whether they answer
 * @param misses what comes near, best first
 * @param documents the paths of README and of the documents behind the evidence
 */
public record TopicEvidence(
        List<Evidence> documented, List<Evidence> linked, List<NearMiss> misses, List<String> documents) {

    /** Whether there is any evidence. */
    public boolean isPresent() {
        return !documented.isEmpty() || !linked.isEmpty();
    }

    /** All evidence, what lies in the repository first. */
    public List<Evidence> all() {
        List<Evidence> all = new ArrayList<>(documented);
        all.addAll(linked);
        return all;
    }

    /** The nearest miss for the end of a message, or an empty string. */
    public String nearestMiss() {
        return misses.isEmpty() ? "" : "; the nearest: " + misses.get(0);
    }
}
