package org.openbydefault.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openbydefault.project.Location;
import org.openbydefault.rule.Finding;
import org.openbydefault.rule.Fix;
import org.openbydefault.rule.Severity;

class FirstStepsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "git rm --cached deploy/server.key, revoke the key, since history keeps it | git rm --cached deploy/server.key",
                "Add LICENSE with the text of the licence, for example:#curl -fo LICENSE x | add LICENSE",
                "Add README.md at the repository root: what the project is | add README.md",
                "Add docs/operations.md: how to upgrade | add docs/operations.md",
                "Track it:#git add --force LICENSE | git add --force LICENSE",
                "#<scm>#  <url>x</url>#</scm> | write <scm> in pom.xml:3",
                "<connection>scm:git:https://x.example</connection> | write <connection> in pom.xml:3",
                "Declare the licence that the licence file states:#<license>#</license> | declare the licence that the licence file states (readme)",
                "Correct the link, or commit docs/nights.md | correct the link (readme)",
                "Add a section “Getting help” to the README: where to ask | add a section “Getting help” to the README (readme)",
                "If LICENSE is wrong, correct it | mend pom.xml:3 (readme)",
                "Do a thing that takes many more words to say than fit into one short line of a log | mend pom.xml:3 (readme)",
            })
    void a_step_says_what_to_do_in_a_few_words(String fix, String step) {
        assertThat(FirstSteps.of(Results.result(
                        Severity.ERROR,
                        List.of(Results.failed(
                                "readme",
                                Severity.ERROR,
                                Finding.of(Location.of("pom.xml", 3), "", "It is wrong", fix(fix)))))))
                .containsExactly(step);
    }

    /** A hash sign parts the sentence from the lines that are to be pasted. */
    private static Fix fix(String text) {
        String[] parts = text.split("#");
        return parts.length == 1
                ? Fix.of(text)
                : Fix.of(parts[0], List.of(parts).subList(1, parts.length));
    }

    @Test
    void what_another_step_pastes_at_the_same_place_is_no_step() {
        Location place = Location.of("pom.xml", 3);
        Fix whole = Fix.of("", "<scm>", "  <url>x</url>", "</scm>");

        assertThat(FirstSteps.of(Results.result(
                        Severity.ERROR,
                        List.of(
                                Results.failed("a", Severity.ERROR, Finding.of(place, "", "x", whole)),
                                Results.failed("b", Severity.ERROR, Finding.of(place, "", "x", Fix.of("<url>x</url>"))),
                                Results.failed(
                                        "c", Severity.ERROR, Finding.of(place, "", "x", Fix.of("<name>x</name>"))),
                                Results.failed("d", Severity.ERROR, Finding.of(place, "", "x", Fix.of("Do this")))))))
                .containsExactly("write <scm> in pom.xml:3", "write <name> in pom.xml:3", "do this (d)");
    }

    @Test
    void there_are_three_at_most_and_none_twice() {
        assertThat(FirstSteps.of(Results.result(
                        Severity.ERROR,
                        List.of(
                                Results.failed("a", Severity.ERROR, Results.finding("a", 0, "x", "Add LICENSE")),
                                Results.failed("b", Severity.ERROR, Results.finding("b", 0, "x", "Add LICENSE")),
                                Results.failed("c", Severity.ERROR, Results.finding("c", 0, "x", "Do that")),
                                Results.failed("d", Severity.ERROR, Results.finding("d", 0, "x", "Do more")),
                                Results.failed("e", Severity.ERROR, Results.finding("e", 0, "x", "Do all"))))))
                .containsExactly("add LICENSE", "do that (c)", "do more (d)");
    }

    @Test
    void where_nothing_failed_there_is_nothing_to_start_with() {
        assertThat(FirstSteps.of(Results.passing())).isEmpty();
    }
}
