package org.openbydefault.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openbydefault.project.DataNode;

class JsonTextTest {

    @Test
    void reads_mappings_lists_texts_numbers_and_words() throws Exception {
        DataNode node = JsonText.read("""
                {"a": {"b": [1, -2.5e+3, true, null, ""]},
                 "c": "x"}
                """);

        assertThat(node.scalars("a", "b"))
                .extracting(scalar -> scalar.text().orElseThrow())
                .containsExactly("1", "-2.5e+3", "true", "", "");
        assertThat(node.get("c").orElseThrow().line()).isEqualTo(2);
    }

    @Test
    void reads_escapes_and_characters_beyond_the_basic_plane() throws Exception {
        assertThat(JsonText.read("\"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u00e9 \\ud83d\\ude80 é\"")
                        .text())
                .contains("\"\\/\b\f\n\r\té \ud83d\ude80 é");
    }

    @Test
    void reads_what_is_empty() throws Exception {
        assertThat(JsonText.read(" {} ").members()).isEmpty();
        assertThat(JsonText.read("[ ]").items()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"a\": 1,}| column 9: '\"' is expected",
                "{\"a\" 1}| column 6: ':' is expected",
                "{\"a\": 1 \"b\": 2}| column 9: ',' is expected",
                "[1, 2| column 6: ',' is expected, but the text ends here",
                "{\"a\": \"cut off| column 15: the text is not closed, but the text ends here",
                "\"\\x\"| column 4: no such escape",
                "\"\\u12g4\"| column 6: four hexadecimal digits are expected",
                "{\"a\": 1, \"a\": 2}| column 16: 'a' stands twice",
                "{} {}| column 4: nothing may follow the value",
                "[tru]| column 2: a value is expected",
                "[-]| column 3: the number is malformed",
            })
    void tells_where_a_text_is_malformed(String text, String problem) {
        assertThatThrownBy(() -> JsonText.read(text))
                .isInstanceOf(MalformedJsonException.class)
                .hasMessage("line 1," + " " + problem);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "01", "1.", "1e", ".5", "+1", "NaN", "'a'", "{a: 1}", "\"a\tb\"", "[1] x"})
    void reads_nothing_that_json_is_not(String text) {
        assertThatThrownBy(() -> JsonText.read(text)).isInstanceOf(MalformedJsonException.class);
    }

    @Test
    void names_the_line() {
        assertThatThrownBy(() -> JsonText.read("{\n  \"a\": 1,\n  b\n}")).hasMessageStartingWith("line 3, column 3: ");
    }

    @Test
    void nests_no_deeper_than_64() throws Exception {
        assertThat(JsonText.read("[".repeat(64) + "]".repeat(64)).items()).hasSize(1);
        assertThatThrownBy(() -> JsonText.read("[".repeat(100_000)))
                .hasMessageContaining("more than 64 values are nested");
    }
}
