package org.openbydefault.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openbydefault.Browser;
import org.openbydefault.engine.CheckResult;

/** Opens the page in headless Chromium. */
class HtmlReportBrowserTest {

    @BeforeAll
    static void needs_a_browser() {
        Browser.isNeeded();
    }

    static Stream<CheckResult> results() {
        return Stream.of(Results.rich(), Results.passing(), Results.large(500));
    }

    @ParameterizedTest
    @MethodSource("results")
    void is_read_at_any_width_in_any_scheme_by_anybody(CheckResult result) throws Exception {
        assertThat(Browser.look("report", new HtmlReport().render(result))).isEmpty();
    }

    @Test
    void trouble_is_really_seen() throws Exception {
        String page = new HtmlReport()
                .render(Results.passing())
                .replace("<main>", "<main><img src='https://acme.invalid/a.png'><script>alert(1)</script>");

        assertThat(Browser.look("trouble", page))
                .contains("https://acme.invalid/a.png", "image-alt", "Content Security Policy");
    }
}
