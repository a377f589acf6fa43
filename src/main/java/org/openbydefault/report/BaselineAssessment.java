package org.openbydefault.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openbydefault.engine.RuleResult;
import org.openbydefault.project.Evidence;
import org.openbydefault.rule.Assurance;
import org.openbydefault.rule.Criterion;
import org.openbydefault.rule.Framework;
import org.openbydefault.rule.Outcome;

/** What one rule says about one requirement of the baseline, or that none did. */
final class BaselineAssessment {

    private final BaselineRequirement requirement;
    private final Optional<RuleResult> rule;
    private final Assurance assurance;

    private BaselineAssessment(BaselineRequirement requirement, Optional<RuleResult> rule, Assurance assurance) {
        this.requirement = requirement;
        this.rule = rule;
        this.assurance = assurance;
    }

    /** One for each rule that ran and supports the requirement; one that was not run where there is none. */
    static List<BaselineAssessment> of(BaselineRequirement requirement, List<RuleResult> results) {
        List<BaselineAssessment> found = new ArrayList<>();
        for (RuleResult result : results) {
            for (Criterion criterion : result.info().supports()) {
                if (criterion.framework() == Framework.OSPS_BASELINE
                        && criterion.id().equals(requirement.id())) {
                    found.add(new BaselineAssessment(requirement, Optional.of(result), criterion.assurance()));
                }
            }
        }
        return found.isEmpty()
                ? List.of(new BaselineAssessment(requirement, Optional.empty(), Assurance.FOUND))
                : found;
    }

    BaselineRequirement requirement() {
        return requirement;
    }

    boolean isRun() {
        return rule.isPresent();
    }

    GemaraResult result() {
        if (rule.isEmpty()) {
            return GemaraResult.NOT_RUN;
        }
        return switch (outcome()) {
            case PASSED -> assurance == Assurance.MEASURED ? GemaraResult.PASSED : GemaraResult.NEEDS_REVIEW;
            case FAILED -> GemaraResult.FAILED;
            case REVIEW -> GemaraResult.NEEDS_REVIEW;
            case NOT_APPLICABLE -> GemaraResult.NOT_APPLICABLE;
            case UNKNOWN -> GemaraResult.UNKNOWN;
        };
    }

    String message() {
        if (rule.isEmpty()) {
            return "No rule that ran looks for it";
        }
        boolean isToConfirm = outcome() == Outcome.PASSED && assurance == Assurance.FOUND;
        return rule.get().verdict().message() + (isToConfirm ? " (" + assurance.words() + ")" : "");
    }

    String step() {
        return rule.isPresent() ? "Rule " + rule.get().info().id() : "None";
    }

    Optional<String> recommendation() {
        return rule.isPresent() && !rule.get().verdict().findings().isEmpty()
                ? Optional.of(rule.get().verdict().findings().get(0).fix())
                : Optional.empty();
    }

    /** In the words of Gemara. */
    String confidence() {
        if (rule.isEmpty()) {
            return "Undetermined";
        }
        return assurance == Assurance.MEASURED ? "High" : "Medium";
    }

    /** Nothing where there is none: the form wants one at least. */
    void writeEvidence(JsonWriter json, String collected) {
        List<Evidence> places = rule.isPresent() ? rule.get().verdict().evidence() : List.of();
        if (places.isEmpty()) {
            return;
        }
        json.name("evidence").beginArray();
        for (int i = 0; i < places.size(); i++) {
            Evidence place = places.get(i);
            String shown = place.location().isPresent()
                    ? place.location().get().toString()
                    : place.url().orElse("");
            json.beginObject().member("id", rule.get().info().id() + "-" + (i + 1));
            json.member("type", place.url().isPresent() ? "Link" : "File");
            json.member("collected-at", collected).member("payload", shown);
            if (!place.note().isEmpty()) {
                json.member("description", place.note());
            }
            json.endObject();
        }
        json.endArray();
    }

    private Outcome outcome() {
        return rule.orElseThrow().verdict().outcome();
    }
}
