package org.openbydefault.rules.community;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openbydefault.Repository;
import org.openbydefault.rule.Outcome;
import org.openbydefault.rule.Verdict;

class DocsPlaceholdersTest {

    private final DocsPlaceholders rule = new DocsPlaceholders();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Use this section to tell people how to report a vulnerability.",
                "To make it easy for you to get started, here's a list of recommended next steps.",
                "This README would normally document whatever steps are necessary to get it running.",
                "One Paragraph of project description goes here",
                "Lorem ipsum dolor sit amet",
                "Write to [INSERT CONTACT METHOD].",
                "# [Project Name]\n\nBy [your name]",
                "Welcome to {{project_name}}",
                "Welcome to {{ cookiecutter.title }}",
                "## Usage\n\nTODO",
                "## Usage\n\n- **TBD**",
                "## Usage\n\nTODO: describe the configuration",
                "## Contact\n\nMail to team@example.org",
                "[![Stars](https://img.shields.io/x)](https://github.com/github_username/repo_name)",
            })
    void text_of_a_template_fails(String markdown) {
        assertThat(outcome("README.md", markdown)).isEqualTo(Outcome.FAILED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It finds TODO comments in your code.",
                "TODO comments are listed by file.",
                "Mark what is open with TODO: and a name.",
                "## Roadmap\n\n### Soon\n\nTODO: faster start",
                "## To do\n\n- TODO",
                "Use `{{project_name}}` in the template.",
                "```\nTODO: fill in\n[INSERT EMAIL]\n```",
                "Handlebars replaces {{name}} by its value.",
                "The property ${project.version} is replaced.",
                "Open https://example.com/index.html or ask admin@example.com for a sample.",
                "Signed-off-by: Your Name <your.name@example.com>",
                "Insert email and password, then press the button.",
                "<!-- TODO: more -->",
                "Describe your changes in the pull request.",
                "- [ ] task\n- [x] done",
            })
    void ordinary_text_passes(String markdown) {
        assertThat(outcome("README.md", markdown)).isEqualTo(Outcome.PASSED);
    }

    @Test
    void an_address_of_a_sample_is_no_contact_in_a_security_policy() {
        assertThat(outcome("SECURITY.md", "Report flaws to security@example.com"))
                .isEqualTo(Outcome.FAILED);
        assertThat(outcome("SECURITY.md", "Report flaws to security@acme.org")).isEqualTo(Outcome.PASSED);
    }

    @Test
    void names_the_place_and_shows_the_text() {
        Verdict verdict = Repository.with("README.md", "# Acme", "", "TODO: say what it is")
                .check(rule);

        assertThat(verdict.message()).isEqualTo("Text of a template is left over at README.md:3");
        assertThat(verdict.findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.message()).contains("an open task: “TODO: say what it is”"));
    }

    @Test
    void other_documents_are_not_looked_at() {
        assertThat(Repository.with("README.md", "Text")
                        .and("templates/README.md", "TODO")
                        .check(rule)
                        .outcome())
                .isEqualTo(Outcome.PASSED);
        assertThat(Repository.withPom().check(rule).outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
    }

    private Outcome outcome(String path, String text) {
        return Repository.with(path, text).check(rule).outcome();
    }
}
