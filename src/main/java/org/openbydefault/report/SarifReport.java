package org.openbydefault.report;

import java.util.List;
import java.util.Optional;
import org.openbydefault.engine.CheckResult;
import org.openbydefault.engine.JudgedFinding;
import org.openbydefault.engine.Novelty;
import org.openbydefault.engine.RuleResult;
import org.openbydefault.project.Location;
import org.openbydefault.rule.Finding;
import org.openbydefault.rule.RuleInfo;
import org.openbydefault.rule.Severity;

/**
 * SARIF 2.1.0, within what GitHub's code scanning takes. Lists every rule that ran; only findings are results.
 *
 * @see <a href="https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html">SARIF 2.1.0</a>
 * @see <a href="https://docs.github.com/en/code-security/code-scanning/integrating-with-code-scanning/sarif-support-for-code-scanning">GitHub</a>
 */
final class SarifReport implements Report {

    /** GitHub shows no more results of a run. */
    static final int RESULT_LIMIT = 5000;

    /**
     * Not {@code primaryLocationLineHash}: GitHub's upload action computes that one from the file's content and warns
     * of each that differs.
     */
    private static final String FINGERPRINT = "openByDefault/v2";

    @Override
    public String render(CheckResult result) {
        JsonWriter json = new JsonWriter(64 * 1024);
        json.beginObject();
        json.member("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
        json.member("version", "2.1.0");
        json.name("runs").beginArray().beginObject();
        writeDriver(json, result);
        json.name("automationDetails")
                .beginObject()
                .member("id", "open-by-default/")
                .endObject();
        json.member("columnKind", "utf16CodeUnits");
        writeResults(json, result);
        json.endObject().endArray();
        return json.endObject().document();
    }

    private static void writeDriver(JsonWriter json, CheckResult result) {
        json.name("tool").beginObject().name("driver").beginObject();
        json.member("name", "open-by-default-maven-plugin");
        json.member("version", result.toolVersion());
        json.member("informationUri", RulePage.HOME);
        json.name("rules").beginArray();
        for (RuleResult rule : result.results()) {
            writeRule(json, rule.info(), result.toolVersion());
        }
        json.endArray().endObject().endObject();
    }

    private static void writeRule(JsonWriter json, RuleInfo info, String toolVersion) {
        String page = RulePage.url(info.id(), toolVersion);
        json.beginObject().member("id", info.id());
        writeText(json, "shortDescription", info.summary());
        writeText(json, "fullDescription", info.summary() + ".");
        json.name("help").beginObject();
        if (page == null) {
            json.member("text", info.summary() + ".");
        } else {
            json.member("text", info.summary() + ". What counts and how to fix it: " + page);
            json.member("markdown", info.summary() + ". [What counts and how to fix it](" + page + ").");
        }
        json.endObject();
        if (page != null) {
            json.member("helpUri", page);
        }
        json.name("defaultConfiguration").beginObject();
        json.member("level", level(info.defaultSeverity())).endObject();
        json.name("properties").beginObject().name("tags").beginArray();
        json.value(info.family().id()).endArray().endObject();
        json.endObject();
    }

    private static void writeResults(JsonWriter json, CheckResult result) {
        Fingerprints fingerprints = new Fingerprints();
        int left = RESULT_LIMIT;
        json.name("results").beginArray();
        for (RuleResult rule : OrderOfWork.sorted(result.results())) {
            List<JudgedFinding> findings = FindingOrder.sorted(rule.findings());
            int ruleIndex = indexOf(rule, result.results());
            Optional<String> acceptance = acceptance(rule, result);
            for (JudgedFinding finding : findings.subList(0, Math.min(left, findings.size()))) {
                writeResult(json, ruleIndex, rule, finding, fingerprints, acceptance);
                left--;
            }
        }
        json.endArray();
    }

    private static int indexOf(RuleResult rule, List<RuleResult> results) {
        int index = 0;
        while (!results.get(index).info().id().equals(rule.info().id())) {
            index++;
        }
        return index;
    }

    private static void writeResult(
            JsonWriter json,
            int ruleIndex,
            RuleResult rule,
            JudgedFinding judged,
            Fingerprints fingerprints,
            Optional<String> acceptance) {
        Finding finding = judged.finding();
        json.beginObject();
        json.member("ruleId", rule.info().id()).member("ruleIndex", ruleIndex);
        json.member("level", rule.hasFailed() ? level(rule.severity()) : "note");
        writeText(json, "message", message(rule, finding));
        json.name("locations").beginArray();
        writeLocation(json, finding.location());
        json.endArray();
        json.name("partialFingerprints").beginObject();
        json.member(FINGERPRINT, fingerprints.of(rule, finding)).endObject();
        if (judged.novelty() != Novelty.UNCOMPARED) {
            json.member("baselineState", judged.novelty() == Novelty.NEW ? "new" : "unchanged");
        }
        writeSuppressions(json, judged.isAccepted() ? AcceptanceText.of(judged) : acceptance);
        json.name("properties").beginObject();
        json.member("outcome", rule.verdict().outcome().id());
        if (rule.reason().isPresent()) {
            json.member("reason", rule.reason().get());
        }
        json.endObject();
        json.endObject();
    }

    /** Why the user accepts what the rule finds: made it quieter than it is by itself, and said why. */
    private static Optional<String> acceptance(RuleResult rule, CheckResult result) {
        boolean isQuieter = rule.severity().compareTo(rule.info().defaultSeverity()) < 0;
        return isQuieter && !result.violations().contains(rule) ? rule.reason() : Optional.empty();
    }

    /** An empty array says "not suppressed"; all results have the member or none (SARIF 2.1.0, 3.27.23). */
    private static void writeSuppressions(JsonWriter json, Optional<String> acceptance) {
        json.name("suppressions").beginArray();
        if (acceptance.isPresent()) {
            json.beginObject().member("kind", "external").member("status", "accepted");
            json.member("justification", acceptance.get()).endObject();
        }
        json.endArray();
    }

    /** GitHub refuses a whole file for one result without a place or with an empty address (codeql-action#1738, #2456). */
    private static void writeLocation(JsonWriter json, Location location) {
        json.beginObject().name("physicalLocation").beginObject();
        json.name("artifactLocation").beginObject();
        json.member("uri", PathReference.of(location.path())).member("uriBaseId", "%SRCROOT%");
        json.endObject();
        json.name("region").beginObject();
        json.member("startLine", Math.max(1, location.line()));
        json.endObject();
        json.endObject().endObject();
    }

    /** What looks like {@code [text](target)} would be a link (SARIF 2.1.0, 3.11.6). */
    private static String message(RuleResult rule, Finding finding) {
        String text = (rule.hasFailed() ? "" : "Please review: ") + PlainText.line(finding.message()) + ". Fix: "
                + PlainText.lines(finding.remedy());
        return text.replace("](", "] (");
    }

    private static void writeText(JsonWriter json, String name, String text) {
        json.name(name).beginObject().member("text", text).endObject();
    }

    private static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO, OFF -> "note";
        };
    }
}
