package org.openbydefault.rules.community;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openbydefault.Repository;
import org.openbydefault.project.Evidence;
import org.openbydefault.project.Location;
import org.openbydefault.rule.Outcome;
import org.openbydefault.rule.Verdict;

class MaintenanceModelTest {

    private final MaintenanceModel rule = new MaintenanceModel();

    @Test
    void passes_with_a_sentence_and_shows_its_line() {
        Verdict verdict = Repository.with(
                        "README.md",
                        "# Acme",
                        "",
                        "Acme counts sheep.",
                        "It is developed and maintained by the flock team.")
                .check(rule);

        assertThat(verdict.outcome()).isEqualTo(Outcome.PASSED);
        assertThat(verdict.evidence().get(0).location()).hasToString("Optional[README.md:4]");
    }

    @Test
    void a_sentence_may_run_over_the_end_of_a_line() {
        assertThat(Repository.with("README.md", "# Acme", "", "The software is", "primarily", "developed by Acme.")
                        .check(rule)
                        .outcome())
                .isEqualTo(Outcome.PASSED);
    }

    @Test
    void publiccode_yml_counts_with_its_line() {
        assertThat(Repository.with("publiccode.yml", "name: Acme", "maintenance:", "  type: internal")
                        .check(rule)
                        .evidence())
                .containsExactly(Evidence.at(Location.of("publiccode.yml", 3), "maintenance.type internal"));
    }

    @Test
    void code_json_counts() {
        assertThat(Repository.with("code.json", "{\"maintenance\": \"community\"}")
                        .check(rule)
                        .outcome())
                .isEqualTo(Outcome.PASSED);
    }

    @Test
    void a_governance_file_counts_where_it_has_a_text() {
        assertThat(Repository.with(
                                "docs/Governance.md",
                                "The project is led by five people who are elected each year by all who contributed to it.")
                        .check(rule)
                        .outcome())
                .isEqualTo(Outcome.PASSED);
        assertThat(Repository.with("GOVERNANCE.md", "# Governance").check(rule).outcome())
                .isEqualTo(Outcome.FAILED);
    }

    @ParameterizedTest
    @ValueSource(strings = {".github/CODEOWNERS", "AUTHORS"})
    void names_of_people_are_the_nearest_miss(String path) {
        Verdict verdict = Repository.withPom().and(path, "* @acme/flock").check(rule);

        assertThat(verdict.outcome()).isEqualTo(Outcome.FAILED);
        assertThat(verdict.message())
                .endsWith("the nearest: " + path + " names people, but not what outsiders may expect");
    }

    @Test
    void thanks_to_others_do_not_count() {
        assertThat(Repository.with(
                                "README.md",
                                "# Acme",
                                "## Credits",
                                "The parser is maintained by the good people of Foo.")
                        .check(rule)
                        .outcome())
                .isEqualTo(Outcome.FAILED);
    }

    @Test
    void the_maintenance_page_of_an_admin_guide_does_not_count() {
        assertThat(Repository.with(
                                "docs/admin/maintenance.md",
                                "Run the vacuum job each night, and look at the size of the tables once in a month.")
                        .check(rule)
                        .outcome())
                .isEqualTo(Outcome.FAILED);
    }
}
