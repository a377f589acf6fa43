package org.openbydefault.rules.operations;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openbydefault.project.ProjectKind;
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
    void a_document_admin_counts_where_a_heading_of_it_speaks_of_operation() {
        assertThat(Repository.withPom()
                        .and("docs/admin.md", "# The back office", "", "## Vouchers", "", TEXT)
                        .check(rule)
                        .outcome())
                .isEqualTo(Outcome.FAILED);
        assertThat(Repository.withPom()
                        .and("docs/admin.md", "# Admin", "", "## Backup", "", TEXT)
                        .check(rule)
                        .outcome())
                .isEqualTo(Outcome.PASSED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Updating an event type",
                "Updating a subscription",
                "Updating an item",
                "Updating the theme",
                "Creating or updating the mapping",
                "Administrator role / super user",
                "Metrics schema reference",
                "Backup spec"
            })
    void what_users_update_with_the_product_is_no_upgrade(String heading) {
        assertThat(Repository.withPom()
                        .and("docs/using.md", "# Using it", "", "## " + heading, "", TEXT)
                        .check(rule)
                        .outcome())
                .isEqualTo(Outcome.FAILED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Updating",
                "Installing and updating",
                "Updating to the latest version",
                "Updating your installation",
                "Updating the server",
                "Updating the broker version",
                "Updating Flock"
            })
    void a_product_that_is_updated_is_upgraded(String heading) {
        assertThat(Repository.withPom()
                        .and("README.md", "# Flock", "", "## " + heading, "", TEXT)
                        .check(rule)
                        .outcome())
                .isEqualTo(Outcome.PASSED);
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
    void every_document_that_was_found_is_read_for_closed_doors() {
        Repository repository = Repository.withPom().and("README.md", "# Acme");
        for (int i = 0; i < 9; i++) {
            repository.and("docs/operations/part-" + i + ".md", "# Part", "", TEXT);
        }
        repository
                .and("docs/operations/restore.md", "# Restore", "", TEXT, "For the keys ask", "someone on the team.")
                .and("docs/backup.md", "# Backup", "", "* See the internal docs for restoring.", "* Wait.");

        Verdict verdict = repository.check(rule);

        assertThat(verdict.outcome()).isEqualTo(Outcome.REVIEW);
        assertThat(verdict.message())
                .isEqualTo("Part of the documentation is not public: 2 of 12 documents send their readers behind a"
                        + " closed door, see docs/operations/restore.md:4");
        assertThat(verdict.findings())
                .extracting(finding -> finding.location() + " " + finding.message())
                .containsExactlyInAnyOrder(
                        "docs/backup.md:3 This place sends its reader where outsiders cannot go:"
                                + " “See the internal docs for restoring.”",
                        "docs/operations/restore.md:4 This place sends its reader where outsiders cannot go:"
                                + " “For the keys ask someone on the team.”");
    }

    @Test
    void a_heading_can_close_a_door_and_a_list_item_ends_a_sentence() {
        Verdict heading = Repository.with("README.md", "# Acme", "", "## Internal Acme processes", "", TEXT)
                .check(rule);
        Verdict items = Repository.with(
                        "README.md",
                        "# Acme",
                        "",
                        "## Operations",
                        "",
                        TEXT,
                        "",
                        "- This is not public",
                        "- See the docs")
                .check(rule);

        assertThat(heading.findings().get(0).location()).hasToString("README.md:3");
        assertThat(items.outcome()).isEqualTo(Outcome.PASSED);
    }

    @Test
    void a_link_below_an_internal_path_is_no_evidence() {
        Repository repository = Repository.with(
                        "README.md",
                        "# Acme",
                        "",
                        "[Operations manual](https://acme.atlassian.net/wiki/spaces/OPS/pages/1)")
                .andRemote("origin", "https://github.com/acme/acme.git");

        assertThat(repository.check(rule).outcome()).isEqualTo(Outcome.PASSED);

        Verdict closed = repository
                .withInternalHosts("acme.atlassian.net/wiki/spaces/OPS")
                .check(rule);
        assertThat(closed.outcome()).isEqualTo(Outcome.REVIEW);
        assertThat(closed.message()).startsWith("The documentation is not public: 1 of 1 document sends its reader");
        assertThat(closed.evidence()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "https://acme.sharepoint.com/sites/ops/SitePages/Restore.aspx, REVIEW",
        "https://acme-my.sharepoint.com/personal/ada_acme/Documents/restore.docx, REVIEW",
        "https://start.1password.com/open/i?a=A&v=V, REVIEW",
        "https://acme.sharepoint.com/:w:/s/ops/Eabc, PASSED",
        "https://acme.sharepoint.com/sites/ops/_layouts/15/guestaccess.aspx?docid=1, PASSED",
        "https://acme.slack.com/archives/C01, PASSED",
        "https://docs.google.com/document/d/1, PASSED",
        "https://www.sharepoint.com/sites, PASSED"
    })
    void a_page_for_members_alone_is_a_closed_door(String url, Outcome outcome) {
        Verdict verdict = Repository.with(
                        "docs/operations.md", "# Operations", "", TEXT, "", "See [this](" + url + ").")
                .ofKind(ProjectKind.SERVICE)
                .check(rule);

        assertThat(verdict.outcome()).isEqualTo(outcome);
    }

    @Test
    void a_manual_on_a_private_name_is_a_closed_door_and_an_address_of_the_product_is_none() {
        Repository repository =
                Repository.with("RUNBOOK.md", "# Runbook", "", TEXT, "", "See [the wiki](https://wiki.acme.lan/x).");

        assertThat(repository.check(rule).findings().get(0).message())
                .isEqualTo("This place links to wiki.acme.lan, which its name says outsiders cannot reach");
        assertThat(Repository.with("RUNBOOK.md", "# Runbook", "", TEXT, "", "Open [it](https://app.acme.local/health).")
                        .check(rule)
                        .outcome())
                .isEqualTo(Outcome.PASSED);
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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "See the [documentation](https://acme.org/guide).",
                "It is explained at https://docs.acme.org for administrators.",
                "## Documentation\n\nRead [about flocks](https://acme.org/flocks).",
                "Everything else is in [the wiki](https://github.com/acme/flock/wiki).",
                "Read [all of it](https://github.com/acme/flock-docs).",
                "It has many features. Documentation: https://acme.org",
                "**Documentation:** [https://acme.org](https://acme.org)",
                "**开发文档：** [https://acme.org](https://acme.org)"
            })
    void the_projects_own_manual_elsewhere_is_for_a_person_to_look_at(String words) {
        Verdict verdict = Repository.with("README.md", "# Flock", "", words)
                .andRemote("origin", "https://github.com/acme/flock.git")
                .check(rule);

        assertThat(verdict.outcome()).isEqualTo(Outcome.REVIEW);
        assertThat(verdict.message()).endsWith(" is elsewhere and was not read");
        assertThat(verdict.findings().get(0).location().path()).isEqualTo("README.md");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "See the [documentation](https://spring.io/guides).",
                "See the [documentation](https://docs.github.com/en/get-started).",
                "See the [API documentation](https://acme.org/interface).",
                "See the [documentation](https://acme.org/api/v2/docs).",
                "See the [developer documentation](https://acme.org/guide).",
                "Read the [build from source documentation](https://acme.org/build).",
                "Read [how we work](https://github.com/acme/flock-docs/blob/main/reviews.md).",
                "See [the wiki](https://github.com/other/flock/wiki).",
                "## Documentation\n\nUse the [interface in the API explorer](https://acme.org/explorer).",
                "Documentation is not written yet. Try it: https://acme.org/demo",
                "Developer documentation: https://acme.org/guide"
            })
    void a_page_of_others_or_for_developers_is_no_manual(String words) {
        assertThat(Repository.with("README.md", "# Flock", "", words)
                        .andRemote("origin", "https://github.com/acme/flock.git")
                        .check(rule)
                        .outcome())
                .isEqualTo(Outcome.FAILED);
    }

    @Test
    void a_section_about_getting_updates_tells_how_to_upgrade() {
        assertThat(Repository.with(
                                "README.md", "# Acme", "", "## Getting Updates", "", "```", "git pull && make", "```")
                        .check(rule)
                        .outcome())
                .isEqualTo(Outcome.PASSED);
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
