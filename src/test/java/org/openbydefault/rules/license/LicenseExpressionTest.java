package org.openbydefault.rules.license;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LicenseExpressionTest {

    @ParameterizedTest
    @CsvSource({
        "a, true",
        "x, false",
        "a OR x, true",
        "x OR a, true",
        "a AND x, false",
        "a AND b, true",
        "x OR a AND b, true",
        "x AND a OR b, true",
        "x AND (a OR b), false",
        "(a OR x) AND (x OR b), true",
        "a WITH x, true",
        "x WITH a, false",
        "a+ AND b, true",
        "'', false",
        "a AND, false",
        "((a, true"
    })
    void accepts_one_of_a_choice_and_all_of_a_sum(String expression, boolean accepted) {
        assertThat(LicenseExpression.isAcceptable(expression, Set.of("a", "b"))).isEqualTo(accepted);
    }

    @ParameterizedTest
    @CsvSource({"a AND (b OR c WITH d), a b c", "a+, a", "'', ''"})
    void lists_licences_without_exceptions(String expression, String ids) {
        assertThat(String.join(" ", LicenseExpression.ids(expression))).isEqualTo(ids);
    }
}
