package org.openbydefault.rules.operations;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openbydefault.rule.Outcome;
import org.openbydefault.rule.Verdict;
import org.openbydefault.testkit.Repository;

class OperationsDocsTest {

    private static final String TEXT =
            "Stop the unit, copy the database and the folder /var/lib/acme to the store, start the"
                    + " unit again and watch the log for a minute.";

    private final OperationsDocs rule = new OperationsDocs();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATING.md",
                "RUNBOOK.md",
                "docs/operations.md",
                "docs/admin/users.md",
                "doc/guides/monitoring.rst",
                "deploy/postgres/backup.md",
                "db_upgrade_script/README.md"
            })
    void passes_with_a_document_that_is_named_so(String path) {
        assertThat(Repository.withPom().and(path, TEXT).check(rule).outcome()).isEqualTo(Outcome.PASSED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "docs/api/operations.md",
                "docs/apidocs/monitoring.md",
                "ansible/roles/geerlingguy.backup/README.md",
                "docs/geometry-operations.md",
                "docs/decisions/0003-monitoring.md",
                "docs/developers/troubleshooting-tests.md"
            })
    void a_document_for_another_purpose_does_not_count(String path) {
        assertThat(Repository.withPom().and(path, TEXT).check(rule).outcome()).isEqualTo(Outcome.FAILED);
    }

    @Test
    void passes_with_operational_knowledge_under_any_heading() {
        Verdict verdict = Repository.with(
                        "README.md", "# Acme", "", "### Health endpoint", "", "    curl http://localhost:8080/health")
                .check(rule);

        assertThat(verdict.outcome()).isEqualTo(Outcome.PASSED);
        assertThat(verdict.evidence().get(0).location()).hasToString("Optional[README.md:3]");
    }

    @Test
    void a_heading_without_text_is_the_nearest_miss() {
        Verdict verdict = Repository.withPom()
                .and("README.md", "# Acme", "", "## Operations", "", "TODO: describe how we run this in production")
                .check(rule);

        assertThat(verdict.outcome()).isEqualTo(Outcome.FAILED);
        assertThat(verdict.message()).contains("README.md:3 (“Operations”) is a placeholder");
    }

    @Test
    void the_nearest_miss_may_be_a_section_for_developers() {
        Verdict verdict = Repository.withPom()
                .and("README.md", "# Acme", "", "## Developer guide", "", "### Database migration", "", TEXT)
                .check(rule);

        assertThat(verdict.outcome()).isEqualTo(Outcome.FAILED);
        assertThat(verdict.message()).contains("README.md:5 (“Database migration”) is for developers");
    }

    @Test
    void a_repository_of_runbooks_counts_by_link() {
        assertThat(Repository.with("README.md", "# Acme", "", "[Ops](https://github.com/acme/acme-runbooks)")
                        .andRemote("origin", "git@github.com:Acme/acme.git")
                        .check(rule)
                        .outcome())
                .isEqualTo(Outcome.PASSED);
    }
}
