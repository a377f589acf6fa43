package org.openbydefault.license;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChoiceTest {

    @ParameterizedTest
    @ValueSource(strings = {" or ", " or the ", " / ", " of this, or at will of you the "})
    void an_or_and_a_slash_between_two_licences_offer_a_choice(String between) {
        assertThat(isBetween(between)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                " and ",
                " and/or ",
                " ",
                ", ",
                " // ",
                " or later ",
                " or any later version, ",
                " or else, and ",
                " one two three four five six seven eight nine ten eleven twelve thirteen or ",
            })
    void a_sum_an_or_of_versions_and_an_or_far_away_offer_none(String between) {
        assertThat(isBetween(between)).isFalse();
    }

    @Test
    void an_or_behind_the_second_licence_is_not_between_them() {
        String text = "MIT and EPL or GPL";
        assertThat(choice(text).isBetween(3, text.indexOf("EPL"))).isFalse();
        assertThat(choice(text).isBetween(text.indexOf("EPL") + 3, text.indexOf("GPL")))
                .isTrue();
    }

    @Test
    void an_offer_counts_from_where_it_stands() {
        String text = "Take it under one of the following licences.";
        assertThat(choice(text).isOffered()).isTrue();
        assertThat(choice(text).isOfferedBefore(text.indexOf("one"))).isFalse();
        assertThat(choice(text).isOfferedBefore(text.indexOf("following"))).isTrue();
        assertThat(choice("Take it under the following licences.").isOffered()).isFalse();
    }

    @Test
    void works_that_are_bundled_are_added_where_the_words_stand() {
        String text = "MIT. It bundles a parser. EPL. The end";
        int parser = text.indexOf("EPL");
        assertThat(choice(text).isAdded(4, parser)).isTrue();
        assertThat(choice(text).isAdded(parser, text.length())).isFalse();
    }

    private static boolean isBetween(String between) {
        String text = "Licences: MIT" + between + "EPL or GPL";
        int from = "Licences: MIT".length();
        return choice(text).isBetween(from, from + between.length());
    }

    private static Choice choice(String text) {
        return new Choice(NameTokens.of(text), List.of());
    }
}
