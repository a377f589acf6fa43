package org.openbydefault.license;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that are what a template says need no comparison with all others. */
class PatternFinderTest {
    private static final Patterns PATTERNS = Patterns.load();
    private static final SpdxLicenses LICENSES = SpdxLicenses.bundled();
    private static final LicenseIdentifier IDENTIFIER = LicenseIdentifier.bundled();
    private static final String MIT = SpdxTexts.of("MIT");
    private static final String BSD = SpdxTexts.of("BSD-3-Clause");

    @Test
    void names_stand_where_the_template_has_room() {
        String text = BSD.replace("the copyright holder nor", "Widgets Inc. nor")
                .replace("THE COPYRIGHT HOLDERS AND CONTRIBUTORS", "WIDGETS INC. AND FRIENDS");

        assertThat(text).contains("Widgets Inc. nor", "WIDGETS INC. AND FRIENDS");
        assertThat(found(text)).containsExactly("BSD-3-Clause");
    }

    @Test
    void a_clause_in_that_room_takes_a_closer_look() {
        String text = BSD.replace("THE COPYRIGHT HOLDERS AND CONTRIBUTORS", "THOSE WHO MUST BE PAID");

        assertThat(text).contains("MUST BE PAID");
        assertThat(found(text)).isEmpty();
    }

    @Test
    void a_clause_without_its_negation_takes_a_closer_look() {
        String text = BSD.replaceFirst(
                "Neither the name of the copyright\\s+holder nor the names of its contributors\\s+may",
                "The name of the copyright holder may");

        assertThat(text).isNotEqualTo(BSD);
        assertThat(found(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "(including the next paragraph)"})
    void what_the_template_may_omit_is_there_or_not(String omitable) {
        String text = MIT.replaceFirst("\\(including the next paragraph\\)", "")
                .replaceFirst("this permission notice", "this permission notice " + omitable);

        assertThat(found(text)).containsExactly("MIT");
    }

    @Test
    void a_number_that_begins_a_line_is_no_word() {
        String text = SpdxTexts.of("GPL-3.0-only");
        String wrapped = text.replace("two steps: (1)", "two steps:\n(1)");

        assertThat(wrapped).isNotEqualTo(text);
        assertThat(found(wrapped)).containsExactly("GPL-3.0-only");
    }

    @Test
    void the_longest_pattern_is_meant() {
        assertThat(found(SpdxTexts.of("X11"))).containsExactly("X11");
    }

    @Test
    void several_texts_are_found_one_behind_the_other() {
        String text = MIT + "\nwidget by Jane Doe\n" + SpdxTexts.of("ISC") + "\nThe gadget is under\n" + BSD;

        assertThat(found(text)).containsExactly("MIT", "ISC", "BSD-3-Clause");
    }

    @Test
    void what_is_also_a_part_of_another_licence_is_marked() {
        assertThat(exact(MIT)).allMatch(ExactText::part);
        assertThat(exact(SpdxTexts.of("EPL-2.0"))).isNotEmpty().noneMatch(ExactText::part);
    }

    @Test
    void a_part_is_not_trusted_where_a_clause_of_another_licence_adjoins() {
        String clause =
                "Except as contained in this notice, the name of the X Consortium shall not be used in advertising.";

        assertThat(trusted(MIT + "\nwidget by Jane Doe\n")).containsExactly("MIT");
        assertThat(trusted(MIT + "\n" + clause)).isEmpty();
    }

    @Test
    void copies_that_stand_apart_are_all_read_to_their_beginning() {
        String copy = BSD.replaceFirst("(?s)THIS SOFTWARE IS\\s+PROVIDED", "THIS SOFTWARE ISNT PROVIDED");
        String apart = "Widgets turn gadgets into things of beauty.\n".repeat(70);

        assertThat(found(copy)).isEmpty();
        Identification result = IDENTIFIER.identify(copy + apart + copy);
        assertThat(result.expression()).isEqualTo("BSD-3-Clause");
        assertThat(result.matches()).extracting(Match::form).containsOnly(Form.TEXT);
    }

    private static List<String> found(String text) {
        return ids(exact(text));
    }

    private static List<String> trusted(String text) {
        LicenseIndex index = LicenseIndex.load();
        return ids(new TrustedTexts(new NumberedText(SubstantiveWords.of(text), index), index).among(exact(text)));
    }

    private static List<ExactText> exact(String text) {
        return new PatternFinder(PATTERNS, SubstantiveWords.of(text)).find();
    }

    private static List<String> ids(List<ExactText> exact) {
        return exact.stream().map(found -> LICENSES.id(found.entry())).toList();
    }
}
