package org.openbydefault.rules.operations;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openbydefault.project.Evidence;
import org.openbydefault.project.ProjectKind;
import org.openbydefault.rule.Outcome;
import org.openbydefault.rule.Verdict;
import org.openbydefault.testkit.Repository;

class MaintenanceToolingTest {

    private final MaintenanceTooling rule = new MaintenanceTooling();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "dashboards          | monitoring/grafana/overview.json | {\"panels\": [], \"schemaVersion\": 39}",
                "dashboards          | dev/grafana/dashboards/db.json | {\"panels\": []}",
                "dashboards          | k8s/app/grafanadashboard.yaml | kind: GrafanaDashboard",
                "dashboards          | terraform/dashboards.tf | resource \"aws_cloudwatch_dashboard\" \"main\" {",
                "alerts              | ops/alert-rules.yml | - alert: DiskFull",
                "alerts              | charts/acme/templates/prometheusRule.yaml | kind: PrometheusRule",
                "alerts              | terraform/alarms.tf | resource \"aws_cloudwatch_metric_alarm\" \"cpu\" {",
                "alerts              | nagios/services.cfg | define service {",
                "backup              | scripts/backup.sh | pg_dump acme",
                "backup              | tools/run_backups | rsync",
                "backup              | ansible/roles/backup/tasks/main.yml | - name: dump",
                "backup              | systemd/acme-backup.timer | [Timer]",
                "migration and tasks | scripts/reindex.py | import acme",
                "migration and tasks | bin/purge-old-records.sh | psql",
                "migration and tasks | migrations/23.0/migrate-users.py | import ldap",
                "migration and tasks | sql/upgrade-2.0-to-2.1.sql | ALTER TABLE a",
                "administration      | acme/accounts/management/commands/pruneusers.py | class Command(BaseCommand):",
                "administration      | lib/tasks/accounts.rake | desc 'Close accounts'",
                "administration      | extra/reset-password.js | //",
                "administration      | cmd/users.go | var usersCmd = &cobra.Command{",
                "load tests          | src/test/jmeter/plan.jmx | <jmeterTestPlan version=\"1.2\">",
                "load tests          | load-test/script.js | import http from 'k6/http';",
                "load tests          | tests/locust/locustfile.py | from locust import HttpUser",
                "on call             | terraform/pagerduty.tf | resource \"pagerduty_service\" \"acme\" {"
            })
    void a_tool_of_the_team_is_evidence_of_its_kind(String kind, String path, String line) {
        Verdict verdict = Repository.withPom().and(path, line).check(rule);

        assertThat(verdict.outcome()).isEqualTo(Outcome.PASSED);
        assertThat(verdict.evidence()).containsExactly(Evidence.named(path, kind));
        assertThat(verdict.attributes()).containsEntry("kinds", kind);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "src/main/java/org/acme/BackupService.java | class BackupService {}",
                "src/main/resources/db/migration/V2__restore_rights.sql | ALTER TABLE a",
                "src/main/resources/dashboards/start.json | {\"panels\": []}",
                "app/backup/archive.py | import acme",
                "app/integrations/opsgenie.py | opsgenie = 1",
                "hc/api/migrations/0100_opsgenie_values.py | opsgenie",
                "db/migrate/20260101000000_fix_names.rb | class FixNames",
                "frontend/src/dashboard.json | {\"title\": \"Dashboard\"}",
                "config/rules.yaml | rules: [a]",
                "admin/src/js/controllers/backup.js | angular.module('acme')",
                "scripts/fix-lint.sh | eslint --fix",
                "scripts/cleanup-branches.sh | git branch -d",
                "scripts/migrate_test_data.py | import pytest",
                "src/test/java/org/acme/LoadTest.java | class LoadTest {}",
                "src/test/resources/backup.sh | exit 0",
                "samples/monitoring/alerts.yml | - alert: Sample",
                "dev/restore-database.sh | psql",
                "docs/backup.sh.md | # Backup",
                ".github/scripts/backup.sh | git bundle",
                "node_modules/k6/index.js | k6/http"
            })
    void features_of_the_product_and_tools_for_its_source_are_none(String path, String line) {
        assertThat(Repository.withPom().and(path, line).check(rule).outcome()).isEqualTo(Outcome.FAILED);
    }

    @Test
    void several_kinds_are_named_with_a_place_each() {
        Verdict verdict = Repository.withPom()
                .and("ops/alerts.yml", "- alert: DiskFull")
                .and("ops/deep/alerts.yml", "- alert: Other")
                .and("ops/backup.sh", "pg_dump")
                .and("lib/tasks/users.rake", "desc 'Users'")
                .check(rule);

        assertThat(verdict.message())
                .isEqualTo("alerts: ops/alerts.yml, backup: ops/backup.sh, administration: lib/tasks/users.rake");
    }

    @Test
    void a_sample_that_only_its_name_makes_a_tool_is_not_the_nearest() {
        assertThat(Repository.withPom()
                        .and("samples/acl-rules.yaml", "allow: everybody")
                        .check(rule)
                        .message())
                .doesNotContain("nearest");
        assertThat(Repository.withPom()
                        .and("samples/alert-rules.yaml", "- alert: Down")
                        .check(rule)
                        .message())
                .contains("the nearest: samples/alert-rules.yaml");
    }

    @Test
    void nothing_found_is_the_finding_and_says_what_was_looked_for_and_the_nearest() {
        Verdict verdict = Repository.withPom().and("dev/backup.sh", "pg_dump").check(rule);

        assertThat(verdict.outcome()).isEqualTo(Outcome.FAILED);
        assertThat(verdict.message())
                .contains("dashboards, alerts, backup")
                .endsWith("the nearest: dev/backup.sh, which lies among tests, samples or developers' set-up");
        assertThat(verdict.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.location()).hasToString("pom.xml");
            assertThat(finding.subject()).isEqualTo("maintenance-tooling");
            assertThat(finding.remedy().lines()).contains("    <evidence>https://…</evidence>");
        });
    }

    @Test
    void a_sister_repository_that_is_named_for_such_tools_counts_by_link() {
        Verdict verdict = Repository.with(
                        "README.md", "# App", "Our [dashboards](https://github.com/acme/acme-monitoring) are public.")
                .andRemote("origin", "https://github.com/acme/app.git")
                .check(rule);

        assertThat(verdict.outcome()).isEqualTo(Outcome.PASSED);
        assertThat(verdict.message()).isEqualTo("By a link alone, which nobody verified");
        assertThat(verdict.evidence())
                .singleElement()
                .satisfies(place -> assertThat(place.kind()).isEqualTo(Evidence.Kind.SISTER));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "See [our monitoring](https://monitoring.acme.example/).",
                "Built with [ops tools](https://github.com/other/ops-tools).",
                "Our [client](https://github.com/acme/client) is public."
            })
    void other_links_are_no_tools(String line) {
        assertThat(Repository.with("README.md", "# App", line)
                        .andRemote("origin", "https://github.com/acme/app.git")
                        .check(rule)
                        .outcome())
                .isEqualTo(Outcome.FAILED);
    }

    @Test
    void a_dashboard_that_is_shared_under_a_number_counts_by_link() {
        Verdict verdict = Repository.with(
                        "README.md",
                        "# App",
                        "Import [dashboard 1860](https://grafana.com/grafana/dashboards/1860-acme/).")
                .check(rule);

        assertThat(verdict.outcome()).isEqualTo(Outcome.PASSED);
    }

    @Test
    void files_that_cannot_be_tools_by_their_names_are_not_read() {
        Repository repository = Repository.withPom()
                .ofKind(ProjectKind.SERVICE)
                .and("k8s/deployment.yaml", "kind: Deployment")
                .and("scripts/build.sh", "mvn package");

        repository.check(rule);

        assertThat(repository.read()).doesNotContain("k8s/deployment.yaml", "scripts/build.sh");
    }
}
