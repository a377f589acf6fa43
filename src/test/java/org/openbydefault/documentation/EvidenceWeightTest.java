package org.openbydefault.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openbydefault.project.Evidence;
import org.openbydefault.project.ProjectKind;
import org.openbydefault.rule.Outcome;
import org.openbydefault.rule.Rule;
import org.openbydefault.rule.Verdict;
import org.openbydefault.rules.operations.DeploymentDocs;
import org.openbydefault.rules.operations.OperationsDocs;
import org.openbydefault.rules.operations.OperationsTopics;
import org.openbydefault.testkit.Repository;

/** How much each sort of evidence is worth, and the words that mean something else. */
class EvidenceWeightTest {

    private static final String TEXT =
            "Stop the unit, copy the database and the folder /var/lib/acme to the store, start the"
                    + " unit again, watch the log for a minute, and tell the people on duty that it is done.";

    private final Rule operations = new OperationsDocs();
    private final Rule deployment = new DeploymentDocs();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        a folder of a demonstration  | demo-backups/README.md         | # Two databases
        a script that ran once       | migration/README.md            | # Moving the tags
        texts that the product shows | src/main/help/monitoring.md    | # Monitoring
        an image for tests of a role | molecule/default/backup/README.md | # Image
        """)
    void a_name_in_another_sense_does_not_count(String trap, String path, String title) {
        Verdict verdict = Repository.withPom()
                .and(path, title, "", TEXT)
                .ofKind(ProjectKind.SERVICE)
                .check(operations);

        assertThat(verdict.outcome()).as(trap).isEqualTo(Outcome.FAILED);
    }

    @Test
    void a_folder_of_migrations_below_the_documentation_counts() {
        assertThat(Repository.withPom()
                        .and("docs/migration/to-2.0.md", "# To 2.0", "", TEXT)
                        .check(operations)
                        .outcome())
                .isEqualTo(Outcome.PASSED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "## User restore",
                "## Upgrading Terraform",
                "## Data migration image",
                "## Admin",
                "## Building\n\nRun make.\n\n### Troubleshooting",
                "## Setup\n\nRun make.\n\n### Troubleshooting",
                "## Local development\n\nRun make.\n\n### Monitoring"
            })
    void a_heading_in_another_sense_does_not_count(String heading) {
        assertThat(Repository.withPom()
                        .and("README.md", "# Acme", "", heading, "", TEXT)
                        .check(operations)
                        .outcome())
                .isEqualTo(Outcome.FAILED);
    }

    @Test
    void troubleshooting_of_the_running_product_counts() {
        assertThat(Repository.withPom()
                        .and("README.md", "# Acme", "", "## Running it", "", "### Troubleshooting", "", TEXT)
                        .check(operations)
                        .outcome())
                .isEqualTo(Outcome.PASSED);
    }

    @Test
    void a_playbook_of_ansible_is_automation_another_one_tells_what_to_do() {
        Repository plain = Repository.withPom().and("README.md", "# Acme", "", "## Playbook", "", TEXT);

        assertThat(plain.check(operations).outcome()).isEqualTo(Outcome.PASSED);
        assertThat(plain.and("ansible.cfg", "[defaults]").check(operations).outcome())
                .isEqualTo(Outcome.FAILED);
    }

    @Test
    void a_document_titled_for_developers_is_so_with_all_its_sections() {
        Verdict verdict = Repository.withPom()
                .and("docs/local.md", "# Local development", "", "## Database backup", "", TEXT)
                .check(operations);

        assertThat(verdict.outcome()).isEqualTo(Outcome.FAILED);
    }

    @Test
    void one_short_section_of_a_document_about_something_else_is_for_review() {
        Verdict verdict = Repository.withPom()
                .and(
                        "docs/architecture.md",
                        "# Architecture",
                        "",
                        TEXT,
                        "",
                        "## Scaling",
                        "",
                        "Each part keeps no state and can therefore be started as often as the load asks for it.")
                .check(operations);

        assertThat(verdict.outcome()).isEqualTo(Outcome.REVIEW);
        assertThat(verdict.message()).startsWith("Only docs/architecture.md:5 (“Scaling”) speaks of it");
    }

    @Test
    void a_folder_named_for_operations_is_quoted_before_a_section_of_the_readme() {
        Verdict verdict = Repository.withPom()
                .and("README.md", "# Acme", "", "## Backup", "", TEXT, "", "## Monitoring", "", TEXT)
                .and("docs/upgrade.md", TEXT)
                .and("docs/operations/nightly.md", "# Nights", "", TEXT)
                .check(operations);

        assertThat(verdict.message()).isEqualTo("Documented in docs/operations/nightly.md:1");
        assertThat(verdict.evidence().get(0).kind()).isEqualTo(Evidence.Kind.NAME);
    }

    @Test
    void articles_of_other_people_do_not_count() {
        assertThat(ofAcme("## Further reading", "", "- [Monitoring on a budget](https://blog.example.net/monitoring)")
                        .check(operations)
                        .outcome())
                .isEqualTo(Outcome.FAILED);
    }

    @Test
    void a_page_of_somebody_else_is_weak_and_one_of_its_own_is_not() {
        assertThat(ofAcme("Read about [monitoring](https://www.example.net/x).")
                        .check(operations)
                        .outcome())
                .isEqualTo(Outcome.REVIEW);
        assertThat(ofAcme("Read about [monitoring](https://docs.acmeherd.example/x).")
                        .check(operations)
                        .outcome())
                .isEqualTo(Outcome.PASSED);
    }

    @Test
    void a_link_whose_text_is_about_something_else_does_not_count_by_its_address() {
        assertThat(ofAcme("Join our [mailing list](https://groups.acmeherd.example/operations).")
                        .check(operations)
                        .outcome())
                .isEqualTo(Outcome.FAILED);
    }

    @Test
    void a_link_that_only_its_address_ties_to_the_topic_is_for_review() {
        assertThat(ofAcme("See [here](https://docs.acmeherd.example/operations).")
                        .check(operations)
                        .outcome())
                .isEqualTo(Outcome.REVIEW);
    }

    @Test
    void the_sentence_around_a_link_ends_where_the_next_list_item_begins() {
        assertThat(ofAcme(
                                "- [herd-tools](https://github.com/acmeherd/herd-tools) counts sheep",
                                "- Monitoring is by hand")
                        .check(operations)
                        .outcome())
                .isEqualTo(Outcome.FAILED);
        assertThat(ofAcme("- Monitoring is done with", "  [herd-tools](https://github.com/acmeherd/herd-tools).")
                        .check(operations)
                        .outcome())
                .isEqualTo(Outcome.REVIEW);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "## Who is on duty?\n\nWhom do we call at night, and who decides that it is bad enough to call them?",
                "## Alerts\n\nThis part of the handbook about the alerts is not yet written, as are the two behind it.",
                "## Backup\n\nTODO: say where the copies lie and how long they are kept and who may read them there."
            })
    void a_skeleton_is_no_documentation(String section) {
        assertThat(Repository.withPom()
                        .and("docs/operations.md", "# Operations", "", section)
                        .check(operations)
                        .outcome())
                .isEqualTo(Outcome.FAILED);
    }

    @Test
    void bare_addresses_below_a_folder_for_the_set_up_count_by_link() {
        Verdict verdict = Repository.withPom()
                .and("setup/README.txt", "Installation instructions", "https://docs.acmeherd.example/start")
                .check(deployment);

        assertThat(verdict.outcome()).isEqualTo(Outcome.PASSED);
        assertThat(verdict.message()).isEqualTo("By a link alone, which nobody verified");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The manual is in the chat group, ask there.",
                "This documentation is specific to internal systems of the company."
            })
    void a_manual_that_only_members_can_read_is_a_closed_door(String sentence) {
        assertThat(Repository.withPom()
                        .and("docs/operations.md", "# Operations", "", TEXT, "", sentence)
                        .check(operations)
                        .outcome())
                .isEqualTo(Outcome.REVIEW);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Setting up your environment", "Inventory", "One environment", "First steps"})
    void the_readme_of_a_repository_of_automation_is_the_manual(String heading) {
        Repository repository = Repository.with(
                "README.md", "# Herd", "", "## " + heading, "", "    ansible-playbook -i hosts site.yml", "");

        assertThat(repository
                        .ofKind(ProjectKind.INFRASTRUCTURE)
                        .check(deployment)
                        .outcome())
                .isEqualTo(Outcome.PASSED);
        assertThat(repository.ofKind(ProjectKind.SERVICE).check(deployment).outcome())
                .isEqualTo(Outcome.FAILED);
    }

    @Test
    void the_title_of_such_a_readme_counts_where_commands_follow() {
        Repository repository = Repository.with(
                "README.md",
                "# Ansible-driven provisioning of Herd",
                "",
                TEXT,
                "",
                "    ansible-playbook site.yml",
                "");

        assertThat(repository
                        .ofKind(ProjectKind.INFRASTRUCTURE)
                        .check(deployment)
                        .outcome())
                .isEqualTo(Outcome.PASSED);
    }

    @Test
    void what_tells_how_to_deploy_is_read_first_for_the_topics_of_operation() {
        Repository repository =
                Repository.withPom().and("docs/hosting.md", "# Hosting", "", TEXT, "", "## Upgrading", "", TEXT);
        for (int i = 0; i < 60; i++) {
            repository.and("module" + i + "/README.md", "# Module", "", TEXT);
        }

        Verdict verdict = repository.check(new OperationsTopics());

        assertThat(verdict.evidence().get(0).location()).hasToString("Optional[docs/hosting.md:5]");
    }

    @Test
    void the_verdict_says_how_many_documents_were_read() {
        Repository repository = Repository.withPom();
        for (int i = 0; i < 60; i++) {
            repository.and("module" + i + "/README.md", "# Module", "", TEXT);
        }

        assertThat(repository.check(operations).message()).contains("in the 40 of 60 documents that were read");
    }

    @Test
    void a_guide_that_git_does_not_know_is_untracked_and_not_absent() {
        Verdict verdict = Repository.withPom()
                .and("README.md", "# Acme")
                .andUntracked("docs/operations.md", TEXT)
                .check(operations);

        assertThat(verdict.message()).startsWith("docs/operations.md is there, but not tracked by Git");
        assertThat(verdict.findings().get(0).fix()).isEqualTo("git add docs/operations.md");
    }

    @Test
    void one_configured_address_does_not_cover_four_topics_unread() {
        Repository repository = Repository.withPom();

        Verdict unsorted = repository.check(new OperationsTopics(), "evidence", "https://ops.acme.example/");
        Verdict sorted = repository.check(
                new OperationsTopics(),
                "evidence",
                "upgrade=https://a.example/, backup=https://b.example/, monitoring=https://c.example/,"
                        + " troubleshooting=https://d.example/");

        assertThat(unsorted.outcome()).isEqualTo(Outcome.REVIEW);
        assertThat(unsorted.message()).contains("nobody read", "upgrade, backup, monitoring, troubleshooting");
        assertThat(sorted.outcome()).isEqualTo(Outcome.PASSED);
        assertThat(sorted.evidence().get(1).note()).isEqualTo("backup: by link, not verified");
    }

    @ParameterizedTest
    @ValueSource(strings = {"mkd", "mkdn", "mdown", "textile"})
    void less_usual_extensions_are_read_like_any_other(String extension) {
        String heading = extension.equals("textile") ? "h2. Backup" : "## Backup";

        Verdict verdict = Repository.withPom()
                .and("docs/handbook." + extension, heading, "", TEXT)
                .check(operations);

        assertThat(verdict.evidence())
                .singleElement()
                .satisfies(evidence -> assertThat(evidence.note()).isEqualTo("Backup"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Docker-based deployment", "Run with docker", "Running it in a container"})
    void deployment_below_a_heading_for_developers_is_for_review(String heading) {
        assertThat(Repository.withPom()
                        .and("README.md", "# Acme", "", "## Development", "", TEXT, "", "### " + heading, "", TEXT)
                        .check(deployment)
                        .outcome())
                .isEqualTo(Outcome.REVIEW);
    }

    @Test
    void the_settings_of_a_host_are_no_document_in_org() {
        assertThat(Repository.withPom()
                        .and("ansible/host_vars/app.acme.org", "backup: " + TEXT)
                        .check(deployment)
                        .outcome())
                .isEqualTo(Outcome.FAILED);
    }

    @Test
    void a_cookbook_is_named_for_what_it_installs_and_not_for_a_text() {
        assertThat(Repository.with("cookbooks/backup/README.md", "# Backup cookbook", "", TEXT)
                        .and("cookbooks/backup/metadata.rb", "name 'backup'")
                        .and("README.md", "# Acme")
                        .check(operations)
                        .evidence())
                .noneSatisfy(evidence -> assertThat(evidence.kind()).isEqualTo(Evidence.Kind.NAME));
    }

    @Test
    void a_link_to_a_section_is_judged_by_that_section() {
        Verdict verdict = ofAcme("See [Data retention](docs/parts.md#data-retention).")
                .and("docs/parts.md", "# Parts", "", TEXT, "", "## Data retention", "", TEXT)
                .check(operations);

        assertThat(verdict.evidence().get(0).location()).hasToString("Optional[docs/parts.md:5]");
    }

    @Test
    void the_word_that_closes_a_door_and_the_manual_stand_in_one_sentence() {
        assertThat(Repository.withPom()
                        .and(
                                "docs/operations.md",
                                "# Operations",
                                "",
                                TEXT + " Some data is non-public. See the manual of Linux.")
                        .check(operations)
                        .outcome())
                .isEqualTo(Outcome.PASSED);
    }

    @Test
    void the_text_of_a_part_deep_in_the_tree_is_quoted_behind_a_section_of_the_readme() {
        Verdict verdict = Repository.withPom()
                .and("README.md", "# Acme", "", "## Deployment", "", TEXT)
                .and("tools/capacity/report/deployment/README.md", "# Report", "", TEXT)
                .check(deployment);

        assertThat(verdict.message()).isEqualTo("Documented in README.md:3");
    }

    private static Repository ofAcme(String... lines) {
        List<String> readme = new ArrayList<>(List.of("# Acme", ""));
        readme.addAll(List.of(lines));
        return Repository.with("README.md", readme.toArray(new String[0]))
                .andRemote("origin", "https://github.com/acmeherd/sheep.git");
    }
}
