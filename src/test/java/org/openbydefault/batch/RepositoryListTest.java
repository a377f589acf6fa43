package org.openbydefault.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openbydefault.report.CheckedRepository;

class RepositoryListTest {

    @Test
    void a_line_names_path_revision_and_address() throws IOException {
        assertThat(
                        RepositoryList.read(
                                new StringReader(
                                        "a\n\nb b\tv1\r\n c \t\thttps://forge.example/acme/c\nd\tmain\thttps://forge.example/d\tteam\n")))
                .containsExactly(
                        new CheckedRepository("a", Optional.empty(), Optional.empty()),
                        new CheckedRepository("b b", Optional.of("v1"), Optional.empty()),
                        new CheckedRepository("c", Optional.empty(), Optional.of("https://forge.example/acme/c")),
                        new CheckedRepository("d", Optional.of("main"), Optional.of("https://forge.example/d")));
    }
}
