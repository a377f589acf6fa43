package org.openbydefault.rules.openness;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openbydefault.project.ClosedPart;
import org.openbydefault.project.Location;
import org.openbydefault.project.ProjectKind;
import org.openbydefault.rule.Finding;
import org.openbydefault.rule.Outcome;
import org.openbydefault.rule.Verdict;
import org.openbydefault.testkit.Repository;

class ClosedPartsTest {

    private static final LocalDate FAR = LocalDate.of(2999, 1, 1);

    private final ClosedParts rule = new ClosedParts();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        .gitattributes              | secrets/** filter=git-crypt diff=git-crypt                  | secrets/                    | git-crypt
        ansible/group_vars/vault.yml | $ANSIBLE_VAULT;1.1;AES256                                   | ansible/group_vars/vault.yml | Ansible vault
        config/secrets.json         | {"key": "ENC[AES256_GCM,data:x]", "sops": {}}               | config/secrets.json         | SOPS
        ops/team.kdbx               | x                                                           | ops/team.kdbx               | encrypted
        """)
    void what_is_encrypted_wants_a_reason(String path, String text, String part, String how) {
        Verdict verdict = Repository.with(path, text).check(rule);

        assertThat(verdict.outcome()).isEqualTo(Outcome.FAILED);
        assertThat(verdict.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.subject()).isEqualTo(part);
            assertThat(finding.message()).contains(how).endsWith("and nothing says why it is not open");
            assertThat(finding.fix()).contains("closed:", "path: \"" + part + "\"");
        });
    }

    @Test
    void a_submodule_that_needs_an_account_and_a_closed_door_want_a_reason() {
        Verdict verdict = Repository.with(
                        "README.md", "# Acme", "", "## Operations", "", "The passwords are in 1Password.")
                .ofKind(ProjectKind.SERVICE)
                .andSubmodule("ops/private", "git@github.com:acme/private.git")
                .check(rule);

        assertThat(verdict.findings()).extracting(Finding::subject).containsExactly("ops/private", "README.md");
        assertThat(verdict.attributes())
                .containsEntry("closed-001", "ops/private: nobody says why")
                .containsEntry("closed-002", "README.md: nobody says why");
    }

    @Test
    void images_that_need_an_account_want_a_reason_once_for_a_registry() {
        Repository repository = Repository.with(
                        "Dockerfile", "FROM registry.acme.lan/base/java:17", "COPY app.jar /", "CMD java -jar /app.jar")
                .and(
                        "compose.yml",
                        "services:",
                        "  app:",
                        "    image: registry.acme.lan/team/app:1.0",
                        "  db:",
                        "    image: postgres:17")
                .ofKind(ProjectKind.SERVICE)
                .withInternalHosts("*.acme.lan");

        assertThat(repository.check(rule).findings()).singleElement().satisfies(finding -> {
            assertThat(finding.location()).hasToString("Dockerfile:1");
            assertThat(finding.message())
                    .startsWith("registry.acme.lan/base/java comes from a registry that outsiders cannot reach")
                    .endsWith("and nothing says why it is not open");
            assertThat(finding.fix()).contains("path: \"registry.acme.lan\"");
        });
        assertThat(repository
                        .withClosed(part("registry.acme.lan/base", FAR))
                        .check(rule)
                        .findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.location()).hasToString("compose.yml:3"));
        assertThat(repository
                        .withClosed(part("registry.acme.lan", FAR))
                        .check(rule)
                        .outcome())
                .isEqualTo(Outcome.PASSED);
    }

    @ParameterizedTest
    @CsvSource({
        "registry.redhat.io/ubi9/openjdk-17, FAILED",
        "acme.azurecr.io/base/java, NOT_APPLICABLE",
        "eclipse-temurin, NOT_APPLICABLE",
        "localhost:5000/java, NOT_APPLICABLE"
    })
    void images_are_closed_only_where_that_is_certain(String image, Outcome outcome) {
        Repository repository = Repository.with(
                        "Dockerfile", "FROM " + image + ":17", "COPY app.jar /", "CMD java -jar /app.jar")
                .ofKind(ProjectKind.SERVICE);

        assertThat(repository.check(rule).outcome()).isEqualTo(outcome);
    }

    @Test
    void what_is_named_with_its_reason_passes_and_is_shown() {
        Verdict verdict = Repository.with(".gitattributes", "ops/billing/keys/* filter=git-crypt")
                .withClosed(part("ops/billing/", FAR))
                .check(rule);

        assertThat(verdict.outcome()).isEqualTo(Outcome.PASSED);
        assertThat(verdict.attributes())
                .containsEntry(
                        "closed-001",
                        "Reconciliation (ops/billing/): Contract; decided by Platform team; to be looked at again by"
                                + " 2999-01-01");
        assertThat(verdict.evidence().get(0).location()).hasToString("Optional[.open-by-default.yml:3]");
    }

    @Test
    void what_was_to_be_looked_at_again_is_a_finding() {
        Verdict verdict = Repository.with("README.md", "# Acme")
                .withClosed(part("ops/billing/", LocalDate.of(2001, 1, 1)))
                .check(rule);

        assertThat(verdict.outcome()).isEqualTo(Outcome.FAILED);
        assertThat(verdict.message())
                .isEqualTo("Reconciliation (ops/billing/) was to be looked at again by 2001-01-01");
        assertThat(verdict.findings().get(0).location()).hasToString(".open-by-default.yml:3");
    }

    @ParameterizedTest
    @CsvSource({
        "src/test/resources/vault.yml, $ANSIBLE_VAULT;1.1",
        "docs/vault.yml, vault: hashicorp",
        "k8s/secret.yaml, kind: Secret",
        ".gitattributes, *.sh text eol=lf"
    })
    void plain_files_and_test_data_are_not_closed(String path, String text) {
        assertThat(Repository.with(path, text).check(rule).outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
    }

    private static ClosedPart part(String path, LocalDate review) {
        return new ClosedPart(
                path,
                "Reconciliation",
                "Contract",
                Optional.of("Platform team"),
                Optional.of(review),
                Location.of(".open-by-default.yml", 3));
    }
}
