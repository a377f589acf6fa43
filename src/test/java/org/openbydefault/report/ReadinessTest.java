package org.openbydefault.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openbydefault.engine.RuleResult;
import org.openbydefault.project.Evidence;
import org.openbydefault.project.Location;
import org.openbydefault.rule.Family;
import org.openbydefault.rule.Framework;
import org.openbydefault.rule.RuleInfo;
import org.openbydefault.rule.Severity;
import org.openbydefault.rule.Verdict;

class ReadinessTest {

    @ParameterizedTest
    @CsvSource({
        "supported, passed",
        "supported, passed unknown not-applicable",
        "partly supported, passed failed",
        "partly supported, review passed",
        "not supported yet, failed unknown",
        "not supported yet, review",
        "not judged, unknown not-applicable",
    })
    void is_as_good_as_the_rules_behind_it(String state, String outcomes) {
        List<RuleResult> results = new ArrayList<>();
        for (String outcome : outcomes.split(" ")) {
            results.add(new RuleResult(
                    RuleInfo.of("a-" + outcome, Family.LICENSE, Severity.ERROR, "It is")
                            .supporting(Framework.DPG_STANDARD, "2"),
                    Severity.ERROR,
                    verdict(outcome)));
        }

        assertThat(Readiness.of(Framework.DPG_STANDARD, results))
                .singleElement()
                .satisfies(readiness -> assertThat(readiness.state()).isEqualTo(state));
        assertThat(Readiness.of(Framework.OSPS_BASELINE, results)).isEmpty();
    }

    private static Verdict verdict(String outcome) {
        return switch (outcome) {
            case "passed" -> Verdict.passed("It is", Evidence.at("a", ""));
            case "failed" -> Verdict.failed(Location.of("a"), "It is not", "Do it");
            case "review" -> Verdict.review(Location.of("a"), "It may be", "Look");
            case "unknown" -> Verdict.unknown("No Git");
            case "not-applicable" -> Verdict.notApplicable("A library");
            default -> throw new IllegalArgumentException(outcome);
        };
    }
}
