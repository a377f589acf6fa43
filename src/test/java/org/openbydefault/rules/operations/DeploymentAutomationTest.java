package org.openbydefault.rules.operations;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openbydefault.project.Evidence;
import org.openbydefault.rule.Outcome;
import org.openbydefault.rule.Verdict;
import org.openbydefault.testkit.Repository;

class DeploymentAutomationTest {

    private static final String[] IMAGE = {"FROM eclipse-temurin:17", "COPY target/acme.jar /acme.jar", "EXPOSE 8080"};

    private final DeploymentAutomation rule = new DeploymentAutomation();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Dockerfile",
                "server/Containerfile",
                "docker/Dockerfile.jvm",
                "acme.Dockerfile",
                "src/main/docker/Dockerfile.native"
            })
    void an_image_file_that_runs_the_product_counts(String path) {
        Verdict verdict = Repository.withPom().and(path, IMAGE).check(rule);

        assertThat(verdict.outcome()).isEqualTo(Outcome.PASSED);
        assertThat(verdict.evidence()).containsExactly(Evidence.named(path, "Image file"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "src/test/resources/Dockerfile",
                "integration-tests/Dockerfile",
                "samples/todo/Dockerfile",
                ".devcontainer/Dockerfile",
                ".github/images/Dockerfile",
                "docs/Dockerfile",
                "ci/Dockerfile",
                "Dockerfile.test",
                "DockerfileTest",
                "dockerfile.js",
                "src/main/resources/templates/Dockerfile"
            })
    void an_image_file_for_another_purpose_does_not_count(String path) {
        Verdict verdict = Repository.withPom().and(path, IMAGE).check(rule);

        assertThat(verdict.outcome()).isEqualTo(Outcome.FAILED);
        assertThat(verdict.findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.location()).hasToString("pom.xml"));
    }

    @Test
    void an_image_that_only_holds_a_compiler_does_not_count_and_is_the_nearest_miss() {
        Verdict verdict = Repository.withPom()
                .and("docker/Dockerfile", "FROM centos:7", "RUN yum install -y gcc maven", "CMD [\"/bin/bash\"]")
                .check(rule);

        assertThat(verdict.outcome()).isEqualTo(Outcome.FAILED);
        assertThat(verdict.message()).contains("found docker/Dockerfile");
    }

    @Test
    void a_compose_file_with_a_service_of_its_own_counts() {
        assertThat(Repository.withPom()
                        .and("compose.yaml", "services:", "  app:", "    image: ghcr.io/acme/app:1.0")
                        .check(rule)
                        .outcome())
                .isEqualTo(Outcome.PASSED);
    }

    @Test
    void a_compose_file_with_data_stores_alone_does_not_count() {
        assertThat(Repository.withPom()
                        .and("docker-compose.yml", "services:", "  db:", "    image: docker.io/library/postgres:16")
                        .check(rule)
                        .outcome())
                .isEqualTo(Outcome.FAILED);
    }

    @Test
    void a_chart_a_manifest_and_a_role_count() {
        assertThat(Repository.withPom()
                        .and("charts/acme/Chart.yaml", "name: acme")
                        .and("k8s/acme.yml", "apiVersion: apps/v1", "kind: Deployment")
                        .and("ansible/roles/acme/tasks/main.yml", "- name: install")
                        .check(rule)
                        .evidence())
                .extracting(Evidence::note)
                .containsExactly("Helm chart", "Infrastructure code", "Kubernetes manifest");
    }

    @Test
    void yaml_in_a_deployment_folder_that_is_no_manifest_does_not_count() {
        assertThat(Repository.withPom()
                        .and("deploy/values.yml", "replicas: 2")
                        .check(rule)
                        .outcome())
                .isEqualTo(Outcome.FAILED);
    }

    @Test
    void an_image_building_plugin_counts_with_its_line() {
        Verdict verdict = Repository.withPom(
                        "<build><plugins>",
                        "<plugin>",
                        "<groupId>com.google.cloud.tools</groupId><artifactId>jib-maven-plugin</artifactId>",
                        "</plugin>",
                        "</plugins></build>")
                .check(rule);

        assertThat(verdict.outcome()).isEqualTo(Outcome.PASSED);
        assertThat(verdict.evidence().get(0).location()).hasToString("Optional[pom.xml:6]");
    }

    @Test
    void a_spring_boot_plugin_that_builds_no_image_does_not_count() {
        assertThat(Repository.withPom(
                                "<build><plugins>",
                                "<plugin><groupId>org.springframework.boot</groupId>",
                                "<artifactId>spring-boot-maven-plugin</artifactId></plugin>",
                                "</plugins></build>")
                        .check(rule)
                        .outcome())
                .isEqualTo(Outcome.FAILED);
    }

    @Test
    void a_distribution_counts_with_its_start_script_alone() {
        String assembly =
                "<build><plugins><plugin><artifactId>maven-assembly-plugin</artifactId></plugin></plugins></build>";

        assertThat(Repository.withPom(assembly)
                        .and("src/main/dist/bin/start.sh", "java -jar acme.jar")
                        .check(rule)
                        .evidence())
                .containsExactly(Evidence.named("src/main/dist/bin/start.sh", "Start script of a distribution"));
        assertThat(Repository.withPom(assembly).check(rule).outcome()).isEqualTo(Outcome.FAILED);
        assertThat(Repository.withPom()
                        .and("src/main/dist/bin/start.sh", "java -jar acme.jar")
                        .check(rule)
                        .outcome())
                .isEqualTo(Outcome.FAILED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "scripts/install.sh",
                "installer/install-acme.py",
                "Procfile",
                ".nais/app.yaml",
                "packaging/debian/control",
                "infra/main.bicep"
            })
    void installers_packages_and_platform_descriptors_count(String path) {
        assertThat(Repository.withPom().and(path, "content").check(rule).outcome())
                .isEqualTo(Outcome.PASSED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Jenkinsfile",
                "deploy-site.sh",
                "ci/deploy.sh",
                "install.md",
                "src/main/java/deployment/deploy.sh",
                "deploymentPlan.py"
            })
    void builds_sites_and_sources_do_not_count(String path) {
        assertThat(Repository.withPom().and(path, "content").check(rule).outcome())
                .isEqualTo(Outcome.FAILED);
    }

    @Test
    void what_cannot_be_known_is_unknown() {
        assertThat(Repository.with("pom.xml", "this is no XML").check(rule).outcome())
                .isEqualTo(Outcome.UNKNOWN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ".env.example",
                "config.template.yml",
                "conf/acme.conf.dist",
                "sample_settings.xml",
                "deploy/config-map.yaml.sample",
                "charts/acme/values.yaml",
                "terraform/variables.tf",
                "ansible/group_vars/all.yml",
                "roles/acme/defaults/main.yml",
                "src/main/resources/application.yml",
                "config/acme.toml"
            })
    void what_says_how_it_is_configured_is_a_fact_of_its_own(String path) {
        assertThat(Repository.withPom()
                        .and("charts/acme/Chart.yaml", "name: acme")
                        .and(path, "a: b")
                        .check(rule)
                        .attributes())
                .containsEntry("configuration", path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "src/test/resources/application.yml",
                "examples/settings.yml",
                "docs/example.png",
                "samples/.env.example",
                "src/main/java/org/acme/ConfigExample.java",
                ".github/workflows/example.yml"
            })
    void what_serves_others_says_nothing_of_the_configuration(String path) {
        assertThat(Repository.withPom()
                        .and("Dockerfile", IMAGE)
                        .and(path, "a: b")
                        .check(rule)
                        .attributes())
                .doesNotContainKey("configuration");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Dockerfile", "compose.yaml"})
    void a_file_that_git_does_not_know_is_untracked_and_not_absent(String path) {
        Verdict verdict = Repository.withPom().andUntracked(path, "x").check(rule);

        assertThat(verdict.message()).startsWith(path + " is there, but not tracked by Git");
        assertThat(verdict.findings().get(0).fix()).isEqualTo("git add " + path);
    }

    @Test
    void a_data_store_that_the_automation_sets_up_is_a_fact_with_its_place() {
        assertThat(Repository.withPom()
                        .and("compose.yaml", "services:", "  app:", "    build: .", "  db:", "    image: postgres:17")
                        .check(rule)
                        .attributes())
                .containsEntry("data-store", "compose.yaml:5");
        assertThat(Repository.withPom()
                        .and("ansible/roles/postgresql/tasks/main.yml", "- apt:")
                        .check(rule)
                        .attributes())
                .containsEntry("data-store", "ansible/roles/postgresql/tasks/main.yml");
        assertThat(Repository.withPom().and("Dockerfile", IMAGE).check(rule).attributes())
                .doesNotContainKey("data-store");
    }

    @ParameterizedTest
    @CsvSource({
        "roles/postgres/tasks/main.yml, true",
        "cookbooks/redis/metadata.rb, true",
        "charts/mysql/values.yaml, true",
        "kubernetes/mongodb.yaml, true",
        "k8s/mongodb.yaml, true",
        "deploy/mariadb.yaml, true",
        "modules/mysql/main.yaml, true",
        "salt/redis/init.sls, true",
        "postgres.tf, true",
        "notes/postgres.yaml, false",
        "deploy/frontend.yaml, false"
    })
    void a_data_store_is_known_by_the_names_of_what_sets_it_up(String path, boolean isSetUp) {
        assertThat(Repository.withPom()
                        .and("Dockerfile", IMAGE)
                        .and(path, "x")
                        .check(rule)
                        .attributes()
                        .containsKey("data-store"))
                .isEqualTo(isSetUp);
    }

    @Test
    void an_extension_of_quarkus_that_builds_an_image_is_automation() {
        assertThat(Repository.withPom(
                                "<packaging>quarkus</packaging><dependencies><dependency><groupId>io.quarkus</groupId>"
                                        + "<artifactId>quarkus-container-image-jib</artifactId></dependency></dependencies>")
                        .check(rule)
                        .outcome())
                .isEqualTo(Outcome.PASSED);
    }
}
