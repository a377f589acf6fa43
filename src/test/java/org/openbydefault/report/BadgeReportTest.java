package org.openbydefault.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.openbydefault.engine.CheckResult;
import org.openbydefault.rule.Severity;
import org.w3c.dom.Element;

class BadgeReportTest {

    private final BadgeReport report = new BadgeReport();

    @Test
    void is_as_approved() throws IOException {
        Approved.assertApproved("rich.svg", report.render(Results.rich()));
    }

    @Test
    void tells_screen_readers_how_it_stands() throws Exception {
        assertThat(title(Results.rich())).isEqualTo("open by default: 2 errors");
        assertThat(title(Results.large(50))).isEqualTo("open by default: 50 warnings");
        assertThat(title(Results.passing())).isEqualTo("open by default: 1 passed");
        assertThat(title(Results.withoutPom(
                        Results.failed("a", Severity.INFO, Results.finding("a", 0, "None", "Add one")))))
                .isEqualTo("open by default: 0 passed");
    }

    private String title(CheckResult result) throws Exception {
        Element svg = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(report.render(result).getBytes(StandardCharsets.UTF_8)))
                .getDocumentElement();
        String title = svg.getElementsByTagName("title").item(0).getTextContent();
        assertThat(svg.getAttribute("aria-label")).isEqualTo(title);
        return title;
    }
}
