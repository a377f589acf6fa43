package org.openbydefault.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openbydefault.project.DetectedKind;
import org.openbydefault.project.Evidence;
import org.openbydefault.project.ProjectKind;
import org.openbydefault.testkit.Repository;

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
    @ValueSource(strings = {"samples", "acme-example", "integration-tests", "acme-showcase", "acme-it", "AcmePoC"})
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

    @ParameterizedTest
    @CsvSource({
        "tools/hasher, spring-boot-maven-plugin, LIBRARY",
        "acme-cli, quarkus-maven-plugin, LIBRARY",
        "toolbox, spring-boot-maven-plugin, SERVICE",
        "tools/hasher, jib-maven-plugin, SERVICE",
    })
    void what_makes_a_server_makes_a_tool_in_a_module_named_so(String module, String plugin, ProjectKind expected) {
        assertThat(kind(reactor(module, plugin(plugin, "")))).isEqualTo(expected);
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
    void a_plugin_that_is_skipped_does_not_count() {
        assertThat(kind(Repository.withPom(
                        plugin("jib-maven-plugin", "<configuration><skip>true</skip></configuration>"))))
                .isEqualTo(ProjectKind.LIBRARY);
    }

    @Test
    void a_docker_plugin_builds_an_image_where_it_or_what_is_managed_says_how() {
        String build = "<configuration><images><image><build/></image></images></configuration>";
        String managed =
                "<build><pluginManagement><plugins><plugin><groupId>org.acme</groupId><artifactId>docker-maven-plugin"
                        + "</artifactId>" + build + "</plugin></plugins></pluginManagement>";

        assertThat(kind(Repository.withPom(plugin("docker-maven-plugin", build))))
                .isEqualTo(ProjectKind.SERVICE);
        assertThat(kind(Repository.withPom(plugin("docker-maven-plugin", "").replace("<build>", managed))))
                .isEqualTo(ProjectKind.SERVICE);
    }

    @ParameterizedTest
    @CsvSource({"charts/acme/Chart.yaml, name: acme", ".nais/app.yaml, kind: Application"})
    void what_deploys_a_maven_project_tells(String path, String text) {
        assertThat(kind(Repository.withPom().and(path, text))).isEqualTo(ProjectKind.SERVICE);
    }

    @ParameterizedTest
    @CsvSource({
        "install.sh, x, installer",
        "debian/control, Package: acme, system package",
        "server/compose.yml, 'services:\n  app:\n    build: .', compose file"
    })
    void what_only_might_be_operated_is_named(String path, String text, String note) {
        DetectedKind kind = Repository.withPom().and(path, text).project().kind();

        assertThat(kind.kind()).isEqualTo(ProjectKind.LIBRARY);
        assertThat(kind.close()).extracting(Evidence::note).containsExactly(note);
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
                "ENTRYPOINT cat",
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
    void what_gradle_builds_at_the_top_is_no_infrastructure_however_many_manifests_there_are() {
        Repository repository = Repository.with("proxy/src/main/java/acme/Proxy.java", "class Proxy {}")
                .and("proxy/build.gradle", "plugins {}")
                .and("scripts/kubernetes/namespace.yaml", "kind: Namespace")
                .and("scripts/kubernetes/proxy.yaml", "apiVersion: apps/v1", "kind: Deployment");

        assertThat(kind(repository)).isEqualTo(ProjectKind.INFRASTRUCTURE);
        assertThat(kind(repository.and("settings.gradle", "include 'proxy'"))).isEqualTo(ProjectKind.SERVICE);
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

    @ParameterizedTest
    @ValueSource(strings = {"demos/rest", "samples/web", "tutorials/first", "showcases/shop", "examples/a"})
    void a_war_in_a_folder_of_shows_makes_no_service_of_a_library(String module) {
        DetectedKind kind = Repository.withPom(
                        "<packaging>pom</packaging><modules><module>" + module + "</module></modules>")
                .and(module + "/pom.xml", "<project><artifactId>rest</artifactId><packaging>war</packaging></project>")
                .project()
                .kind();

        assertThat(kind.kind()).isEqualTo(ProjectKind.LIBRARY);
        assertThat(kind.close()).containsExactly(Evidence.at(module + "/pom.xml", "packaging war"));
    }

    @Test
    void a_war_that_only_a_profile_enters_makes_no_service_of_a_library_nor_do_the_modules_below_it() {
        DetectedKind kind = profile("<id>web</id><modules><module>web</module></modules>")
                .project()
                .kind();

        assertThat(kind.kind()).isEqualTo(ProjectKind.LIBRARY);
        assertThat(kind.close())
                .containsExactly(
                        Evidence.at("web/pom.xml", "packaging war"), Evidence.at("web/a/pom.xml", "packaging war"));
    }

    @Test
    void a_war_of_a_profile_that_is_active_by_default_does() {
        assertThat(kind(profile("<id>web</id><activation><activeByDefault>true</activeByDefault></activation>"
                        + "<modules><module>web</module></modules>")))
                .isEqualTo(ProjectKind.SERVICE);
    }

    @Test
    void start_and_stop_scripts_of_a_distribution_are_those_of_a_server() {
        Repository repository = Repository.withPom(plugin("maven-assembly-plugin", ""))
                .and("distribution/bin/startup.sh", "java -jar acme.jar &")
                .and("distribution/bin/shutdown.sh", "kill $PID");

        assertThat(kind(repository)).isEqualTo(ProjectKind.SERVICE);
    }

    @Test
    void a_start_script_alone_comes_close() {
        DetectedKind kind = Repository.withPom()
                .and("distribution/bin/startup.sh", "java -jar acme.jar")
                .project()
                .kind();

        assertThat(kind.kind()).isEqualTo(ProjectKind.LIBRARY);
        assertThat(kind.close()).containsExactly(Evidence.named("distribution/bin/startup.sh", "start script"));
    }

    @ParameterizedTest
    @CsvSource({
        "install-service-linux.sh, SERVICE",
        "scripts/install_server.sh, SERVICE",
        "install.sh, LIBRARY",
        "install-jdk.sh, LIBRARY",
        "acme.service, SERVICE",
        "Procfile, SERVICE",
        "fly.toml, SERVICE"
    })
    void what_installs_and_starts_something_that_runs_by_itself_tells(String path, ProjectKind expected) {
        assertThat(kind(Repository.withPom().and(path, "[Service]", "ExecStart=/acme")))
                .isEqualTo(expected);
    }

    @Test
    void workloads_of_kubernetes_tell_and_settings_do_not() {
        assertThat(kind(Repository.withPom().and("k8s/app.yaml", "apiVersion: apps/v1", "kind: Deployment")))
                .isEqualTo(ProjectKind.SERVICE);
        assertThat(kind(Repository.withPom().and("k8s/app.yaml", "apiVersion: v1", "kind: ConfigMap")))
                .isEqualTo(ProjectKind.LIBRARY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ".mdl_style.rb",
                ".remarkrc.js",
                "commitlint.config.js",
                "docusaurus.config.js",
                "sidebars.js",
                "docs/conf.py",
                "scripts/build.py",
                "assets/site.js",
                "_plugins/toc.rb",
                ".github/scripts/check.py",
                "ci/deploy.rb"
            })
    void settings_scripts_of_the_site_and_ci_are_no_programs(String path) {
        assertThat(kind(Repository.with("README.md", "Texts")
                        .and("guide.md", "Text")
                        .and(path, "x")))
                .isEqualTo(ProjectKind.DOCUMENTATION);
    }

    @Test
    void a_site_of_documents_with_a_build_and_an_image_of_its_own_is_documentation() {
        assertThat(kind(Repository.with("mkdocs.yml", "site_name: Acme")
                        .and("requirements.txt", "mkdocs")
                        .and("Dockerfile", IMAGE)
                        .and("macros.py", "x = 1")
                        .and("docs/a.md", "A")
                        .and("docs/b.md", "B")))
                .isEqualTo(ProjectKind.DOCUMENTATION);
    }

    @Test
    void a_library_with_a_site_stays_a_library() {
        assertThat(kind(Repository.with("mkdocs.yml", "site_name: Acme")
                        .and("pyproject.toml", "[project]")
                        .and("acme/a.py", "x = 1")
                        .and("acme/b.py", "x = 1")
                        .and("docs/index.md", "A")))
                .isEqualTo(ProjectKind.LIBRARY);
    }

    @ParameterizedTest
    @CsvSource({
        "cdk.json, {}",
        "Pulumi.yaml, name: acme",
        "serverless.yml, service: acme",
        "main.bicep, param a string",
        "acme.nomad, job \"acme\" {}",
        "acme.nomad.hcl, job \"acme\" {}",
        "kustomization.yaml, resources: []",
        "base/kustomization.yaml, resources: []",
        "galaxy.yml, namespace: acme",
        "tasks/main.yml, - name: x",
        "cookbooks/acme/metadata.rb, name 'acme'",
        "manifests/init.pp, class acme {}",
        "helmfile.yaml, releases: []",
        "template.yaml, AWSTemplateFormatVersion: x",
        "deploy/stack.yml, AWSTemplateFormatVersion: x"
    })
    void code_of_infrastructure_without_a_pom_is_infrastructure_whatever_builds_it(String path, String text) {
        assertThat(kind(Repository.with(path, text))).isEqualTo(ProjectKind.INFRASTRUCTURE);
        assertThat(kind(Repository.with(path, text)
                        .and("package.json", "{}")
                        .and("README.md", "x")
                        .and("test/acme.test.ts", "x")))
                .as("with tools of another language")
                .isEqualTo(ProjectKind.INFRASTRUCTURE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"kind: Application", "kind: Deployment", "kind: Namespace"})
    void plain_manifests_and_those_of_argo_cd_are_infrastructure(String sort) {
        assertThat(kind(Repository.with("apps/acme.yaml", "apiVersion: v1", sort)
                        .and("README.md", "x")))
                .isEqualTo(ProjectKind.INFRASTRUCTURE);
    }

    @Test
    void a_program_that_describes_a_cloud_is_infrastructure_though_maven_builds_it() {
        assertThat(kind(Repository.withPom().and("cdk.json", "{}"))).isEqualTo(ProjectKind.INFRASTRUCTURE);
        assertThat(kind(Repository.withPom().and("Pulumi.yaml", "name: acme"))).isEqualTo(ProjectKind.INFRASTRUCTURE);
    }

    @ParameterizedTest
    @CsvSource({
        "requirements.txt, app/main.py",
        "pyproject.toml, src/acme/app.py",
        "mix.exs, lib/acme.ex",
        "package.json, src/index.ts",
        "go.mod, main.go",
        "Gemfile, app/models/acme.rb",
        "composer.json, src/Kernel.php"
    })
    void an_application_with_a_compose_file_and_no_pom_is_a_service(String build, String program) {
        assertThat(kind(Repository.with(build, "x")
                        .and(program, "x")
                        .and("docker-compose.yml", "services:", "  app:", "    build: .")))
                .isEqualTo(ProjectKind.SERVICE);
        assertThat(kind(Repository.with(build, "x").and(program, "x"))).isEqualTo(ProjectKind.LIBRARY);
    }

    @Test
    void an_application_that_comes_with_its_terraform_is_a_service() {
        assertThat(kind(Repository.with("package.json", "{}")
                        .and("src/a.ts", "x")
                        .and("src/b.ts", "x")
                        .and("infra/main.tf", "resource \"a\" \"b\" {}")))
                .isEqualTo(ProjectKind.SERVICE);
    }

    @Test
    void modules_of_terraform_with_tests_in_another_language_are_infrastructure() {
        assertThat(kind(Repository.with("main.tf", "resource \"a\" \"b\" {}")
                        .and("go.mod", "module acme")
                        .and("test/acme_test.go", "package test")))
                .isEqualTo(ProjectKind.INFRASTRUCTURE);
    }

    @Test
    void one_plugin_among_many_modules_makes_no_plugin() {
        assertThat(kind(modules(9, "<packaging>maven-plugin</packaging>"))).isEqualTo(ProjectKind.LIBRARY);
        assertThat(kind(modules(3, "<packaging>maven-plugin</packaging>"))).isEqualTo(ProjectKind.PLUGIN);
    }

    @Test
    void a_plugin_that_is_most_of_the_programs_makes_a_plugin_however_many_modules_help_it() {
        Repository repository = modules(9, "<packaging>maven-plugin</packaging>");
        for (int i = 0; i < 10; i++) {
            repository.and("m0/src/main/java/A" + i + ".java", "class A {}");
        }

        assertThat(kind(repository)).isEqualTo(ProjectKind.PLUGIN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "id 'war'",
                "id(\"war\")",
                "war",
                "apply plugin: 'war'",
                "}\nplugins { id 'war' }",
                "id 'org.springframework.boot' version '3.5.0'",
                "alias(libs.plugins.spring.boot)",
                "id(\"io.quarkus\")",
                "id 'com.google.cloud.tools.jib' version '3.4.0'"
            })
    void what_gradle_builds_as_a_server_is_a_service(String plugin) {
        DetectedKind kind = Repository.with("build.gradle", "plugins {", "    " + plugin, "}")
                .project()
                .kind();

        assertThat(kind.kind()).isEqualTo(ProjectKind.SERVICE);
        assertThat(kind.reason()).startsWith("Gradle plugin ").endsWith(" in build.gradle");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "id 'org.springframework.boot' version '3.5.0' apply false",
                "// id 'war'",
                "id 'java-library'",
                "}\ngradlePlugin {\n    plugins {\n        acme {\n            id = 'com.google.cloud.tools.jib'",
                "id.set(\"io.quarkus\")",
                "id 'org.springframework.boot'\n}\nbootJar {\n    enabled = false"
            })
    void what_gradle_builds_as_a_library_is_none(String plugin) {
        assertThat(kind(Repository.with("build.gradle", "plugins {", plugin, "}")))
                .isEqualTo(ProjectKind.LIBRARY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"maven-publish", "mavenPublish", "libs.plugins.maven.publish"})
    void an_android_library_is_one_however_it_is_published(String publishing) {
        assertThat(kind(Repository.with("app/build.gradle", "alias(libs.plugins.android.application)")
                        .and("app/src/main/AndroidManifest.xml", "<manifest/>")
                        .and("acme/build.gradle", "com.android.library", publishing)))
                .isEqualTo(ProjectKind.LIBRARY);
    }

    @ParameterizedTest
    @CsvSource({"4, LIBRARY", "5, DOCUMENTATION"})
    void documents_outweigh_a_program_that_nothing_builds_when_they_are_five(int documents, ProjectKind expected) {
        assertThat(kind(documents(documents).and("acme.py", "x = 1"))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"mkdocs.yml, 2, DOCUMENTATION", "config/_config.yml, 2, DOCUMENTATION", "mkdocs.yml, 1, LIBRARY"})
    void of_a_site_they_outweigh_it_when_they_are_two(String generator, int documents, ProjectKind expected) {
        assertThat(kind(documents(documents)
                        .and(generator, "site_name: acme")
                        .and("Makefile", "all:")
                        .and("acme.py", "x = 1")))
                .isEqualTo(expected);
    }

    @Test
    void a_server_that_shows_how_a_library_is_used_makes_no_service() {
        assertThat(kind(Repository.with("build.gradle", "plugins { id 'java-library' }")
                        .and("samples/web/build.gradle", "apply plugin: 'war'")))
                .isEqualTo(ProjectKind.LIBRARY);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "action.yml | runs:",
                ".goreleaser.yml | builds:",
                ".pre-commit-hooks.yaml | - id: flock",
                "package.json | { \"name\": \"flock\", \"bin\": { \"flock\": \"bin/flock.js\" } }",
                "pyproject.toml | [project.scripts]",
                "setup.py | setup(entry_points={'console_scripts': ['flock=flock:main']})"
            })
    void an_image_of_a_command_line_tool_makes_no_service(String path, String text) {
        Repository tool = Repository.with(path, text)
                .and("go.mod", "module acme")
                .and("Dockerfile", "FROM alpine", "COPY flock /flock", "ENTRYPOINT [\"/flock\"]");

        DetectedKind kind = tool.project().kind();

        assertThat(kind.kind()).isEqualTo(ProjectKind.LIBRARY);
        assertThat(kind.close()).extracting(Evidence::note).containsExactly("image file");
    }

    @Test
    void an_image_that_waits_for_requests_is_a_service_however_it_is_published() {
        Repository server = Repository.with(".goreleaser.yml", "builds:").and("go.mod", "module acme");

        assertThat(kind(server.and("Dockerfile", "FROM alpine", "ENTRYPOINT [\"/flock\"]", "EXPOSE 8080")))
                .isEqualTo(ProjectKind.SERVICE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"cpanfile", "Acme.sln", "src/Acme/Acme.csproj", "acme.gemspec", "Makefile.PL"})
    void what_is_built_and_started_by_a_compose_file_is_a_service_in_any_language(String buildFile) {
        assertThat(kind(Repository.with(buildFile, "")
                        .and("compose.yml", "services:", "  web:", "    build: .")
                        .and("src/Acme.pm", "package Acme;")))
                .isEqualTo(ProjectKind.SERVICE);
    }

    @Test
    void units_for_several_servers_are_infrastructure_although_a_site_is_made_of_its_documents() {
        Repository servers = Repository.with("mkdocs.yml", "site_name: servers").and("docs/index.md", "# Servers");
        for (String server : List.of("web", "data", "proxy")) {
            servers.and("confs/" + server + "/systemd/backup.service", "[Unit]");
        }

        assertThat(kind(servers)).isEqualTo(ProjectKind.INFRASTRUCTURE);
    }

    @Test
    void an_android_application_is_called_one_and_is_not_operated() {
        Repository application = Repository.with("settings.gradle", "include ':app'")
                .and("app/build.gradle", "plugins { id 'com.android.application' }")
                .and("app/src/main/AndroidManifest.xml", "<manifest/>")
                .and("app/src/main/java/A.kt", "class A");

        assertThat(kind(application)).isEqualTo(ProjectKind.APPLICATION);
        assertThat(ProjectKind.APPLICATION.isOperated()).isFalse();
        assertThat(kind(Repository.withPom("<packaging>apk</packaging>"))).isEqualTo(ProjectKind.APPLICATION);
    }

    @Test
    void an_android_library_with_an_application_that_shows_it_is_a_library() {
        assertThat(kind(Repository.with("app/build.gradle.kts", "plugins { id(\"com.android.application\") }")
                        .and("app/src/main/AndroidManifest.xml", "<manifest/>")
                        .and("acme/build.gradle.kts", "id(\"com.android.library\")", "id(\"maven-publish\")")
                        .and("acme/src/main/java/A.kt", "class A")))
                .isEqualTo(ProjectKind.LIBRARY);
    }

    @Test
    void an_image_that_prints_how_to_use_a_command_runs_no_service() {
        assertThat(kind(Repository.withPom()
                        .and("Dockerfile", "FROM eclipse-temurin:21", "ENTRYPOINT [\"/acme\"]", "CMD [\"--help\"]")))
                .isEqualTo(ProjectKind.LIBRARY);
    }

    @Test
    void a_repository_of_examples_without_a_pom_is_a_sample() {
        assertThat(kind(Repository.with("web/Dockerfile", IMAGE)
                        .andRemote("origin", "https://github.com/acme/acme-examples.git")))
                .isEqualTo(ProjectKind.SAMPLE);
    }

    @Test
    void the_reason_names_the_first_signal_or_that_there_is_none() {
        assertThat(Repository.withPom("<packaging>war</packaging>")
                        .project()
                        .kind()
                        .reason())
                .isEqualTo("packaging war in pom.xml");
        assertThat(Repository.withPom().project().kind().reason())
                .isEqualTo("nothing says that it is deployed and operated");
        assertThat(Repository.withPom()
                        .ofKind(ProjectKind.SERVICE)
                        .project()
                        .kind()
                        .reason())
                .isEqualTo("as configured");
    }

    private static Repository profile(String profile) {
        return Repository.withPom("<packaging>pom</packaging><profiles><profile>" + profile + "</profile></profiles>")
                .and(
                        "web/pom.xml",
                        "<project><artifactId>web</artifactId><packaging>war</packaging>"
                                + "<modules><module>a</module></modules></project>")
                .and("web/a/pom.xml", "<project><artifactId>a</artifactId><packaging>war</packaging></project>");
    }

    /** A reactor of so many modules, the first of which has these elements. */
    private static Repository modules(int count, String elements) {
        StringBuilder names = new StringBuilder();
        Repository repository = Repository.empty();
        for (int i = 0; i < count; i++) {
            names.append("<module>m").append(i).append("</module>");
            repository.and(
                    "m" + i + "/pom.xml",
                    "<project><artifactId>m" + i + "</artifactId>" + (i == 0 ? elements : "") + "</project>");
        }
        return repository.andPom("<packaging>pom</packaging><modules>" + names + "</modules>");
    }

    private static Repository documents(int count) {
        Repository repository = Repository.empty();
        for (int i = 0; i < count; i++) {
            repository.and("docs/" + i + ".md", "# A");
        }
        return repository;
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
