package org.openbydefault.fleet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openbydefault.document.JsonText;
import org.openbydefault.document.MalformedJsonException;
import org.openbydefault.project.DataNode;
import org.openbydefault.report.RuleState;
import org.openbydefault.rule.Family;

/**
 * Reads what {@code docs/report-schema.json} describes: a {@code report.json}, or a line of many. Of each rule it keeps the
 * first findings. Texts that many repositories have in common are kept once.
 */
final class ReportReader {

    private static final String TOOL = "open-by-default-maven-plugin";
    private static final String HERE = ".";
    private static final String SCHEMA_VERSION = "1";
    private static final int KEPT_FINDINGS = 20;

    private final Map<String, FleetRule> rules = new HashMap<>();
    private final Map<String, String> texts = new HashMap<>();

    /**
     * The repository that a report is about.
     *
     * @param fallback what to call a repository that its report does not name
     * @throws MalformedJsonException if the text is no JSON
     * @throws NoReportException if it is something else than a report that this version can read
     */
    FleetRepository read(String text, String fallback, ReportSource source)
            throws MalformedJsonException, NoReportException {
        DataNode report = JsonText.read(text);
        checkVersion(report);
        RepositoryName name = name(report, fallback);
        Optional<DataNode> error = report.get("error");
        Optional<Judgement> judgement = error.isPresent() ? Optional.empty() : Optional.of(judgement(report));
        return new FleetRepository(
                name.key(),
                name.text(),
                name.page(),
                judgement,
                text(report, "error").strip(),
                Optional.of(source));
    }

    private static void checkVersion(DataNode report) throws NoReportException {
        if (!text(report, "tool", "name").equals(TOOL)) {
            throw new NoReportException("it is no report of this plugin");
        }
        String version = text(report, "schemaVersion");
        if (!version.equals(SCHEMA_VERSION)) {
            throw new NoReportException("its schemaVersion is " + version + ", this version of the plugin reads "
                    + SCHEMA_VERSION + "; use one version for all");
        }
    }

    private static RepositoryName name(DataNode report, String fallback) {
        String path = text(report, "repository", "path");
        String coordinates =
                report.get("project", "coordinates").flatMap(DataNode::text).orElse(HERE);
        String otherwise = fallback.isEmpty() ? coordinates : fallback;
        return RepositoryName.of(
                text(report, "repository", "address"),
                path.isEmpty() ? otherwise : path,
                text(report, "repository", "revision"));
    }

    private Judgement judgement(DataNode report) throws NoReportException {
        List<RuleOutcome> outcomes = new ArrayList<>();
        for (DataNode result : report.get("results").map(DataNode::items).orElse(List.of())) {
            outcomes.add(outcome(result));
        }
        if (outcomes.isEmpty()) {
            throw new NoReportException("it has neither results nor an error");
        }
        return new Judgement(
                kept(text(report, "project", "kind")),
                report.get("project", "coordinates").flatMap(DataNode::text),
                text(report, "commit", "id"),
                text(report, "commit", "date"),
                kept(text(report, "policy")),
                report.get("policyDigest").flatMap(DataNode::text).map(this::kept),
                kept(text(report, "tool", "version")),
                outcomes);
    }

    private RuleOutcome outcome(DataNode result) throws NoReportException {
        FleetRule rule = rule(result);
        RuleState state = state(result);
        boolean isQuiet = state == RuleState.PASSED || state == RuleState.NOT_APPLICABLE;
        return new RuleOutcome(
                rule, state, isQuiet ? "" : kept(text(result, "message")), isQuiet ? List.of() : findings(result));
    }

    private FleetRule rule(DataNode result) throws NoReportException {
        String id = text(result, "rule");
        FleetRule known = rules.get(id);
        if (known != null) {
            return known;
        }
        FleetRule rule = new FleetRule(id, family(text(result, "family")), text(result, "summary"));
        rules.put(id, rule);
        return rule;
    }

    private static Family family(String id) throws NoReportException {
        for (Family family : Family.values()) {
            if (family.id().equals(id)) {
                return family;
            }
        }
        throw new NoReportException("it has a family '" + id + "' that does not exist");
    }

    private static RuleState state(DataNode result) throws NoReportException {
        String outcome = text(result, "outcome");
        String word = outcome.equals("failed") ? text(result, "severity") : outcome;
        for (RuleState state : RuleState.values()) {
            if (state.id().equals(word)) {
                return state.hasFailed() && isAccepted(result) ? RuleState.ACCEPTED : state;
            }
        }
        throw new NoReportException("it has an outcome '" + word + "' that does not exist");
    }

    private static boolean isAccepted(DataNode result) {
        for (DataNode finding : items(result, "findings")) {
            if (!text(finding, "state").equals("accepted")) {
                return false;
            }
        }
        return true;
    }

    private List<FleetFinding> findings(DataNode result) {
        List<FleetFinding> findings = new ArrayList<>();
        for (DataNode finding : items(result, "findings")) {
            if (findings.size() < KEPT_FINDINGS && !text(finding, "state").equals("accepted")) {
                findings.add(finding(finding));
            }
        }
        return findings;
    }

    private FleetFinding finding(DataNode finding) {
        String line = text(finding, "line");
        String path = text(finding, "path");
        return new FleetFinding(
                kept(line.isEmpty() ? path : path + ":" + line),
                kept(text(finding, "subject")),
                kept(text(finding, "message")),
                kept(text(finding, "fix")));
    }

    private String kept(String text) {
        String before = texts.putIfAbsent(text, text);
        return before == null ? text : before;
    }

    private static List<DataNode> items(DataNode node, String name) {
        return node.get(name).map(DataNode::items).orElse(List.of());
    }

    private static String text(DataNode node, String... path) {
        return node.get(path).flatMap(DataNode::text).orElse("");
    }
}
