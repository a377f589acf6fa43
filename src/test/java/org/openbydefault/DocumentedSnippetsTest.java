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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "pom.xml",
                "src/main/java/org/acme/ContactRule.java",
                "src/main/resources/META-INF/services/org.openbydefault.rule.Rule",
                "src/main/resources/org/openbydefault/pages/acme.contact.md",
                "src/test/java/org/acme/ContactRuleTest.java"
            })
    void the_custom_rule_is_the_one_that_an_integration_test_builds_and_runs(String file) throws IOException {
        String text =
                filled(Files.readString(Path.of("src/it/setup-custom-rule").resolve(file)));

        assertThat(Files.readString(Path.of("docs/custom-rules.md"))).contains("`" + file + "`", text.strip());
    }

    /** As the invoker fills in what this project's POM says. */
    private static String filled(String text) throws IOException {
        String pom = Files.readString(Path.of("pom.xml"));
        String version = element("version", pom);
        return Pattern.compile("@(\\w+)@")
                .matcher(text.replace("@project.version@", version))
                .replaceAll(name -> element(name.group(1), pom));
    }

    private static String element(String name, String pom) {
        Matcher element = Pattern.compile("<" + name + ">(.*?)</" + name + ">").matcher(pom);
        assertThat(element.find()).as(name).isTrue();
        return element.group(1);
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
