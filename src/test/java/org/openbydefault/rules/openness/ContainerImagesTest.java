package org.openbydefault.rules.openness;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openbydefault.rule.Outcome;
import org.openbydefault.rule.Verdict;
import org.openbydefault.testkit.Repository;

class ContainerImagesTest {

    private final ContainerImages rule = new ContainerImages();

    @ParameterizedTest
    @CsvSource({
        "alpine:3.23, PASSED",
        "eclipse-temurin:25-jre@sha256:28db6f, PASSED",
        "acme/app, PASSED",
        "docker.io/library/alpine, PASSED",
        "ghcr.io/acme/app:1, PASSED",
        "gcr.io/distroless/java21:nonroot, PASSED",
        "harbor.acme.org/base/jre, PASSED",
        "registry.acme.org:5000/base/jre, PASSED",
        "scratch, NOT_APPLICABLE",
        "registry:5000/base/jre, FAILED",
        "registry.acme.lan/base/jre, FAILED",
        "10.0.0.7:5000/base/jre, FAILED",
        "[fd00::1]:5000/base/jre, FAILED",
        "registry.gov.example/base/jre, FAILED",
        "123456789012.dkr.ecr.eu-west-1.amazonaws.com/jre:21, FAILED",
        "registry.redhat.io/ubi9/openjdk-21, FAILED",
        "acme.azurecr.io/jre, REVIEW",
        "europe-docker.pkg.dev/acme-prod/app/jre, REVIEW",
        "gcr.io/acme-prod/jre, REVIEW",
        "localhost:5000/jre, REVIEW",
        "localhost/jre, REVIEW",
        "$BASE, UNKNOWN",
        "${REGISTRY}/jre, UNKNOWN",
        "@base.image@, UNKNOWN",
        "registry.acme.lan/jre:${TAG}, FAILED",
        "alpine:${TAG}, PASSED",
    })
    void judges_an_image_by_its_registry(String image, Outcome outcome) {
        assertThat(Repository.with("Dockerfile", "FROM " + image, "EXPOSE 80")
                        .withInternalHosts("*.gov.example")
                        .check(rule)
                        .outcome())
                .isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource({
        "https://git-codecommit.eu-west-1.amazonaws.com/v1/repos/app, FAILED",
        "https://git-codecommit-fips.us-east-1.amazonaws.com/v1/repos/app#main:docker, FAILED",
        "https://git.acme.lan/app.git, FAILED",
        "https://github.com/acme/app.git#v1, PASSED",
        "https://downloads.acme.org/app.tar.gz, PASSED",
        "git@github.com:acme/app.git, REVIEW",
        "ssh://git@github.com/acme/app.git, REVIEW",
        "./app, NOT_APPLICABLE",
    })
    void judges_a_remote_build_context_by_who_can_fetch_it(String context, Outcome outcome) {
        assertThat(Repository.with("compose.yaml", "services:", "  app:", "    build: " + context)
                        .check(rule)
                        .outcome())
                .isEqualTo(outcome);
        assertThat(Repository.with("compose.yaml", "services:", "  app:", "    build:", "      context: " + context)
                        .check(rule)
                        .outcome())
                .isEqualTo(outcome);
    }

    @Test
    void says_of_a_build_context_where_it_is_and_what_it_asks() {
        Verdict verdict = Repository.with(
                        "compose.yaml",
                        "services:",
                        "  app:",
                        "    build:",
                        "      context: .",
                        "      additional_contexts:",
                        "        - base=https://git-codecommit.eu-west-1.amazonaws.com/v1/repos/base")
                .check(rule);

        assertThat(verdict.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.location()).hasToString("compose.yaml:6");
            assertThat(finding.message())
                    .isEqualTo(
                            "The build context https://git-codecommit.eu-west-1.amazonaws.com/v1/repos/base cannot be"
                                    + " fetched by everybody: AWS CodeCommit answers nobody without an AWS account");
        });
    }

    @Test
    void says_where_and_why() {
        Verdict verdict = Repository.with("Dockerfile", "# the base", "FROM registry.acme.lan/jre:21")
                .check(rule);

        assertThat(verdict.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.location()).hasToString("Dockerfile:2");
            assertThat(finding.message())
                    .isEqualTo("The image registry.acme.lan/jre:21 comes from a registry that outsiders cannot reach:"
                            + " registry.acme.lan ends in .lan, which only private networks know");
        });
    }

    @Test
    void reads_stages_platforms_arguments_and_copies() {
        Verdict verdict = Repository.with(
                        "docker/Dockerfile.jvm",
                        "# syntax=docker/dockerfile:1",
                        "ARG REGISTRY=one.lan",
                        "ARG BASE=\"${REGISTRY}/jre:${VERSION:-21}\"",
                        "FROM --platform=$BUILDPLATFORM two.lan/maven AS Build",
                        "ARG REGISTRY=never.lan",
                        "from ${BASE} as run",
                        "COPY --from=build /app /app",
                        "COPY --chown=1 \\",
                        "  # a comment between",
                        "  --from=three.lan/tools /bin/x /bin/x",
                        "COPY --from=0 /y /y",
                        "RUN --mount=type=bind,from=four.lan/cache,target=/c \\",
                        "  FROM never.lan/x",
                        "FROM build")
                .check(rule);

        assertThat(verdict.findings())
                .extracting(finding ->
                        finding.location().line() + " " + finding.message().split(" ")[2])
                .containsExactly("4 two.lan/maven", "6 one.lan/jre:21", "8 three.lan/tools", "12 four.lan/cache");
    }

    @Test
    void what_a_here_document_holds_is_no_instruction() {
        Verdict verdict = Repository.with(
                        "Dockerfile",
                        "FROM one.lan/base",
                        "RUN <<EOF bash",
                        "FROM never.lan/a",
                        "EOF",
                        "COPY <<-\"A\" <<B /etc/",
                        "FROM never.lan/b",
                        "\tA",
                        "FROM never.lan/c",
                        "B",
                        "RUN cat <<<text && echo $((1<<3))",
                        "FROM two.lan/base",
                        "RUN tool <<WITHOUT_END",
                        "FROM three.lan/base")
                .check(rule);

        assertThat(verdict.findings())
                .extracting(finding ->
                        finding.location().line() + " " + finding.message().split(" ")[2])
                .containsExactly("1 one.lan/base", "11 two.lan/base", "13 three.lan/base");
    }

    @Test
    void the_directive_escape_tells_how_lines_continue() {
        Verdict verdict = Repository.with(
                        "Dockerfile",
                        "# syntax=docker/dockerfile:1",
                        "# escape=`",
                        "FROM `",
                        "  one.lan/windows",
                        "COPY a c:\\",
                        "FROM two.lan/windows")
                .check(rule);

        assertThat(verdict.findings())
                .extracting(finding -> finding.location().line())
                .containsExactly(3, 6);
    }

    @Test
    void a_comment_that_is_no_directive_leaves_the_escape_as_it_is() {
        assertThat(Repository.with("Dockerfile", "# Built nightly", "# escape=`", "FROM \\", "one.lan/base")
                        .check(rule)
                        .findings())
                .hasSize(1);
    }

    @Test
    void a_stage_has_variables_of_its_own() {
        Verdict verdict = Repository.with(
                        "Dockerfile",
                        "ARG TOOLS=one.lan",
                        "FROM alpine AS a",
                        "ENV TOOLS=two.lan",
                        "COPY --from=${TOOLS}/x /x /x",
                        "FROM alpine",
                        "COPY --from=${TOOLS}/y /y /y")
                .check(rule);

        assertThat(verdict.findings())
                .extracting(finding -> finding.message().split(" ")[2])
                .containsExactly("two.lan/x", "one.lan/y");
    }

    @Test
    void reads_compose_files() {
        Verdict verdict = Repository.with(
                        "docker-compose.yml",
                        "services:",
                        "  app:",
                        "    image: ${IMAGE:-registry.lan/app}:${TAG}",
                        "  built:",
                        "    build: .",
                        "    image: built.lan/app",
                        "  db:",
                        "    image: postgres:17")
                .check(rule);

        assertThat(verdict.findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.location()).hasToString("docker-compose.yml:3"));
    }

    @Test
    void reads_helm_values_and_manifests() {
        Verdict verdict = Repository.with(
                        "charts/app/values.yaml",
                        "image:",
                        "  registry: values.lan",
                        "  repository: team/app",
                        "sidecar:",
                        "  image: {repository: quay.io/x/y, tag: 1}")
                .and(
                        "k8s/app.yaml",
                        "kind: ConfigMap",
                        "---",
                        "kind: Deployment",
                        "spec: {template: {spec: {containers: [{image: manifest.lan/app}]}}}")
                .and(
                        "charts/app/templates/app.yaml",
                        "{{- if .Values.on }}",
                        "      - image: template.lan/app:{{ .Values.tag }}  # x",
                        "        image: \"{{ .Values.image }}\"",
                        "{{- end }}")
                .check(rule);

        assertThat(verdict.findings())
                .extracting(finding -> finding.location().toString())
                .containsExactlyInAnyOrder(
                        "charts/app/values.yaml:2", "k8s/app.yaml:4", "charts/app/templates/app.yaml:2");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "kustomization.yaml | images: [{name: app, newName: new.lan/app, newTag: v1}] | new.lan/app",
                "charts/app/values.yaml | global: {imageRegistry: global.lan} | global.lan/*",
                "charts/app/values.yaml | initImage: init.lan/app | init.lan/app",
                "charts/app/values.yaml | sidecarImage: {registry: side.lan, repository: app} | side.lan/app",
                "k8s/cluster.yaml | spec: {imageName: cnpg.lan/postgresql} | cnpg.lan/postgresql"
            })
    void an_image_has_many_names(String path, String text, String image) {
        Verdict verdict = Repository.with(path, text).check(rule);

        assertThat(verdict.outcome()).isEqualTo(Outcome.FAILED);
        assertThat(verdict.message()).contains("The image " + image + " ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "backgroundImage: logo.lan/x.png",
                "imageRegistry: ''",
                "image: \"{{ include \\\"app.image\\\" . }}\"",
                "image: '{{ template \"app.image\" . }}'",
                "image: '{{ .Values.registry }}/app'",
                "coverImage: a picture of a.lan/b"
            })
    void a_picture_and_what_a_helper_of_the_chart_fills_in_are_no_images(String text) {
        assertThat(Repository.with("charts/app/values.yaml", text).check(rule).outcome())
                .isEqualTo(Outcome.NOT_APPLICABLE);
    }

    @Test
    void a_compose_file_may_extend_others_and_hold_image_files() {
        Verdict verdict = Repository.with(
                        "compose.yaml",
                        "services:",
                        "  app:",
                        "    extends:",
                        "      service: app",
                        "      file: shared/base.yml # all",
                        "  tool:",
                        "    build:",
                        "      dockerfile_inline: |",
                        "        FROM alpine",
                        "        COPY --from=inline.lan/tool /x /x")
                .and("shared/base.yml", "services: {app: {image: base.lan/app}}")
                .check(rule);

        assertThat(verdict.findings())
                .extracting(finding ->
                        finding.location().path() + " " + finding.message().split(" ")[2])
                .containsExactlyInAnyOrder("shared/base.yml base.lan/app", "compose.yaml inline.lan/tool");
    }

    @ParameterizedTest
    @ValueSource(strings = {"args: {REGISTRY: args.lan}", "args: [REGISTRY=args.lan, OTHER=1]"})
    void arguments_of_a_build_win_over_defaults(String args) {
        Verdict verdict = Repository.with("app/Dockerfile", "ARG REGISTRY=docker.io", "FROM ${REGISTRY}/jre")
                .and("compose.yaml", "services: {app: {build: {context: app, " + args + "}}}")
                .check(rule);

        assertThat(verdict.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.location()).hasToString("app/Dockerfile:2");
            assertThat(finding.message()).contains("args.lan/jre");
        });
    }

    @ParameterizedTest
    @CsvSource({
        "deploy.sh, docker login -u ci harbor.acme.org, FAILED",
        "README.md, Run `podman login harbor.acme.org` first, FAILED",
        "README.md, Run helm registry login harbor.acme.org, FAILED",
        "README.md, Run `docker login other.acme.org`, PASSED",
        "docs/publish.md, Run `docker login harbor.acme.org` first, PASSED",
        "docs/images.md, docker login harbor.acme.org && docker push harbor.acme.org/app, PASSED",
        "build.sh, docker login harbor.acme.org; docker buildx build --push ., PASSED",
        "README.md, The login of harbor.acme.org is public, PASSED",
        ".github/workflows/push.sh, docker login harbor.acme.org, PASSED"
    })
    void a_registry_at_which_people_are_told_to_log_in_needs_an_account(String path, String line, Outcome outcome) {
        assertThat(Repository.with("Dockerfile", "FROM harbor.acme.org/jre", "EXPOSE 80")
                        .and(path, line)
                        .check(rule)
                        .outcome())
                .isEqualTo(outcome);
    }

    @Test
    void who_logs_in_at_a_public_registry_pushes_there() {
        assertThat(Repository.with("Dockerfile", "FROM ghcr.io/acme/jre", "EXPOSE 80")
                        .and("release.sh", "docker login ghcr.io")
                        .check(rule)
                        .outcome())
                .isEqualTo(Outcome.PASSED);
    }

    @Test
    void says_once_for_a_registry_in_a_file() {
        assertThat(Repository.with("Dockerfile", "FROM a.lan/x AS one", "FROM a.lan/y AS two", "FROM b.lan/z")
                        .check(rule)
                        .findings())
                .hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "src/test/docker/Dockerfile",
                "examples/Dockerfile",
                ".devcontainer/Dockerfile",
                "docs/Dockerfile",
                "web/dockerfile.js",
                "Dockerfile.md",
                "Dockerfile.adoc",
                "Dockerfile.dockerignore",
                "Dockerfile.JSON",
                "DockerfileNotUsed",
                "Dockerfile.unused"
            })
    void files_that_do_not_deploy_the_product_are_left_out(String path) {
        assertThat(Repository.with(path, "FROM registry.lan/x").check(rule).outcome())
                .isEqualTo(Outcome.NOT_APPLICABLE);
    }

    @Test
    void other_yaml_files_may_name_images_of_any_kind() {
        assertThat(Repository.with("src/site.yaml", "image: logo.lan/x.png")
                        .check(rule)
                        .outcome())
                .isEqualTo(Outcome.NOT_APPLICABLE);
    }

    @ParameterizedTest
    @CsvSource({
        "docker://acme-base:1.0, REVIEW",
        "tar://target/base.tar, NOT_APPLICABLE",
        "registry://jib.lan/jre, FAILED",
        "registry://eclipse-temurin, PASSED"
    })
    void jib_says_where_it_takes_an_image_from(String image, Outcome outcome) {
        Verdict verdict = Repository.withPom(
                        "<build><plugins><plugin>",
                        "<groupId>com.google.cloud.tools</groupId><artifactId>jib-maven-plugin</artifactId>",
                        "<configuration><from><image>" + image + "</image></from></configuration>",
                        "</plugin></plugins></build>")
                .check(rule);

        assertThat(verdict.outcome()).isEqualTo(outcome);
    }

    @Test
    void plugins_that_build_images_say_what_they_build_upon() {
        Verdict verdict = Repository.withPom(
                        "<build><plugins><plugin>",
                        "<groupId>com.google.cloud.tools</groupId><artifactId>jib-maven-plugin</artifactId>",
                        "<configuration>",
                        "<from><image>jib.lan/jre:21</image></from>",
                        "<to><image>target.lan/app</image></to>",
                        "</configuration></plugin><plugin>",
                        "<groupId>org.springframework.boot</groupId><artifactId>spring-boot-maven-plugin</artifactId>",
                        "<configuration><image><name>name.lan/app</name>",
                        "<builder>builder.lan/tiny</builder><!-- <runImage>comment.lan/run</runImage> -->",
                        "</image></configuration></plugin><plugin>",
                        "<groupId>io.fabric8</groupId><artifactId>docker-maven-plugin</artifactId>",
                        "<configuration><images><image><name>own.lan/app</name><build>",
                        "<from>fabric.lan/java</from></build></image></images></configuration>",
                        "</plugin></plugins></build>")
                .check(rule);

        assertThat(verdict.findings())
                .extracting(finding -> finding.location().toString())
                .containsExactlyInAnyOrder("pom.xml:8", "pom.xml:13", "pom.xml:17");
        assertThat(verdict.message()).contains("jib.lan/jre:21");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<build><plugins><plugin>%s</plugin></plugins></build>",
                "<build><plugins><plugin combine.children=\"append\">%s</plugin></plugins></build>",
                "<build><plugins><plugin\n>%s</plugin\n></plugins></build>",
                "<build><plugins><!-- <plugin></plugin> --><plugin>%s</plugin></plugins></build>",
                "<build><pluginManagement><plugins><plugin>%s</plugin></plugins></pluginManagement></build>",
                "<profiles><profile><id>p</id><build><plugins><plugin>%s</plugin></plugins></build></profile></profiles>"
            })
    void a_base_image_is_found_wherever_and_however_the_plugin_is_written(String around) {
        Verdict verdict = Repository.withPom(around.formatted(
                        "<groupId>com.google.cloud.tools</groupId><artifactId>jib-maven-plugin</artifactId>"
                                + "<configuration><from combine.self=\"override\"><image>registry.acme.lan/jre</image>"
                                + "</from></configuration>"))
                .check(rule);

        assertThat(verdict.outcome()).isEqualTo(Outcome.FAILED);
        assertThat(verdict.message()).contains("registry.acme.lan/jre");
    }

    @Test
    void a_property_of_the_pom_may_name_the_registry() {
        assertThat(Repository.withPom(
                                "<properties><registry>registry.acme.lan</registry></properties>",
                                "<build><plugins><plugin>",
                                "<groupId>com.google.cloud.tools</groupId><artifactId>jib-maven-plugin</artifactId>",
                                "<configuration><from><image>${registry}/jre</image></from></configuration>",
                                "</plugin></plugins></build>")
                        .check(rule)
                        .outcome())
                .isEqualTo(Outcome.FAILED);
    }

    @Test
    void an_image_whose_registry_is_a_property_is_not_judged() {
        assertThat(Repository.withPom(
                                "<build><plugins><plugin>",
                                "<groupId>com.google.cloud.tools</groupId><artifactId>jib-maven-plugin</artifactId>",
                                "<configuration><from><image>${registry}/jre</image></from></configuration>",
                                "</plugin></plugins></build>")
                        .check(rule)
                        .outcome())
                .isEqualTo(Outcome.UNKNOWN);
    }

    @Test
    void applies_to_operated_projects_alone() {
        assertThat(rule.info().operatedOnly()).isTrue();
    }

    @Test
    void the_definition_of_a_resource_names_no_image() {
        String[] definition = {
            "apiVersion: apiextensions.k8s.io/v1",
            "kind: CustomResourceDefinition",
            "spec:",
            "  example:",
            "    image: registry.acme.lan/schema:1"
        };

        assertThat(Repository.with("deploy/crd.yaml", definition).check(rule).outcome())
                .isEqualTo(Outcome.NOT_APPLICABLE);
        assertThat(Repository.with("deploy/crd.yaml", definition)
                        .and(
                                "deploy/all.yaml",
                                String.join("\n", definition),
                                "---",
                                "kind: Pod",
                                "spec:",
                                "  image: registry.acme.lan/app:1")
                        .check(rule)
                        .findings())
                .extracting(finding -> finding.location().path())
                .containsOnly("deploy/all.yaml");
    }
}
