package org.openbydefault.rules.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openbydefault.project.Project;
import org.openbydefault.project.Sisters;
import org.openbydefault.rule.Finding;
import org.openbydefault.rule.Options;
import org.openbydefault.rule.Outcome;
import org.openbydefault.rule.Verdict;
import org.openbydefault.testkit.Repository;

class OperationsTopicsTest {

    private static final String TEXT =
            "Stop the unit, copy the database and the folder /var/lib/acme to the store, start the"
                    + " unit again and watch the log for a minute.";

    private final OperationsTopics rule = new OperationsTopics();

    @Test
    void passes_when_each_topic_is_covered() {
        Verdict verdict = Repository.with(
                        "docs/operations.md",
                        "# Operations",
                        "## Upgrading",
                        TEXT,
                        "## Backup and restore",
                        TEXT,
                        "## Metrics",
                        TEXT,
                        "## Troubleshooting",
                        TEXT)
                .check(rule);

        assertThat(verdict.outcome()).isEqualTo(Outcome.PASSED);
        assertThat(verdict.evidence()).hasSize(4);
        assertThat(verdict.evidence().get(1).note()).isEqualTo("backup: Backup and restore");
    }

    @Test
    void each_topic_that_is_missing_is_a_finding() {
        Verdict verdict = Repository.withPom()
                .and("UPGRADING.md", TEXT)
                .and("README.md", "# Acme", "## Monitoring", TEXT)
                .check(rule);

        assertThat(verdict.outcome()).isEqualTo(Outcome.FAILED);
        assertThat(verdict.message()).isEqualTo("Not covered: backup, troubleshooting");
        assertThat(verdict.findings())
                .extracting(Finding::message)
                .containsExactly("No document covers backup", "No document covers troubleshooting");
        assertThat(verdict.evidence()).hasSize(2);
    }

    @Test
    void stems_belong_to_a_topic() {
        Repository repository =
                Repository.withPom().and("UPGRADING.md", TEXT).and("README.md", "# Acme", "## Nattlig dump", TEXT);

        assertThat(repository.check(rule).message()).contains("backup");
        assertThat(repository.check(rule, "stems", "backup=nattlig").message()).doesNotContain("backup");
    }

    @Test
    void a_topic_may_be_covered_in_another_repository_that_the_readme_names() {
        assertThat(besideCloud("backup=../acme-cloud", "It is run by acme-cloud.")
                        .evidence()
                        .get(1)
                        .note())
                .isEqualTo("backup: acme-cloud docs/backup.md:1");
        assertThat(besideCloud("../acme-cloud", "It is run by acme-cloud.").message())
                .isEqualTo("Not covered: troubleshooting");
        assertThat(besideCloud("backup=../acme-cloud", "It is run by somebody.").message())
                .isEqualTo("Not covered: backup, monitoring, troubleshooting");
    }

    @Test
    void what_another_repository_does_not_cover_is_missing() {
        assertThat(besideCloud("../acme-cloud", "It is run by acme-cloud.")
                        .findings()
                        .get(0)
                        .message())
                .isEqualTo("No document covers troubleshooting, nor one of acme-cloud");
    }

    private Verdict besideCloud(String evidence, String readme) {
        Project app = Repository.withPom()
                .and("UPGRADING.md", TEXT)
                .and("README.md", "# Acme", readme)
                .project();
        Project cloud = Repository.with("docs/backup.md", "# Backup", TEXT)
                .and("docs/monitoring.md", "# Monitoring", TEXT)
                .project();
        Sisters.of(app, place -> place.equals("../acme-cloud") ? Optional.of(cloud) : Optional.empty());
        return rule.check(app, Options.of(Map.of("evidence", evidence)));
    }

    @Test
    void does_not_repeat_what_operations_docs_says() {
        Verdict verdict = Repository.withPom().and("README.md", "# Acme").check(rule);

        assertThat(verdict.outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
        assertThat(verdict.message()).endsWith("see rule operations-docs");
    }

    @Test
    void a_document_that_is_named_for_a_topic_comes_before_a_section_of_the_manual() {
        Repository repository = Repository.withPom()
                .and("docs/deployment.md", "# Deployment", TEXT, "## Upgrade", TEXT)
                .and("docs/upgrade.md", "# Upgrade", TEXT);

        assertThat(repository.check(rule).evidence().get(0).location()).hasToString("Optional[docs/upgrade.md:1]");
    }

    @Test
    void a_section_of_the_manual_comes_before_one_of_another_document() {
        Repository repository = Repository.withPom()
                .and("docs/deployment.md", "# Deployment", TEXT, "## Upgrade", TEXT)
                .and("README.md", "# App", "## Upgrade", TEXT);

        assertThat(repository.check(rule).evidence().get(0).location()).hasToString("Optional[docs/deployment.md:3]");
    }
}
