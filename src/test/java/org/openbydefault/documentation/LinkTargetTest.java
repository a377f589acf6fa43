package org.openbydefault.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinkTargetTest {

    @ParameterizedTest
    @CsvSource({
        "a.md, a.md, ''",
        "a.md#b?c, a.md, b?c",
        "a.md?raw=1#b, a.md, b",
        "?raw=1#b, '', b",
        "#b, '', b",
        "my%20notes.md, my notes.md, ''",
        "%C3%BCber.md#%C3%A4, über.md, ä",
        "100%, 100%, ''",
        "100%2, 100%2, ''",
        "a%zz.md, a%zz.md, ''",
        "a%0Ab.md, a%0Ab.md, ''",
        "a%7Fb.md, a%7Fb.md, ''",
        "a%7E, a~, ''",
    })
    void a_target_is_a_path_and_a_fragment_with_percent_signs_decoded(String target, String path, String fragment) {
        assertThat(LinkTarget.of(target)).isEqualTo(new LinkTarget(path, fragment));
    }
}
