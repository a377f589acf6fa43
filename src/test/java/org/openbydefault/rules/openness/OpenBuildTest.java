package org.openbydefault.rules.openness;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openbydefault.rule.Outcome;
import org.openbydefault.rule.Verdict;
import org.openbydefault.testkit.Repository;

class OpenBuildTest {

    private static final String WORKFLOW = ".github/workflows/build.yml";

    private final OpenBuild rule = new OpenBuild();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        build.gradle           | repositories { maven { url "https://maven.pkg.github.com/acme/lib" } }                  | FAILED
        build.gradle.kts       | repositories { maven("https://acme-1.d.codeartifact.eu-west-1.amazonaws.com/maven/x/") } | FAILED
        build.gradle           | repositories { maven { url 'https://nexus.acme.lan/repository/all' } }                  | FAILED
        build.gradle           | repositories { maven { url 'https://pkgs.dev.azure.com/acme/_packaging/x/maven/v1' } }   | REVIEW
        settings.gradle        | repositories { maven { url 'https://nexus.acme.org/x'; credentials { username = u } } }  | REVIEW
        .npmrc                 | @acme:registry=https://npm.pkg.github.com                                                | FAILED
        .yarnrc.yml            | npmRegistryServer: "https://npm.pkg.github.com"                                          | FAILED
        requirements.txt       | --extra-index-url https://pypi.acme.internal/simple                                      | FAILED
        Gemfile                | source "https://rubygems.pkg.github.com/acme" do                                         | FAILED
        build.gradle           | repositories { mavenCentral(); maven { url "https://jitpack.io" } }                      | PASSED
        build.gradle           | publishing { repositories { maven { url "https://maven.pkg.github.com/acme/lib" } } }    | PASSED
        build.gradle           | repositories { if (hasProperty('x')) { maven { url "https://maven.pkg.github.com/a" } } } | PASSED
        build.gradle           | // maven { url "https://maven.pkg.github.com/acme/lib" }                                 | PASSED
        .npmrc                 | registry=https://registry.npmjs.org/                                                     | PASSED
        pyproject.toml         | url = "https://acme.internal/docs"                                                       | PASSED
        Dockerfile             | ARG VERSION                                                                              | PASSED
        """)
    void packages_come_from_where_everybody_can_take_them(String path, String line, Outcome outcome) {
        assertThat(Repository.with(path, line).check(rule).outcome()).isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        README.md                   | Build it with `mvn -s ci/settings.xml verify`                              | FAILED
        Makefile                    | build: ; ./mvnw verify --settings=./ci/settings.xml                         | FAILED
        .gitlab-ci.yml              | build: {script: [mvn -B -s $CI_PROJECT_DIR/ci/settings.xml verify]}         | FAILED
        .github/workflows/check.yml | on: pull_request # mvn -s $GITHUB_WORKSPACE/ci/settings.xml verify          | FAILED
        .github/workflows/main.yml  | on: push # mvn -s ci/settings.xml verify                                    | PASSED
        README.md                   | Publish with `mvn -s ci/settings.xml deploy`                                | PASSED
        README.md                   | Build it with `mvn -s $HOME/ci/settings.xml verify`                         | PASSED
        README.md                   | Build it with `mvn verify`; ci/settings.xml is for us                       | PASSED
        """)
    void maven_settings_count_where_a_command_for_building_names_them(String path, String line, Outcome outcome) {
        Verdict verdict = Repository.with("Dockerfile", "FROM eclipse-temurin:21")
                .and(path, line)
                .and(
                        "ci/settings.xml",
                        "<settings><mirrors><mirror><id>a</id><mirrorOf>*</mirrorOf>",
                        "<url>https://nexus.acme.lan/all</url></mirror></mirrors></settings>")
                .check(rule);

        assertThat(verdict.outcome()).isEqualTo(outcome);
        if (outcome == Outcome.FAILED) {
            assertThat(verdict.findings().get(0).location()).hasToString("ci/settings.xml:2");
            assertThat(verdict.message())
                    .startsWith("Maven takes packages from https://nexus.acme.lan/all, which outsiders cannot reach");
        }
    }

    @Test
    void says_where_and_what_and_for_what_the_place_is() {
        Verdict verdict = Repository.with(".npmrc", "", "@acme:registry=https://npm.pkg.github.com")
                .check(rule);

        assertThat(verdict.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.location()).hasToString(".npmrc:2");
            assertThat(finding.subject()).isEqualTo("https://npm.pkg.github.com");
            assertThat(finding.message())
                    .isEqualTo(
                            "npm takes packages from https://npm.pkg.github.com, which answers nobody without an account");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ARG NPM_TOKEN\nRUN echo $NPM_TOKEN > .npmrc && npm ci",
                "RUN --mount=type=secret,id=npmrc,target=/root/.npmrc npm ci",
                "RUN --mount=type=ssh go mod download",
                "RUN git clone https://${GITHUB_TOKEN}@github.com/acme/lib.git",
                "ARG NEXUS_PASSWORD\nRUN mvn -s settings.xml -Dpw=${NEXUS_PASSWORD} package"
            })
    void an_image_that_takes_a_token_is_for_a_person_to_see(String dockerfile) {
        assertThat(Repository.with("Dockerfile", "FROM eclipse-temurin:21", dockerfile)
                        .check(rule)
                        .outcome())
                .isEqualTo(Outcome.REVIEW);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ARG NPM_TOKEN\nRUN echo nothing",
                "ARG NPM_TOKEN=\"\"\nRUN use $NPM_TOKEN",
                "ARG TOKEN\nRUN if [ -n \"$TOKEN\" ]; then use $TOKEN; fi",
                "ARG TOKENSERVER_BACKEND\nRUN use $TOKENSERVER_BACKEND",
                "ARG BASE_PATH\nRUN use $BASE_PATH",
                "ARG SENTRY_AUTH_TOKEN\nRUN npm run build $SENTRY_AUTH_TOKEN",
                "ARG GITHUB_TOKEN\nRUN ./upload-asset.sh $GITHUB_TOKEN",
                "RUN --mount=type=secret,id=x if [ -f /run/secrets/x ]; then cat /run/secrets/x; fi",
                "ENV DATABASE_PASSWORD=change-me"
            })
    void an_image_that_builds_without_it_is_none(String dockerfile) {
        assertThat(Repository.with("Dockerfile", "FROM eclipse-temurin:21", dockerfile)
                        .check(rule)
                        .outcome())
                .isEqualTo(Outcome.PASSED);
    }

    @Test
    void a_test_of_pull_requests_that_needs_a_secret_is_for_a_person_to_see() {
        Verdict verdict = workflow("""
                on: [push, pull_request]
                jobs:
                  build:
                    runs-on: ubuntu-latest
                    steps:
                      - uses: actions/checkout@v4
                      - name: Run tests   # all of them
                        run: |
                          ./mvnw verify
                        env:
                          ACCOUNT: ${{ secrets.TEST_ACCOUNT }}
                """);

        assertThat(verdict.outcome()).isEqualTo(Outcome.REVIEW);
        assertThat(verdict.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.location()).hasToString(WORKFLOW + ":7");
            assertThat(finding.subject()).isEqualTo("TEST_ACCOUNT");
            assertThat(finding.message())
                    .isEqualTo(
                            "The step “Run tests” runs for pull requests and needs 1 secret (TEST_ACCOUNT), which forks do"
                                    + " not have");
            assertThat(finding.fix()).doesNotContain("pull_request_target");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "if: github.event.pull_request.head.repo.full_name == github.repository",
                "if: ${{ !github.event.pull_request.head.repo.fork }}",
                "if: github.event_name == 'push'",
                "if: github.repository == 'acme/app'",
                "if: env.ACCOUNT != ''",
                "continue-on-error: true"
            })
    void a_guard_keeps_forks_whole(String guard) {
        assertThat(step(guard + "\n      run: ./mvnw verify\n      env:\n        ACCOUNT: ${{ secrets.ACCOUNT }}"))
                .isEqualTo(Outcome.PASSED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "uses: codecov/codecov-action@v5\n      with:\n        token: ${{ secrets.CODECOV_TOKEN }}",
                "run: ./mvnw verify sonar:sonar\n      env:\n        SONAR_TOKEN: ${{ secrets.SONAR_TOKEN }}",
                "uses: docker/login-action@v3\n      with:\n        password: ${{ secrets.DOCKERHUB_TOKEN }}",
                "run: ./mvnw verify\n      env:\n        TOKEN: ${{ secrets.GITHUB_TOKEN }}",
                "run: ./mvnw verify\n      env:\n        TOKEN: ${{ secrets.TOKEN || 'none' }}",
                "run: ./gradlew build\n      env:\n        DEVELOCITY_ACCESS_KEY: ${{ secrets.DEVELOCITY_ACCESS_KEY }}",
                "run: ./notify.sh\n      env:\n        SLACK_WEBHOOK: ${{ secrets.SLACK_WEBHOOK }}",
                "run: ./mvnw deploy\n      env:\n        OSSRH_USER: ${{ secrets.OSSRH_USER }}"
            })
    void an_upload_is_no_finding(String step) {
        assertThat(step(step)).isEqualTo(Outcome.PASSED);
    }

    @Test
    void a_condition_that_asks_for_a_pull_request_is_no_guard() {
        assertThat(step("if: github.event_name == 'pull_request'\n      run: make test ${{ secrets.KEY }}"))
                .isEqualTo(Outcome.REVIEW);
    }

    @Test
    void a_guarded_job_leaves_out_those_that_need_it() {
        assertThat(workflow("""
                        on: pull_request
                        jobs:
                          asked:
                            if: github.repository == 'acme/app'
                            steps:
                              - run: 'true'
                          test:
                            needs: [asked]
                            steps:
                            - run: make test
                              env: {}
                            - run: npm test ${{ secrets.KEY }}
                        """).outcome()).isEqualTo(Outcome.PASSED);
    }

    @Test
    void pushes_and_closed_pull_requests_are_not_for_forks() {
        String steps = "\njobs:\n  test:\n    steps:\n    - run: make test ${{ secrets.KEY }}\n";

        assertThat(workflow("on: push" + steps).outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
        assertThat(workflow("on:\n  pull_request_target:" + steps).outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
        assertThat(workflow("on:\n  pull_request:\n    types: [closed]" + steps).outcome())
                .isEqualTo(Outcome.NOT_APPLICABLE);
        assertThat(workflow("on: {pull_request: {types: [closed]}}" + steps).outcome())
                .isEqualTo(Outcome.NOT_APPLICABLE);
        assertThat(workflow("on: {push: , pull_request: }" + steps).outcome()).isEqualTo(Outcome.REVIEW);
    }

    @Test
    void what_an_anchor_stands_for_counts_where_it_is_used() {
        Verdict verdict = workflow("""
                on: [pull_request]
                jobs:
                  lint:
                    steps: &steps
                    - run: make lint
                    - run: make test
                      env: {KEY: "${{ secrets.KEY }}"}
                  unit:
                    if: github.ref == 'refs/heads/main'
                    steps: *steps
                """);

        assertThat(verdict.findings()).hasSize(1);
        assertThat(verdict.findings().get(0).location()).hasToString(WORKFLOW + ":6");
    }

    @Test
    void a_pipeline_that_is_no_yaml_is_not_judged() {
        assertThat(workflow("on: pull_request\njobs:\n\ttest:\n").message())
                .startsWith(WORKFLOW + " is malformed at line 3");
        assertThat(Repository.with(".gitlab-ci.yml", "test:\n  script: [make\n")
                        .check(rule)
                        .outcome())
                .isEqualTo(Outcome.UNKNOWN);
        assertThat(Repository.with(".gitlab-ci.yml", "test:\n  script: [make\n")
                        .and("Dockerfile", "FROM scratch")
                        .check(rule)
                        .message())
                .contains("; not judged: .gitlab-ci.yml is malformed");
    }

    @Test
    void a_workflow_of_the_repository_is_followed_and_one_of_others_tells_by_its_name() {
        String caller =
                "on: pull_request\njobs:\n  tests:\n    uses: %s\n    secrets:\n      key: ${{ secrets.KEY }}\n";
        Repository own = Repository.with(WORKFLOW, String.format(caller, "./.github/workflows/called.yml"))
                .and(
                        ".github/workflows/called.yml",
                        "on:\n  workflow_call:\njobs:\n  unit:\n    steps:\n    - run: make test ${{ secrets.key }}");

        assertThat(own.check(rule).findings().get(0).location()).hasToString(".github/workflows/called.yml:6");
        assertThat(Repository.with(WORKFLOW, String.format(caller, "acme/ci/.github/workflows/run-tests.yml@v1"))
                        .check(rule)
                        .outcome())
                .isEqualTo(Outcome.REVIEW);
    }

    @Test
    void a_runner_of_the_owner_is_named_and_other_labels_are_not() {
        String workflow = "on: pull_request\njobs:\n  test:\n    runs-on: %s\n    steps:\n    - run: make test\n";

        assertThat(workflow(String.format(workflow, "[self-hosted, linux]"))
                        .findings()
                        .get(0)
                        .subject())
                .isEqualTo("self-hosted");
        assertThat(workflow(String.format(workflow, "ubuntu-22.04-16core")).outcome())
                .isEqualTo(Outcome.PASSED);
    }

    @Test
    void jobs_of_gitlab_are_read_and_a_jenkinsfile_is_only_named() {
        String job = "unit-test:\n  stage: test\n  script:\n    - ./gradlew test -Pkey=$NEXUS_PASSWORD\n";

        assertThat(Repository.with(".gitlab-ci.yml", job)
                        .check(rule)
                        .findings()
                        .get(0)
                        .location())
                .hasToString(".gitlab-ci.yml:1");
        assertThat(Repository.with(".gitlab-ci.yml", job, "  only: [main]")
                        .check(rule)
                        .outcome())
                .isEqualTo(Outcome.PASSED);
        assertThat(Repository.with(".gitlab-ci.yml", ".guarded: &guarded {only: [main]}", job, "  <<: *guarded")
                        .check(rule)
                        .outcome())
                .isEqualTo(Outcome.PASSED);
        assertThat(Repository.with(".gitlab-ci.yml", "spec: {inputs: {level: }}", "---", job)
                        .check(rule)
                        .findings()
                        .get(0)
                        .location())
                .hasToString(".gitlab-ci.yml:3");
        assertThat(Repository.with("Jenkinsfile", "node { sh 'make' }")
                        .check(rule)
                        .message())
                .isEqualTo("Jenkinsfile, which is not read");
    }

    @Test
    void a_login_that_people_are_told_to_do_is_for_a_person_to_see() {
        assertThat(Repository.with("README.md", "# Acme", "", "    docker login harbor.acme.example")
                        .check(rule)
                        .outcome())
                .isEqualTo(Outcome.REVIEW);
        assertThat(Repository.with("README.md", "# Acme", "", "    docker login ghcr.io")
                        .check(rule)
                        .outcome())
                .isEqualTo(Outcome.NOT_APPLICABLE);
    }

    @Test
    void what_was_looked_at_is_accepted() {
        assertThat(Repository.with(".npmrc", "@acme:registry=https://npm.pkg.github.com")
                        .check(rule, "allow", ".npmrc")
                        .outcome())
                .isEqualTo(Outcome.PASSED);
    }

    private Outcome step(String step) {
        return workflow("on:\n  pull_request:\njobs:\n  build:\n    steps:\n    - name: Step\n      " + step)
                .outcome();
    }

    private Verdict workflow(String text) {
        return Repository.with(WORKFLOW, text).check(rule);
    }
}
