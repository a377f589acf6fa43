package org.openbydefault.git;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConfigFileTest {

    @TempDir
    Path folder;

    @Test
    void knows_sections_subsections_values_and_lines() throws UnreadableException {
        assertThat(parse("\ufeff# comment\r\n[Core] bare\r\n\tfileMode = yes ; comment\r\n"
                        + "[remote \"Or \\\"i\\\\ gin\"]\n url = \"a # b\"c\\\n  d\\t \n[Old.Style]k=\n"))
                .containsExactly(
                        new ConfigEntry("core", "", "bare", Optional.empty(), 2),
                        new ConfigEntry("core", "", "filemode", Optional.of("yes"), 3),
                        new ConfigEntry("remote", "Or \"i\\ gin", "url", Optional.of("a # bc  d\t"), 5),
                        new ConfigEntry("old", "style", "k", Optional.of(""), 7));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\n[core\n",
                "\n[core \"a]\nb = c\n",
                "\n[core \"a\" ]",
                "\n[]",
                "\n[a_b]",
                "\nkey = before any section",
                "[a]\nb c = d",
                "[a]\n1b = c",
                "[a]\nb = \"open\n",
                "[a]\nb = \\x",
                "[a]\nb # comment",
                "[a]\n<html>",
                "[a]\nb = \u0000",
            })
    void what_is_no_configuration_is_refused_with_its_line(String text) {
        assertThatThrownBy(() -> parse(text))
                .isInstanceOf(UnreadableException.class)
                .hasMessage("config is no valid Git configuration at line 2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"true", "yes", "on", "1", "TRUE", "2"})
    void these_words_are_true(String word) throws UnreadableException {
        assertThat(parse("[a]\nb = " + word).get(0).isTrue()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"false", "No", "off", "0", ""})
    void these_words_are_false(String word) throws UnreadableException {
        assertThat(parse("[a]\nb = " + word).get(0).isTrue()).isFalse();
    }

    @Test
    void agrees_with_git_on_random_text() throws IOException {
        GitCheckout checkout = GitCheckout.init(folder);
        Random random = new Random(7);
        int accepted = 0;
        for (int round = 0; round < 200; round++) {
            StringBuilder text = new StringBuilder("[core]\n");
            for (int i = random.nextInt(3); i >= 0; i--) {
                text.append(randomLine(random));
            }
            Files.writeString(folder.resolve("random"), text);
            Optional<List<String>> expected = listedByGit(checkout);
            accepted += expected.isPresent() ? 1 : 0;
            assertThat(listed(text.toString())).as(text.toString()).isEqualTo(expected);
        }
        assertThat(accepted).isBetween(15, 185);
    }

    private static String randomLine(Random random) {
        String[] starts = {
            "[core]",
            "[remote \"a b\"]",
            "[x.Y]",
            "[X \"q\\\"\\\\\"]",
            "[x.y \"Z\"]",
            "[",
            "url",
            "a-1",
            "Key",
            " ",
            "#",
            "\ta."
        };
        String[] parts = {
            " ", "=", "value", "\"", "\"x y\"", "\"#\"", "\\n", "\\t", "\\\"", "\\\\", "\\\n", "\\q", "#", ";", "]", "é"
        };
        StringBuilder line = new StringBuilder(starts[random.nextInt(starts.length)]);
        line.append(random.nextInt(4) == 0 ? "" : " = ");
        for (int i = random.nextInt(5); i > 0; i--) {
            line.append(parts[random.nextInt(parts.length)]);
        }
        return line.append(random.nextInt(6) == 0 ? "\r\n" : "\n").toString();
    }

    private static Optional<List<String>> listedByGit(GitCheckout checkout) {
        try {
            String output = checkout.git("config", "--file", "random", "--list", "--null");
            return Optional.of(output.isEmpty() ? List.of() : List.of(output.split("\0")));
        } catch (IllegalStateException refused) {
            return Optional.empty();
        }
    }

    private static Optional<List<String>> listed(String text) {
        try {
            List<String> listed = new ArrayList<>();
            for (ConfigEntry entry : parse(text)) {
                String subsection = entry.subsection().isEmpty() ? "" : entry.subsection() + ".";
                String value = entry.value().map(word -> "\n" + word).orElse("");
                listed.add(entry.section() + "." + subsection + entry.key() + value);
            }
            return Optional.of(listed);
        } catch (UnreadableException refused) {
            return Optional.empty();
        }
    }

    private static List<ConfigEntry> parse(String text) throws UnreadableException {
        return ConfigFile.parse("config", text);
    }
}
