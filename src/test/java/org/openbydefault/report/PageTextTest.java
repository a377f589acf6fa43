package org.openbydefault.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PageTextTest {

    static List<Path> pages() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("docs/rules"))) {
            return files.sorted().toList();
        }
    }

    @Test
    void a_page_is_wrapped_and_has_no_marks() {
        String page = """
                # `readme`

                It **must** stand where a [forge](https://forge.example/) shows it, see
                [`docs-links`](docs-links.md).

                | family | severity | applies to |
                | --- | --- | --- |
                | community | error | every project |

                | option | meaning |
                | --- | --- |
                | `reason` | why this rule is set as it is, shown in the reports |

                * one item, and
                  its second line

                ```xml
                <readme>a very long line that is to be copied as it is and not broken</readme>
                ```
                """;

        assertThat(PageText.of(page, 40).stream().map(ConsoleLine::text))
                .containsExactly(
                        "readme",
                        "",
                        "  It must stand where a forge",
                        "  (https://forge.example/) shows it, see",
                        "  docs-links.",
                        "",
                        "  family community, severity error,",
                        "    applies to every project",
                        "",
                        "  reason: why this rule is set as it is,",
                        "    shown in the reports",
                        "",
                        "  - one item, and its second line",
                        "",
                        "    <readme>a very long line that is to be copied as it is and not broken</readme>",
                        "");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void no_page_of_a_rule_shows_marks_or_is_wider_than_the_terminal(Path page) throws IOException {
        for (ConsoleLine line : PageText.of(Files.readString(page), 100)) {
            if (!line.text().startsWith("    ")) {
                assertThat(line.text()).doesNotContain("`", "](", "| ").hasSizeLessThanOrEqualTo(100);
            }
        }
    }
}
