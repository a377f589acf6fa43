package org.openbydefault.testkit;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openbydefault.testkit.VerdictAssert.assertThat;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.openbydefault.project.Evidence;
import org.openbydefault.project.Location;
import org.openbydefault.rule.Verdict;

class VerdictAssertTest {

    private static final Verdict PASSED = Verdict.passed("Named", Evidence.at("CONTACT", "contact"));
    private static final Verdict FAILED =
            Verdict.failed(Location.of("pom.xml", 3), "email", "No contact", "Add CONTACT");

    static final ThrowingCallable[] TRUE = {
        () -> assertThat(PASSED).hasPassed().says("Named").restsOn("CONTACT"),
        () -> assertThat(Verdict.passed("Linked", Evidence.byLink("https://x.org/")))
                .restsOn("https://x.org/"),
        () -> assertThat(FAILED)
                .hasFailed()
                .findsAt("pom.xml:3")
                .says("contact")
                .proposes("Add"),
        () -> assertThat(Verdict.review(Location.of("a"), "Look", "Do it"))
                .asksForReview()
                .findsAt("a"),
        () -> assertThat(Verdict.notApplicable("Not here")).isNotApplicable().says("here"),
        () -> assertThat(Verdict.unknown("Not read")).isUnknown(),
    };

    static final ThrowingCallable[] FALSE = {
        () -> assertThat(PASSED).hasFailed(),
        () -> assertThat(FAILED).hasPassed(),
        () -> assertThat(FAILED).asksForReview(),
        () -> assertThat(FAILED).isNotApplicable(),
        () -> assertThat(FAILED).isUnknown(),
        () -> assertThat(FAILED).findsAt("pom.xml"),
        () -> assertThat(FAILED).proposes("Remove"),
        () -> assertThat(FAILED).says("licence"),
        () -> assertThat(PASSED).restsOn("README.md"),
    };

    @ParameterizedTest
    @FieldSource("TRUE")
    void what_is_so_may_be_said(ThrowingCallable said) {
        assertThatCode(said).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @FieldSource("FALSE")
    void what_is_not_so_fails_and_shows_the_verdict(ThrowingCallable said) {
        assertThatThrownBy(said)
                .isInstanceOf(AssertionError.class)
                .hasMessageMatching(
                        "(?s).*\n(passed: Named\n  evidence CONTACT|failed: No contact\n  finding pom.xml:3).*");
    }
}
