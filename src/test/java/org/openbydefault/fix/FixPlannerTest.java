package org.openbydefault.fix;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openbydefault.engine.Crashes;
import org.openbydefault.engine.Engine;
import org.openbydefault.engine.RuleResult;
import org.openbydefault.engine.RuleSetting;
import org.openbydefault.license.LicenseTexts;
import org.openbydefault.project.Project;
import org.openbydefault.project.ProjectKind;
import org.openbydefault.rule.Options;
import org.openbydefault.rule.Outcome;
import org.openbydefault.rule.Rule;
import org.openbydefault.rule.Severity;
import org.openbydefault.rules.BuiltInRules;
import org.openbydefault.testkit.Repository;

class FixPlannerTest {

    private static final String REMOTE = "git@github.com:acme/sheep.git";

    private final Map<String, byte[]> files = new TreeMap<>();
    private final Map<String, Severity> severities = new TreeMap<>();
    private ProjectKind kind = ProjectKind.LIBRARY;

    @Test
    void an_absent_scm_names_the_repository_of_the_remote() {
        pom("  <packaging>jar</packaging>");

        assertThat(fixed("pom.xml", "scm"))
                .contains("<connection>scm:git:https://github.com/acme/sheep.git</connection>");
        assertThat(outcome("scm")).isEqualTo(Outcome.PASSED);
        assertThat(outcome("scm-public")).isEqualTo(Outcome.PASSED);
    }

    @Test
    void a_value_that_only_members_can_use_is_replaced() {
        pom("  <scm>", "    <connection>scm:git:" + REMOTE + "</connection> <!-- ours -->", "  </scm>");

        assertThat(fixed("pom.xml", "scm-public"))
                .contains("    <connection>scm:git:https://github.com/acme/sheep.git</connection> <!-- ours -->\n")
                .containsOnlyOnce("<url>");
        assertThat(outcome("scm-public")).isEqualTo(Outcome.PASSED);
    }

    @Test
    void two_rules_that_propose_the_same_put_it_once() {
        pom("  <scm>", "    <connection>scm:git:" + REMOTE + "</connection>", "  </scm>");

        fix(Set.of());

        assertThat(text("pom.xml").split("<scm>")[1].split("</scm>")[0]).containsOnlyOnce("<url>");
    }

    @Test
    void modules_inherit_no_address_with_their_name() {
        pom(
                "  <url>https://github.com/acme/sheep</url>",
                "  <scm>",
                "    <connection>scm:git:https://github.com/acme/sheep.git</connection>",
                "    <url>https://github.com/acme/sheep</url>",
                "  </scm>",
                "  <modules><module>a</module></modules>");
        file(
                "a/pom.xml",
                "<project><parent><groupId>org.acme</groupId><artifactId>app</artifactId>"
                        + "<version>1.0</version></parent><artifactId>a</artifactId></project>");

        fix(Set.of("scm-inheritance"));

        assertThat(outcome("scm-inheritance")).isEqualTo(Outcome.PASSED);
        assertThat(text("pom.xml"))
                .contains("<project xmlns=")
                .contains("child.project.url.inherit.append.path=\"false\"");
    }

    @Test
    void what_modules_would_inherit_of_an_inserted_element_is_mended_with_it() {
        pom("  <modules><module>a</module></modules>");
        file(
                "a/pom.xml",
                "<project><parent><groupId>org.acme</groupId><artifactId>app</artifactId>"
                        + "<version>1.0</version></parent><artifactId>a</artifactId></project>");
        String before = text("pom.xml");

        FixPlan plan = fix(Set.of());

        assertThat(outcome("scm-inheritance")).isEqualTo(Outcome.PASSED);
        assertThat(plan.changes())
                .filteredOn(change -> change.path().equals("pom.xml"))
                .singleElement()
                .satisfies(change -> {
                    assertThat(change.before().orElseThrow()).asString().isEqualTo(before);
                    assertThat(change.after())
                            .asString()
                            .contains("<scm child.scm.url.inherit.append.path=\"false\"")
                            .contains("child.project.url.inherit.append.path=\"false\"");
                });
    }

    @Test
    void the_page_is_put_in_where_a_person_has_to_write_the_words() {
        pom("  <packaging>jar</packaging>");

        FixPlan plan = fix(Set.of("pom-identity"));

        assertThat(text("pom.xml")).contains("  <url>https://github.com/acme/sheep</url>\n");
        assertThat(plan.left())
                .singleElement()
                .satisfies(left -> assertThat(left.why()).contains("not known"));
        assertThat(outcome("pom-identity")).isEqualTo(Outcome.REVIEW);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            publiccode.yml | legal: {repoOwner: Acme e.V.}
            publiccode.yml | organisation: {name: Acme e.V., uri: 'urn:x-acme'}
            codemeta.json  | {"author": [{"@type": "Organization", "name": "Acme e.V."}]}
            CITATION.cff   | authors: [{name: Acme e.V.}]
            """)
    void the_organisation_is_what_a_file_for_machines_states(String path, String content) {
        pom("  <packaging>jar</packaging>");
        file(path, content + "\n");

        fix(Set.of("developers"));

        assertThat(text("pom.xml")).contains("  <organization>\n    <name>Acme e.V.</name>\n  </organization>\n");
        assertThat(outcome("developers")).isEqualTo(Outcome.PASSED);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            codemeta.json  | {"author": [{"@type": "Person", "name": "Jane Doe"}]}
            CITATION.cff   | authors: [{family-names: Doe, given-names: Jane}]
            CITATION.cff   | authors: [{name: Acme}, {name: Ajax}]
            README.md      | Made by Acme
            """)
    void a_person_or_one_of_several_is_no_organisation(String path, String content) {
        pom("  <packaging>jar</packaging>");
        file(path, content + "\n");

        assertThat(fix(Set.of("developers")).changes()).isEmpty();
    }

    @Test
    void publiccode_has_what_is_known_and_does_not_pass_before_a_person_wrote_the_rest() {
        pom("  <name>Sheep \"counter\"</name>", "  <description>Counts sheep</description>");
        file("LICENSE", LicenseTexts.of("Apache-2.0").orElseThrow());
        severities.put("publiccode", Severity.WARNING);

        FixPlan plan = fix(Set.of("publiccode"));

        assertThat(text("publiccode.yml"))
                .contains(
                        "\nname: \"Sheep \\\"counter\\\"\"\n",
                        "\nurl: \"https://github.com/acme/sheep\"\n",
                        "\n    shortDescription: \"Counts sheep\"\n",
                        "\n  license: \"Apache-2.0\"\n");
        assertThat(plan.fixed())
                .singleElement()
                .satisfies(fixed -> assertThat(fixed.open()).contains("TODO"));
        assertThat(outcome("publiccode")).isEqualTo(Outcome.FAILED);
        assertThat(fix(Set.of("publiccode")).left())
                .extracting(LeftFinding::why)
                .noneMatch(why -> why.startsWith("url") || why.startsWith("legal") || why.startsWith("name "))
                .isNotEmpty();
    }

    @Test
    void where_the_runs_of_the_forge_can_be_seen_is_written_for_those_who_ask_for_it() {
        pom("  <packaging>jar</packaging>");
        file(".github/workflows/build.yml", "on: push\n");

        assertThat(fix(Set.of()).fixed()).noneMatch(fixed -> fixed.rule().equals("ci"));
        assertThat(fixed("pom.xml", "ci")).contains("""
                  <ciManagement>
                    <system>GitHub Actions</system>
                    <url>https://github.com/acme/sheep/actions</url>
                  </ciManagement>
                """);
    }

    @Test
    void where_another_system_shows_its_runs_is_left_to_a_person() {
        pom("  <packaging>jar</packaging>");
        file("Jenkinsfile", "pipeline {}\n");

        FixPlan plan = fix(Set.of("ci"));

        assertThat(plan.changes()).isEmpty();
        assertThat(plan.left())
                .singleElement()
                .satisfies(left -> assertThat(left.location()).hasToString("Jenkinsfile"));
    }

    @Test
    void the_licence_of_the_file_is_declared() {
        pom("  <packaging>jar</packaging>");
        file("LICENSE", LicenseTexts.of("Apache-2.0").orElseThrow());

        assertThat(fixed("pom.xml", "license-declared")).contains("      <name>Apache-2.0</name>\n");
        assertThat(outcome("license-declared")).isEqualTo(Outcome.PASSED);
    }

    @Test
    void what_a_declared_licence_lacks_is_put_into_it() {
        pom(
                "  <name>Sheep</name>",
                "  <licenses>",
                "    <license>",
                "      <name>MIT License</name>",
                "    </license>",
                "  </licenses>");

        assertThat(fixed("pom.xml", "license-declared"))
                .contains("  <name>Sheep</name>\n")
                .contains(
                        "      <name>MIT</name>\n      <url>https://spdx.org/licenses/MIT.html</url>\n    </license>");
        assertThat(outcome("license-declared")).isEqualTo(Outcome.PASSED);
    }

    @Test
    void what_one_of_several_declared_licences_lacks_is_left_to_a_person() {
        pom(
                "  <licenses>",
                "    <license><name>MIT</name></license>",
                "    <license><name>Apache-2.0</name></license>",
                "  </licenses>");

        FixPlan plan = fix(Set.of("license-declared"));

        assertThat(plan.changes()).isEmpty();
        assertThat(plan.left())
                .hasSize(2)
                .allSatisfy(left -> assertThat(left.why()).contains("more than one <license>"));
    }

    @Test
    void the_example_of_a_name_is_not_put_in() {
        pom("  <licenses><license><url>https://acme.example/terms</url></license></licenses>");

        assertThat(fix(Set.of("license-declared")).changes()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Apache-2.0", "MIT", "BSD-3-Clause", "EPL-2.0", "GPL-3.0-or-later"})
    void the_text_of_the_declared_licence_becomes_the_licence_file(String id) {
        pom(
                "  <organization>",
                "    <name>Acme Ltd</name>",
                "  </organization>",
                "  <licenses>",
                "    <license>",
                "      <name>" + id + "</name>",
                "      <url>https://spdx.org/licenses/" + id + ".html</url>",
                "    </license>",
                "  </licenses>");

        fix(Set.of("license-file"));

        assertThat(outcome("license-file")).isEqualTo(Outcome.PASSED);
        assertThat(outcome("license-consistent")).isEqualTo(Outcome.PASSED);
        assertThat(outcome("license-recognized")).isEqualTo(Outcome.PASSED);
    }

    @Test
    void a_licence_that_names_its_holder_is_left_where_nobody_is_named() {
        pom(
                "  <licenses>",
                "    <license>",
                "      <name>MIT</name>",
                "      <url>https://spdx.org/licenses/MIT.html</url>",
                "    </license>",
                "  </licenses>");

        FixPlan plan = fix(Set.of("license-file"));

        assertThat(plan.changes()).isEmpty();
        assertThat(plan.left())
                .singleElement()
                .satisfies(left -> assertThat(left.why()).contains("copyright"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"contributing", "security-policy", "code-of-conduct", "deployment-docs", "operations-docs"})
    void a_skeleton_does_not_pass_the_rule_that_asks_for_the_document(String rule) {
        kind = ProjectKind.SERVICE;
        pom("  <packaging>jar</packaging>");
        file("README.md", "# Sheep\n\nCounts sheep.\n");

        FixPlan plan = fix(Set.of(rule));

        assertThat(plan.changes())
                .singleElement()
                .satisfies(change -> assertThat(change.before()).isEmpty());
        assertThat(outcome(rule)).isNotEqualTo(Outcome.PASSED);
    }

    @Test
    void what_a_person_has_to_write_is_found_by_the_rule_about_placeholders() {
        pom("  <organization><name>Acme Ltd</name></organization>");
        file("README.md", "# Sheep\n\nCounts sheep.\n");

        FixPlan plan = fix(Set.of("maintenance-model"));

        assertThat(text("README.md"))
                .startsWith("# Sheep\n\nCounts sheep.\n\n## Maintenance\n\n")
                .contains("developed by Acme Ltd");
        assertThat(plan.fixed())
                .singleElement()
                .satisfies(fixed -> assertThat(fixed.open()).contains("TODO"));
        assertThat(outcome("docs-placeholders")).isEqualTo(Outcome.FAILED);
    }

    @Test
    void none_of_several_developers_is_called_the_one() {
        pom(
                "  <developers>",
                "    <developer><name>Jane Doe</name></developer>",
                "    <developer><name>John Roe</name></developer>",
                "  </developers>");
        file("README.md", "# Sheep\n");

        assertThat(fixed("README.md", "maintenance-model")).contains("mainly developed by Jane Doe and John Roe.");
    }

    @Test
    void developers_too_many_for_a_sentence_are_left_to_a_person() {
        pom("  <developers>" + "<developer><name>Jane Doe</name></developer>".repeat(6) + "</developers>");
        file("README.md", "# Sheep\n");

        assertThat(fixed("README.md", "maintenance-model")).contains("TODO: who mainly develops this project.");
    }

    @Test
    void a_link_is_corrected_where_it_stands() {
        file("README.md", "# Sheep\r\n\r\nSee [the manual](docs/manuel.md) and docs.\r\n");
        file("docs/manual.md", "# Manual\n");

        assertThat(fixed("README.md", "docs-links"))
                .isEqualTo("# Sheep\r\n\r\nSee [the manual](docs/manual.md) and docs.\r\n");
    }

    @Test
    void a_link_to_another_version_is_left_to_a_person() {
        file("README.md", "# Sheep\n\n[4.6.1](notes/4.6.1.md)\n");
        file("notes/4.5.1.md", "# Notes\n");

        FixPlan plan = fix(Set.of("docs-links"));

        assertThat(plan.changes()).isEmpty();
        assertThat(plan.left())
                .singleElement()
                .satisfies(left -> assertThat(left.why()).contains("the nearest is notes/4.5.1.md"));
    }

    @Test
    void a_file_that_lies_there_is_not_written_over() {
        file("README.md", "# Sheep\n");
        file("Security.md", "");

        FixPlan plan = fix(Set.of("security-policy"));

        assertThat(plan.changes()).isEmpty();
        assertThat(plan.left()).hasSize(1);
    }

    @Test
    void what_has_no_right_answer_is_left_with_its_reason() {
        file("README.md", "# Sheep\n");

        assertThat(fix(Set.of("changelog")).left())
                .singleElement()
                .satisfies(left -> assertThat(left.why()).startsWith("No record of changes"));
    }

    private void pom(String... elements) {
        file(
                "pom.xml",
                "<project xmlns=\"http://maven.apache.org/POM/4.0.0\">\n  <modelVersion>4.0.0</modelVersion>\n"
                        + "  <groupId>org.acme</groupId>\n  <artifactId>app</artifactId>\n  <version>1.0</version>\n"
                        + String.join("\n", elements) + "\n</project>\n");
    }

    private void file(String path, String text) {
        files.put(path, text.getBytes(StandardCharsets.UTF_8));
    }

    private String text(String path) {
        return new String(files.get(path), StandardCharsets.UTF_8);
    }

    private String fixed(String path, String rule) {
        fix(Set.of(rule));
        return text(path);
    }

    /** Plans the changes, and makes them. */
    private FixPlan fix(Set<String> rules) {
        Project project = project();
        FixPlan plan = FixPlanner.plan(project, results(project), rules);
        plan.changes().forEach(change -> files.put(change.path(), change.after()));
        FixPlan afterwards = FixPlanner.planAfterwards(project(), results(project()), rules);
        afterwards.changes().forEach(change -> files.put(change.path(), change.after()));
        return plan.then(afterwards);
    }

    private Outcome outcome(String rule) {
        return results(project()).stream()
                .filter(result -> result.info().id().equals(rule))
                .findFirst()
                .orElseThrow()
                .verdict()
                .outcome();
    }

    private Project project() {
        Repository repository = Repository.empty().andRemote("origin", REMOTE).ofKind(kind);
        files.forEach(repository::and);
        return repository.project();
    }

    private List<RuleResult> results(Project project) {
        List<RuleSetting> settings = BuiltInRules.all().stream()
                .map(rule -> new RuleSetting(rule, severity(rule), "test", Options.none()))
                .toList();
        return Engine.run(project, settings, (rule, number, of) -> {}, new Crashes());
    }

    private Severity severity(Rule rule) {
        return severities.getOrDefault(rule.info().id(), rule.info().defaultSeverity());
    }
}
