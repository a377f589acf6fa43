package org.openbydefault.report;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.openbydefault.engine.CheckResult;
import org.openbydefault.engine.RuleResult;
import org.openbydefault.project.Evidence;
import org.openbydefault.project.Location;
import org.openbydefault.rule.Assurance;
import org.openbydefault.rule.Framework;
import org.openbydefault.rule.Outcome;

/**
 * Answers for the questionnaire of the OpenSSF Best Practices badge, which fills in what nobody answered yet. Only what
 * is met, each with the place that shows it: what was not found may be elsewhere.
 *
 * @see <a href="https://github.com/coreinfrastructure/best-practices-badge/blob/main/docs/bestpractices-json.md">its form</a>
 */
final class BestPracticesReport implements Report {

    /** What a rule asks for as the criterion does; a criterion that asks for more is left to a person. */
    private static final Map<String, List<String>> CRITERIA = Map.of(
            "license-approved", List.of("floss_license", "floss_license_osi"),
            "license-file", List.of("license_location"),
            "contributing", List.of("contribution", "osps_gv_03_01"),
            "issue-tracker", List.of("report_tracker"),
            "security-policy",
                    List.of(
                            "vulnerability_report_process",
                            "vulnerability_report_private",
                            "osps_vm_02_01",
                            "osps_vm_03_01"),
            "changelog", List.of("release_notes", "osps_br_04_01"),
            "build-docs", List.of("osps_do_07_01"),
            "scm-public", List.of("repo_public"),
            "code-of-conduct", List.of("code_of_conduct"));

    @Override
    public String render(CheckResult result) {
        PageLinks links = new PageLinks(result);
        Map<String, String> met = new TreeMap<>();
        for (RuleResult rule : result.results()) {
            for (String criterion : CRITERIA.getOrDefault(rule.info().id(), List.of())) {
                justification(rule, links).ifPresent(text -> met.put(criterion, text));
            }
        }
        for (Readiness requirement : Readiness.of(Framework.OSPS_BASELINE, result.results())) {
            boolean isMeasured = requirement.assurance(Framework.OSPS_BASELINE) == Assurance.MEASURED;
            if (isMeasured && requirement.state().equals(Readiness.SUPPORTED)) {
                requirement.rules().stream()
                        .flatMap(rule -> justification(rule, links).stream())
                        .findFirst()
                        .ifPresent(text -> met.put(key(requirement.id()), text));
            }
        }
        JsonWriter json = new JsonWriter(8 * 1024);
        json.beginObject();
        for (Map.Entry<String, String> criterion : met.entrySet()) {
            json.member(criterion.getKey() + "_status", "Met");
            json.member(criterion.getKey() + "_justification", criterion.getValue());
        }
        return json.endObject().document();
    }

    /** {@code osps_le_03_01}. */
    private static String key(String id) {
        return id.toLowerCase(Locale.ROOT).replace('-', '_').replace('.', '_');
    }

    /** What the rule says and the place in the repository; empty where it did not pass, or has none to show. */
    private static Optional<String> justification(RuleResult rule, PageLinks links) {
        if (rule.verdict().outcome() != Outcome.PASSED) {
            return Optional.empty();
        }
        for (Evidence evidence : rule.verdict().evidence()) {
            boolean isHere = evidence.location().isPresent() && evidence.kind() != Evidence.Kind.SISTER;
            if (isHere && evidence.url().isEmpty()) {
                Location place = evidence.location().get();
                return Optional.of(PlainText.line(rule.verdict().message()) + ": "
                        + links.address(place).orElse(place.toString()));
            }
        }
        return Optional.empty();
    }
}
