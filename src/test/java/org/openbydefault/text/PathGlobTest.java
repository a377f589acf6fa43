package org.openbydefault.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PathGlobTest {

    @ParameterizedTest
    @CsvSource({
        "README*, README.md",
        "readme*, README",
        "docs/*.md, docs/a.md",
        "docs/**, docs/a/b.md",
        "docs/, docs/a/b.md",
        "**/*.exe, a.exe",
        "**/*.exe, a/b/c.EXE",
        "'{LICENSE,COPYING}*', COPYING.txt",
        "'src/{main,test}/**/*.java', src/test/a/B.java",
        "a?c, abc",
    })
    void matches(String glob, String path) {
        assertThat(new PathGlob(glob).matches(path)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "README*, docs/README.md",
        "*.md, docs/a.md",
        "docs/*.md, docs/a/b.md",
        "docs/, docs",
        "a?c, ac",
        "'{LICENSE,COPYING}', LICENSE.md",
    })
    void does_not_match(String glob, String path) {
        assertThat(new PathGlob(glob).matches(path)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/README", "a//b", "../a", "a\\b", "{a", "a}"})
    void what_can_match_nothing_is_a_mistake(String glob) {
        assertThatThrownBy(() -> new PathGlob(glob)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void braces_do_not_explode() {
        assertThatThrownBy(() -> new PathGlob("{a,b}".repeat(20))).hasMessageContaining("more than 256 patterns");
    }
}
