package org.openbydefault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.xml.sax.InputSource;

/** What the documentation shows can be pasted. Its commands are typed by the integration test documented-commands. */
class DocumentedSnippetsTest {

    private static final Pattern BLOCK = Pattern.compile("(?m)^```(\\w+)\n([\\s\\S]*?)^```$");

    record Snippet(Path page, String language, String text) {

        @Override
        public String toString() {
            return page.getFileName() + ": " + text.lines().findFirst().orElse("");
        }
    }

    static Stream<Snippet> yaml() throws IOException {
        return snippets("yaml");
    }

    static Stream<Snippet> json() throws IOException {
        return snippets("json");
    }

    static Stream<Snippet> xml() throws IOException {
        return snippets("xml");
    }

    @ParameterizedTest
    @MethodSource
    void yaml(Snippet snippet) {
        assertThatCode(() -> new Load(LoadSettings.builder().build()).loadFromString(snippet.text()))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @MethodSource
    void json(Snippet snippet) {
        assertThatCode(() -> new Load(LoadSettings.builder().build()).loadFromString(snippet.text()))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @MethodSource
    void xml(Snippet snippet) {
        assertThatCode(() -> DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(new InputSource(new StringReader("<snippet>" + snippet.text() + "</snippet>"))))
                .doesNotThrowAnyException();
    }

    @Test
    void the_custom_rule_is_the_one_that_an_integration_test_compiles_and_runs() throws IOException {
        Path sources = Path.of("src/it/setup-custom-rule/src/main");
        List<String> java = snippets("java").map(Snippet::text).toList();

        assertThat(java).contains(Files.readString(sources.resolve("java/org/acme/ContactRule.java")));
        assertThat(Files.readString(Path.of("docs/custom-rules.md")))
                .contains(Files.readString(sources.resolve("resources/META-INF/services/org.openbydefault.rule.Rule"))
                        .strip());
    }

    private static Stream<Snippet> snippets(String language) throws IOException {
        List<Snippet> snippets = new ArrayList<>();
        try (Stream<Path> pages = Stream.concat(Stream.of(Path.of("README.md")), Files.list(Path.of("docs")))) {
            for (Path page : pages.filter(path -> path.toString().endsWith(".md"))
                    .sorted()
                    .toList()) {
                Matcher block = BLOCK.matcher(Files.readString(page));
                while (block.find()) {
                    if (block.group(1).equals(language)) {
                        snippets.add(new Snippet(page, language, block.group(2)));
                    }
                }
            }
        }
        return snippets.stream();
    }
}
