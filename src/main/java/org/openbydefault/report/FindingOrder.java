package org.openbydefault.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.openbydefault.rule.Finding;

/** Findings of one rule by path, line and message, so that a report does not depend on how the rule found them. */
enum FindingOrder implements Comparator<Finding> {
    BY_PLACE;

    static List<Finding> sorted(List<Finding> findings) {
        if (findings.size() < 2) {
            return findings;
        }
        List<Finding> sorted = new ArrayList<>(findings);
        sorted.sort(BY_PLACE);
        return sorted;
    }

    @Override
    public int compare(Finding one, Finding other) {
        int byPath = one.location().path().compareTo(other.location().path());
        if (byPath != 0) {
            return byPath;
        }
        int byLine = Integer.compare(one.location().line(), other.location().line());
        return byLine != 0 ? byLine : one.message().compareTo(other.message());
    }
}
