package org.openbydefault.rules.community;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openbydefault.rule.Finding;
import org.openbydefault.rule.Outcome;
import org.openbydefault.rule.Verdict;
import org.openbydefault.testkit.Repository;

class BuildDocsTest {

    private final BuildDocs rule = new BuildDocs();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mix.exs",
                "backend/build.gradle",
                "apps/web/package.json",
                "Dockerfile",
                "Makefile",
                "pyproject.toml"
            })
    void there_is_something_to_build_with_every_tool_and_in_folders(String path) {
        assertThat(Repository.with("README.md", "Hello")
                        .and(path, "x")
                        .and("src/a.py", "x")
                        .check(new BuildDocs())
                        .outcome())
                .isEqualTo(Outcome.FAILED);
    }

    @Test
    void a_site_of_documents_is_nothing_to_build() {
        assertThat(Repository.with("README.md", "Hello")
                        .and("mkdocs.yml", "x")
                        .and("requirements.txt", "mkdocs")
                        .check(new BuildDocs())
                        .outcome())
                .isEqualTo(Outcome.NOT_APPLICABLE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "uv pip install -e .",
                "uv sync",
                "pip install -e '.[dev]'",
                "pip install .[dev]",
                "python -m build",
                "python3 -m pip install -e .",
                "cargo build",
                "make",
                "make setup",
                "mix deps.get"
            })
    void commands_of_other_languages_build(String command) {
        assertThat(Repository.with("README.md", "# Build", "```", command.replace("'", ""), "```")
                        .and("pyproject.toml", "x")
                        .and("src/a.py", "x")
                        .check(new BuildDocs())
                        .outcome())
                .isEqualTo(Outcome.PASSED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"mvn site", "mvn site site:deploy", "mkdocs gh-deploy", "pip install acme", "uv pip install acme"
            })
    void publishing_the_site_or_installing_something_else_is_no_build(String command) {
        assertThat(Repository.withPom()
                        .and("README.md", "# Notes", "```", command, "```")
                        .check(new BuildDocs())
                        .outcome())
                .isEqualTo(Outcome.FAILED);
    }

    @Test
    void a_command_in_the_readme_is_the_evidence_with_its_line() {
        Verdict verdict = Repository.withPom()
                .and("README.md", "# Acme", "", "You need JDK 21.", "", "```sh", "$ ./mvnw -B verify", "```")
                .check(rule);

        assertThat(verdict.outcome()).isEqualTo(Outcome.PASSED);
        assertThat(verdict.evidence()).singleElement().satisfies(evidence -> {
            assertThat(evidence.location().orElseThrow().path()).isEqualTo("README.md");
            assertThat(evidence.note()).isEqualTo("$ ./mvnw -B verify");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mvn verify",
                "mvn -B -DskipTests clean package",
                "mvnw.cmd install",
                ".\\mvnw.cmd install",
                "JAVA_HOME=/opt/jdk mvn test",
                "cd server && mvn package",
                "git clone https://github.com/acme/app; mvn package",
                "mvn quarkus:dev",
                "$> mvn clean install",
                "C:\\work> mvn package",
                "./gradlew assemble",
                "make",
                "make build",
                "npm install",
                "npm ci",
                "npm run build",
                "yarn build",
                "docker build -t acme .",
                "docker compose build"
            })
    void commands_that_build_count(String command) {
        assertThat(readmeWithCode(command).outcome()).isEqualTo(Outcome.PASSED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mvn --version",
                "mvn dependency:get -Dartifact=org.acme:app:1.0",
                "./gradlew --version",
                "docker run acme/app",
                "npm install acme-client",
                "npm install --save-dev @acme/client",
                "yarn start",
                "java -jar app.jar",
                "git clone https://github.com/acme/app",
                "# mvn is needed",
                "Ant Design Vue 4"
            })
    void commands_that_only_use_it_do_not_count(String command) {
        assertThat(readmeWithCode(command).outcome()).isEqualTo(Outcome.FAILED);
    }

    @Test
    void a_command_behind_a_prompt_needs_no_block_of_code() {
        assertThat(Repository.withPom()
                        .and(
                                "README.adoc",
                                "= Acme",
                                "",
                                "== Building",
                                "",
                                "Built with Maven:",
                                "",
                                "\t$> mvn clean install")
                        .check(rule)
                        .outcome())
                .isEqualTo(Outcome.PASSED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CONTRIBUTING.md",
                ".github/CONTRIBUTING.md",
                "docs/README.md",
                "BUILDING.md",
                "docs/build.md",
                "doc/development.md"
            })
    void the_command_may_stand_in_other_documents(String path) {
        assertThat(Repository.withPom()
                        .and("README.md", "# Acme")
                        .and(path, "# Start", "", "Run `mvn verify`.")
                        .check(rule)
                        .outcome())
                .isEqualTo(Outcome.PASSED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"server/README.md", "docs/history.md", "src/test/resources/README.md", "AGENTS.md"})
    void other_files_do_not_count(String path) {
        assertThat(Repository.withPom()
                        .and("README.md", "# Acme")
                        .and(path, "# Start", "", "Run `mvn verify`.")
                        .check(rule)
                        .outcome())
                .isEqualTo(Outcome.FAILED);
    }

    @Test
    void the_documentation_is_looked_into_where_the_readme_says_nothing() {
        assertThat(Repository.withPom()
                        .and("README.md", "Nothing")
                        .and("docs/admin/installation/source-linux.md", "```", "./mvnw install", "```")
                        .check(rule)
                        .outcome())
                .isEqualTo(Outcome.PASSED);
    }

    @Test
    void the_image_of_a_sample_is_not_the_product() {
        assertThat(Repository.withPom()
                        .and("README.md", "[Sample](sample/README.md)")
                        .and("sample/README.md", "```", "docker build -t sample .", "```")
                        .check(rule)
                        .outcome())
                .isEqualTo(Outcome.FAILED);
    }

    @Test
    void a_heading_about_building_with_the_product_does_not_count() {
        assertThat(Repository.withPom()
                        .and(
                                "README.md",
                                "## Building a service",
                                "Add the library to your project, write a class that extends the base class of your"
                                        + " choice, and start it.")
                        .check(rule)
                        .outcome())
                .isEqualTo(Outcome.FAILED);
    }

    @Test
    void commands_are_read_in_asciidoc_restructured_and_plain_text() {
        assertThat(Repository.withPom()
                        .and("README.adoc", "= Acme", "", "[source,shell]", "----", "mvn verify", "----")
                        .check(rule)
                        .outcome())
                .isEqualTo(Outcome.PASSED);
        assertThat(Repository.withPom()
                        .and("README.rst", "Acme", "====", "", "Build it::", "", "    mvn verify")
                        .check(rule)
                        .outcome())
                .isEqualTo(Outcome.PASSED);
        assertThat(Repository.withPom()
                        .and("README", "Acme", "", "Start it with", "", "mvn verify")
                        .check(rule)
                        .outcome())
                .isEqualTo(Outcome.PASSED);
    }

    @Test
    void a_sentence_that_names_maven_is_no_command() {
        assertThat(Repository.withPom()
                        .and("README.md", "# Acme", "", "Our pipeline calls mvn verify each night.")
                        .check(rule)
                        .outcome())
                .isEqualTo(Outcome.FAILED);
    }

    @Test
    void a_section_about_building_counts_without_a_command() {
        Verdict verdict = Repository.withPom()
                .and(
                        "README.md",
                        "# Acme",
                        "",
                        "## Building from source",
                        "",
                        "Open the folder in an IDE that knows Maven, choose a JDK of version 21 or later, and let it",
                        "build the module called server.")
                .check(rule);

        assertThat(verdict.outcome()).isEqualTo(Outcome.PASSED);
        assertThat(verdict.evidence().get(0).location()).hasToString("Optional[README.md:3]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Build status", "Built with", "Usage"})
    void other_headings_do_not_count(String heading) {
        assertThat(Repository.withPom()
                        .and(
                                "README.md",
                                "# Acme",
                                "",
                                "## " + heading,
                                "",
                                "Acme stands on the shoulders of many others, of whom we name only Spring, Jackson, and the",
                                "people who write the Java platform.")
                        .check(rule)
                        .outcome())
                .isEqualTo(Outcome.FAILED);
    }

    @Test
    void a_link_about_building_counts_as_not_verified() {
        Verdict verdict = Repository.withPom()
                .and("README.md", "# Acme", "", "See the [build instructions](https://acme.org/handbook/start).")
                .check(rule);

        assertThat(verdict.outcome()).isEqualTo(Outcome.PASSED);
        assertThat(verdict.message()).isEqualTo("By a link alone, which nobody verified");
    }

    @Test
    void own_stems_count_too() {
        Repository files = Repository.withPom()
                .and(
                        "README.md",
                        "# Acme",
                        "",
                        "## Bootstrapping",
                        "",
                        "Open the folder in an IDE that knows Maven, choose a JDK of version 21 or later, and let it",
                        "make the module called server.");

        assertThat(files.check(rule).outcome()).isEqualTo(Outcome.FAILED);
        assertThat(files.check(rule, "stems", "bootstrapping").outcome()).isEqualTo(Outcome.PASSED);
    }

    @Test
    void fails_at_the_pom_with_the_command_to_write() {
        Finding finding = only(Repository.withPom().and("README.md", "# Acme").check(rule));

        assertThat(finding.location()).hasToString("pom.xml");
        assertThat(finding.message()).startsWith("Nothing says how to build it");
        assertThat(finding.fix()).endsWith("and the command: mvn verify");
    }

    @ParameterizedTest
    @CsvSource({
        "build.gradle.kts, ': gradle build'",
        "package.json, ': npm install'",
        "Cargo.toml, ': cargo build'",
        "mix.exs, ': mix compile'",
        "Dockerfile, ': docker build .'",
        "app/build.gradle, ' that builds it'"
    })
    void the_command_to_write_is_that_of_the_build_that_is_there(String file, String command) {
        Finding finding = only(Repository.with(file, "x").check(rule));

        assertThat(finding.fix()).endsWith("and the command" + command);
    }

    @ParameterizedTest
    @CsvSource({"pom.xml, which JDK", "build.sbt, which JDK", "Gemfile, which tools", "pyproject.toml, which tools"})
    void a_jdk_is_asked_for_only_where_the_tool_needs_one(String file, String words) {
        Finding finding = Repository.with("README.md", "# Acme")
                .and(file, file.equals("pom.xml") ? "<project/>" : "x")
                .and("src/a.py", "x")
                .check(new BuildDocs())
                .findings()
                .get(0);

        assertThat(finding.fix()).contains("what is needed (" + words + ", services for the tests)");
    }

    @Test
    void the_command_to_write_is_that_of_the_wrapper() {
        Finding finding = only(Repository.withPom().and("mvnw", "#!/bin/sh").check(rule));

        assertThat(finding.fix()).endsWith("and the command: ./mvnw verify");
    }

    @Test
    void without_a_build_file_there_is_nothing_to_build() {
        assertThat(Repository.with("README.md", "# Handbook").check(rule).outcome())
                .isEqualTo(Outcome.NOT_APPLICABLE);
        assertThat(Repository.with("README.md", "# Handbook")
                        .and("package.json", "{}")
                        .check(rule)
                        .outcome())
                .isEqualTo(Outcome.FAILED);
    }

    private Verdict readmeWithCode(String command) {
        return Repository.withPom()
                .and("README.md", "# Acme", "", "```", command, "```")
                .check(rule);
    }

    private static Finding only(Verdict verdict) {
        assertThat(verdict.outcome()).isEqualTo(Outcome.FAILED);
        assertThat(verdict.findings()).hasSize(1);
        return verdict.findings().get(0);
    }

    @Test
    void an_index_in_the_documentation_is_named_by_its_folder() {
        Verdict verdict = Repository.withPom()
                .and(
                        "docs/installazione/compilazione/index.rst",
                        "Compilazione",
                        "============",
                        "",
                        "1. Eseguire il comando `mvn clean install`")
                .check(rule);

        assertThat(verdict.outcome()).isEqualTo(Outcome.PASSED);
        assertThat(verdict.evidence().get(0).location())
                .hasToString("Optional[docs/installazione/compilazione/index.rst:4]");
    }

    @Test
    void a_package_in_the_documentation_builds_the_site_alone() {
        Repository manual = Repository.withPom().and("docs/README.md", "# Website", "```", "yarn build", "```");

        assertThat(manual.check(rule).outcome()).isEqualTo(Outcome.PASSED);
        assertThat(manual.and("docs/package.json", "{}").check(rule).outcome()).isEqualTo(Outcome.FAILED);
    }

    @Test
    void building_the_manual_builds_nothing_else() {
        assertThat(Repository.withPom()
                        .and(
                                "docs/README.md",
                                "# Manual",
                                "",
                                "## Para compilar o manual",
                                "",
                                "Run Sphinx in this folder, then open the page that it made in a browser of your choice.")
                        .check(rule)
                        .outcome())
                .isEqualTo(Outcome.FAILED);
    }

    @Test
    void opens_no_further_document_once_the_readme_says_enough() {
        Repository repository = Repository.withPom()
                .and(
                        "README.md",
                        "# App",
                        "See [the guide](guide.md).",
                        "## One",
                        "`mvn verify`",
                        "## Two",
                        "`mvn install`",
                        "## Three",
                        "`mvn package`",
                        "## Four",
                        "`make`",
                        "## Five",
                        "`gradle build`")
                .and("guide.md", "# Guide", "`mvn test`");

        assertThat(repository.check(rule).evidence()).hasSize(5);
        assertThat(repository.read()).doesNotContain("guide.md");
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " -> ",
            value = {
                "cd app && ./mvnw verify -> ./mvnw verify",
                "cd app; mvn verify -> mvn verify",
                "test -d target || mvn package -q -> mvn package -q",
                "$ sudo   JAVA_HOME=/opt/jdk mvn  verify -> $ sudo   JAVA_HOME=/opt/jdk mvn  verify",
                "python -m pip install -e . -> python -m pip install -e .",
            })
    void finds_the_command_in_a_line(String line, String command) {
        Verdict verdict = Repository.withPom()
                .and("README.md", "# App", "", "```", "cd elsewhere", line, "```")
                .check(rule);

        assertThat(verdict.evidence())
                .singleElement()
                .satisfies(place -> assertThat(place.note()).isEqualTo(command));
    }
}
