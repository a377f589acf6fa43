package org.openbydefault;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openbydefault.engine.CheckResult;
import org.openbydefault.engine.RuleResult;
import org.openbydefault.project.Pom;
import org.openbydefault.project.Project;
import org.openbydefault.report.ConsoleLine;
import org.openbydefault.report.ConsoleLine.Level;
import org.openbydefault.report.ConsoleReport;
import org.openbydefault.report.Directions;
import org.openbydefault.report.ReportFormat;
import org.openbydefault.rule.Options;
import org.openbydefault.rule.Outcome;
import org.openbydefault.rule.Rule;
import org.openbydefault.rule.Severity;
import org.openbydefault.rules.BuiltInRules;
import org.openbydefault.testkit.Repository;

/** A repository that is out to harm whoever checks it: no rule throws, nothing is executed, nothing leaks. */
class HostileRepositoryTest {

    private static final String MISLEADING = "https://acme.lan/\u202egro.emca\u001b[2J\u0007/x";
    private static final String LEAKING = "https://user:s3cret@git.acme.lan/app.git";

    @Test
    void addresses_neither_leak_credentials_nor_reach_the_console_raw() {
        for (String url : List.of(LEAKING, MISLEADING.replace("\u001b", "").replace("\u0007", ""))) {
            String reports = reports(Repository.withPom(everyAddress(url))
                    .and(
                            ".mvn/settings.xml",
                            "<settings><mirrors><mirror><url>" + url + "</url></mirror></mirrors></settings>")
                    .and(".gitmodules", "[submodule \"x\"]", "path = libs/x", "url = " + url)
                    .andSubmodule("libs/x", url)
                    .andRemote("origin", "https://git.acme.lan/app.git")
                    .and("Dockerfile", "FROM " + url, "EXPOSE 80")
                    .and("docker-compose.yml", "services:", "  app:", "    image: \"" + url + "\"")
                    .and("README.md", "# Acme", "", "See [the manual](" + url + ") and <" + url + ">.")
                    .withInternalHosts("*.acme.lan"));

            assertThat(reports)
                    .doesNotContain("s3cret", "\u202e", "\u001b", "\u0007")
                    .contains("public-repositories", "no-internal-hosts", "submodules-public");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"ext::sh -c touch% /tmp/owned", "--upload-pack=touch /tmp/owned", "ssh://-oProxyCommand=x/y"})
    void addresses_that_run_programs_are_findings(String url) {
        Repository repository = Repository.withPom(
                        "<scm><connection>scm:git:" + url + "</connection><url>" + url + "</url></scm>")
                .and(".gitmodules", "[submodule \"x\"]", "path = libs/x", "url = " + url)
                .andSubmodule("libs/x", url)
                .andRemote("origin", url);

        assertThat(failed(repository)).contains("submodules-public", "scm-public");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE p [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">"
                        + "<!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;\">]><project><name>&c;</name></project>",
                "<!DOCTYPE p [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><project><name>&x;</name></project>",
                "<!DOCTYPE p SYSTEM \"http://127.0.0.1:9/p.dtd\"><project><name>x</name></project>",
                "<project><name>",
                "<project>" + "<a>" + "</project>",
                ""
            })
    void poms_with_entities_or_without_end_are_not_obeyed(String pom) {
        Repository repository = Repository.with("pom.xml", pom).and("README.md", "x");

        assertThat(reports(repository)).doesNotContain("root:x:", "aaaaaaaaaaaaaaaaaaaa");
    }

    @Test
    void a_pom_that_nests_without_end_is_unknown() {
        Project project = Repository.with("pom.xml", "<project><build>" + "<a>".repeat(200_000))
                .project();

        assertThat(project.pom().trouble()).isPresent();
    }

    @Test
    void a_pom_of_thirty_megabytes_is_unknown() {
        byte[] padding = " ".repeat(30 << 20).getBytes(StandardCharsets.US_ASCII);
        byte[] pom = "<project><artifactId>a</artifactId>".getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(pom, 0, padding, 0, pom.length);
        Repository repository = Repository.empty().and("pom.xml", padding);

        assertThat(repository.project().pom().trouble())
                .hasValueSatisfying(reason -> assertThat(reason).contains("pom.xml is larger than"));
        assertThat(reports(repository)).contains("pom.xml is larger than");
    }

    private static String[] everyAddress(String url) {
        return new String[] {
            "<url>" + url + "</url>",
            "<organization><name>Acme</name><url>" + url + "</url></organization>",
            "<scm><url>" + url + "</url><connection>scm:git:" + url + "</connection></scm>",
            "<issueManagement><url>" + url + "</url></issueManagement>",
            "<ciManagement><url>" + url + "</url></ciManagement>",
            "<licenses><license><name>x</name><url>" + url + "</url></license></licenses>",
            "<repositories><repository><id>r</id><url>" + url + "</url></repository></repositories>",
            "<distributionManagement><repository><id>r</id><url>" + url + "</url></repository></distributionManagement>"
        };
    }

    private static List<String> failed(Repository repository) {
        List<String> failed = new ArrayList<>();
        for (RuleResult result : results(repository.project())) {
            if (result.verdict().outcome() == Outcome.FAILED) {
                failed.add(result.info().id());
            }
        }
        return failed;
    }

    private static String reports(Repository repository) {
        Project project = repository.project();
        Optional<String> coordinates = project.pom().value().map(Pom::coordinates);
        CheckResult result = new CheckResult(
                "1.0",
                coordinates,
                project.kind(),
                "strict",
                Optional.empty(),
                Severity.ERROR,
                results(project),
                List.of());
        StringBuilder text = new StringBuilder(ReportFormat.JSON.render(result));
        for (ConsoleLine line : new ConsoleReport(
                        Directions.ofMaven(Optional.empty(), "html", "mvn open-by-default:"),
                        true,
                        Level.INFO,
                        ConsoleReport.COLUMNS)
                .lines(result)) {
            text.append(line.text()).append('\n');
        }
        return text.toString();
    }

    private static List<RuleResult> results(Project project) {
        List<RuleResult> results = new ArrayList<>();
        for (Rule rule : BuiltInRules.all()) {
            results.add(new RuleResult(rule.info(), Severity.ERROR, rule.check(project, Options.none())));
        }
        return results;
    }
}
