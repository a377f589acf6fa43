package org.openbydefault.license;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No text makes the identification throw, disagree with itself or run on. */
class RobustnessTest {
    private static final LicenseIdentifier IDENTIFIER = LicenseIdentifier.bundled();
    private static final int MEBIBYTE = 1 << 20;

    @Test
    void random_splices_of_licences_and_noise_are_survived() {
        Random random = new Random(42);
        for (int round = 0; round < 300; round++) {
            String text = splice(random);
            Identification first = IDENTIFIER.identify(text);
            Identification second = IDENTIFIER.identify(text);

            assertThat(second.expression()).isEqualTo(first.expression());
            assertThat(second.matches()).isEqualTo(first.matches());
        }
    }

    private static String splice(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(8); i >= 0; i--) {
            String license = SpdxTexts.of(SpdxTexts.COMMON.get(random.nextInt(SpdxTexts.COMMON.size())));
            int from = random.nextInt(license.length());
            text.append(license, from, Math.min(license.length(), from + random.nextInt(3000)));
            for (int j = random.nextInt(40); j >= 0; j--) {
                text.append((char) random.nextInt(0x300));
            }
            text.append(NOISE[random.nextInt(NOISE.length)]);
        }
        return text.toString();
    }

    private static final String[] NOISE = {
        "SPDX-License-Identifier:",
        "(((",
        "<a href=",
        "<!--",
        "&#x;",
        "&",
        "](",
        "GPL",
        "version 2 of the",
        "©",
        "\0",
        "\n\n\n",
        "- ",
        "CC BY",
        "0BSD",
        "or",
        "\r",
        "dnl ",
        "(c)",
        "\ud800",
        "<script>"
    };

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                " ",
                "\n",
                "<",
                "<a",
                "&",
                "(",
                "(c)\n",
                "]( ",
                "copyright ",
                "1.",
                "the software ",
                "of the software and of the ",
                "GPL ",
                "GNU General Public License ",
                "MIT or Apache 2.0 ",
                "SPDX-License-Identifier: MIT ",
                "cc by nc ",
                "<script>",
                "<p>&amp;",
                "\0",
                "\u4e00"
            })
    void a_mebibyte_of_one_thing_ends(String part) {
        assertThat(IDENTIFIER.identify(part.repeat(MEBIBYTE / part.length()))).isNotNull();
    }

    @Test
    void a_mebibyte_of_licences_ends_and_finds_them() {
        StringBuilder text = new StringBuilder();
        while (text.length() < MEBIBYTE) {
            for (String id : SpdxTexts.COMMON) {
                text.append(SpdxTexts.of(id)).append("\n\n");
            }
        }

        assertThat(IDENTIFIER.identify(text.toString()).matches())
                .extracting(Match::spdxId)
                .contains("MIT", "Apache-2.0");
    }
}
