package org.openbydefault.configuration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openbydefault.engine.ConfigurationException;
import org.openbydefault.engine.RuleCatalog;
import org.openbydefault.engine.RuleSetting;
import org.openbydefault.project.ProjectKind;
import org.openbydefault.report.ReportFormat;
import org.openbydefault.rule.Severity;
import org.openbydefault.rules.BuiltInRules;
import org.openbydefault.testkit.Repository;

/** What policies and the repository's file say, and what they are told where they are wrong. */
class PolicyTest {

    /** A line of a policy, and how the message starts. */
    private static final String MISTAKES = """
            severity: {readme: off}
              acme.yml:1: unknown member 'severity', known are
            severites: {readme: off}
              acme.yml:1: unknown member 'severites', did you mean 'severities'?
            extends: strickt
              acme.yml:1: extends: 'strickt' is neither a built-in policy nor a file nor a class-path resource, did you mean 'strict'?
            extends: https://acme.example/policy.yml
              acme.yml:1: extends: a policy is never read from an address; put it into a jar among the plugin's dependencies
            extends: acme.yml
              acme.yml:1: 'acme.yml' extends itself, by way of others
            extends: [strict]
              acme.yml:1: extends takes text
            extends:
              acme.yml:1: extends is empty
            kind: servise
              acme.yml:1: kind: 'servise' is no kind of project, did you mean 'service'?
            failOn: warn
              acme.yml:1: failOn: 'warn' is none of error, warning, info, never
            formats: [html, sariff]
              acme.yml:1: formats: 'sariff' is no format, did you mean 'sarif'?
            internalHosts: ["https://wiki.acme.lan"]
              acme.yml:1: internalHosts: 'https://wiki.acme.lan' can match nothing: write it without https://
            communityDefaults: .github
              acme.yml:1: communityDefaults: '.github' is neither an address nor a path beside the repository, as ../.github
            severities: [readme]
              acme.yml:1: severities takes names with values, 'name: value'
            severities: {readme: warn}
              acme.yml:1: severity of 'readme': 'warn' is no severity, did you mean 'warning'?
            severities: {licence-file: error}
              acme.yml:1: unknown rule 'licence-file', did you mean 'license-file'?
            severities: {readme: }
              acme.yml:1: the severity of 'readme' is empty
            options: {readme: {evidense: docs}}
              acme.yml:1: rule 'readme' has no option 'evidense', did you mean 'evidence'?
            options: {readme: docs}
              acme.yml:1: 'readme' in options takes names with values, 'name: value'
            floor: {private-key: error}
              acme.yml:1: unknown rule 'private-key', did you mean 'private-keys'?
            floor: {private-keys: loud}
              acme.yml:1: floor of 'private-keys': 'loud' is no severity, use error, warning, info or off
            locked: license-approved
              acme.yml:1: locked takes a list
            locked: [licence-approved]
              acme.yml:1: unknown rule 'licence-approved', did you mean 'license-approved'?
            acceptance: {days: soon}
              acme.yml:1: days takes a number of days, from 1 to 99999
            acceptance: {reason: maybe}
              acme.yml:1: reason takes 'required'; an acceptance always needs a reason
            acceptance: {nevr: [readme]}
              acme.yml:1: unknown member of acceptance 'nevr', did you mean 'never'?
            acceptance: {never: [privat-keys]}
              acme.yml:1: unknown rule 'privat-keys', did you mean 'private-keys'?
            accepted: []
              acme.yml:1: 'accepted' stands in the repository's file alone
            "severities: {a: !x b}"
              acme.yml:1: The file takes names with values, 'name: value'
            kind: !x service
              acme.yml:1: tags are not read, write plain data
            kind: [service
              acme.yml:2: no YAML: expected ',' or ']'
            """;

    @TempDir
    private Path folder;

    private final Repository repository = Repository.empty();
    private final ConfigurationLayer maven = new ConfigurationLayer();

    record Row(String line, String message) {}

    static List<Row> mistakes() {
        List<Row> rows = new ArrayList<>();
        String line = "";
        for (String next : MISTAKES.lines().toList()) {
            if (next.startsWith("  ")) {
                rows.add(new Row(line, next.strip()));
            }
            line = next;
        }
        return rows;
    }

    @ParameterizedTest
    @MethodSource
    void mistakes(Row row) throws IOException {
        policy("acme.yml", row.line());

        assertThat(problems()).hasSize(1);
        assertThat(problems().get(0)).startsWith(row.message());
    }

    @Test
    void mistakes_of_all_files_come_together_each_with_its_line() throws IOException {
        policy("base.yml", "severities:", "  readme: warn", "  licence-file:", "    a: b");
        policy("acme.yml", "extends: base.yml", "", "floor:", "  readme: no");
        repository.and(".open-by-default.yml", "locked: [readme]", "accepted:", "  - rule: readme", "    until: soon");

        assertThat(problems())
                .extracting(problem -> problem.replaceAll(": .*", ""))
                .containsExactlyInAnyOrder(
                        ".open-by-default.yml:1",
                        ".open-by-default.yml:3",
                        ".open-by-default.yml:3",
                        ".open-by-default.yml:4",
                        "base.yml:2",
                        "base.yml:4",
                        "acme.yml:4");
    }

    @Test
    void tabs_and_names_that_stand_twice_are_told() throws IOException {
        policy("acme.yml", "severities:", "\treadme: off");
        assertThat(problems()).containsExactly("acme.yml:2: a tab cannot indent in YAML, use spaces");

        policy("acme.yml", "severities:", "  readme: off", "  scm: off", "  readme: error");
        assertThat(problems()).containsExactly("acme.yml:4: 'readme' stands twice, first at line 2");
    }

    @Test
    void a_policy_extends_another_and_wins_over_it() throws Exception {
        Files.createDirectory(folder.resolve("base"));
        policy("base/base.yml", "extends: strict", "kind: library", "severities: {readme: info, scm: info}");
        policy("acme.yml", "extends: base/base.yml", "severities: {scm: off}", "formats: [html]");

        Configuration configuration = read();

        assertThat(configuration.policy()).isEqualTo("acme.yml");
        assertThat(configuration.kind()).contains(ProjectKind.LIBRARY);
        assertThat(configuration.formats()).containsExactly(ReportFormat.HTML);
        assertThat(setting("scm").severity()).isEqualTo(Severity.OFF);
        assertThat(setting("scm").origin()).isEqualTo("acme.yml:2");
        assertThat(setting("readme").severity()).isEqualTo(Severity.INFO);
        assertThat(setting("changelog").severity()).isEqualTo(Severity.WARNING);
        assertThat(setting("changelog").origin()).isEqualTo("policy strict");
    }

    @Test
    void a_policy_of_the_class_path_is_found_with_and_without_a_leading_slash() throws Exception {
        for (String word :
                List.of("org/openbydefault/configuration/acme.yml", "/org/openbydefault/configuration/acme.yml")) {
            maven.set(PluginParameter.POLICY, new Configured(word, "pom.xml:4"));
            assertThat(setting("readme").severity()).isEqualTo(Severity.INFO);
            assertThat(setting("scm").severity()).isEqualTo(Severity.OFF);
        }
    }

    @Test
    void chains_are_eight_deep_at_the_most() throws IOException {
        for (int i = 1; i < 9; i++) {
            policy(i + ".yml", "extends: " + (i == 8 ? "strict" : (i + 1) + ".yml"));
        }
        policy("acme.yml", "extends: 2.yml");
        assertThat(problems()).isEmpty();

        policy("acme.yml", "extends: 1.yml");
        assertThat(problems()).containsExactly("7.yml:1: more than 8 policies extend one another");
    }

    @Test
    void the_words_on_and_off_mean_what_they_say() throws Exception {
        policy("acme.yml", "severities: {readme: off}");
        assertThat(setting("readme").severity()).isEqualTo(Severity.OFF);

        policy("acme.yml", "severities: {readme: on}");
        assertThat(problems())
                .containsExactly("acme.yml:1: severity of 'readme': 'on' is no severity, did you mean 'error'?");
    }

    @Test
    void the_repositorys_file_lies_between_policy_and_pom() throws Exception {
        policy("acme.yml", "severities: {readme: info, scm: info, ci: info}", "kind: library");
        repository.and(".open-by-default.yml", "severities: {scm: error, ci: error}", "kind: service");
        maven.setSeverity("ci", new Configured("off", "pom.xml:9"));

        assertThat(setting("readme").severity()).isEqualTo(Severity.INFO);
        assertThat(setting("scm").severity()).isEqualTo(Severity.ERROR);
        assertThat(setting("scm").origin()).isEqualTo(".open-by-default.yml:1");
        assertThat(setting("ci").severity()).isEqualTo(Severity.OFF);
        assertThat(read().kind()).contains(ProjectKind.SERVICE);
    }

    @Test
    void what_a_policy_turns_off_is_told_from_what_the_repository_does() throws Exception {
        policy("acme.yml", "extends: essential", "severities: {readme: off, scm: off, contributing: info}");
        repository.and(".open-by-default.yml", "severities: {scm: off}");
        maven.setSeverity("contributing", new Configured("off", "pom.xml:9"));

        assertThat(setting("readme").isByPolicy()).isTrue();
        assertThat(setting("ci").isByPolicy()).isTrue();
        assertThat(setting("scm").isByPolicy()).isFalse();
        assertThat(setting("contributing").isByPolicy()).isFalse();
        assertThat(setting("license-file").isByPolicy()).isFalse();
    }

    @Test
    void the_repositorys_file_names_its_policy_where_maven_names_none() throws Exception {
        repository.and(".open-by-default.yml", "extends: ops/policy.yml");
        repository.and("ops/policy.yml", "extends: essential", "severities: {changelog: info}");

        assertThat(read().policy()).isEqualTo("ops/policy.yml");
        assertThat(setting("changelog").severity()).isEqualTo(Severity.INFO);
        assertThat(setting("support").severity()).isEqualTo(Severity.OFF);
    }

    @Test
    void a_repository_accepts_findings_and_tells_what_is_closed() throws Exception {
        repository.and(
                ".open-by-default.yml",
                "accepted:",
                "  - {rule: scm-public, path: pom.xml, subject: connection, reason: In March, until: 2027-03-31}",
                "closed:",
                "  - {path: ops/billing/, what: Scripts, reason: A contract, owner: Platform team, review: 2027-06-01}");

        Configuration configuration = read();

        assertThat(configuration.acceptances()).hasSize(1);
        assertThat(configuration.acceptances().get(0).place()).isEqualTo("pom.xml#connection");
        assertThat(configuration.acceptances().get(0).where()).isEqualTo(".open-by-default.yml:2");
        assertThat(configuration.closed()).hasSize(1);
        assertThat(configuration.closed().get(0).place()).hasToString(".open-by-default.yml:4");
        assertThat(configuration.closed().get(0).owner()).contains("Platform team");
    }

    @Test
    void rules_without_code_are_rules_as_any_other() throws Exception {
        String[] rule = {
            "rules:",
            "  acme.notice: {summary: s, family: license, severity: warning, exists: NOTICE, message: m, fix: f}",
        };
        policy("acme.yml", rule[0], rule[1], "extends: essential");
        assertThat(setting("acme.notice").severity()).isEqualTo(Severity.WARNING);
        assertThat(setting("acme.notice").origin()).isEqualTo("acme.yml:2");

        repository.and(".open-by-default.yml", "severities: {acme.notice: off}");
        assertThat(setting("acme.notice").severity()).isEqualTo(Severity.OFF);

        repository.and(".open-by-default.yml", rule);
        assertThat(problems()).hasSize(1);
        assertThat(problems().get(0)).startsWith(".open-by-default.yml:2: Two rules have the id 'acme.notice'");
    }

    @Test
    void another_spelling_of_the_repositorys_file_is_told() {
        repository.and(".open-by-default.yaml", "kind: service");

        assertThat(problems()).containsExactly(".open-by-default.yaml: not read, rename it to .open-by-default.yml");
    }

    @Test
    void a_floor_can_be_exceeded_and_not_undercut() throws Exception {
        policy("acme.yml", "floor: {support: warning, private-keys: error}");
        maven.setSeverity("support", new Configured("error", "pom.xml:8"));
        assertThat(setting("support").severity()).isEqualTo(Severity.ERROR);

        maven.setSeverity("private-keys", new Configured("off", "pom.xml:9"));
        assertThat(problems())
                .containsExactly(
                        "pom.xml:9: severity of 'private-keys': off is below error, the floor that acme.yml:1 sets");
    }

    @Test
    void a_floor_raises_what_nobody_sets() throws Exception {
        policy("acme.yml", "extends: essential", "floor: {support: warning}");

        assertThat(setting("support").severity()).isEqualTo(Severity.WARNING);
        assertThat(setting("support").origin()).isEqualTo("acme.yml:2");
    }

    @Test
    void a_floor_holds_against_policies_that_extend_it() throws IOException {
        policy("base.yml", "floor: {readme: error}");
        policy("acme.yml", "extends: base.yml", "severities: {readme: info}");

        assertThat(problems())
                .containsExactly(
                        "acme.yml:2: severity of 'readme': info is below error, the floor that base.yml:1 sets");
    }

    @Test
    void a_locked_rule_is_as_the_policy_has_it_and_its_lists_may_shrink() throws Exception {
        policy("acme.yml", "locked: [license-approved]", "options: {license-approved: {allow: [MIT, Apache-2.0]}}");
        Map<String, Configured> options = maven.optionsOf("license-approved");
        options.put("allow", new Configured("MIT", "pom.xml:8"));
        options.put("reason", new Configured("MIT alone", "pom.xml:9"));
        assertThat(problems()).isEmpty();
        assertThat(setting("license-approved").options().list("allow")).containsExactly("MIT");

        options.put("allow", new Configured("MIT, GPL-3.0-only", "pom.xml:8"));
        maven.setSeverity("license-approved", new Configured("warning", "pom.xml:7"));
        assertThat(problems())
                .containsExactly(
                        "pom.xml:7: severity of 'license-approved': acme.yml:1 locks it at error",
                        "pom.xml:8: option 'allow' of 'license-approved': acme.yml:1 locks the rule; the values there may"
                                + " become fewer, not others");
    }

    @Test
    void what_fails_a_build_can_be_locked() throws Exception {
        policy("acme.yml", "failOn: warning", "locked: [failOn]");
        maven.set(PluginParameter.FAIL_ON, new Configured("WARNING", "pom.xml:8"));
        assertThat(problems()).isEmpty();

        maven.set(PluginParameter.FAIL_ON, new Configured("never", "the command line"));
        assertThat(problems()).containsExactly("the command line: failOn: acme.yml:2 locks it at warning");
    }

    @Test
    void acceptances_end_when_the_policy_says_and_some_are_never_allowed() throws Exception {
        policy("acme.yml", "acceptance: {reason: required, days: 180, never: [private-keys]}");
        repository.and(
                ".open-by-default.yml",
                "accepted:",
                "- {rule: private-keys, path: a.pem, reason: r, until: 2027-01-01}",
                "- {rule: scm, path: pom.xml, reason: r}",
                "- {rule: ci, path: pom.xml, reason: r, until: 2027-12-31}",
                "- {rule: readme, path: pom.xml, reason: r, until: 2027-03-01}");
        Configuration configuration = read();

        assertThat(problemsOf(() -> configuration.checkAcceptances(LocalDate.of(2026, 11, 26))))
                .containsExactly(
                        ".open-by-default.yml:2: 'private-keys' at a.pem cannot be accepted, says acme.yml:1",
                        ".open-by-default.yml:3: 'scm' at pom.xml is accepted for ever; acme.yml:1 allows 180 days, say until"
                                + " when",
                        ".open-by-default.yml:4: 'ci' at pom.xml is accepted until 2027-12-31; acme.yml:1 allows 180 days,"
                                + " that is until 2027-05-25");
    }

    @Test
    void the_digest_knows_a_policy_again_whatever_its_layout() throws Exception {
        policy("acme.yml", "# ours", "severities: {readme: off, scm: off}", "failOn: never");
        String digest = read().policyDigest().orElseThrow();
        policy("acme.yml", "failOn: never", "severities:", "  scm: off", "  readme: off");
        assertThat(read().policyDigest()).contains(digest);
        repository.and(".open-by-default.yml", "kind: service");
        assertThat(read().policyDigest()).contains(digest);

        policy("acme.yml", "failOn: never", "severities:", "  scm: off", "  readme: info");
        assertThat(read().policyDigest().orElseThrow()).isNotEqualTo(digest);
        policy("acme.yml", "extends: strict", "failOn: never", "severities:", "  scm: off", "  readme: off");
        assertThat(read().policyDigest().orElseThrow()).isNotEqualTo(digest);
    }

    @Test
    void a_built_in_policy_has_no_digest() throws Exception {
        assertThat(read().policyDigest()).isEmpty();
    }

    private void policy(String name, String... lines) throws IOException {
        Files.writeString(folder.resolve(name), String.join("\n", lines) + "\n");
        maven.set(PluginParameter.POLICY, new Configured("acme.yml", "pom.xml:4"));
    }

    private Configuration read() throws ConfigurationException {
        return new ConfigurationReader(
                        new RuleCatalog(BuiltInRules.all(), List.of()),
                        new PolicyFinder(folder, getClass().getClassLoader()),
                        repository.store(),
                        new ConfigurationLayers(List.of(maven)),
                        List.of())
                .read();
    }

    private RuleSetting setting(String rule) throws ConfigurationException {
        for (RuleSetting setting : read().settings()) {
            if (setting.rule().info().id().equals(rule)) {
                return setting;
            }
        }
        throw new AssertionError(rule);
    }

    private List<String> problems() {
        return problemsOf(this::read);
    }

    private interface Reading {
        void run() throws ConfigurationException;
    }

    private static List<String> problemsOf(Reading reading) {
        try {
            reading.run();
            return List.of();
        } catch (ConfigurationException mistakes) {
            return mistakes.problems();
        }
    }
}
