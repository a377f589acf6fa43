package org.openbydefault.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openbydefault.engine.Acceptance;
import org.openbydefault.engine.CheckResult;
import org.openbydefault.engine.Comparison;
import org.openbydefault.engine.JudgedFinding;
import org.openbydefault.engine.LifeFact;
import org.openbydefault.engine.OffRule;
import org.openbydefault.engine.RuleResult;
import org.openbydefault.engine.StateOfLife;
import org.openbydefault.project.Evidence;
import org.openbydefault.project.GitCommit;
import org.openbydefault.project.Location;
import org.openbydefault.rule.Finding;
import org.openbydefault.rule.Outcome;
import org.openbydefault.rule.RuleInfo;
import org.openbydefault.rule.Severity;
import org.openbydefault.rule.Verdict;

/** The report for machines. Its form is a contract: {@code docs/report-schema.json}. */
final class JsonReport implements Report {

    /** Raised when a member goes away or changes its meaning. */
    static final int SCHEMA_VERSION = 1;

    private static final String SCHEMA = "report-schema.json";

    static final int BYTES_PER_RULE = 600;

    @Override
    public String render(CheckResult result) {
        JsonWriter json = new JsonWriter(BYTES_PER_RULE * result.results().size());
        writeHead(json, SCHEMA, result.toolVersion());
        writeBody(json, result);
        return json.endObject().document();
    }

    /**
     * Begins an object with what says what it is.
     *
     * @param schema the name of the schema that describes it
     */
    static void writeHead(JsonWriter json, String schema, String toolVersion) {
        json.beginObject().member("$schema", schema(schema, toolVersion));
        json.member("schemaVersion", SCHEMA_VERSION);
        json.name("tool").beginObject();
        json.member("name", "open-by-default-maven-plugin").member("version", toolVersion);
        json.endObject();
    }

    /** Writes what was judged and how, as members. */
    static void writeBody(JsonWriter json, CheckResult result) {
        writeProject(json, result);
        if (result.commit().isPresent()) {
            json.name("commit").beginObject();
            writeCommit(json, result.commit().get());
            json.endObject();
        }
        writePolicy(json, result.policy(), result.policyDigest());
        json.member("failOn", failOn(result));
        json.name("results").beginArray();
        for (RuleResult rule : result.results()) {
            writeResult(json, rule);
        }
        json.endArray();
        writeOff(json, result.off());
        if (result.comparison().isPresent()) {
            writeComparison(json, result.comparison().get());
        }
        writeSummary(json, result);
    }

    private static String schema(String name, String toolVersion) {
        return RulePage.HOME + "/raw/" + RulePage.tag(toolVersion) + "/docs/" + name;
    }

    private static String failOn(CheckResult result) {
        return result.failOn() == Severity.OFF ? "never" : result.failOn().id();
    }

    private static void writeProject(JsonWriter json, CheckResult result) {
        json.name("project").beginObject();
        if (result.coordinates().isPresent()) {
            json.member("coordinates", result.coordinates().get());
        }
        json.member("kind", result.kind().kind().id());
        json.name("kindEvidence");
        writeEvidence(json, result.kind().evidence());
        json.endObject();
        writeLife(json, StateOfLife.of(result.results()));
    }

    /** Absent where nothing says that the project has come to an end. */
    private static void writeLife(JsonWriter json, List<LifeFact> facts) {
        if (facts.isEmpty()) {
            return;
        }
        json.name("life").beginArray();
        for (LifeFact fact : facts) {
            json.beginObject().member("state", fact.state());
            writeLocation(json, fact.place());
            json.member("text", fact.text()).endObject();
        }
        json.endArray();
    }

    private static void writeResult(JsonWriter json, RuleResult result) {
        RuleInfo info = result.info();
        Verdict verdict = result.verdict();
        json.beginObject();
        json.member("rule", info.id());
        json.member("family", info.family().id());
        json.member("severity", result.severity().id());
        json.member("outcome", verdict.outcome().id());
        json.member("summary", info.summary());
        json.member("message", verdict.message());
        if (result.reason().isPresent()) {
            json.member("reason", result.reason().get());
        }
        json.name("evidence");
        writeEvidence(json, verdict.evidence());
        json.name("findings").beginArray();
        for (JudgedFinding judged : FindingOrder.sorted(result.findings())) {
            writeFinding(json, judged);
        }
        json.endArray();
        json.name("searched").beginArray();
        for (String place : verdict.searched()) {
            json.value(place);
        }
        json.endArray();
        json.name("attributes").beginObject();
        for (Map.Entry<String, String> attribute : verdict.attributes().entrySet()) {
            json.member(attribute.getKey(), attribute.getValue());
        }
        json.endObject();
        json.endObject();
    }

    static void writePolicy(JsonWriter json, String policy, Optional<String> digest) {
        json.member("policy", policy);
        if (digest.isPresent()) {
            json.member("policyDigest", digest.get());
        }
    }

    private static void writeOff(JsonWriter json, List<OffRule> off) {
        json.name("off").beginArray();
        for (OffRule rule : off) {
            json.beginObject().member("rule", rule.id());
            if (rule.reason().isPresent()) {
                json.member("reason", rule.reason().get());
            }
            json.member("where", rule.where()).endObject();
        }
        json.endArray();
    }

    private static void writeFinding(JsonWriter json, JudgedFinding judged) {
        Finding finding = judged.finding();
        json.beginObject();
        writeLocation(json, finding.location());
        json.member("subject", finding.subject());
        json.member("message", finding.message()).member("fix", finding.fix());
        if (judged.state().isPresent()) {
            json.member("state", judged.state().get());
        }
        if (judged.acceptance().isPresent()) {
            writeAcceptance(json, judged.acceptance().get());
        }
        json.endObject();
    }

    private static void writeAcceptance(JsonWriter json, Acceptance acceptance) {
        json.name("acceptance").beginObject().member("reason", acceptance.reason());
        if (acceptance.until().isPresent()) {
            json.member("until", acceptance.until().get().toString());
        }
        json.endObject();
    }

    private static void writeComparison(JsonWriter json, Comparison comparison) {
        json.name("comparison").beginObject();
        json.name("base").beginObject().member("name", comparison.base().name());
        if (comparison.base().commit().isPresent()) {
            writeCommit(json, comparison.base().commit().get());
        }
        if (comparison.base().distance().isPresent()) {
            json.member("distance", comparison.base().distance().getAsInt());
        }
        json.endObject();
        json.member("how", comparison.base().how().id());
        json.member("new", comparison.added());
        json.member("existing", comparison.existing());
        json.member("fixed", comparison.fixed());
        json.endObject();
    }

    private static void writeCommit(JsonWriter json, GitCommit commit) {
        json.member("id", commit.id()).member("date", commit.date().toString());
    }

    private static void writeEvidence(JsonWriter json, List<Evidence> evidence) {
        json.beginArray();
        for (Evidence one : evidence) {
            json.beginObject();
            if (one.location().isPresent()) {
                writeLocation(json, one.location().get());
            }
            if (one.url().isPresent()) {
                json.member("url", one.url().get());
            }
            json.member("kind", one.kind().id());
            if (!one.note().isEmpty()) {
                json.member("note", one.note());
            }
            json.endObject();
        }
        json.endArray();
    }

    private static void writeLocation(JsonWriter json, Location location) {
        json.member("path", location.path());
        if (location.line() > 0) {
            json.member("line", location.line());
        }
    }

    private static void writeSummary(JsonWriter json, CheckResult result) {
        json.name("summary").beginObject();
        json.member("rules", result.results().size());
        json.member("passed", result.count(Outcome.PASSED));
        json.name("failed").beginObject();
        json.member("error", result.countFailed(Severity.ERROR));
        json.member("warning", result.countFailed(Severity.WARNING));
        json.member("info", result.countFailed(Severity.INFO));
        json.endObject();
        json.member("review", result.count(Outcome.REVIEW));
        json.member("notApplicable", result.count(Outcome.NOT_APPLICABLE));
        json.member("unknown", result.count(Outcome.UNKNOWN));
        if (result.countAccepted() > 0) {
            json.member("accepted", result.countAccepted());
        }
        json.endObject();
    }
}
