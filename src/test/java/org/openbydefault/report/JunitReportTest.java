package org.openbydefault.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.maven.plugin.surefire.log.api.NullConsoleLogger;
import org.apache.maven.plugins.surefire.report.ReportTestCase;
import org.apache.maven.plugins.surefire.report.ReportTestSuite;
import org.apache.maven.plugins.surefire.report.TestSuiteXmlParser;
import org.junit.jupiter.api.Test;
import org.openbydefault.engine.CheckResult;
import org.openbydefault.rule.Severity;

/** Reads the report with the parser of Maven's own test report. */
class JunitReportTest {

    private final JunitReport report = new JunitReport();

    @Test
    void each_family_is_a_test_class_and_each_rule_a_test_case() throws Exception {
        assertThat(read(Results.rich()))
                .extracting(
                        ReportTestSuite::getFullClassName,
                        ReportTestSuite::getNumberOfTests,
                        ReportTestSuite::getNumberOfFailures,
                        ReportTestSuite::getNumberOfErrors,
                        ReportTestSuite::getNumberOfSkipped)
                .containsExactlyInAnyOrder(
                        tuple("open-by-default.community", 3, 1, 0, 1),
                        tuple("open-by-default.license", 3, 1, 0, 1),
                        tuple("open-by-default.metadata", 1, 1, 0, 0),
                        tuple("open-by-default.openness", 1, 0, 0, 1),
                        tuple("open-by-default.operations", 2, 0, 0, 1));
    }

    @Test
    void the_suite_counts_its_test_cases() {
        assertThat(report.render(Results.rich())).contains("tests=\"10\" errors=\"0\" skipped=\"4\" failures=\"3\"");
    }

    @Test
    void what_does_not_fail_the_build_is_no_failure() throws Exception {
        ReportTestCase quiet = testCase(Results.rich(), "acme.contact");

        assertThat(quiet.hasFailure()).isFalse();
        assertThat(quiet.hasSkipped()).isTrue();
        assertThat(quiet.getFailureMessage()).startsWith("info that does not fail the build: ");
        assertThat(report.render(Results.rich())).contains("<system-out>docs/Überblick 1.md:7: ");
    }

    @Test
    void with_fail_on_never_nothing_is_a_failure() throws Exception {
        CheckResult result = Results.withoutPom(
                Results.failed("readme", Severity.ERROR, Results.finding("pom.xml", 3, "None", "Write it")));

        assertThat(testCase(result, "readme").getFailureMessage()).startsWith("error that does not fail the build: ");
        assertThat(report.render(result)).contains("failures=\"0\"");
    }

    @Test
    void only_what_is_new_is_a_failure() throws Exception {
        String xml = report.render(Results.compared());

        assertThat(xml).contains("tests=\"3\" errors=\"0\" skipped=\"2\" failures=\"1\"");
        assertThat(testCase(Results.compared(), "docs-links").getFailureDetail())
                .contains("docs/d.md:4")
                .doesNotContain("docs/a.md", "docs/b.md");
        assertThat(xml)
                .contains(
                        "(as before)\ndocs/a.md:1: ", "(accepted until 2027-03-31: ", "<skipped message=\"as before: ");
    }

    @Test
    void a_failure_names_place_and_fix() throws Exception {
        ReportTestCase failed = testCase(Results.rich(), "license-declared");

        assertThat(failed.hasFailure()).isTrue();
        assertThat(failed.getFailureType()).isEqualTo("error");
        assertThat(failed.getFailureMessage()).startsWith("The licence 'Apache-2.0' has no <url>");
        assertThat(failed.getFailureDetail())
                // the parser drops line ends next to entities
                .startsWith("pom.xml:14: The licence")
                .contains("\nFix: Add the address:<license><name>Apache-2.0</name>");
    }

    @Test
    void what_could_not_be_judged_is_skipped_with_the_reason() throws Exception {
        assertThat(testCase(Results.rich(), "container-images").hasSkipped()).isTrue();
        assertThat(testCase(Results.rich(), "container-images").getFailureMessage())
                .isEqualTo("unknown: compose.yaml could not be read: it is not UTF-8");
        assertThat(testCase(Results.rich(), "operations-docs").getFailureMessage())
                .isEqualTo("not applicable: Applies to services and infrastructure; this is a library");
        assertThat(testCase(Results.rich(), "license-recognized").getFailureMessage())
                .startsWith("please review: ");
        assertThat(testCase(Results.rich(), "readme").isSuccessful()).isTrue();
    }

    @Test
    void hostile_text_stays_text() throws Exception {
        assertThat(testCase(Results.rich(), "acme.contact").getFailureMessage())
                .contains("<script>alert('x')</script> \"quoted\" &", "]]>", "\\u001b[31m");
    }

    @Test
    void is_as_approved() throws IOException {
        Approved.assertApproved("rich-junit.xml", report.render(Results.rich()));
    }

    private ReportTestCase testCase(CheckResult result, String rule) throws Exception {
        return read(result).stream()
                .flatMap(suite -> suite.getTestCases().stream())
                .filter(testCase -> testCase.getName().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    private List<ReportTestSuite> read(CheckResult result) throws Exception {
        byte[] document = report.render(result).getBytes(StandardCharsets.UTF_8);
        return new TestSuiteXmlParser(new NullConsoleLogger())
                .parse(new InputStreamReader(new ByteArrayInputStream(document), StandardCharsets.UTF_8));
    }
}
