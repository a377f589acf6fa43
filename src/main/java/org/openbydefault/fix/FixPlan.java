package org.openbydefault.fix;

import java.util.List;

/**
 * All that can be changed after a check, and all that cannot.
 *
 * @param changes one for each file, in the order of the paths
 */
public record FixPlan(List<FileChange> changes, List<FixedFinding> fixed, List<LeftFinding> left) {}
