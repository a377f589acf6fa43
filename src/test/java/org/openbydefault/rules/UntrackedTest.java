package org.openbydefault.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openbydefault.rule.Outcome;
import org.openbydefault.rule.Rule;
import org.openbydefault.rule.Verdict;
import org.openbydefault.testkit.Repository;

/** A file that lies in the working tree alone is not absent: every rule that looks for one says so, wherever it lies. */
class UntrackedTest {

    @ParameterizedTest
    @CsvSource({
        "license-file, LICENSES/MIT.txt",
        "contributing, docs/guides/CONTRIBUTING.md",
        "code-of-conduct, docs/community/code-of-conduct.md",
        "changelog, docs/releases/CHANGELOG.md",
        "security-policy, docs/process/SECURITY.md",
        "security-policy, .github/ISSUE_TEMPLATE/security.yml",
        "support, .github/ISSUE_TEMPLATE/support.md",
        "maintenance-model, docs/project/MAINTAINERS.md",
        "build-docs, docs/developers/building.md",
        "deployment-docs, docs/admin/installation.md",
        "deployment-docs, docs/deployment/kubernetes.md",
        "operations-docs, docs/handbook/operations.md",
        "operations-docs, docs/runbooks/certificates.md",
        "maintenance-tooling, scripts/ops/backup.sh",
        "deployment-automation, deploy/docker/Dockerfile",
        "publiccode, publiccode.yml"
    })
    void a_file_that_git_does_not_know_is_not_absent(String id, String path) {
        Verdict verdict = checked(id, path);

        assertThat(verdict.outcome()).isEqualTo(Outcome.FAILED);
        assertThat(verdict.findings().get(0).message()).contains(path).contains("track");
        assertThat(verdict.findings().get(0).fix()).contains("git add").contains(path);
    }

    @ParameterizedTest
    @CsvSource({
        "operations-docs, target/site/operations.md",
        "operations-docs, node_modules/tool/operations.md",
        "operations-docs, src/test/resources/operations.md",
        "deployment-automation, build/docker/Dockerfile",
        "deployment-automation, a/b/c/d/e/Dockerfile",
        "changelog, vendor/tool/CHANGELOG.md",
        "operations-docs, docs/notes.md"
    })
    void what_builds_and_tools_leave_behind_is_no_file_of_the_project(String id, String path) {
        assertThat(checked(id, path).findings().get(0).message()).doesNotContain("tracked");
    }

    private static Verdict checked(String id, String path) {
        return Repository.withPom()
                .and("README.md", "# Walnut", "A service for nuts.")
                .and("deploy/README.txt", "x")
                .andUntracked(path, "x")
                .check(rule(id));
    }

    private static Rule rule(String id) {
        return BuiltInRules.all().stream()
                .filter(rule -> rule.info().id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
