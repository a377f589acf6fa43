package org.openbydefault.license;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** What a text goes through does not change which licence it is. */
class TransformationTest {
    private static final LicenseIdentifier IDENTIFIER = LicenseIdentifier.bundled();

    @ParameterizedTest
    @EnumSource(
            mode = Mode.EXCLUDE,
            names = {"TRUNCATE_60", "DROP_2_PERCENT", "TYPOS_1_PERCENT", "TYPOS_3_PERCENT"})
    void layout_markup_and_encoding_never_change_the_answer(Transformation transformation) {
        assertThat(misread(transformation)).isEmpty();
    }

    @Test
    void a_damaged_text_is_still_recognised_with_few_exceptions() {
        List<String> misread = new ArrayList<>();
        for (Transformation transformation : Transformation.values()) {
            misread.addAll(misread(transformation));
        }
        double share = (double) misread.size() / (Transformation.values().length * SpdxTexts.COMMON.size());
        assertThat(share).as(misread::toString).isLessThanOrEqualTo(0.002);
    }

    private static List<String> misread(Transformation transformation) {
        List<String> misread = new ArrayList<>();
        for (String id : SpdxTexts.COMMON) {
            Identification result = IDENTIFIER.identify(transformation.apply(SpdxTexts.of(id)));
            List<Match> answers = result.matches().stream()
                    .filter(match -> match.form() != Form.MODIFIED)
                    .toList();
            if (answers.isEmpty() || !answers.get(0).spdxId().equals(id)) {
                misread.add(id + " read as " + result.matches());
            }
        }
        return misread;
    }
}
