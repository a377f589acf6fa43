package org.openbydefault.rules.community;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openbydefault.project.ProjectKind;
import org.openbydefault.rule.Finding;
import org.openbydefault.rule.Outcome;
import org.openbydefault.rule.Verdict;
import org.openbydefault.testkit.Repository;

class DocsLinksTest {

    private final DocsLinks rule = new DocsLinks();

    @Test
    void passes_when_files_folders_images_and_anchors_are_there() {
        Verdict verdict = Repository.with(
                        "README.md",
                        "# Acme",
                        "",
                        "[guide](docs/guide.md), [its start](./docs/guide.md#first-steps), [all](docs/), [here](#acme)",
                        "",
                        "![logo](img/logo.png) [site](https://nowhere.example/gone.md)")
                .and("docs/guide.md", "# Guide", "", "## First steps")
                .and("img/logo.png", "PNG")
                .check(rule);

        assertThat(verdict.outcome()).isEqualTo(Outcome.PASSED);
        assertThat(verdict.message()).isEqualTo("5 relative links in 1 document; each leads to something");
    }

    @Test
    void a_colour_that_docsify_takes_for_an_image_is_no_link() {
        Verdict verdict = Repository.with("README.md", "# Acme", "", "![color](#F0EEEA) [top](#acme)")
                .check(rule);

        assertThat(verdict.message()).isEqualTo("1 relative link in 1 document; each leads to something");
    }

    @ParameterizedTest
    @CsvSource({
        "docs/instalation.md, docs/installation.md",
        "docs/Installation.md, docs/installation.md",
        "Docs/installation.md, docs/installation.md",
        "docs/installation.adoc, docs/installation.md",
        "installation.md, docs/installation.md"
    })
    void a_broken_link_fails_at_its_line_and_names_the_file_that_was_meant(String target, String nearest) {
        Finding finding = only(Repository.with("README.md", "# Acme", "", "See the [manual](" + target + ").")
                .and("docs/installation.md", "# Installation")
                .check(rule));

        assertThat(finding.location()).hasToString("README.md:3");
        assertThat(finding.message())
                .isEqualTo("The link “manual” leads to " + target + ", but the repository has no " + target
                        + "; the nearest is " + nearest);
        assertThat(finding.fix()).isEqualTo("Link to " + nearest);
    }

    @Test
    void the_fix_is_relative_to_the_document() {
        Finding finding = only(Repository.with("docs/CONTRIBUTING.md", "Read [the terms](../LICENSE.md) first.")
                .and("LICENSE", "Terms")
                .check(rule));

        assertThat(finding.fix()).isEqualTo("Link to ../LICENSE");
    }

    @Test
    void a_file_that_nothing_resembles_is_named_alone() {
        Verdict verdict =
                Repository.with("README.md", "[diagram](architecture.svg)").check(rule);
        Finding finding = only(verdict);

        assertThat(verdict.message()).isEqualTo("1 of 1 relative link in 1 document leads nowhere");
        assertThat(finding.message()).endsWith("the repository has no architecture.svg");
        assertThat(finding.fix()).isEqualTo("Correct the link, or commit architecture.svg");
    }

    @Test
    void a_file_that_git_does_not_track_is_to_be_added() {
        Finding finding = only(Repository.with("README.md", "[notes](docs/notes.md)")
                .andUntracked("docs/notes.md", "# Notes")
                .check(rule));

        assertThat(finding.message()).contains("is not tracked by Git");
        assertThat(finding.fix()).isEqualTo("Commit it:\ngit add docs/notes.md");
    }

    @Test
    void a_missing_anchor_names_the_nearest() {
        Finding finding = only(Repository.with("README.md", "# Acme", "", "[start](docs/guide.md#first-step)")
                .and("docs/guide.md", "# Guide", "", "## First steps")
                .check(rule));

        assertThat(finding.message())
                .isEqualTo("The link “start” leads to #first-step, but no heading of docs/guide.md has that anchor;"
                        + " the nearest is #first-steps");
        assertThat(finding.fix()).isEqualTo("Link to docs/guide.md#first-steps");
    }

    @Test
    void a_missing_anchor_of_the_document_itself_fails() {
        Finding finding = only(Repository.with("README.md", "# Acme", "", "[terms](#licence-and-terms)")
                .check(rule));

        assertThat(finding.location()).hasToString("README.md:3");
        assertThat(finding.message()).endsWith("no heading of this document has that anchor");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "#whats-new-in-20",
                "#by-hand",
                "#-by-hand",
                "#top",
                "#Own-Id",
                "src/App.java#L10",
                "docs/page.html#anything"
            })
    void anchors_of_headings_ids_and_lines_are_there(String target) {
        Verdict verdict = Repository.with(
                        "README.md",
                        "# Acme",
                        "",
                        "## What's new in 2.0",
                        "",
                        "[there](" + target + ")",
                        "",
                        "## \u26a0\ufe0f By hand",
                        "",
                        "<a id=\"own-id\"></a>")
                .and("src/App.java", "class App {}")
                .and("docs/page.html", "<p>Page</p>")
                .check(rule);

        assertThat(verdict.outcome()).isEqualTo(Outcome.PASSED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"my%20guide.md", "<my guide.md>", "my%20guide.md?raw=true", "%C3%A5pent.md", "/my%20guide.md"})
    void percent_signs_and_queries_are_understood(String target) {
        assertThat(Repository.with("README.md", "[guide](" + target + ")")
                        .and("my guide.md", "# Guide")
                        .and("åpent.md", "# Åpent")
                        .check(rule)
                        .outcome())
                .isEqualTo(Outcome.PASSED);
    }

    @Test
    void reference_links_and_images_in_html_are_followed() {
        Verdict verdict = Repository.with(
                        "README.md",
                        "<img src=\"img/logo.png\" alt=\"Acme\">",
                        "",
                        "Read [the manual][m] and [the guide][g].",
                        "",
                        "[m]: docs/manual.md",
                        "[g]: docs/guide.md")
                .and("docs/guide.md", "# Guide")
                .check(rule);

        assertThat(verdict.message()).isEqualTo("2 of 3 relative links in 1 document lead nowhere");
        assertThat(verdict.findings())
                .extracting(Finding::message)
                .satisfiesExactlyInAnyOrder(
                        image -> assertThat(image).startsWith("The image “Acme” leads to img/logo.png"),
                        link -> assertThat(link).startsWith("The link “the manual” leads to docs/manual.md"));
    }

    @ParameterizedTest
    @CsvSource({"_start, true", "_start_1, false", "_start_2, true", "_start_3, false"})
    void the_second_of_two_like_headings_in_asciidoc_is_number_two(String anchor, boolean exists) {
        Verdict verdict = Repository.with("README.adoc", "= Acme", "", "See xref:docs/guide.adoc#" + anchor + "[it].")
                .and("docs/guide.adoc", "= Guide", "", "== Start", "", "Here.", "", "== Start", "", "Here again.")
                .check(rule);

        assertThat(verdict.outcome()).isEqualTo(exists ? Outcome.PASSED : Outcome.FAILED);
    }

    @Test
    void asciidoc_cross_references_are_followed() {
        Verdict verdict = Repository.with(
                        "README.adoc",
                        "= Acme",
                        "",
                        "See xref:docs/guide.adoc#_start[the start], xref:docs/gone.adoc[what is gone] and <<usage>>.",
                        "",
                        "[[usage]]",
                        "== How to use it",
                        "",
                        "Run it.")
                .and("docs/guide.adoc", "= Guide", "", "== Start", "", "Here.")
                .check(rule);

        assertThat(only(verdict).message()).startsWith("The link “what is gone” leads to docs/gone.adoc");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../../issues",
                "../../issues/new?template=bug.md",
                "../../wiki/Home",
                "../../releases/latest",
                "../../../other-repository",
                "issues",
                "/acme/app/discussions",
                "target/site/apidocs/index.html",
                "server/build/libs/server.jar",
                "shared/docs/guide.md",
                "shared"
            })
    void pages_of_the_forge_submodules_and_what_a_build_makes_are_not_judged(String target) {
        assertThat(Repository.with("README.md", "[there](" + target + ")")
                        .andSubmodule("shared", "https://github.com/acme/shared.git")
                        .check(rule)
                        .outcome())
                .isEqualTo(Outcome.PASSED);
    }

    @Test
    void links_into_a_submodule_are_by_link() {
        assertThat(Repository.with("README.md", "[there](shared/docs/guide.md) and [here](LICENSE)")
                        .and("LICENSE", "MIT")
                        .andSubmodule("shared", "https://github.com/acme/shared.git")
                        .check(rule)
                        .message())
                .isEqualTo("2 relative links in 1 document; each leads to something, 1 of them into a submodule,"
                        + " by link and not verified");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<img src=\"a.png\" srcset=\"a.png 1x, gone.png 2x\">",
                "<picture><source media=\"(prefers-color-scheme: dark)\" srcset=\"gone.png\"><img src=\"a.png\"></picture>"
            })
    void an_image_for_some_screens_alone_is_judged_as_any(String html) {
        Finding finding =
                only(Repository.with("README.md", html).and("a.png", "").check(rule));

        assertThat(finding.message()).contains("leads to gone.png");
    }

    @Test
    void a_file_of_somebodys_machine_is_no_link() {
        Finding finding = only(Repository.with("README.md", "[guide](file:///home/jane/acme/docs/guide.md)")
                .check(rule));

        assertThat(finding.message()).endsWith("a file of the machine on which it was written");
    }

    @Test
    void more_documents_are_looked_into_where_the_user_includes_them() {
        Repository files = Repository.with("README.md", "# Acme")
                .and("handbook/a.md", "[gone](gone.md)")
                .and("handbook/deep/b.md", "[lost](lost.md)")
                .and("other/c.md", "[away](away.md)");

        assertThat(files.check(rule).outcome()).isEqualTo(Outcome.PASSED);
        assertThat(files.check(rule, "include", "handbook/**").findings())
                .extracting(finding -> finding.location().path())
                .containsExactly("handbook/a.md", "handbook/deep/b.md");
    }

    @ParameterizedTest
    @CsvSource({"manual/**, matches no document", "/docs/**, can match nothing"})
    void a_pattern_that_includes_nothing_is_told(String pattern, String what) {
        Finding finding = only(Repository.with("README.md", "# Acme").check(rule, "include", pattern));

        assertThat(finding.message()).startsWith("Option include: '" + pattern + "' " + what);
    }

    @Test
    void a_folder_called_build_that_is_tracked_is_judged() {
        Finding finding = only(Repository.with("README.md", "[how](build/how.md)")
                .and("build/run.sh", "mvn verify")
                .check(rule));

        assertThat(finding.message()).contains("no build/how.md");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "../sister/README.md     | outside of the repository | Link to it by its full address",
                "help@acme.org           | a mail address without mailto: | Write mailto:help@acme.org",
                "github.com/acme/app     | an address without https:// | Write https://github.com/acme/app",
                "www.acme.org            | an address without https:// | Write https://www.acme.org",
                "acme.io                 | an address without https:// | Write https://acme.io"
            })
    void targets_that_are_no_path_say_what_they_are(String target, String message, String fix) {
        Finding finding =
                only(Repository.with("README.md", "[there](" + target + ")").check(rule));

        assertThat(finding.message()).endsWith(message);
        assertThat(finding.fix()).isEqualTo(fix);
    }

    @Test
    void an_anchor_without_its_number_sign_is_told() {
        assertThat(only(Repository.with("README.md", "# Set up", "[there](set-up)")
                                .check(rule))
                        .fix())
                .isEqualTo("Write #set-up");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "    [guide](gone.md)",
                "Write `[guide](gone.md)`.",
                "[guide]({version}/gone.md)",
                "<!-- [a](b.md) -->"
            })
    void code_comments_and_variables_are_no_links(String line) {
        assertThat(Repository.with("README.md", "# Acme", "", line).check(rule).outcome())
                .isEqualTo(Outcome.PASSED);
    }

    @Test
    void a_documentation_folder_has_links_as_site_generators_write_them() {
        Repository files = Repository.with("docs/guide/install.md", "# Install");

        assertThat(files.and("docs/README.md", "[a](guide/install) [b](guide/install.html) [c](/latest/install)")
                        .check(rule)
                        .outcome())
                .isEqualTo(Outcome.PASSED);
        assertThat(only(files.and("README.md", "[install](docs/guide/install)").check(rule))
                        .fix())
                .isEqualTo("Link to docs/guide/install.md");
    }

    @Test
    void deployment_docs_are_looked_at_where_somebody_deploys() {
        Repository files = Repository.with("README.md", "# Acme")
                .and(
                        "docs/deployment.md",
                        "# Deployment",
                        "",
                        "Install the chart with the values of [the sample](values-sample.yaml), wait until all pods are",
                        "ready, and point the load balancer to the address that the ingress has got meanwhile.");

        Verdict service = files.ofKind(ProjectKind.SERVICE).check(rule);
        assertThat(only(service).location()).hasToString("docs/deployment.md:3");
        assertThat(files.ofKind(ProjectKind.LIBRARY).check(rule).outcome()).isEqualTo(Outcome.PASSED);
    }

    @Test
    void other_documents_are_not_looked_at() {
        Verdict verdict = Repository.with("server/README.md", "[gone](gone.md)")
                .and("CHANGELOG.md", "[gone](gone.md)")
                .and(".github/ISSUE_TEMPLATE/readme.md", "[gone](gone.md)")
                .check(rule);

        assertThat(verdict.outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
    }

    private static Finding only(Verdict verdict) {
        assertThat(verdict.outcome()).isEqualTo(Outcome.FAILED);
        assertThat(verdict.findings()).hasSize(1);
        return verdict.findings().get(0);
    }

    @Test
    void docsify_takes_links_from_the_root_of_its_site() {
        Repository repository = Repository.withPom()
                .ofKind(ProjectKind.SERVICE)
                .and(
                        "docs/en/deployment/install.md",
                        "# Installation",
                        "",
                        "Copy the archive to the server, unpack it, set the data source and start the unit, as the",
                        "[guide](en/client/guide?id=_12-setup) shows.")
                .and("docs/en/client/guide.md", "# Guide");

        assertThat(repository.check(rule).outcome()).isEqualTo(Outcome.FAILED);
        repository.and("docs/_coverpage.md", "# Acme");

        assertThat(repository.check(rule).outcome()).isEqualTo(Outcome.PASSED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"@site/docs/start.md", "2.0@app:ops:start.adoc"})
    void addresses_of_site_generators_are_not_paths(String target) {
        assertThat(Repository.with("README.md", "# Acme", "", "[Start](" + target + ")")
                        .check(new DocsLinks())
                        .outcome())
                .isEqualTo(Outcome.PASSED);
    }

    @Test
    void the_nearest_is_the_name_that_begins_alike() {
        Verdict verdict = Repository.with("README.md", "# Acme", "", "[Backup](docs/backup.md)")
                .and("docs/backup-and-restore.md", "x")
                .and("docs/lookup.md", "x")
                .check(new DocsLinks());

        assertThat(verdict.findings().get(0).message()).endsWith("the nearest is docs/backup-and-restore.md");
    }

    @Test
    void says_so_where_there_is_no_link_at_all() {
        assertThat(Repository.with("README.md", "# Acme").check(new DocsLinks()).message())
                .isEqualTo("No relative link in 1 document");
    }
}
