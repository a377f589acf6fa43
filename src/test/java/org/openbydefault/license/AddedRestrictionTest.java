package org.openbydefault.license;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddedRestrictionTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It comes with the Commons Clause.",
                "Everyone except banks may take it.",
                "For non-commercial use only.",
                "Commercial use requires a fee.",
                "You may not sell it.",
                "It must never be part of a weapon.",
                "Internal use only.",
                "Research purposes only.",
            })
    void unmistakable_words_restrict_wherever_they_stand(String text) {
        assertThat(AddedRestriction.find(NameTokens.of(text), List.of())).isNotNegative();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Everyone may take it, except on Sundays.",
                "Commercial use is welcome.",
                "You may sell it.",
                "We do not know of anybody who would for any money in the world sell it.",
                "The internal use of memory is small.",
                "Internal use",
                "Internal",
            })
    void words_that_only_sound_so_restrict_nothing(String text) {
        assertThat(AddedRestriction.find(NameTokens.of(text), List.of())).isNegative();
    }

    @Test
    void the_sentence_of_a_restriction_is_shown_with_its_lines() {
        String text = "All is well.\nPlease note that\nyou may not sell it\nto anybody. Thank you.\n";
        NameTokens tokens = NameTokens.of(text);
        Passage passage =
                AddedRestriction.passage(tokens, AddedRestriction.find(tokens, List.of()), LineNumbers.of(text));
        assertThat(passage).isEqualTo(new Passage(2, 4, "Please note that\nyou may not sell it\nto anybody", ""));
    }
}
