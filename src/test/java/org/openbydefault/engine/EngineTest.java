package org.openbydefault.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openbydefault.project.Evidence;
import org.openbydefault.project.Location;
import org.openbydefault.project.PluginAccess;
import org.openbydefault.project.Project;
import org.openbydefault.project.ProjectKind;
import org.openbydefault.project.Reachability;
import org.openbydefault.project.Sister;
import org.openbydefault.project.Sisters;
import org.openbydefault.rule.EarlierVerdicts;
import org.openbydefault.rule.Family;
import org.openbydefault.rule.Options;
import org.openbydefault.rule.Outcome;
import org.openbydefault.rule.RuleInfo;
import org.openbydefault.rule.Severity;
import org.openbydefault.rule.Verdict;
import org.openbydefault.testkit.Repository;

class EngineTest {

    private static final Verdict FAILURE = Verdict.failed(Location.of("pom.xml"), "missing", "add it");
    private static final RuleInfo PRESENCE = TestRule.info("presence").withEvidenceOption();

    private static final Verdict SHOWN = Verdict.passed("Found", Evidence.at(Location.of("docs/backup.md", 12), "own"));

    private static final Progress SILENT = (rule, number, of) -> {};

    private final Crashes crashes = new Crashes();
    private final Repository repository = Repository.withPom().and("docs/runbook.md", "x");

    @Test
    void a_rule_that_is_off_does_not_run() {
        TestRule crashing = new TestRule(TestRule.info("a"), (project, options) -> {
            throw new IllegalStateException();
        });

        assertThat(run(new RuleSetting(crashing, Severity.OFF, "POM", Options.none())))
                .isEmpty();
    }

    @Test
    void each_rule_is_announced_before_it_runs() {
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
                (rule, number, of) -> told.add(rule.id() + " is " + number + " of " + of),
                crashes);

        assertThat(told).containsExactly("a is 1 of 2", "a runs", "b is 2 of 2", "b runs");
    }

    @Test
    void what_was_not_listed_may_change_what_rests_on_nothing() {
        Location readme = Location.of("README.md");
        Map<Verdict, Outcome> expected = Map.of(
                Verdict.passed("no binaries"),
                Outcome.UNKNOWN,
                Verdict.passed("there", Evidence.at(readme, "a readme")),
                Outcome.PASSED,
                Verdict.notApplicable("no image"),
                Outcome.UNKNOWN,
                FAILURE,
                Outcome.REVIEW,
                Verdict.failed(readme, "wrong", "mend it"),
                Outcome.FAILED);
        Project listed = repository.project();
        Project partly = PluginAccess.project(
                PluginAccess.ofMore(listed.files()),
                listed.git(),
                listed.pom(),
                listed.settings(),
                project -> listed.kind(),
                Reachability.offline());

        expected.forEach((verdict, outcome) -> {
            TestRule rule = new TestRule(TestRule.info("a"), (project, options) -> verdict);
            List<RuleResult> results = Engine.run(
                    partly, List.of(new RuleSetting(rule, Severity.ERROR, "POM", Options.none())), SILENT, crashes);
            assertThat(results.get(0).verdict().outcome()).as(verdict.message()).isEqualTo(outcome);
        });
    }

    @Test
    void a_rule_hears_what_those_before_it_said() {
        List<Optional<Verdict>> heard = new ArrayList<>();
        TestRule first = new TestRule(TestRule.info("a"), (project, options) -> FAILURE);
        TestRule second = new TestRule(TestRule.info("b"), (project, options) -> {
            heard.add(EarlierVerdicts.of(project).of("a"));
            heard.add(EarlierVerdicts.of(project).of("c"));
            return FAILURE;
        });

        Engine.run(
                repository.project(),
                List.of(
                        new RuleSetting(first, Severity.INFO, "POM", Options.none()),
                        new RuleSetting(second, Severity.INFO, "POM", Options.none())),
                SILENT,
                crashes);

        assertThat(heard).containsExactly(Optional.of(FAILURE), Optional.empty());
    }

    @Test
    void a_rule_that_crashes_is_unknown_and_the_others_run() {
        List<RuleSetting> settings = List.of(
                setting("a", new NoSuchMethodError("String Gone.method()")),
                setting("b", new StackOverflowError()),
                setting("c", new IllegalStateException("/home/me/secret")),
                new RuleSetting(TestRule.passing("d"), Severity.INFO, "POM", Options.none()));

        List<RuleResult> results = Engine.run(repository.project(), settings, SILENT, crashes);

        assertThat(results)
                .extracting(result -> result.verdict().outcome())
                .containsExactly(Outcome.UNKNOWN, Outcome.UNKNOWN, Outcome.UNKNOWN, Outcome.PASSED);
        assertThat(results.get(2).verdict().message())
                .isEqualTo("Rule 'c' (org.openbydefault.engine.TestRule) crashed with java.lang.IllegalStateException");
        assertThat(crashes.all()).hasSize(3);
        assertThat(crashes.all().get(0).message())
                .startsWith("Rule 'a' (org.openbydefault.engine.TestRule) crashed (java.lang.NoSuchMethodError: String"
                        + " Gone.method()). The rule was compiled against other versions");
        assertThat(crashes.all().get(2).message()).contains("/home/me/secret", "please report it");
    }

    @Test
    void a_rule_that_answers_nothing_has_crashed() {
        TestRule silent = new TestRule(TestRule.info("a"), (project, options) -> null);

        assertThat(run(new RuleSetting(silent, Severity.INFO, "POM", Options.none())))
                .extracting(result -> result.verdict().outcome())
                .containsExactly(Outcome.UNKNOWN);
        assertThat(crashes.all()).hasSize(1);
    }

    @Test
    void a_machine_that_is_out_of_memory_ends_the_run() {
        assertThatThrownBy(() -> run(setting("a", new OutOfMemoryError("heap"))))
                .isInstanceOf(OutOfMemoryError.class);
    }

    @Test
    void a_rule_for_operated_projects_does_not_apply_to_a_library() {
        RuleInfo info =
                RuleInfo.of("a", Family.OPERATIONS, Severity.ERROR, "It runs").forOperatedProjects();
        TestRule rule = new TestRule(info, (project, options) -> FAILURE);
        RuleSetting setting = new RuleSetting(rule, Severity.ERROR, "rule default", Options.none());

        Verdict asLibrary = Engine.run(
                        repository.ofKind(ProjectKind.LIBRARY).project(), List.of(setting), SILENT, crashes)
                .get(0)
                .verdict();
        Verdict asService = Engine.run(
                        repository.ofKind(ProjectKind.SERVICE).project(), List.of(setting), SILENT, crashes)
                .get(0)
                .verdict();

        assertThat(asLibrary.outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
        assertThat(asLibrary.message()).contains("<kind>service</kind>");
        assertThat(asService.outcome()).isEqualTo(Outcome.FAILED);
    }

    @Test
    void configured_evidence_turns_a_failure_into_a_pass() {
        Verdict verdict = presence("docs/runbook.md, https://git.example/ops");

        assertThat(verdict.outcome()).isEqualTo(Outcome.PASSED);
        assertThat(verdict.evidence()).hasSize(2);
        assertThat(verdict.evidence().get(1).note()).isEqualTo("by link, not verified");
        assertThat(verdict.evidence().get(1).kind()).isEqualTo(Evidence.Kind.CONFIGURED);
    }

    @Test
    void configured_evidence_leads_the_message_and_stands_before_what_the_rule_found() {
        TestRule rule =
                new TestRule(PRESENCE, (project, options) -> Verdict.passed("Found", Evidence.at("a.md", "own")));
        Options options = Options.of(Map.of("evidence", "docs/runbook.md"));

        Verdict verdict = run(new RuleSetting(rule, Severity.ERROR, "rule default", options))
                .get(0)
                .verdict();

        assertThat(verdict.message()).isEqualTo("By the configured docs/runbook.md");
        assertThat(verdict.evidence()).extracting(Evidence::note).containsExactly("configured", "own");
    }

    @Test
    void configured_evidence_that_git_does_not_know_is_said_to_be_untracked() {
        repository.andUntracked("docs/handbook.md", "text");

        Verdict verdict = presence("docs/handbook.md");

        assertThat(verdict.message()).contains("is there, but not tracked by Git");
        assertThat(verdict.findings().get(0).fix()).isEqualTo("git add docs/handbook.md");
    }

    @Test
    void configured_evidence_that_outsiders_cannot_reach_is_for_a_person_to_see() {
        repository.withInternalHosts("wiki.example/OPS");

        Verdict verdict = presence("docs/runbook.md, https://wiki.example/OPS/restore");

        assertThat(verdict.outcome()).isEqualTo(Outcome.REVIEW);
        assertThat(verdict.message())
                .isEqualTo("The evidence is behind a closed door: internalHosts (wiki.example/ops) says that outsiders"
                        + " cannot reach https://wiki.example/OPS/restore");
        assertThat(presence("https://wiki.example/PUBLIC/restore").outcome()).isEqualTo(Outcome.PASSED);
    }

    @Test
    void a_rule_does_not_pass_by_a_link_alone_that_outsiders_cannot_reach() {
        repository.withInternalHosts("*.lan");
        Evidence closed = Evidence.byLink(Location.of("README.md", 3), "https://wiki.lan/x");

        assertThat(passing(closed).outcome()).isEqualTo(Outcome.REVIEW);
        assertThat(passing(closed).findings().get(0).location()).hasToString("README.md:3");
        assertThat(passing(closed, Evidence.at("a.md", "own")).outcome()).isEqualTo(Outcome.PASSED);
        assertThat(passing(closed, Evidence.at("a.md", "own")).evidence()).hasSize(1);
    }

    private Verdict passing(Evidence... evidence) {
        TestRule rule = new TestRule(PRESENCE, (project, options) -> Verdict.passed("Found", evidence));
        return run(new RuleSetting(rule, Severity.ERROR, "rule default", Options.none()))
                .get(0)
                .verdict();
    }

    @Test
    void a_sister_beside_this_repository_is_read_by_the_same_rule() {
        assertThat(beside("Run with acme-cloud.", SHOWN).evidence())
                .extracting(Evidence::note)
                .containsExactly("acme-cloud docs/backup.md:12");
        assertThat(beside("Run with acme-cloud.", SHOWN).message())
                .isEqualTo("By the configured acme-cloud docs/backup.md:12");
    }

    @Test
    void a_sister_that_the_readme_does_not_name_is_a_finding() {
        assertThat(beside("Nothing.", SHOWN).message())
                .isEqualTo("The evidence is in acme-cloud, but nothing here says so");
    }

    @Test
    void a_sister_that_shows_nothing_or_is_not_there_does_not_pass() {
        Verdict absent = presence("../acme-cloud");

        assertThat(beside("Run with acme-cloud.", FAILURE).outcome()).isEqualTo(Outcome.REVIEW);
        assertThat(absent.outcome()).isEqualTo(Outcome.FAILED);
        assertThat(absent.message())
                .isEqualTo("The configured evidence '../acme-cloud' is no checkout beside this one");
    }

    @Test
    void an_address_that_is_at_hand_is_read_like_a_checkout() {
        assertThat(sister("https://git.example/acme-cloud.git", PRESENCE, "Run with acme-cloud.", SHOWN)
                        .message())
                .isEqualTo("By the configured acme-cloud docs/backup.md:12");
        assertThat(sister("https://git.example/acme-cloud.git", PRESENCE, "Nothing.", SHOWN)
                        .message())
                .isEqualTo("The evidence is in acme-cloud, but nothing here says so");
    }

    @Test
    void a_sister_is_named_for_evidence_by_topic_too() {
        RuleInfo byTopic = RuleInfo.of("a", Family.OPERATIONS, Severity.ERROR, "It runs")
                .withOption("evidence", "each behind its topic");

        assertThat(sister("backup=../acme-cloud", byTopic, "Run with acme-cloud.", SHOWN))
                .isEqualTo(FAILURE);
        assertThat(sister("backup=../acme-cloud", byTopic, "Nothing.", SHOWN).message())
                .isEqualTo("Operated from acme-cloud, but nothing here says so");
        assertThat(sister("backup=../acme-clod", byTopic, "Run with acme-cloud.", SHOWN)
                        .message())
                .isEqualTo("The configured evidence '../acme-clod' is no checkout beside this one");
    }

    private Verdict beside(String readme, Verdict there) {
        return sister("../acme-cloud", PRESENCE, readme, there);
    }

    private Verdict sister(String evidence, RuleInfo info, String readme, Verdict there) {
        Project project = Repository.with("README.md", "# Acme", "", readme).project();
        Project sister = Repository.with("docs/backup.md", "# Backup").project();
        Sisters.of(project, path -> Sister.name(path).equals("acme-cloud") ? Optional.of(sister) : Optional.empty());
        TestRule rule = new TestRule(info, (asked, options) -> asked == project ? FAILURE : there);
        Options options = Options.of(Map.of("evidence", evidence));
        return Engine.run(project, List.of(new RuleSetting(rule, Severity.ERROR, "POM", options)), SILENT, crashes)
                .get(0)
                .verdict();
    }

    @Test
    void configured_evidence_that_is_not_there_fails() {
        Verdict verdict = presence("docs/runbok.md");

        assertThat(verdict.outcome()).isEqualTo(Outcome.FAILED);
        assertThat(verdict.message()).isEqualTo("The configured evidence 'docs/runbok.md' is not in the repository");
    }

    @Test
    void the_findings_of_a_project_that_has_ended_are_for_information() {
        List<RuleResult> results = ended(failing());

        assertThat(results).extracting(RuleResult::severity).containsOnly(Severity.INFO);
        assertThat(EndedProject.place(results)).contains("README.md:3");
    }

    @Test
    void the_floor_of_a_policy_holds_where_a_project_has_ended() {
        List<RuleResult> results = ended(failing().heldAt(Severity.WARNING));

        assertThat(results).extracting(RuleResult::severity).containsExactly(Severity.INFO, Severity.WARNING);
    }

    private static RuleSetting failing() {
        TestRule failing = new TestRule(TestRule.info("b"), (project, options) -> FAILURE);
        return new RuleSetting(failing, Severity.ERROR, "rule default", Options.none());
    }

    /** The results where another rule has found that the project has ended. */
    private List<RuleResult> ended(RuleSetting failing) {
        TestRule end = new TestRule(
                TestRule.info("a"),
                (project, options) -> Verdict.passed("Ended").withAttribute(Verdict.ENDED, "README.md:3"));
        return Engine.run(
                repository.project(),
                List.of(new RuleSetting(end, Severity.WARNING, "rule default", Options.none()), failing),
                SILENT,
                new Crashes());
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://…", "https://", "http://...", "https://github.com/…/operations"})
    void the_example_of_a_fix_is_no_evidence(String pasted) {
        Verdict verdict = presence(pasted);

        assertThat(verdict.outcome()).isEqualTo(Outcome.FAILED);
        assertThat(verdict.message()).contains("is the example of a fix, no address");
    }

    private Verdict presence(String evidence) {
        TestRule rule = new TestRule(PRESENCE, (project, options) -> FAILURE);
        Options options = Options.of(Map.of("evidence", evidence));
        return run(new RuleSetting(rule, Severity.ERROR, "rule default", options))
                .get(0)
                .verdict();
    }

    private static RuleSetting setting(String id, Error crash) {
        TestRule rule = new TestRule(TestRule.info(id), (project, options) -> {
            throw crash;
        });
        return new RuleSetting(rule, Severity.INFO, "POM", Options.none());
    }

    private static RuleSetting setting(String id, RuntimeException crash) {
        TestRule rule = new TestRule(TestRule.info(id), (project, options) -> {
            throw crash;
        });
        return new RuleSetting(rule, Severity.INFO, "POM", Options.none());
    }

    private List<RuleResult> run(RuleSetting setting) {
        return Engine.run(repository.project(), List.of(setting), SILENT, crashes);
    }
}
