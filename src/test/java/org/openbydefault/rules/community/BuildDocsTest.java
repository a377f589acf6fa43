package org.openbydefault.rules.community;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openbydefault.Repository;
import org.openbydefault.rule.Outcome;
import org.openbydefault.rule.Verdict;

class BuildDocsTest {

    private final BuildDocs rule = new BuildDocs();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "```\nmvn clean install\n```",
                "```bash\n$ cd app && ./mvnw -B verify\n```",
                "Run `mvn -DskipTests package`.",
                "```\nJAVA_HOME=/jdk .\\mvnw.cmd spring-boot:run\n```",
                "```\n./gradlew build\n```",
                "```\nmake\n```",
                "```\nsudo docker build -t acme .\n```",
                "```\nnpm install\n```",
                "## Building\n\nYou need a JDK and Maven. Open the project in an editor of your choice and"
                        + " press the button that builds it.",
                "See [how to build](https://acme.org/build-it)",
            })
    void passes_with(String markdown) {
        assertThat(outcome(markdown)).isEqualTo(Outcome.PASSED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "```xml\n<dependency>\n<artifactId>app</artifactId>\n</dependency>\n```",
                "```\nmvn org.acme:acme-maven-plugin:1.0:check\n```",
                "```\nmvn archetype:generate\n```",
                "```\nmake format\n```",
                "```\ndocker run acme\n```",
                "It is built with Maven.",
                "[![Build Status](https://ci.acme.org/badge.svg)](https://ci.acme.org/job/app)",
                "## Build\n\nSee above.",
            })
    void fails_with(String markdown) {
        assertThat(outcome(markdown)).isEqualTo(Outcome.FAILED);
    }

    @Test
    void names_the_command_and_its_place() {
        Verdict verdict = Repository.withPom()
                .and("README.md", "# Acme")
                .and("CONTRIBUTING.md", "First", "", "```", "./mvnw verify", "```")
                .check(rule);

        assertThat(verdict.evidence())
                .singleElement()
                .satisfies(evidence -> assertThat(evidence.location().orElseThrow() + " " + evidence.note())
                        .isEqualTo("CONTRIBUTING.md:4 ./mvnw verify"));
    }

    @Test
    void a_document_that_the_readme_links_to_counts() {
        Repository repository = Repository.withPom().and("docs/start.md", "```", "mvn verify", "```");

        assertThat(repository
                        .and("README.md", "[Start](docs/start.md)")
                        .check(rule)
                        .outcome())
                .isEqualTo(Outcome.PASSED);
        assertThat(repository.and("README.md", "Nothing").check(rule).outcome()).isEqualTo(Outcome.FAILED);
    }

    @Test
    void plain_text_counts() {
        assertThat(Repository.withPom()
                        .and("README", "To build:", "", "  mvn install")
                        .check(rule)
                        .outcome())
                .isEqualTo(Outcome.PASSED);
    }

    @Test
    void the_fix_names_the_wrapper_that_is_there() {
        assertThat(Repository.withPom()
                        .and("mvnw", "#!/bin/sh")
                        .check(rule)
                        .findings()
                        .get(0)
                        .fix())
                .endsWith("./mvnw verify");
    }

    @Test
    void a_repository_without_a_build_has_nothing_to_say() {
        assertThat(Repository.with("README.md", "Text").check(rule).outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
    }

    private Outcome outcome(String markdown) {
        return Repository.withPom()
                .and("README.md", "# Acme", "", markdown)
                .check(rule)
                .outcome();
    }
}
