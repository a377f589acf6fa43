package org.openbydefault.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openbydefault.Repository;
import org.openbydefault.project.Evidence;
import org.openbydefault.project.ProjectKind;

class KindDetectionTest {

    private static final String[] IMAGE = {"FROM eclipse-temurin:17", "ENTRYPOINT [\"java\", \"-jar\", \"/acme.jar\"]"};

    @Test
    void a_jar_without_anything_to_deploy_is_a_library() {
        assertThat(kind(Repository.withPom())).isEqualTo(ProjectKind.LIBRARY);
    }

    @ParameterizedTest
    @CsvSource({"war, SERVICE", "ear, SERVICE", "maven-plugin, PLUGIN", "hpi, PLUGIN", "jar, LIBRARY", "bundle, LIBRARY"
    })
    void the_packaging_tells(String packaging, ProjectKind expected) {
        assertThat(kind(Repository.withPom("<packaging>" + packaging + "</packaging>")))
                .isEqualTo(expected);
    }

    @Test
    void the_evidence_names_the_packaging() {
        assertThat(Repository.withPom("<packaging>war</packaging>")
                        .project()
                        .kind()
                        .evidence())
                .containsExactly(Evidence.at("pom.xml", "packaging war"));
    }

    @Test
    void a_war_module_makes_a_service_of_the_whole() {
        assertThat(kind(reactor("web", "<packaging>war</packaging>"))).isEqualTo(ProjectKind.SERVICE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"samples", "acme-example", "integration-tests", "acme-showcase", "acme-it"})
    void a_war_module_for_tests_or_samples_does_not(String module) {
        assertThat(kind(reactor(module, "<packaging>war</packaging>"))).isEqualTo(ProjectKind.LIBRARY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "spring-boot-maven-plugin",
                "jib-maven-plugin",
                "quarkus-maven-plugin",
                "rpm-maven-plugin",
                "cargo-maven3-plugin"
            })
    void a_plugin_that_makes_a_server_tells(String plugin) {
        assertThat(kind(Repository.withPom(plugin(plugin, "")))).isEqualTo(ProjectKind.SERVICE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"maven-shade-plugin", "maven-assembly-plugin", "jetty-maven-plugin"})
    void other_plugins_do_not(String plugin) {
        assertThat(kind(Repository.withPom(plugin(plugin, "")))).isEqualTo(ProjectKind.LIBRARY);
    }

    @Test
    void plugin_management_does_not_count() {
        assertThat(kind(Repository.withPom("<build><pluginManagement><plugins><plugin>"
                        + "<artifactId>spring-boot-maven-plugin</artifactId>"
                        + "</plugin></plugins></pluginManagement></build>")))
                .isEqualTo(ProjectKind.LIBRARY);
    }

    @Test
    void a_server_that_a_goal_starts_around_tests_by_default_does_not_count() {
        assertThat(
                        kind(
                                Repository.withPom(
                                        plugin(
                                                "spring-boot-maven-plugin",
                                                "<executions><execution><goals><goal>start</goal><goal>stop</goal></goals></execution></executions>"))))
                .isEqualTo(ProjectKind.LIBRARY);
    }

    @Test
    void a_server_that_runs_for_integration_tests_does_not_count() {
        assertThat(kind(Repository.withPom(plugin(
                        "cargo-maven3-plugin",
                        "<executions><execution><phase>pre-integration-test</phase></execution></executions>"))))
                .isEqualTo(ProjectKind.LIBRARY);
    }

    @Test
    void a_docker_plugin_that_starts_a_foreign_image_does_not_count() {
        assertThat(kind(Repository.withPom(plugin(
                        "docker-maven-plugin",
                        "<configuration><images><image><name>postgres:16</name></image></images></configuration>"))))
                .isEqualTo(ProjectKind.LIBRARY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Dockerfile", "server/Dockerfile", "docker/Containerfile"})
    void an_image_file_tells(String path) {
        assertThat(kind(Repository.withPom().and(path, IMAGE))).isEqualTo(ProjectKind.SERVICE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "src/test/docker/Dockerfile",
                ".devcontainer/Dockerfile",
                "docs/Dockerfile",
                "examples/web/Dockerfile",
                "ci/Dockerfile"
            })
    void an_image_file_for_another_purpose_does_not(String path) {
        assertThat(kind(Repository.withPom().and(path, IMAGE))).isEqualTo(ProjectKind.LIBRARY);
    }

    @Test
    void an_image_for_cross_building_does_not() {
        assertThat(kind(Repository.withPom()
                        .and("docker/Dockerfile.centos7", "FROM centos:7", "RUN yum install -y gcc", "CMD [\"make\"]")))
                .isEqualTo(ProjectKind.LIBRARY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CMD [\"bash\"]",
                "CMD \\\n[\"bash\"]",
                "CMD \\\n  # the shell\n\n  [\"bash\"]",
                "# escape=`",
                "ENTRYPOINT []",
                "RUN <<EOF\nEXPOSE 8080\nEOF",
                "# EXPOSE 8080"
            })
    void how_an_image_of_tools_is_written_does_not_change_the_kind(String lines) {
        assertThat(kind(Repository.withPom().and("Dockerfile", "FROM maven:3-eclipse-temurin-21", lines)))
                .isEqualTo(ProjectKind.LIBRARY);
    }

    @Test
    void a_command_behind_a_line_break_is_read() {
        assertThat(kind(Repository.withPom()
                        .and("Dockerfile", "FROM eclipse-temurin:21", "CMD \\", "  java -jar /acme.jar")))
                .isEqualTo(ProjectKind.SERVICE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Dockerfile.adoc", "Dockerfile.md", "dockerfile.js", "Dockerfile.rst", "Dockerfile.html"})
    void prose_and_programs_about_image_files_are_none(String path) {
        assertThat(kind(Repository.withPom().and(path, "Our image", "", "EXPOSE 8080")))
                .isEqualTo(ProjectKind.LIBRARY);
    }

    @Test
    void a_jenkinsfile_does_not() {
        assertThat(kind(Repository.withPom().and("Jenkinsfile", "buildPlugin()")))
                .isEqualTo(ProjectKind.LIBRARY);
    }

    @Test
    void a_compose_file_with_data_stores_for_tests_does_not() {
        assertThat(kind(Repository.withPom()
                        .and("docker-compose.yml", "services:", "  redis:", "    image: \"redis:7-alpine\" # cache")))
                .isEqualTo(ProjectKind.LIBRARY);
    }

    @Test
    void a_compose_file_at_the_root_that_builds_the_product_tells() {
        assertThat(kind(Repository.withPom().and("docker-compose.yml", "services:", "  app:", "    build: .")))
                .isEqualTo(ProjectKind.SERVICE);
    }

    @Test
    void a_sample_is_named_so() {
        assertThat(kind(Repository.withPom("<name>spring-petclinic</name>", plugin("spring-boot-maven-plugin", ""))))
                .isEqualTo(ProjectKind.SAMPLE);
    }

    @Test
    void what_gradle_builds_and_a_compose_file_starts_is_a_service() {
        Repository repository = Repository.with("docker-compose.yml", "services:", "  app:", "    build: .")
                .and("A.java", "class A {}");

        assertThat(kind(repository)).isEqualTo(ProjectKind.INFRASTRUCTURE);
        assertThat(kind(repository.and("build.gradle", "plugins {}"))).isEqualTo(ProjectKind.SERVICE);
    }

    @Test
    void without_a_pom_charts_and_playbooks_are_infrastructure() {
        assertThat(kind(Repository.with("site.yml", "- hosts: web", "  roles: [acme]")))
                .isEqualTo(ProjectKind.INFRASTRUCTURE);
        assertThat(kind(Repository.with("main.tf", "resource \"aws_instance\" \"web\" {}")))
                .isEqualTo(ProjectKind.INFRASTRUCTURE);
        assertThat(kind(Repository.with("charts/acme/Chart.yaml", "name: acme")))
                .isEqualTo(ProjectKind.INFRASTRUCTURE);
    }

    @Test
    void without_a_pom_texts_alone_are_documentation_and_programs_a_library() {
        assertThat(kind(Repository.with("README.md", "Texts"))).isEqualTo(ProjectKind.DOCUMENTATION);
        assertThat(kind(Repository.with("acme.py", "print(1)"))).isEqualTo(ProjectKind.LIBRARY);
    }

    @Test
    void a_pom_that_cannot_be_read_leaves_the_files_to_tell() {
        assertThat(kind(Repository.with("pom.xml", "no XML"))).isEqualTo(ProjectKind.LIBRARY);
        assertThat(kind(Repository.with("pom.xml", "no XML").and("Dockerfile", IMAGE)))
                .isEqualTo(ProjectKind.SERVICE);
    }

    private static ProjectKind kind(Repository repository) {
        return repository.project().kind().kind();
    }

    private static Repository reactor(String module, String elements) {
        return Repository.withPom("<packaging>pom</packaging><modules><module>" + module + "</module></modules>")
                .and(
                        module + "/pom.xml",
                        "<project><modelVersion>4.0.0</modelVersion><parent><groupId>org.acme</groupId>"
                                + "<artifactId>app</artifactId><version>1.0</version></parent><artifactId>" + module
                                + "</artifactId>" + elements + "</project>");
    }

    private static String plugin(String artifactId, String configuration) {
        return "<build><plugins><plugin><groupId>org.acme</groupId><artifactId>" + artifactId + "</artifactId>"
                + configuration + "</plugin></plugins></build>";
    }
}
