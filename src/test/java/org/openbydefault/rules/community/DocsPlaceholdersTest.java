package org.openbydefault.rules.community;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openbydefault.project.ProjectKind;
import org.openbydefault.rule.Finding;
import org.openbydefault.rule.Outcome;
import org.openbydefault.rule.Verdict;
import org.openbydefault.testkit.Repository;

class DocsPlaceholdersTest {

    private final DocsPlaceholders rule = new DocsPlaceholders();

    @Test
    void passes_with_documents_that_somebody_wrote() {
        Verdict verdict = Repository.with("README.md", "# Acme", "", "Acme counts sheep.")
                .and("SECURITY.md", "# Security", "", "Write to security@acme.org.")
                .check(rule);

        assertThat(verdict.outcome()).isEqualTo(Outcome.PASSED);
        assertThat(verdict.evidence()).hasSize(2);
    }

    @Test
    void a_sentence_of_a_template_fails_at_its_line() {
        Finding finding = only(Repository.with(
                        "SECURITY.md",
                        "# Security Policy",
                        "",
                        "## Supported Versions",
                        "",
                        "Use this section to tell people about which versions of your project are supported.")
                .check(rule));

        assertThat(finding.location()).hasToString("SECURITY.md:5");
        assertThat(finding.message()).startsWith("Left over: a sentence of a template: “Use this section to tell");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Reports go to [INSERT CONTACT METHOD].",
                "Copyright [your name], all rights reserved.",
                "{{cookiecutter.project_name}} counts sheep.",
                "{{ project_name }} counts sheep.",
                "<%= name %> counts sheep.",
                "Paragraph of project description goes here.",
                "Lorem ipsum dolor sit amet."
            })
    void placeholders_of_templates_and_generators_fail(String line) {
        Finding finding = only(Repository.with("README.md", "# Acme", "", line).check(rule));

        assertThat(finding.location()).hasToString("README.md:3");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The image is set by {{ .Values.image }} in the chart.",
                "Replace `[your name]` in the header of the letter.",
                "Write `{{ project_name }}` where the name shall stand.",
                "[Project name](docs/naming.md) says how to choose one.",
                "It fills in [your](docs/a.md) [name](docs/b.md).",
                "Insert the card, then describe your problem to the desk."
            })
    void what_only_resembles_a_placeholder_passes(String line) {
        assertThat(Repository.with("README.md", "# Acme", "", line).check(rule).outcome())
                .isEqualTo(Outcome.PASSED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"TODO", "**TBD**", "TODO: say how to install it", "- FIXME", "XXX"})
    void an_open_task_fails(String line) {
        Finding finding = only(
                Repository.with("README.md", "# Acme", "", "## Usage", "", line).check(rule));

        assertThat(finding.message()).startsWith("Left over: an open task: ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Acme is a TODO list for shepherds.",
                "Mark the place with `TODO: explain`.",
                "    TODO: an indented block of code",
                "Todos that are done move to the archive.",
                "The checker complains about TBD and FIXME in sources."
            })
    void the_word_in_prose_and_code_passes(String line) {
        assertThat(Repository.with("README.md", "# Acme", "", line).check(rule).outcome())
                .isEqualTo(Outcome.PASSED);
    }

    @Test
    void open_tasks_belong_below_a_road_map_and_nowhere_else() {
        Finding finding = only(Repository.with(
                        "README.md",
                        "# Acme",
                        "",
                        "## Roadmap",
                        "",
                        "### Next year",
                        "",
                        "TODO: count goats too",
                        "",
                        "## Usage",
                        "",
                        "TODO: say how to use it")
                .check(rule));

        assertThat(finding.location()).hasToString("README.md:11");
    }

    @Test
    void a_link_of_a_template_fails() {
        Finding finding = only(Repository.with(
                        "README.md",
                        "# Acme",
                        "",
                        "![stars](https://img.shields.io/github/stars/github_username/repo_name)")
                .check(rule));

        assertThat(finding.location()).hasToString("README.md:3");
        assertThat(finding.message()).contains("a link of a template: https://img.shields.io/");
    }

    @ParameterizedTest
    @ValueSource(strings = {"SECURITY.md", ".github/SUPPORT.md", "CODE_OF_CONDUCT.md", "docs/MAINTAINERS.md"})
    void an_address_of_a_sample_is_no_contact(String path) {
        Finding finding = only(Repository.with(path, "# Contact", "", "Write to security@example.com, please.")
                .check(rule));

        assertThat(finding.message()).startsWith("Left over: the address of a sample as a contact: ");
    }

    @Test
    void in_a_readme_the_heading_says_whether_an_address_is_a_contact() {
        Finding finding = only(Repository.with(
                        "README.md",
                        "# Acme",
                        "",
                        "## Usage",
                        "",
                        "Log in as alice@example.com with any password.",
                        "",
                        "## Contact",
                        "",
                        "Write to team@example.com.")
                .check(rule));

        assertThat(finding.location()).hasToString("README.md:9");
    }

    @ParameterizedTest
    @ValueSource(strings = {"LDAP support", "Security configuration", "Reporting", "Usage"})
    void headings_of_features_make_no_contact_of_a_sample(String heading) {
        assertThat(Repository.with(
                                "README.md", "# Acme", "", "## " + heading, "", "The user jane@example.com is mapped.")
                        .check(rule)
                        .outcome())
                .isEqualTo(Outcome.PASSED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Write to [us](mailto:security@example.com).",
                "Write to <security@example.com>.",
                "Write to [security@example.com](mailto:security@example.com)."
            })
    void a_linked_address_is_found_once(String line) {
        Finding finding =
                only(Repository.with("SECURITY.md", "# Security", "", line).check(rule));

        assertThat(finding.location()).hasToString("SECURITY.md:3");
        assertThat(finding.message()).contains("security@example.com");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Write to security@acme-example.com.",
                "Add `Signed-off-by: Jane <jane@example.com>` to it.",
                "Signed-off-by: Jane Doe jane@example.com",
                "Encrypt with `gpg -r security@example.com`."
            })
    void other_addresses_in_a_security_policy_pass(String line) {
        assertThat(Repository.with("SECURITY.md", "# Security", "", line)
                        .check(rule)
                        .outcome())
                .isEqualTo(Outcome.PASSED);
    }

    @Test
    void code_blocks_are_never_looked_at() {
        assertThat(Repository.with(
                                "CONTRIBUTING.md",
                                "# Contributing",
                                "",
                                "```java",
                                "// TODO: your code",
                                "String name = \"[INSERT NAME]\"; // {{project}} lorem ipsum dolor",
                                "```")
                        .check(rule)
                        .outcome())
                .isEqualTo(Outcome.PASSED);
    }

    @Test
    void every_place_is_a_finding() {
        Verdict verdict = Repository.with("README.md", "# Acme", "", "TODO", "", "Made by [your name].")
                .and("CONTRIBUTING.md", "TBD")
                .check(rule);

        assertThat(verdict.findings())
                .extracting(finding -> finding.location().toString())
                .containsExactlyInAnyOrder("README.md:3", "README.md:5", "CONTRIBUTING.md:1");
    }

    @Test
    void deployment_docs_are_looked_at_where_somebody_deploys() {
        Repository files = Repository.with("README.md", "# Acme")
                .and(
                        "docs/deployment.md",
                        "# Deployment",
                        "",
                        "Install the chart with the values of the environment, wait until all of the pods are ready,",
                        "and point the load balancer to the address that the ingress has got meanwhile.",
                        "",
                        "Then ask [insert name of the department] for an account.");

        assertThat(only(files.ofKind(ProjectKind.SERVICE).check(rule)).location())
                .hasToString("docs/deployment.md:6");
        assertThat(files.ofKind(ProjectKind.LIBRARY).check(rule).outcome()).isEqualTo(Outcome.PASSED);
    }

    @Test
    void other_documents_are_not_looked_at() {
        Verdict verdict = Repository.with(".github/ISSUE_TEMPLATE/support.md", "[insert the steps]")
                .and("src/test/resources/README.md", "TODO")
                .and("docs/design.md", "TODO")
                .check(rule);

        assertThat(verdict.outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
    }

    private static Finding only(Verdict verdict) {
        assertThat(verdict.outcome()).isEqualTo(Outcome.FAILED);
        assertThat(verdict.findings()).hasSize(1);
        return verdict.findings().get(0);
    }

    @Test
    void an_open_task_is_not_called_text_of_a_template() {
        assertThat(Repository.with("README.md", "# Acme", "", "TODO: say more")
                        .check(new DocsPlaceholders())
                        .message())
                .isEqualTo("An open task is left over at README.md:3");
    }
}
