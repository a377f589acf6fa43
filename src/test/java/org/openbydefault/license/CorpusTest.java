package org.openbydefault.license;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/** The promises on files of real projects. */
class CorpusTest {
    @Test
    void keeps_its_promises_on_a_corpus_of_licence_files() throws IOException {
        String folder = System.getProperty("licenseCorpus");
        assumeTrue(folder != null, "no corpus: give its folder with -DlicenseCorpus");
        CorpusReport report = new CorpusReport(Path.of(folder));

        report.measure();

        System.out.println(report.table());
        System.out.printf("%.0f microseconds for a real file%n", report.warmMicroseconds());
        SoftAssertions promises = new SoftAssertions();
        CorpusReport.Score text = report.score("real-world text");
        promises.assertThat(text.percent(text.right)).as("real text").isGreaterThanOrEqualTo(99.7);
        promises.assertThat(text.wrong).as("wrong real text").isZero();
        promises.assertThat(text.percent(text.modified)).as("flagged real text").isLessThanOrEqualTo(0.2);
        CorpusReport.Score notice = report.score("real-world notice");
        promises.assertThat(notice.percent(notice.right)).as("real notices").isGreaterThanOrEqualTo(97);
        CorpusReport.Score multi = report.score("ALL multi");
        promises.assertThat(multi.percent(multi.exactSets)).as("exact sets").isGreaterThanOrEqualTo(72);
        promises.assertThat(100.0 * multi.common / multi.found).as("precision").isGreaterThanOrEqualTo(92);
        promises.assertThat(100.0 * multi.common / multi.expected).as("recall").isGreaterThanOrEqualTo(82);
        CorpusReport.Score none = report.score("ALL none");
        // Most of the rest are texts that SPDX's own templates admit: Apache-1.1 or X11 with another project's name.
        promises.assertThat(none.percent(none.right)).as("variants").isGreaterThanOrEqualTo(90);
        promises.assertAll();
        assertThat(text.files).isPositive();
    }
}
