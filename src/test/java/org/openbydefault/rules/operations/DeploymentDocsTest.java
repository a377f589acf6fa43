package org.openbydefault.rules.operations;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openbydefault.project.Evidence;
import org.openbydefault.project.Project;
import org.openbydefault.rule.Options;
import org.openbydefault.rule.Outcome;
import org.openbydefault.rule.Verdict;
import org.openbydefault.testkit.Repository;

class DeploymentDocsTest {

    private static final String TEXT =
            "Copy the archive to the server, unpack it below /opt/acme, set the data source in"
                    + " acme.properties and start the unit.";

    private final DeploymentDocs rule = new DeploymentDocs();

    @Test
    void passes_with_a_section_of_the_readme_and_shows_its_line() {
        Verdict verdict = Repository.with("README.md", "# Acme", "", "## Deployment", "", TEXT)
                .check(rule);

        assertThat(verdict.outcome()).isEqualTo(Outcome.PASSED);
        assertThat(verdict.evidence().get(0).location()).hasToString("Optional[README.md:3]");
        assertThat(verdict.searched()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "INSTALL",
                "INSTALL.txt",
                "docs/deployment.md",
                "Documentation/Server-Installation.adoc",
                "deploy/kafka/README.md",
                "charts/acme/helm/README.md",
                "docker/README.md",
                "src/site/markdown/installation.md",
                "server/INSTALL.md",
                "docs/fr/installation.md"
            })
    void passes_with_a_document_that_is_named_so(String path) {
        Verdict verdict = Repository.withPom().and(path, TEXT).check(rule);

        assertThat(verdict.outcome()).isEqualTo(Outcome.PASSED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "AGENTS.md",
                ".claude/deployment.md",
                ".github/instructions/deployment.md",
                "node_modules/left-pad/INSTALL.md",
                "src/test/resources/deployment.md",
                "src/main/java/org/acme/deployment/README.md",
                "docs/adr/0007-deployment.txt",
                "extensions/mail/deployment/src/main/resources/README.md",
                "docs/development/docker.md",
                "docs/api/deployment.md",
                "CHANGELOG.md"
            })
    void a_document_for_another_purpose_does_not_count(String path) {
        Verdict verdict =
                Repository.withPom().and(path, "# Deployment", "", TEXT).check(rule);

        assertThat(verdict.outcome()).isEqualTo(Outcome.FAILED);
    }

    @Test
    void a_translated_copy_does_not_count_beside_its_original() {
        assertThat(Repository.withPom()
                        .and("docs/deployment.md", "# Deployment")
                        .and("docs/fr/deployment.md", TEXT)
                        .check(rule)
                        .outcome())
                .isEqualTo(Outcome.FAILED);
    }

    @Test
    void fails_at_the_pom_and_names_the_heading_without_text() {
        Verdict verdict = Repository.withPom()
                .and("README.md", "# Acme", "", "## Deployment", "", "See above.")
                .check(rule);

        assertThat(verdict.outcome()).isEqualTo(Outcome.FAILED);
        assertThat(verdict.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.location()).hasToString("pom.xml");
            assertThat(finding.message()).endsWith("the nearest: README.md:3 (“Deployment”) has only 2 words");
        });
    }

    @Test
    void a_link_that_leads_nowhere_is_the_nearest_miss_with_the_file_that_is_meant() {
        Verdict verdict = Repository.withPom()
                .and("README.md", "# Acme", "", "[Deployment](handbook/rollout.md)")
                .and("handbook/rollout.adoc", "text")
                .check(rule);

        assertThat(verdict.outcome()).isEqualTo(Outcome.FAILED);
        assertThat(verdict.message())
                .contains("README.md:3 links to handbook/rollout.md", "handbook/rollout.adoc does");
    }

    @Test
    void a_link_to_a_page_elsewhere_counts_as_not_verified() {
        Verdict verdict = Repository.with("README.md", "# Acme", "", "[Install it](https://docs.acme.example/start)")
                .check(rule);

        assertThat(verdict.outcome()).isEqualTo(Outcome.PASSED);
        assertThat(verdict.evidence()).singleElement().satisfies(evidence -> {
            assertThat(evidence.url()).contains("https://docs.acme.example/start");
            assertThat(evidence.note()).isEqualTo("by link, not verified");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[Docker](https://www.docker.com)",
                "[Kubernetes](https://kubernetes.io/docs/)",
                "[deploy](https://github.com/acme/acme/actions/workflows/deploy.yml)",
                "![Deployment](https://img.example/deployment.svg)",
                "[installer](https://downloads.acme.example/acme-installer.zip)",
                "[docker-java](https://github.com/docker-java/docker-java)"
            })
    void a_link_to_a_tool_a_badge_or_a_download_does_not_count(String link) {
        assertThat(Repository.with("README.md", "# Acme", "", link)
                        .andRemote("origin", "https://github.com/acme/acme.git")
                        .check(rule)
                        .outcome())
                .isEqualTo(Outcome.FAILED);
    }

    @Test
    void a_link_to_a_document_of_any_name_counts_when_that_has_a_text() {
        Verdict verdict = Repository.with("README.md", "# Acme", "", "[How to deploy](handbook/rollout.md)")
                .and("handbook/rollout.md", TEXT)
                .check(rule);

        assertThat(verdict.evidence()).containsExactly(Evidence.at("handbook/rollout.md", "linked from README.md:3"));
    }

    @Test
    void a_manual_that_is_not_public_is_a_closed_door() {
        Verdict verdict = Repository.with(
                        "README.md",
                        "# Acme",
                        "",
                        "How to deploy: see the [team manual](https://manual.acme.example/deploy)",
                        "(nonpublic).")
                .check(rule);

        assertThat(verdict.outcome()).isEqualTo(Outcome.REVIEW);
        assertThat(verdict.findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.location()).hasToString("README.md:4"));
    }

    @Test
    void a_link_to_an_internal_host_is_a_closed_door_even_beside_evidence() {
        Verdict verdict = Repository.with("README.md", "# Acme", "", "## Deployment", "", TEXT)
                .and("CONTRIBUTING.md", "Ask at [the wiki](https://wiki.acme.example/x) first.")
                .withInternalHosts("wiki.acme.example")
                .check(rule);

        assertThat(verdict.outcome()).isEqualTo(Outcome.REVIEW);
        assertThat(verdict.evidence()).isNotEmpty();
        assertThat(verdict.findings().get(0).location()).hasToString("CONTRIBUTING.md:1");
    }

    @Test
    void the_word_internal_alone_closes_no_door() {
        assertThat(Repository.with(
                                "README.md",
                                "# Acme",
                                "",
                                "## Deployment",
                                "",
                                TEXT + " This port is for internal use only.")
                        .check(rule)
                        .outcome())
                .isEqualTo(Outcome.PASSED);
    }

    @Test
    void stems_of_the_user_count() {
        Repository repository = Repository.withPom().and("docs/kayttoonotto.md", TEXT);

        assertThat(repository.check(rule).outcome()).isEqualTo(Outcome.FAILED);
        assertThat(repository.check(rule, "stems", "käyttöönot").outcome()).isEqualTo(Outcome.PASSED);
    }

    @Test
    void the_title_of_the_readme_is_a_name_and_no_subject() {
        assertThat(Repository.with("README.md", "# Docker Registry Cleaner", "", TEXT)
                        .check(rule)
                        .outcome())
                .isEqualTo(Outcome.FAILED);
    }

    @Test
    void only_a_bounded_number_of_documents_is_opened() {
        Repository repository = Repository.withPom();
        for (int i = 0; i < 300; i++) {
            repository.and("docs/chapter" + i + ".md", "# Chapter", "", "Text");
        }
        Project project = repository.project();
        rule.check(project, Options.none());

        assertThat(repository.read()).hasSizeLessThanOrEqualTo(42);
    }

    @Test
    void the_readme_beside_a_compose_file_or_chart_tells_how() {
        assertThat(Repository.withPom()
                        .and("stack/readme.md", "# Sample stack", "", TEXT)
                        .and("stack/docker-compose.yml", "services: {}")
                        .check(rule)
                        .outcome())
                .isEqualTo(Outcome.PASSED);
        assertThat(Repository.withPom()
                        .and("stack/readme.md", "# Sample stack", "", TEXT)
                        .check(rule)
                        .outcome())
                .isEqualTo(Outcome.FAILED);
    }

    @Test
    void pages_that_javadoc_made_are_no_documentation_whatever_their_names() {
        assertThat(Repository.withPom()
                        .and("docs/org/acme/tomcat/TomcatConfig.html", "<h1>Class TomcatConfig</h1><p>" + TEXT + "</p>")
                        .and("docs/element-list", "org.acme.tomcat")
                        .check(rule)
                        .outcome())
                .isEqualTo(Outcome.FAILED);
    }

    @Test
    void a_sister_repository_that_only_the_sentence_around_it_ties_to_the_topic_is_for_review() {
        Repository repository = Repository.with(
                        "README.md",
                        "# Maps",
                        "",
                        "If you want to run it, look at [maps-viewer](https://github.com/acme/maps-viewer),",
                        "where you find a Docker Compose stack.")
                .andRemote("origin", "https://github.com/acme/maps.git");

        Verdict verdict = repository.check(rule);

        assertThat(verdict.outcome()).isEqualTo(Outcome.REVIEW);
        assertThat(verdict.message())
                .isEqualTo("Only README.md:3 (a link to https://github.com/acme/maps-viewer) speaks of it, and says"
                        + " little");
        assertThat(verdict.evidence().get(0).kind()).isEqualTo(Evidence.Kind.SISTER);
    }

    @Test
    void the_repository_of_somebody_else_does_not_count_by_a_sentence() {
        assertThat(Repository.with(
                                "README.md",
                                "# Maps",
                                "",
                                "Docker Compose starts [a viewer](https://github.com/other/viewer) for the tests.")
                        .andRemote("origin", "https://github.com/acme/maps.git")
                        .check(rule)
                        .outcome())
                .isEqualTo(Outcome.FAILED);
    }

    @Test
    void the_page_of_the_own_image_on_docker_hub_counts_by_link() {
        assertThat(imageLink("https://hub.docker.com/r/acme/map_print").outcome())
                .isEqualTo(Outcome.PASSED);
        assertThat(imageLink("https://hub.docker.com/r/other/postgis").outcome())
                .isEqualTo(Outcome.FAILED);
    }

    private Verdict imageLink(String url) {
        return Repository.with("README.md", "# Maps", "", "[Docker](" + url + ")")
                .andRemote("origin", "https://github.com/acme/map-print.git")
                .check(rule);
    }
}
