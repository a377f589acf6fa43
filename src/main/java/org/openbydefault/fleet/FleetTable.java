package org.openbydefault.fleet;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.openbydefault.report.RuleState;
import org.openbydefault.rule.Family;

/** The fleet for a spreadsheet: CSV (RFC 4180) with a line for each repository and a column for each rule. */
final class FleetTable {

    private static final List<String> FACTS = List.of(
            "repository",
            "address",
            "kind",
            "coordinates",
            "commit",
            "date",
            "policy",
            "policyDigest",
            "standing",
            "errors",
            "warnings",
            "infos",
            "review",
            "unknown",
            "accepted",
            "worst",
            "error");
    private static final List<RuleState> COUNTED = List.of(
            RuleState.ERROR,
            RuleState.WARNING,
            RuleState.INFO,
            RuleState.REVIEW,
            RuleState.UNKNOWN,
            RuleState.ACCEPTED);

    private final List<FleetRepository> repositories;
    private final List<String> rules;

    FleetTable(Fleet fleet) {
        this.repositories = fleet.repositories();
        TreeSet<String> ids = new TreeSet<>();
        for (FleetRepository repository : repositories) {
            repository
                    .judgement()
                    .ifPresent(judgement -> judgement
                            .outcomes()
                            .forEach(outcome -> ids.add(outcome.rule().id())));
        }
        this.rules = List.copyOf(ids);
    }

    String render() {
        StringBuilder table = new StringBuilder();
        List<String> heads = new ArrayList<>(FACTS);
        for (Family family : Family.values()) {
            heads.add(family.id());
        }
        heads.addAll(rules);
        append(table, heads);
        for (FleetRepository repository : repositories) {
            append(table, cells(repository));
        }
        return table.toString();
    }

    private List<String> cells(FleetRepository repository) {
        List<String> cells = new ArrayList<>();
        cells.add(repository.name());
        cells.add(repository.page());
        if (repository.isJudged()) {
            addJudgement(cells, repository, repository.judgement().get());
        } else {
            addEmpty(cells, FACTS.indexOf("standing") - cells.size());
            cells.add(Standing.of(repository).id());
            addEmpty(cells, FACTS.indexOf("error") - cells.size());
            cells.add(repository.error());
            addEmpty(cells, Family.values().length + rules.size());
        }
        return cells;
    }

    private void addJudgement(List<String> cells, FleetRepository repository, Judgement judgement) {
        cells.add(judgement.kind());
        cells.add(judgement.coordinates().orElse(""));
        cells.add(judgement.commit());
        cells.add(judgement.date());
        cells.add(judgement.policy());
        cells.add(judgement.policyDigest().orElse(""));
        cells.add(Standing.of(repository).id());
        for (RuleState state : COUNTED) {
            cells.add(String.valueOf(judgement.count(state)));
        }
        cells.add(worst(judgement));
        cells.add("");
        for (Family family : Family.values()) {
            cells.add(judgement.worst(family).map(RuleState::id).orElse(""));
        }
        for (String rule : rules) {
            cells.add(judgement.of(rule).map(outcome -> outcome.state().id()).orElse(""));
        }
    }

    private static String worst(Judgement judgement) {
        List<String> findings = new ArrayList<>();
        for (RuleOutcome outcome : judgement.failed()) {
            if (findings.size() < RepositorySection.SHOWN_FINDINGS) {
                findings.add(outcome.rule().id() + ": " + outcome.message());
            }
        }
        return String.join("; ", findings);
    }

    private static void addEmpty(List<String> cells, int count) {
        for (int i = 0; i < count; i++) {
            cells.add("");
        }
    }

    private static void append(StringBuilder table, List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            table.append(i == 0 ? "" : ",").append(quoted(cells.get(i)));
        }
        table.append("\r\n");
    }

    /** Text of a repository must not become a formula of the spreadsheet. */
    private static String quoted(String cell) {
        String harmless = !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
        return needsQuotes(harmless) ? '"' + harmless.replace("\"", "\"\"") + '"' : harmless;
    }

    private static boolean needsQuotes(String cell) {
        for (int i = 0; i < cell.length(); i++) {
            char letter = cell.charAt(i);
            if (letter == ',' || letter == '"' || letter < ' ') {
                return true;
            }
        }
        return false;
    }
}
