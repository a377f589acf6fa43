package org.openbydefault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openbydefault.rule.Outcome;
import org.openbydefault.rule.Rule;
import org.openbydefault.rules.community.Contributing;
import org.openbydefault.rules.community.MaintenanceModel;
import org.openbydefault.rules.community.SecurityPolicy;
import org.openbydefault.rules.operations.DeploymentDocs;
import org.openbydefault.rules.operations.OperationsDocs;
import org.openbydefault.testkit.Repository;

/**
 * Judges small documents, each named after the trap that it sets. A document is the README of its repository, unless
 * its first line is {@code path:} and another path.
 */
class DocumentationFixturesTest {

    private static final Path FIXTURES = Path.of("src/test/resources/fixtures");

    private static final Map<String, Rule> RULES = Map.of(
            "deployment", new DeploymentDocs(),
            "operations", new OperationsDocs(),
            "contributing", new Contributing(),
            "security-policy", new SecurityPolicy(),
            "maintenance-model", new MaintenanceModel());

    static Stream<Path> counts() throws IOException {
        return fixtures("counts");
    }

    static Stream<Path> doesNotCount() throws IOException {
        return fixtures("does-not-count");
    }

    @ParameterizedTest
    @MethodSource
    void counts(Path fixture) throws IOException {
        assertThat(outcome(fixture)).isEqualTo(Outcome.PASSED);
    }

    @ParameterizedTest
    @MethodSource
    void doesNotCount(Path fixture) throws IOException {
        assertThat(outcome(fixture)).isIn(Outcome.FAILED, Outcome.REVIEW);
    }

    private static Outcome outcome(Path fixture) throws IOException {
        String text = Files.readString(FIXTURES.resolve(fixture));
        String path = "README.md";
        if (text.startsWith("path: ")) {
            int end = text.indexOf('\n');
            path = text.substring("path: ".length(), end);
            text = text.substring(end + 1);
        }
        Rule rule = RULES.get(fixture.getName(0).toString());
        return Repository.withPom()
                .and(path, text)
                .andRemote("origin", "https://github.com/acme/flock.git")
                .check(rule)
                .outcome();
    }

    private static Stream<Path> fixtures(String verdict) throws IOException {
        try (Stream<Path> files = Files.walk(FIXTURES)) {
            return files
                    .filter(Files::isRegularFile)
                    .map(FIXTURES::relativize)
                    .filter(file -> file.getName(1).toString().equals(verdict))
                    .sorted()
                    .toList()
                    .stream();
        }
    }
}
