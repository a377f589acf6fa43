package org.openbydefault.fix;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * All that can be changed after a check, and all that cannot.
 *
 * @param changes one for each file, in the order of the paths
 */
public record FixPlan(List<FileChange> changes, List<FixedFinding> fixed, List<LeftFinding> left) {

    /** This plan and one that was made for the files as they are after it, as one. */
    public FixPlan then(FixPlan later) {
        Map<String, FileChange> merged = new TreeMap<>();
        for (FileChange change : changes) {
            merged.put(change.path(), change);
        }
        for (FileChange change : later.changes) {
            merged.merge(change.path(), change, FileChange::then);
        }
        return new FixPlan(List.copyOf(merged.values()), joined(fixed, later.fixed), joined(left, later.left));
    }

    private static <T> List<T> joined(List<T> first, List<T> second) {
        List<T> all = new ArrayList<>(first);
        all.addAll(second);
        return List.copyOf(all);
    }
}
