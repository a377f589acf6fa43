package org.openbydefault.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuotedTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"a\nb", "a\r\nb", "a \n\t b", "a\u2028b", "a\u0085b", "a\u000bb", "a\fb", "a\n\n\nb"})
    void a_value_is_on_one_line(String value) {
        assertThat(QuotedText.value(value).replaceAll(" +", " ")).isEqualTo("a b");
    }

    @Test
    void a_long_value_loses_its_middle() {
        String value = QuotedText.value("a".repeat(400_000) + "end");

        assertThat(value).hasSize(QuotedText.VALUE_LIMIT).contains("a…a").endsWith("end");
        assertThat(QuotedText.value("b".repeat(QuotedText.VALUE_LIMIT))).doesNotContain("…");
        assertThat(QuotedText.sentence("c".repeat(400_000))).hasSize(QuotedText.SENTENCE_LIMIT);
    }

    @Test
    void no_character_is_cut_in_half() {
        for (int shift = 0; shift < 4; shift++) {
            String value = QuotedText.value("x".repeat(shift) + "😀".repeat(1_000) + "y".repeat(shift % 2));

            assertThat(value.chars()
                                    .filter(unit -> Character.isSurrogate((char) unit))
                                    .count()
                            % 2)
                    .isZero();
            assertThat(value.codePoints())
                    .noneMatch(point -> point < 0x10000 && Character.isSurrogate((char) (int) point));
        }
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "docs/notes.md, docs/notes.md",
                "a b, 'a b'",
                "$(touch x), '$(touch x)'",
                "a;b, 'a;b'",
                "it's, 'it'\\''s'",
                "-rf, './-rf'",
                "größe, 'größe'"
            })
    void a_path_is_one_word_for_the_shell(String path, String word) {
        assertThat(QuotedText.shellWord(path)).isEqualTo(word);
    }
}
