package org.openbydefault.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.openbydefault.engine.RuleResult;
import org.openbydefault.rule.Assurance;
import org.openbydefault.rule.Criterion;
import org.openbydefault.rule.Framework;
import org.openbydefault.rule.Outcome;

/**
 * What the rules that ran say about one criterion of a framework. Never that it is met: only a person can tell that.
 *
 * @param id the criterion as the framework writes it
 * @param rules the rules that support it when they pass, in the order of their ids
 */
record Readiness(String id, List<RuleResult> rules) {

    /** Every rule that could be judged passed. */
    static final String SUPPORTED = "supported";

    /** The criteria of that framework that the rules name, by id. */
    static List<Readiness> of(Framework framework, List<RuleResult> results) {
        Map<String, List<RuleResult>> rules = new TreeMap<>();
        for (RuleResult result : results) {
            for (Criterion criterion : result.info().supports()) {
                if (criterion.framework() == framework) {
                    rules.computeIfAbsent(criterion.id(), id -> new ArrayList<>())
                            .add(result);
                }
            }
        }
        List<Readiness> criteria = new ArrayList<>();
        rules.forEach((id, supporting) -> criteria.add(new Readiness(id, supporting)));
        return criteria;
    }

    /** How far a pass speaks for it: where rules differ, a person has to confirm. */
    Assurance assurance(Framework framework) {
        boolean isMeasured = rules.stream()
                .flatMap(rule -> rule.info().supports().stream())
                .filter(criterion ->
                        criterion.framework() == framework && criterion.id().equals(id))
                .allMatch(criterion -> criterion.assurance() == Assurance.MEASURED);
        return isMeasured ? Assurance.MEASURED : Assurance.FOUND;
    }

    /** How far the rules support it, in words. */
    String state() {
        int passed = 0;
        int judged = 0;
        for (RuleResult rule : rules) {
            Outcome outcome = rule.verdict().outcome();
            passed += outcome == Outcome.PASSED ? 1 : 0;
            judged += outcome == Outcome.NOT_APPLICABLE || outcome == Outcome.UNKNOWN ? 0 : 1;
        }
        if (judged == 0) {
            return "not judged";
        }
        if (passed == 0) {
            return "not supported yet";
        }
        return passed == judged ? SUPPORTED : "partly supported";
    }
}
