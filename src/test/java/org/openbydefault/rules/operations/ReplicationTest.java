package org.openbydefault.rules.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.openbydefault.project.Evidence;
import org.openbydefault.project.Project;
import org.openbydefault.project.ProjectKind;
import org.openbydefault.rule.EarlierVerdicts;
import org.openbydefault.rule.Options;
import org.openbydefault.rule.Outcome;
import org.openbydefault.rule.Rule;
import org.openbydefault.rule.Verdict;
import org.openbydefault.rules.BuiltInRules;
import org.openbydefault.testkit.Repository;

class ReplicationTest {

    private static final String[] IMAGE = {"FROM docker.io/library/eclipse-temurin:17", "COPY app.jar /", "EXPOSE 80"};

    private static final String[] INSTALLATION = {
        "# Installation",
        "Pull the image, write the settings into a file and start it.",
        "```",
        "docker run acme",
        "```"
    };

    private static final String[] UPGRADE = {
        "# Upgrade",
        "Stop the container, back up the data store, pull the new image and start it again.",
        "```",
        "docker pull acme",
        "```"
    };

    private static final String[] COMPOSE = {"services:", "  app:", "    build: .", "  db:", "    image: postgres:17"};

    @Test
    void passes_where_each_step_leads_to_the_next_and_shows_them_in_order() {
        Verdict verdict = verdict(complete());

        assertThat(verdict.outcome()).isEqualTo(Outcome.PASSED);
        assertThat(verdict.attributes().values())
                .containsExactly(
                        "held: Dockerfile",
                        "held: .env.example",
                        "held: docs/installation.md:1",
                        "held: compose.yaml:5",
                        "held: docs/upgrade.md:1");
        assertThat(verdict.evidence())
                .extracting(Evidence::note)
                .containsExactly("image or package", "configuration", "installation", "data store", "upgrade");
    }

    @Test
    void names_the_first_gap_and_the_rule_that_knows() {
        Verdict verdict = verdict(Repository.withPom()
                .and("Dockerfile", IMAGE)
                .and(".env.example", "URL=")
                .and("docs/installation.md", INSTALLATION));

        assertThat(verdict.outcome()).isEqualTo(Outcome.REVIEW);
        assertThat(verdict.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.subject()).isEqualTo("upgrade");
            assertThat(finding.message()).startsWith("The way from nothing to running has a gap at the upgrade: ");
            assertThat(finding.fix()).contains("rule operations-docs");
        });
        assertThat(verdict.attributes()).containsEntry("chain-4-data-store", "none seen");
    }

    @Test
    void an_image_from_a_closed_registry_is_the_first_gap() {
        Verdict verdict = verdict(
                complete().and("Dockerfile", "FROM registry.acme.internal/base:1", "COPY app.jar /", "EXPOSE 80"));

        assertThat(verdict.outcome()).isEqualTo(Outcome.REVIEW);
        assertThat(verdict.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.location()).hasToString("Dockerfile:1");
            assertThat(finding.subject()).isEqualTo("image");
        });
    }

    @Test
    void without_a_sample_a_section_about_configuration_is_enough() {
        Repository repository = Repository.withPom()
                .and("Dockerfile", IMAGE)
                .and("docs/installation.md", INSTALLATION)
                .and("docs/upgrade.md", UPGRADE);

        assertThat(verdict(repository).attributes().get("chain-2-configuration"))
                .startsWith("to review: ");
        assertThat(verdict(repository.and("README.md", "# Acme", "## Configuration", "Set URL."))
                        .attributes())
                .containsEntry("chain-2-configuration", "held: README.md:2");
    }

    @Test
    void a_step_whose_rule_did_not_run_is_never_green() {
        Verdict verdict = verdict(complete(), "operations-topics");

        assertThat(verdict.outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(verdict.message()).isEqualTo("Nobody looked at the upgrade: rule operations-topics did not run");
    }

    @Test
    void reads_nothing_that_the_others_did_not_read() {
        Repository repository = complete();
        Project project = repository.project();
        judgeOthers(project, Set.of());
        Set<String> before = new HashSet<>(repository.read());

        new Replication().check(project, Options.none());

        assertThat(repository.read()).isEqualTo(before);
    }

    private static Repository complete() {
        return Repository.withPom()
                .ofKind(ProjectKind.SERVICE)
                .and("Dockerfile", IMAGE)
                .and("compose.yaml", COMPOSE)
                .and(".env.example", "URL=")
                .and("docs/installation.md", INSTALLATION)
                .and("docs/upgrade.md", UPGRADE);
    }

    private static Verdict verdict(Repository repository, String... off) {
        Project project = repository.project();
        judgeOthers(project, new HashSet<>(Arrays.asList(off)));
        return new Replication().check(project, Options.none());
    }

    /** As the engine does: the rules run in the order of their ids. */
    private static void judgeOthers(Project project, Set<String> off) {
        List<Rule> rules = BuiltInRules.all().stream()
                .filter(rule -> !off.contains(rule.info().id()))
                .filter(rule -> rule.info().id().compareTo("replication") < 0)
                .toList();
        for (Rule rule : rules) {
            EarlierVerdicts.of(project).add(rule.info().id(), rule.check(project, Options.none()));
        }
    }
}
