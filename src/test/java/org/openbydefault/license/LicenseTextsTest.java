package org.openbydefault.license;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LicenseTextsTest {

    @ParameterizedTest
    @MethodSource("ids")
    void a_text_with_a_holder_is_that_licence_complete_and_unchanged(String id) {
        String text = LicenseTexts.of(id).orElseThrow().replace(LicenseTexts.COPYRIGHT, "Copyright (c) Acme Ltd");

        Identification identified = LicenseIdentifier.bundled().identify(text);

        assertThat(identified.matches()).anySatisfy(match -> {
            assertThat(match.spdxId().replaceFirst("-(only|or-later)$", ""))
                    .isEqualTo(id.replaceFirst("-(only|or-later)$", ""));
            assertThat(match.form()).isEqualTo(Form.TEXT);
        });
    }

    @Test
    void a_licence_that_is_not_at_hand_has_no_text() {
        assertThat(LicenseTexts.of("Beerware")).isEmpty();
    }

    @Test
    void the_appendix_of_apache_is_not_filled_in() {
        assertThat(LicenseTexts.of("Apache-2.0").orElseThrow()).contains("Copyright [yyyy] [name of copyright owner]");
    }

    private static List<String> ids() {
        return LicenseTexts.IDS;
    }
}
