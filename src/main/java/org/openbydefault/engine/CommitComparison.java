package org.openbydefault.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openbydefault.project.Project;
import org.openbydefault.rule.Finding;
import org.openbydefault.rule.Outcome;
import org.openbydefault.rule.Severity;
import org.openbydefault.rule.Verdict;

/** Tells what is new since another state of the repository, which the same rules have judged. */
public final class CommitComparison {

    private final Project now;
    private final Project before;
    private final Map<String, Verdict> verdicts = new HashMap<>();
    private final List<Remark> remarks = new ArrayList<>();
    private int fixed;

    /** @param results what the rules said of the earlier state */
    public CommitComparison(Project now, Project before, List<RuleResult> results) {
        this.now = now;
        this.before = before;
        for (RuleResult result : results) {
            verdicts.put(result.info().id(), result.verdict());
        }
    }

    /** The results, each finding new or existing. */
    public List<RuleResult> on(List<RuleResult> results) {
        List<RuleResult> compared = new ArrayList<>(results.size());
        for (RuleResult result : results) {
            compared.add(on(result));
        }
        return compared;
    }

    /** How many failed findings of the earlier state are gone. */
    public int fixed() {
        return fixed;
    }

    /** What the user should know of the comparison, once it is made. */
    public List<Remark> remarks() {
        return remarks;
    }

    private RuleResult on(RuleResult result) {
        Verdict verdict = verdicts.get(result.info().id());
        if (verdict == null || result.verdict().outcome() == Outcome.UNKNOWN) {
            return result;
        }
        if (verdict.outcome() == Outcome.UNKNOWN) {
            return unknownBefore(result, verdict);
        }
        boolean countsAsKnown = verdict.outcome() == Outcome.FAILED || !result.hasFailed();
        List<KnownFinding> known = countsAsKnown ? known(verdict) : List.of();
        FindingMatcher matcher = new FindingMatcher(known, new MovedFiles(now, before, paths(known)));
        RuleResult compared = result.with(matcher.match(result.findings()));
        fixed += verdict.outcome() == Outcome.FAILED ? matcher.countLeft() : 0;
        return compared;
    }

    /** Nobody can tell whether they are new. */
    private RuleResult unknownBefore(RuleResult result, Verdict verdict) {
        List<JudgedFinding> judged = new ArrayList<>();
        for (JudgedFinding finding : result.findings()) {
            judged.add(finding.with(Novelty.EXISTING));
        }
        if (result.hasFailed()) {
            remarks.add(new Remark(
                    Severity.INFO,
                    result.info().id() + " could not be judged at the base (" + verdict.message()
                            + "): what it finds does not count as new"));
        }
        return result.with(judged);
    }

    private static List<KnownFinding> known(Verdict verdict) {
        List<KnownFinding> known = new ArrayList<>();
        for (Finding finding : verdict.findings()) {
            known.add(KnownFinding.of(finding));
        }
        return known;
    }

    private static List<String> paths(List<KnownFinding> known) {
        List<String> paths = new ArrayList<>();
        for (KnownFinding finding : known) {
            paths.add(finding.path());
        }
        return paths;
    }
}
