package org.openbydefault.rules.community;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openbydefault.rule.Outcome;
import org.openbydefault.rule.Verdict;
import org.openbydefault.testkit.Repository;

class SecurityPolicyTest {

    private final SecurityPolicy rule = new SecurityPolicy();

    @Test
    void passes_with_a_policy_that_names_an_address() {
        Verdict verdict = Repository.with(
                        "SECURITY.md",
                        "# Security",
                        "",
                        "Report vulnerabilities to security@acme.example, not in public.")
                .check(rule);

        assertThat(verdict.outcome()).isEqualTo(Outcome.PASSED);
        assertThat(verdict.evidence().get(0).location()).hasToString("Optional[SECURITY.md:1]");
    }

    @Test
    void passes_with_a_pointer_to_the_page_of_the_organisation() {
        assertThat(Repository.with("docs/SECURITY.adoc", "See https://acme.example/security[our page].")
                        .check(rule)
                        .outcome())
                .isEqualTo(Outcome.PASSED);
    }

    @Test
    void a_design_of_the_products_security_is_no_policy() {
        Verdict verdict = Repository.withPom()
                .and(
                        "docs/security.md",
                        "# Security",
                        "",
                        "Tokens are signed with RS256. See [the RFC](https://rfc.example).")
                .check(rule);

        assertThat(verdict.outcome()).isEqualTo(Outcome.FAILED);
        assertThat(verdict.message()).contains("docs/security.md does not speak of reporting a vulnerability");
    }

    @Test
    void a_policy_without_an_address_fails_with_that_reason() {
        Verdict verdict = Repository.withPom()
                .and("SECURITY.md", "# Security", "", "Please report vulnerabilities to us before you publish them.")
                .check(rule);

        assertThat(verdict.outcome()).isEqualTo(Outcome.FAILED);
        assertThat(verdict.message()).contains("SECURITY.md is there, but has no address and no link to report to");
    }

    @Test
    void the_template_of_a_forge_is_no_policy() {
        Verdict verdict = Repository.withPom()
                .and(
                        "SECURITY.md",
                        "## Reporting a Vulnerability",
                        "",
                        "Use this section to tell people how to report a vulnerability.",
                        "",
                        "Tell them where to go, for example to https://example.org/form.")
                .check(rule);

        assertThat(verdict.outcome()).isEqualTo(Outcome.FAILED);
        assertThat(verdict.message()).contains("SECURITY.md is there, but is a forge's template that nobody filled in");
    }

    @Test
    void a_sentence_of_the_readme_counts_that_runs_over_two_lines() {
        Verdict verdict = Repository.with(
                        "README.md",
                        "# Acme",
                        "## Contact",
                        "If you find a",
                        "vulnerability, please report it to security@acme.example.")
                .check(rule);

        assertThat(verdict.outcome()).isEqualTo(Outcome.PASSED);
    }

    @Test
    void a_link_to_the_process_of_the_organisation_counts() {
        assertThat(Repository.with(
                                "README.md",
                                "# Acme",
                                "If you think you have found a security-related issue, please follow the"
                                        + " [SECURITY process](https://github.com/acme/.github/blob/main/SECURITY.md).")
                        .andRemote("origin", "https://github.com/acme/flock.git")
                        .check(rule)
                        .outcome())
                .isEqualTo(Outcome.PASSED);
    }

    @Test
    void a_security_related_issue_is_a_flaw() {
        assertThat(Repository.with("README.md", "# Acme", "Please report security-related issues to root@acme.example.")
                        .check(rule)
                        .outcome())
                .isEqualTo(Outcome.PASSED);
    }

    @Test
    void a_release_note_about_a_flaw_is_no_policy() {
        assertThat(Repository.with(
                                "README.md",
                                "# Acme",
                                "## What is new",
                                "Version 2 has fixed vulnerabilities that [scanners](https://scan.example) report.")
                        .check(rule)
                        .outcome())
                .isEqualTo(Outcome.FAILED);
    }

    @Test
    void declarations_for_machines_count() {
        Verdict verdict = Repository.with(
                        ".well-known/security.txt", "Expires: 2030-01-01T00:00:00Z", "Contact: mailto:sec@acme.example")
                .check(rule);

        assertThat(verdict.evidence().get(0).location()).hasToString("Optional[.well-known/security.txt:2]");
        assertThat(Repository.with(
                                "security-insights.yml",
                                "vulnerability-reporting:",
                                "  accepts-vulnerability-reports: true",
                                "  email-contact: sec@acme.example")
                        .check(rule)
                        .outcome())
                .isEqualTo(Outcome.PASSED);
    }

    @Test
    void forms_for_issues_may_say_where_to_report() {
        assertThat(Repository.withPom()
                        .and(
                                ".github/ISSUE_TEMPLATE/bug_report.md",
                                "If the bug is a security issue, do not open an issue, send a mail to <psc@acme.org>.")
                        .check(rule)
                        .outcome())
                .isEqualTo(Outcome.PASSED);
        Verdict linked = Repository.withPom()
                .and(
                        ".github/ISSUE_TEMPLATE/config.yml",
                        "contact_links:",
                        "  - name: Report a security vulnerability",
                        "    url: https://acme.org/security",
                        "    about: In private, please")
                .check(rule);
        assertThat(linked.outcome()).isEqualTo(Outcome.PASSED);
        assertThat(linked.evidence().get(0).url()).contains("https://acme.org/security");
    }

    @Test
    void other_links_beside_the_forms_do_not_count() {
        assertThat(Repository.withPom()
                        .and(
                                ".github/ISSUE_TEMPLATE/config.yml",
                                "contact_links:",
                                "  - name: Questions",
                                "    url: https://acme.org/forum",
                                "    about: Ask here")
                        .check(rule)
                        .outcome())
                .isEqualTo(Outcome.FAILED);
    }

    @Test
    void a_template_counts_where_its_last_section_was_written_anew() {
        assertThat(Repository.withPom()
                        .and(
                                "SECURITY.md",
                                "## Supported Versions",
                                "",
                                "Use this section to tell people about which versions of your project are",
                                "currently being supported with security updates.",
                                "",
                                "## Reporting a Vulnerability",
                                "",
                                "To report a security issue, please use https://acme.org/security.")
                        .check(rule)
                        .outcome())
                .isEqualTo(Outcome.PASSED);
    }

    @Test
    void a_guide_to_hardening_with_links_about_security_is_no_policy() {
        assertThat(Repository.with(
                                "SECURITY.md",
                                "# Security",
                                "",
                                "Connections use TLS 1.3; see [the cheat sheet](https://security.example/tls) for what that",
                                "means. Passwords are hashed with bcrypt, so that a stolen table is of little use to whoever",
                                "has it, and sessions end after a day. The keys lie in the vault of the platform, from which",
                                "the service reads them when it starts.")
                        .check(rule)
                        .outcome())
                .isEqualTo(Outcome.FAILED);
    }

    @Test
    void a_document_that_git_does_not_know_is_untracked_and_not_absent() {
        Verdict verdict = Repository.withPom()
                .andUntracked("SECURITY.md", "Write to security@acme.org, where the maintainers read it.")
                .check(rule);

        assertThat(verdict.message()).startsWith("SECURITY.md is there, but not tracked by Git");
        assertThat(verdict.findings().get(0).fix()).isEqualTo("git add SECURITY.md");
    }

    @Test
    void says_what_is_missing_where_there_is_an_address() {
        Verdict verdict = Repository.with("SECURITY.md", "# Security", "", "Write to security@acme.example.")
                .check(rule);

        assertThat(verdict.message())
                .contains("names an address, but does not say that vulnerabilities are reported there");
    }

    @Test
    void a_security_txt_that_has_ended_is_no_address() {
        Verdict verdict = Repository.with(
                        ".well-known/security.txt",
                        "Contact: mailto:security@acme.example",
                        "Expires: 2026-11-25T12:00:00.000Z")
                .on("2026-11-26")
                .check(rule);

        assertThat(verdict.outcome()).isEqualTo(Outcome.FAILED);
        assertThat(verdict.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.location()).hasToString(".well-known/security.txt:2");
            assertThat(finding.message()).contains("Expires: 2026-11-25T12:00:00.000Z");
        });
    }

    @Test
    void a_security_txt_is_good_up_to_its_last_day() {
        assertThat(Repository.with(
                                "security.txt", "Contact: https://acme.example/report", "Expires: 2026-11-26T00:00:00Z")
                        .on("2026-11-26")
                        .check(rule)
                        .outcome())
                .isEqualTo(Outcome.PASSED);
    }

    @Test
    void beside_a_policy_it_is_to_be_reviewed() {
        Verdict verdict = Repository.with(
                        ".well-known/security.txt", "Expires: 2020-01-01T00:00:00Z", "Contact: mailto:a@acme.example")
                .and("SECURITY.md", "# Security", "Report a vulnerability to security@acme.example.")
                .on("2026-11-26")
                .check(rule);

        assertThat(verdict.outcome()).isEqualTo(Outcome.REVIEW);
        assertThat(verdict.evidence()).isNotEmpty();
    }
}
