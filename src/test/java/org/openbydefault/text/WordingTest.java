package org.openbydefault.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordingTest {

    @Test
    void one_is_singular_all_else_plural() {
        assertThat(Wording.counted(0, "file", "files")).isEqualTo("0 files");
        assertThat(Wording.counted(1, "file", "files")).isEqualTo("1 file");
        assertThat(Wording.counted(2, "file", "files")).isEqualTo("2 files");
    }

    @Test
    void a_text_is_shortened_only_where_it_is_longer() {
        assertThat(Wording.shortened("abcde", 5)).isEqualTo("abcde");
        assertThat(Wording.shortened("abcdef", 5)).isEqualTo("abcd…");
        assertThat(Wording.shortenedToEnd("abcde", 5)).isEqualTo("abcde");
        assertThat(Wording.shortenedToEnd("abcdef", 5)).isEqualTo("…cdef");
    }

    @Test
    void no_character_is_torn_apart() {
        assertThat(Wording.shortened("ab\ud83d\ude00cd", 4)).isEqualTo("ab…");
        assertThat(Wording.shortenedToEnd("ab\ud83d\ude00cd", 4)).isEqualTo("…cd");
    }
}
