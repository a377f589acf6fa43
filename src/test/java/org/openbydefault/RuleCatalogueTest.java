package org.openbydefault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openbydefault.rule.Assurance;
import org.openbydefault.rule.Criterion;
import org.openbydefault.rule.Rule;
import org.openbydefault.rule.RuleInfo;
import org.openbydefault.rule.RuleOption;
import org.openbydefault.rules.BuiltInRules;

/** Ties a rule to its class name, page, test and place in the lists of rules. */
class RuleCatalogueTest {

    static Stream<Rule> rules() {
        return BuiltInRules.all().stream();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void class_and_id_are_named_alike(Rule rule) {
        assertThat(kebabCase(rule.getClass().getSimpleName()))
                .isEqualTo(rule.info().id());
        assertThat(rule.getClass().getPackageName())
                .isEqualTo("org.openbydefault.rules." + rule.info().family().id());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void has_a_test_of_its_own(Rule rule) throws ClassNotFoundException {
        Class<?> test = Class.forName(rule.getClass().getName() + "Test");

        assertThat(Arrays.stream(test.getDeclaredMethods())).hasSizeGreaterThan(2);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void has_a_page_that_names_its_facts(Rule rule) throws IOException {
        RuleInfo info = rule.info();
        String page = Files.readString(Path.of("docs/rules/" + info.id() + ".md"));

        assertThat(page)
                .startsWith("# `" + info.id() + "`\n\n" + info.summary() + ".\n")
                .contains("| " + info.family().id() + " | "
                        + info.defaultSeverity().id() + " | " + appliesTo(info) + " |")
                .contains(
                        "\n## Why\n",
                        "\n## What counts\n",
                        "\n## Options\n",
                        "\n## How to fix\n",
                        "\n## How to turn it off\n")
                .contains("<" + info.id() + ">off</" + info.id() + ">");
        for (RuleOption option : info.options()) {
            assertThat(page).contains("| `" + option.name() + "` | ");
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void has_a_place_where_the_promise_is_taken_apart(Rule rule) throws IOException {
        String id = rule.info().id();

        assertThat(Files.readString(Path.of("docs/what-open-by-default-means.md")))
                .contains("[`" + id + "`](rules/" + id + ".md)");
    }

    @ParameterizedTest
    @MethodSource("rules")
    void has_a_row_in_the_list_of_rules_and_a_link_in_the_readme(Rule rule) throws IOException {
        RuleInfo info = rule.info();

        assertThat(Files.readString(Path.of("docs/rules.md")))
                .contains("| [`" + info.id() + "`](rules/" + info.id() + ".md) | "
                        + info.defaultSeverity().id() + " | " + info.summary() + " |");
        assertThat(Files.readString(Path.of("README.md")))
                .contains("[`" + info.id() + "`](docs/rules/" + info.id() + ".md)");
    }

    @ParameterizedTest
    @MethodSource("rules")
    void supports_the_criteria_that_the_page_of_frameworks_lists(Rule rule) throws IOException {
        String row = Files.readAllLines(Path.of("docs/frameworks.md")).stream()
                .filter(line -> line.startsWith("| `")
                        && line.substring(0, line.indexOf('|', 1))
                                .contains("`" + rule.info().id() + "`"))
                .findFirst()
                .orElse("| |");

        assertThat(Arrays.stream(row.substring(row.indexOf('|', 1)).split("[|,]"))
                        .map(String::strip)
                        .filter(cell -> !cell.isEmpty()))
                .containsExactlyInAnyOrderElementsOf(rule.info().supports().stream()
                        .map(RuleCatalogueTest::cell)
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void the_summary_is_a_sentence_without_full_stop(Rule rule) {
        assertThat(rule.info().summary()).matches("[A-Z`].*[^.]");
    }

    private static String cell(Criterion criterion) {
        return criterion.id() + (criterion.assurance() == Assurance.MEASURED ? " (measured)" : "");
    }

    private static String appliesTo(RuleInfo info) {
        return info.operatedOnly() ? "services and infrastructure" : "every project";
    }

    private static String kebabCase(String name) {
        return Arrays.stream(name.split("(?<=[a-z0-9])(?=[A-Z])"))
                .map(word -> word.toLowerCase(Locale.ROOT))
                .collect(Collectors.joining("-"));
    }
}
