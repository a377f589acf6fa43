package org.openbydefault.rules.community;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openbydefault.project.Evidence;
import org.openbydefault.project.Location;
import org.openbydefault.project.ProjectKind;
import org.openbydefault.rule.Outcome;
import org.openbydefault.rule.Verdict;
import org.openbydefault.testkit.Repository;

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
    void a_short_list_of_maintainers_counts_by_its_addresses() {
        Repository repository = Repository.with("MAINTAINERS", "Ada Acme", "Bo Acme");

        assertThat(repository.check(rule).outcome()).isEqualTo(Outcome.FAILED);
        assertThat(repository
                        .and("MAINTAINERS", "Ada Acme <ada@acme.org>", "Bo Acme <bo@acme.org>")
                        .check(rule)
                        .evidence())
                .containsExactly(Evidence.named("MAINTAINERS", "by its name"));
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
    @ValueSource(
            strings = {
                "The parser is a tool of its own, now superseded by the reader.",
                "The old base may still be used, but has been replaced by a simpler one.",
                "The old image is not maintained any more."
            })
    void what_became_of_a_part_says_nothing_of_the_project(String sentence) {
        assertThat(Repository.with("README.md", "# Acme", "", "## Parts", "\n".repeat(15), sentence)
                        .check(rule)
                        .outcome())
                .isEqualTo(Outcome.FAILED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"由原团队持续开发维护。", "本项目由 Acme 负责维护"})
    void who_maintains_it_is_read_in_chinese(String sentence) {
        assertThat(Repository.with("README.md", "# Acme", "", sentence)
                        .check(rule)
                        .outcome())
                .isEqualTo(Outcome.PASSED);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "This project was written by Jane Doe. | true",
                "Flock was created by the people of Acme. | true",
                "Created by Jane Doe | true",
                "A name is created by joining two others. | false",
                "It needs GitHub Team or Enterprise. | false",
                "The site is built by a generator. | false"
            })
    void whoever_made_the_project_is_the_nearest(String sentence, boolean isNearest) {
        assertThat(Repository.with("README.md", "# Flock", "", sentence)
                        .check(rule)
                        .message())
                .matches(message -> message.contains("the nearest") == isNearest);
    }

    @Test
    void the_owners_of_a_borrowed_part_are_not_the_nearest() {
        assertThat(Repository.withPom()
                        .and("roles/other/.github/CODEOWNERS", "* @other/flock")
                        .check(rule)
                        .message())
                .doesNotContain("nearest");
    }

    @ParameterizedTest
    @ValueSource(strings = {".github/CODEOWNERS", "AUTHORS"})
    void names_of_people_are_the_nearest_miss(String path) {
        Verdict verdict = Repository.withPom().and(path, "* @acme/flock").check(rule);

        assertThat(verdict.outcome()).isEqualTo(Outcome.FAILED);
        assertThat(verdict.message())
                .endsWith("the nearest: " + path + " names people, but not what outsiders may expect");
    }

    @ParameterizedTest
    @ValueSource(strings = {"GOVERNANCE.md", "Governance", "maintainers.md"})
    void a_link_that_is_named_like_such_a_document_counts(String text) {
        Verdict verdict = Repository.with(
                        "README.md",
                        "# Acme",
                        "",
                        "Our [" + text
                                + "](https://github.com/acme/.github/blob/main/GOVERNANCE.md) tells who decides.")
                .andRemote("origin", "https://github.com/acme/flock.git")
                .check(rule);

        assertThat(verdict.outcome()).isEqualTo(Outcome.PASSED);
        assertThat(verdict.evidence().get(0).url()).contains("https://github.com/acme/.github/blob/main/GOVERNANCE.md");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"This project is no longer maintained.", "Nobody knows how long this repository\nis archived."})
    void the_end_may_be_told_further_below(String sentence) {
        assertThat(Repository.with("CONTRIBUTING.md", "# Contributing", "\n".repeat(50), sentence)
                        .check(rule)
                        .outcome())
                .isEqualTo(Outcome.PASSED);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Maintainer: The platform team of Acme | PASSED",
                "Mainteneurs : l'équipe Acme | PASSED",
                "Maintenance status: active | PASSED",
                "Maintainer annotations add context to the page | FAILED",
                "Author: Jane Doe | FAILED"
            })
    void a_label_says_who_maintains_it(String line, Outcome outcome) {
        assertThat(Repository.with("README.md", "# Acme", "", "## Contact us", "", line)
                        .check(rule)
                        .outcome())
                .isEqualTo(outcome);
    }

    @Test
    void a_wish_for_a_donation_does_not_say_who_maintains_it() {
        assertThat(Repository.with("README.md", "# Acme", "", "请作者喝杯咖啡")
                        .check(rule)
                        .message())
                .doesNotContain("nearest");
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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "This software is run by volunteers.",
                "It is community built, and there is no support team.",
                "There is no service level for it.",
                "The platform team looks after this repository.",
                "Biblioteca desenvolvida pelo instituto."
            })
    void what_is_no_promise_is_a_statement_too(String sentence) {
        assertThat(Repository.with("README.md", "# Acme", "", sentence)
                        .check(rule)
                        .outcome())
                .isEqualTo(Outcome.PASSED);
    }

    @Test
    void a_list_that_the_community_maintains_says_nothing_of_the_product() {
        assertThat(Repository.with("README.md", "# Acme", "", "See the community-maintained FAQ for more.")
                        .check(rule)
                        .outcome())
                .isEqualTo(Outcome.FAILED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "This repository has been archived.",
                "This project has reached end of life.",
                "This project is discontinued.",
                "This plugin has been superseded by acme-ng."
            })
    void a_project_that_has_ended_says_what_others_may_expect(String sentence) {
        Verdict verdict = Repository.with("README.md", "# Acme", "", sentence).check(rule);

        assertThat(verdict.outcome()).isEqualTo(Outcome.PASSED);
        assertThat(verdict.message()).isEqualTo("The project has ended, says README.md:3");
        assertThat(verdict.attributes()).containsEntry("ended", "README.md:3");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "This repository has been archived. | archived",
                "Archived because not used anymore. | archived",
                "This project has reached end of life. | end of life",
                "This plugin has been superseded by acme-ng. | superseded",
                "This project is discontinued. | ended",
                "![Status](https://www.repostatus.org/badges/latest/moved.svg) | superseded",
                "![Status](https://www.repostatus.org/badges/latest/unsupported.svg) | ended"
            })
    void tells_how_it_has_ended(String sentence, String state) {
        assertThat(Repository.with("README.md", sentence, "", "# Acme", "", "Books.")
                        .check(rule)
                        .attributes())
                .containsEntry("ended", "README.md:1")
                .containsEntry("life", state);
    }

    @Test
    void a_badge_of_a_living_project_is_no_end() {
        assertThat(Repository.with("README.md", "# A", "", "![S](https://www.repostatus.org/badges/latest/active.svg)")
                        .check(rule)
                        .attributes())
                .doesNotContainKey("life");
    }

    @Test
    void the_status_may_be_a_heading_or_stand_in_publiccode() {
        assertThat(Repository.with("README.md", "# Acme", "", "## Status: Sunset", "", "Use another.")
                        .check(rule)
                        .attributes())
                .containsKey("ended");
        assertThat(Repository.with("publiccode.yml", "developmentStatus: obsolete")
                        .check(rule)
                        .attributes())
                .containsEntry("ended", "publiccode.yml:1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Version 1 of the API is no longer maintained.",
                "It replaces left-pad, which is no longer maintained.",
                "The data is archived every night.",
                "Acme Forms is now part of this project and its repository has been archived."
            })
    void the_end_of_a_part_is_not_that_of_the_project(String sentence) {
        assertThat(Repository.with("README.md", "# Acme", "", sentence)
                        .check(rule)
                        .attributes())
                .doesNotContainKey("ended");
    }

    @Test
    void proposes_a_sentence_that_fits_the_kind_and_names_the_owner() {
        Repository repository = Repository.with("README.md", "# Acme", "", "Developed at the institute.")
                .andRemote("origin", "https://github.com/acmeherd/app");

        Verdict service = repository.ofKind(ProjectKind.SERVICE).check(rule);

        assertThat(service.message())
                .endsWith("the nearest: README.md:3 (“Developed at the institute.”) says who, but"
                        + " not what outsiders may expect");
        assertThat(service.findings().get(0).fix()).contains("acmeherd develops this and maintains it for its own use");
        assertThat(repository
                        .ofKind(ProjectKind.LIBRARY)
                        .check(rule)
                        .findings()
                        .get(0)
                        .fix())
                .contains("Developed and maintained by acmeherd for its own products");
    }

    @Test
    void a_document_that_git_does_not_know_is_untracked_and_not_absent() {
        Verdict verdict = Repository.withPom()
                .andUntracked("MAINTAINERS.md", "Write to security@acme.org, where the maintainers read it.")
                .check(rule);

        assertThat(verdict.message()).startsWith("MAINTAINERS.md is there, but not tracked by Git");
        assertThat(verdict.findings().get(0).fix()).isEqualTo("git add MAINTAINERS.md");
    }

    @Test
    void the_proposal_itself_passes_only_when_it_is_filled_in() {
        String proposed = Repository.with("README.md", "# Acme")
                .ofKind(ProjectKind.LIBRARY)
                .check(rule)
                .findings()
                .get(0)
                .remedy()
                .lines()
                .get(0);

        assertThat(Repository.with("README.md", "# Acme", "", proposed)
                        .check(rule)
                        .outcome())
                .isEqualTo(Outcome.FAILED);
        assertThat(Repository.with("README.md", "# Acme", "", proposed.replace("OWNER", "Herd"))
                        .check(rule)
                        .outcome())
                .isEqualTo(Outcome.PASSED);
    }
}
