package org.openbydefault.rules.license;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.openbydefault.project.ProjectKind;
import org.openbydefault.rule.Rule;
import org.openbydefault.rule.Verdict;
import org.openbydefault.testkit.Repository;

/**
 * What the licence files, names and choices of small repositories say together: {@code repositories.txt} has a line for each,
 * with the rule, its outcome and words of its message. {@code LICENSE = MIT} is the text of MIT, {@code + X} another behind
 * it, {@code / a -> b} an edit; {@code README : …} is what follows.
 */
class SmallRepositoriesTest {

    private static final Map<String, Rule> RULES = Map.of(
            "file", new LicenseFile(),
            "recognized", new LicenseRecognized(),
            "approved", new LicenseApproved(),
            "permissive", new LicensePermissive(),
            "consistent", new LicenseConsistent());

    @TestFactory
    Stream<DynamicTest> a_small_repository_gets_its_verdict() throws IOException {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(SmallRepositoriesTest.class.getResourceAsStream("repositories.txt")),
                StandardCharsets.UTF_8))) {
            List<String> all = lines.lines().toList();
            assertThat(all).hasSizeGreaterThanOrEqualTo(150);
            return all.stream().map(SmallRepositoriesTest::test);
        }
    }

    private static DynamicTest test(String line) {
        String[] columns = line.split(" \\| ?", -1);
        return DynamicTest.dynamicTest(line, () -> {
            Verdict verdict = verdict(columns[0], Objects.requireNonNull(RULES.get(columns[1])));

            assertThat(columns[2].split("\\|", -1))
                    .as(verdict.message())
                    .contains(verdict.outcome().name().toLowerCase(Locale.ROOT).replace('_', '-'));
            assertThat(verdict.message()).contains(columns[3]);
        });
    }

    private static Verdict verdict(String description, Rule rule) {
        Repository repository = Repository.empty();
        StringBuilder licenses = new StringBuilder();
        String[] options = {};
        for (String part : description.split("; ", -1)) {
            String value =
                    part.substring(part.indexOf(' ') + 1).replace("%3B", ";").replace("\\n", "\n");
            switch (part.substring(0, part.indexOf(' '))) {
                case "POM" -> licenses.append(license(value));
                case "README" -> repository = repository.and("README.md", "# Acme\n\n## License\n\n" + value);
                case "ALLOW" -> options = new String[] {"allow", value};
                case "KIND" -> repository = repository.ofKind(ProjectKind.valueOf(value.toUpperCase(Locale.ROOT)));
                default -> repository = repository.and(part.substring(0, part.indexOf(' ')), content(value));
            }
        }
        if (!licenses.isEmpty()) {
            repository = repository.andPom("<licenses>" + licenses + "</licenses>");
        }
        return repository.check(rule, options);
    }

    private static String license(String value) {
        int url = value.lastIndexOf('<');
        return "<license><name>" + value.substring(0, url).strip().replace("&", "&amp;") + "</name><url>"
                + value.substring(url + 1, value.length() - 1) + "</url></license>";
    }

    private static String content(String value) {
        if (value.startsWith(": ")) {
            return value.substring(2);
        }
        String[] edited = value.substring(2).split(" / | -> ", -1);
        StringBuilder text = new StringBuilder();
        for (String id : edited[0].split(" \\+ ", -1)) {
            text.append(LicenseTexts.of(id)).append("\n\n");
        }
        if (edited.length == 1) {
            return text.toString();
        }
        assertThat(text).contains(edited[1]);
        return text.toString().replace(edited[1], edited[2]);
    }
}
