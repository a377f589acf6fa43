package org.openbydefault.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonWriterTest {

    @Test
    void indents_members_and_elements() {
        String json = new JsonWriter(0)
                .beginObject()
                .name("list")
                .beginArray()
                .value(1)
                .beginObject()
                .endObject()
                .value(true)
                .endArray()
                .member("text", "x")
                .endObject()
                .document();

        assertThat(json).isEqualTo("""
                        {
                          "list": [
                            1,
                            {},
                            true
                          ],
                          "text": "x"
                        }
                        """);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '§',
            value = {
                "say \"x\",say \\\"x\\\"",
                "a\\b,a\\\\b",
                "é ü 漢 😀,é ü 漢 😀",
                "a\u0000b\u001b[2Jc\u007f\u0085,a\\u0000b\\u001b[2Jc\\u007f\\u0085",
                "\u202eabc\u2066\u200f\ufeff,\\u202eabc\\u2066\\u200f\\ufeff",
                "x\u2028y\u2029z,x\\u2028y\\u2029z",
                "tag\uDB40\uDC41,tag\\udb40\\udc41",
                "half\uD83D end,half\\ufffd end",
                "\uDE00x,\\ufffdx",
            })
    void escapes_what_a_terminal_must_not_see(String text, String escaped) {
        assertThat(new JsonWriter(0).value(text).document()).isEqualTo("\"" + escaped + "\"\n");
    }

    @Test
    void escapes_white_space() {
        assertThat(new JsonWriter(0).value("a\tb\nc\rd").document()).isEqualTo("\"a\\tb\\nc\\u000dd\"\n");
    }
}
