package org.openbydefault.batch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceInRepositoryTest {

    @ParameterizedTest
    @CsvSource({
        "blob/main/docs/ops.md,docs/ops.md",
        "tree/v1.2/ops,ops",
        "-/blob/main/ops.md,ops.md",
        "src/branch/main/ops.md,ops.md",
        "tree/main,''",
        "'',''",
    })
    void an_address_names_a_file_or_a_folder(String below, String path) {
        assertThat(PlaceInRepository.of(below))
                .hasValueSatisfying(place -> assertThat(place.path()).isEqualTo(path));
    }

    @Test
    void the_name_of_a_branch_may_have_slashes() {
        assertThat(PlaceInRepository.of("blob/release/1.2/docs/ops.md")
                        .orElseThrow()
                        .others())
                .containsExactly("docs/ops.md", "ops.md");
    }

    @ParameterizedTest
    @ValueSource(strings = {"issues", "-/issues", "wiki/Operations", "releases/tag/v1", "blob", "blob/main/a%20b.md"})
    void other_pages_name_nothing_that_can_be_looked_up(String below) {
        assertThat(PlaceInRepository.of(below)).isEmpty();
    }
}
