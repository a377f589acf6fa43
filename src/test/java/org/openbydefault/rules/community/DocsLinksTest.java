package org.openbydefault.rules.community;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openbydefault.Repository;
import org.openbydefault.project.ProjectKind;
import org.openbydefault.rule.Outcome;
import org.openbydefault.rule.Verdict;

class DocsLinksTest {

    private final DocsLinks rule = new DocsLinks();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[x](docs/guide.md)",
                "[x](./docs/guide.md)",
                "[x](docs)",
                "[x](docs/)",
                "[x](/docs/guide.md?plain=1#L3)",
                "[x](docs/my%20plan.md)",
                "[x](<docs/my plan.md>)",
                "[x](docs/guide.md#the-end)",
                "[x](docs/guide.md#The--End)",
                "[x](docs/guide.md#own-id)",
                "[x](docs/guide.md#custom)",
                "[x](#readme)",
                "[x](#)",
                "![x](docs/logo.svg)",
                "<img src='docs/logo.svg'>",
                "[x][ref]\n\n[ref]: docs/guide.md",
                "A footnote[^1]\n\n[^1]: See",
            })
    void a_link_to_what_is_there_passes(String markdown) {
        assertThat(outcome("README.md", markdown)).isEqualTo(Outcome.PASSED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[x](https://acme.org/nothing)",
                "[x](mailto:a@acme.org)",
                "[x](../../issues)",
                "[x](../../wiki/Home)",
                "[x](../../../other/blob/main/README.md)",
                "[x](issues)",
                "[x](wiki)",
                "[x](issues/12)",
                "[x](releases/latest)",
                "[x](/acme/app/wiki/Home)",
                "[x](target/site/index.html)",
                "[x](server/target/app.jar)",
                "[x](vendor/lib/README.md)",
                "[x]({{site.url}}/nothing.md)",
                "[x](${project.url}/nothing)",
                "[x](data:image/png;base64,AAAA)",
                "`[x](nothing.md)`",
                "```\n[x](nothing.md)\n```",
                "<!-- [x](nothing.md) -->",
            })
    void what_the_repository_cannot_tell_does_not_cry_wolf(String markdown) {
        assertThat(outcome("README.md", markdown)).isEqualTo(Outcome.PASSED);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        [x](docs/Guide.md)            | Link to docs/guide.md
        [x](docs/guide.adoc)          | Link to docs/guide.md
        [x](docs/giude.md)            | Link to docs/guide.md
        [x](guide.md)                 | Link to docs/guide.md
        [x](docs/guide.md#the-ende)   | Link to docs/guide.md#the-end
        [x](#instal)                  | Link to #install
        ![x](logo.svg)                | Link to docs/logo.svg
        [x](nowhere.md)               | Correct the link, or commit nowhere.md
        [x](generated.md)             | git add generated.md
        [x](help@acme.org)            | Write mailto:help@acme.org
        [x](www.acme.org)             | Write https://www.acme.org
        [x](github.com/acme/app)      | Write https://github.com/acme/app
        [x](../sibling/README.md)     | Link to it by its full address
        """)
    void a_link_that_leads_nowhere_fails_with_the_nearest(String markdown, String fix) {
        Verdict verdict =
                repository().and("README.md", "# Install", "", markdown).check(rule);

        assertThat(verdict.outcome()).isEqualTo(Outcome.FAILED);
        assertThat(verdict.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.location()).hasToString("README.md:3");
            assertThat(finding.fix()).isEqualTo(fix);
        });
    }

    @Test
    void each_broken_link_is_a_finding_of_its_own() {
        Verdict verdict = repository()
                .and("README.md", "[a](a.md) [a again](a.md)", "[b](b.md)", "[guide](docs/guide.md)")
                .and("CONTRIBUTING.md", "[c](c.md)")
                .check(rule);

        assertThat(verdict.message()).isEqualTo("3 of 5 relative links in 2 documents lead nowhere");
        assertThat(verdict.findings())
                .extracting(finding -> finding.location().toString())
                .containsExactly("README.md:1", "README.md:2", "CONTRIBUTING.md:1");
        assertThat(verdict.findings().get(0).message())
                .isEqualTo("The link “a” leads to a.md, but the repository has no a.md");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"[x](setup)", "[x](setup.html)", "[x](../setup/)", "[x](/img/logo.png)", "[x](setup#the_end)"})
    void the_ways_of_site_generators_are_known_in_documentation_folders(String markdown) {
        Verdict verdict = Repository.with("docs/README.md", markdown)
                .and("docs/setup.md", "# The end")
                .check(rule);

        assertThat(verdict.outcome()).isEqualTo(Outcome.PASSED);
    }

    @Test
    void asciidoc_cross_references_are_followed() {
        Verdict verdict = Repository.with(
                        "README.adoc",
                        ":guide: docs/guide.adoc",
                        "== Getting Started",
                        "<<_getting_started>> <<Getting Started>> xref:docs/guide.adoc#start[Start]",
                        "link:{guide}[Guide] link:{undefined}/x[X]",
                        "xref:docs/gone.adoc[Gone] <<nowhere>>")
                .and("docs/guide.adoc", "[[start]]", "== Begin")
                .check(rule);

        assertThat(verdict.findings())
                .extracting(finding -> finding.location() + " " + finding.message())
                .containsExactly(
                        "README.adoc:5 The link “Gone” leads to docs/gone.adoc, but the repository has no"
                                + " docs/gone.adoc",
                        "README.adoc:5 The link “nowhere” leads to #nowhere, but no heading of this document has that"
                                + " anchor");
    }

    @Test
    void anchors_of_a_document_that_includes_others_are_not_judged() {
        Verdict verdict = Repository.with("README.adoc", "<<elsewhere>>", "include::part.adoc[]")
                .and("part.adoc", "[[elsewhere]]")
                .check(rule);

        assertThat(verdict.outcome()).isEqualTo(Outcome.PASSED);
    }

    @Test
    void documents_about_operating_a_service_are_checked_too() {
        Repository repository = Repository.with("README.md", "# Acme")
                .and(
                        "docs/deployment.md",
                        "# Deployment",
                        "Run it with the chart as the values say. ".repeat(4),
                        "[x](gone/)");

        assertThat(repository.ofKind(ProjectKind.SERVICE).check(rule).outcome()).isEqualTo(Outcome.FAILED);
        assertThat(repository.ofKind(ProjectKind.LIBRARY).check(rule).outcome()).isEqualTo(Outcome.PASSED);
    }

    @Test
    void a_repository_without_such_documents_has_nothing_to_check() {
        assertThat(Repository.withPom().check(rule).outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
    }

    @Test
    void shows_the_documents_that_it_read() {
        assertThat(repository()
                        .and("README.md", "[x](docs/guide.md)")
                        .check(rule)
                        .evidence())
                .extracting(evidence -> evidence.location().orElseThrow() + " " + evidence.note())
                .isEqualTo(List.of("README.md 1 relative link"));
    }

    private Outcome outcome(String path, String text) {
        return repository().and(path, text).check(rule).outcome();
    }

    private static Repository repository() {
        return Repository.with("docs/guide.md", "# Guide", "## The end", "<a id=\"own-id\"></a>", "## Other {#custom}")
                .and("docs/my plan.md", "# Plan")
                .and("docs/logo.svg", "<svg/>")
                .and("server/pom.xml", "")
                .andUntracked("generated.md", "x")
                .andSubmodule("vendor/lib", "https://github.com/acme/lib");
    }
}
