package org.openbydefault.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openbydefault.Repository;
import org.openbydefault.project.Location;
import org.openbydefault.project.Evidence;
import org.openbydefault.project.EvidenceKind;
import org.openbydefault.project.ProjectKind;
import org.openbydefault.rule.Family;
import org.openbydefault.rule.Options;
import org.openbydefault.rule.Outcome;
import org.openbydefault.rule.RuleInfo;
import org.openbydefault.rule.Severity;
import org.openbydefault.rule.Verdict;

class EngineTest {

    private static final Verdict FAILURE = Verdict.failed(Location.of("pom.xml"), "missing", "add it");
    private static final RuleInfo PRESENCE = TestRule.info("presence").withEvidenceOption();

    private static final Progress SILENT = (rule, number, of) -> {};

    private final Repository repository = Repository.withPom().and("docs/runbook.md", "x");

    @Test
    void a_rule_that_is_off_does_not_run() throws RuleCrashedException {
        TestRule crashing = new TestRule(TestRule.info("a"), (project, options) -> {
            throw new IllegalStateException();
        });

        assertThat(run(new RuleSetting(crashing, Severity.OFF, "POM", Options.none())))
                .isEmpty();
    }

    @Test
    void each_rule_is_announced_before_it_runs() throws RuleCrashedException {
        List<String> told = new ArrayList<>();
        List<RuleSetting> settings = new ArrayList<>();
        for (String id : List.of("a", "b")) {
            TestRule rule = new TestRule(TestRule.info(id), (project, options) -> {
                told.add(id + " runs");
                return FAILURE;
            });
            settings.add(new RuleSetting(rule, Severity.INFO, "rule default", Options.none()));
        }

        Engine.run(
                repository.project(),
                settings,
                (rule, number, of) -> told.add(rule.id() + " is " + number + " of " + of));

        assertThat(told).containsExactly("a is 1 of 2", "a runs", "b is 2 of 2", "b runs");
    }

    @Test
    void a_crash_is_an_error_that_names_the_rule() {
        TestRule crashing = new TestRule(TestRule.info("a"), (project, options) -> {
            throw new IllegalStateException("oops");
        });

        assertThatThrownBy(() -> run(new RuleSetting(crashing, Severity.INFO, "POM", Options.none())))
                .isInstanceOf(RuleCrashedException.class)
                .hasMessageStartingWith("Rule 'a' crashed (java.lang.IllegalStateException: oops)");
    }

    @Test
    void a_rule_for_operated_projects_does_not_apply_to_a_library() throws RuleCrashedException {
        RuleInfo info =
                RuleInfo.of("a", Family.OPERATIONS, Severity.ERROR, "It runs").forOperatedProjects();
        TestRule rule = new TestRule(info, (project, options) -> FAILURE);
        RuleSetting setting = new RuleSetting(rule, Severity.ERROR, "rule default", Options.none());

        Verdict asLibrary = Engine.run(repository.ofKind(ProjectKind.LIBRARY).project(), List.of(setting), SILENT)
                .get(0)
                .verdict();
        Verdict asService = Engine.run(repository.ofKind(ProjectKind.SERVICE).project(), List.of(setting), SILENT)
                .get(0)
                .verdict();

        assertThat(asLibrary.outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
        assertThat(asLibrary.message()).contains("<kind>service</kind>");
        assertThat(asService.outcome()).isEqualTo(Outcome.FAILED);
    }

    @Test
    void configured_evidence_turns_a_failure_into_a_pass() throws RuleCrashedException {
        Verdict verdict = presence("docs/runbook.md, https://git.example/ops");

        assertThat(verdict.outcome()).isEqualTo(Outcome.PASSED);
        assertThat(verdict.evidence()).hasSize(2);
        assertThat(verdict.evidence().get(1).note()).isEqualTo("by link, not verified");
        assertThat(verdict.evidence().get(1).kind()).contains(EvidenceKind.CONFIGURED);
    }

    @Test
    void configured_evidence_leads_the_message_and_stands_before_what_the_rule_found() throws RuleCrashedException {
        TestRule rule = new TestRule(PRESENCE, (project, options) -> Verdict.passed("Found", Evidence.at("a.md", "own")));
        Options options = Options.of(Map.of("evidence", "docs/runbook.md"));

        Verdict verdict = run(new RuleSetting(rule, Severity.ERROR, "rule default", options))
                .get(0)
                .verdict();

        assertThat(verdict.message()).isEqualTo("By the configured docs/runbook.md");
        assertThat(verdict.evidence()).extracting(Evidence::note).containsExactly("configured", "own");
    }

    @Test
    void configured_evidence_that_git_does_not_know_is_said_to_be_untracked() throws RuleCrashedException {
        repository.andUntracked("docs/handbook.md", "text");

        Verdict verdict = presence("docs/handbook.md");

        assertThat(verdict.message()).contains("is there, but not tracked by Git");
        assertThat(verdict.findings().get(0).fix()).isEqualTo("git add docs/handbook.md");
    }

    @Test
    void configured_evidence_that_is_not_there_fails() throws RuleCrashedException {
        Verdict verdict = presence("docs/runbok.md");

        assertThat(verdict.outcome()).isEqualTo(Outcome.FAILED);
        assertThat(verdict.message()).isEqualTo("The configured evidence 'docs/runbok.md' is not in the repository");
    }

    private Verdict presence(String evidence) throws RuleCrashedException {
        TestRule rule = new TestRule(PRESENCE, (project, options) -> FAILURE);
        Options options = Options.of(Map.of("evidence", evidence));
        return run(new RuleSetting(rule, Severity.ERROR, "rule default", options))
                .get(0)
                .verdict();
    }

    private List<RuleResult> run(RuleSetting setting) throws RuleCrashedException {
        return Engine.run(repository.project(), List.of(setting), SILENT);
    }
}
