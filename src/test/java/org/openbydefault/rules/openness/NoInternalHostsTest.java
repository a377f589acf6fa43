package org.openbydefault.rules.openness;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openbydefault.rule.Outcome;
import org.openbydefault.rule.Verdict;
import org.openbydefault.testkit.Repository;

class NoInternalHostsTest {

    private final NoInternalHosts rule = new NoInternalHosts();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<url>https://wiki.acme.lan/app</url>",
                "<scm><url>https://git.acme.lan/app</url></scm>",
                "<scm><connection>scm:git:https://git.acme.lan/app.git</connection></scm>",
                "<scm><developerConnection>scm:git:git@git.acme.lan:acme/app.git</developerConnection></scm>",
                "<scm><developerConnection>scm:svn:http://10.0.0.3/svn/app</developerConnection></scm>",
                "<organization><name>Acme</name><url>https://www.acme.lan</url></organization>",
                "<issueManagement><url>https://jira.acme.lan</url></issueManagement>",
                "<ciManagement><url>http://jenkins:8080/</url></ciManagement>",
                "<distributionManagement><repository><id>r</id><url>http://nexus:8081/r</url></repository></distributionManagement>",
                "<distributionManagement><snapshotRepository><id>s</id><url>dav:http://127.0.0.1/s</url></snapshotRepository></distributionManagement>",
                "<distributionManagement><downloadUrl>http://files.acme.corp/</downloadUrl></distributionManagement>",
                "<profiles><profile><id>p</id><distributionManagement><repository><id>r</id><url>http://nexus/r</url></repository></distributionManagement></profile></profiles>",
            })
    void fails_for_internal_hosts_in_metadata_and_points_at_the_line(String element) {
        Verdict verdict = Repository.withPom("<name>App</name>", element).check(rule);

        assertThat(verdict.outcome()).isEqualTo(Outcome.FAILED);
        assertThat(verdict.findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.location()).hasToString("pom.xml:6"));
    }

    @Test
    void says_which_element_names_which_host_and_why_that_is_internal() {
        assertThat(Repository.withPom("<ciManagement><url>http://jenkins:8080/</url></ciManagement>")
                        .check(rule)
                        .message())
                .isEqualTo("<ciManagement> names jenkins, which outsiders cannot reach: it has no domain");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<url>https://acme.org/app</url>",
                "<url>http://nexus.internal.acme.com</url>",
                "<distributionManagement><site><id>s</id><url>scp://www.acme.lan/app</url></site></distributionManagement>",
                "<distributionManagement><repository><id>r</id><url>file://${project.build.directory}/r</url></repository></distributionManagement>",
                "<distributionManagement><repository><id>r</id><url>scpexe://people.acme.org/r</url></repository></distributionManagement>",
                "<organization><name>Acme</name></organization><url>https://acme.org</url>",
                "<properties><db>jdbc:postgresql://localhost/db</db></properties><url>https://acme.org</url>",
                "<build><plugins><plugin><artifactId>x</artifactId><configuration><url>http://localhost</url></configuration></plugin></plugins></build>"
            })
    void everything_else_is_none_of_its_business(String element) {
        assertThat(Repository.withPom(element).check(rule).outcome()).isEqualTo(Outcome.PASSED);
    }

    @Test
    void leaves_repositories_to_take_artifacts_from_to_another_rule() {
        String repository = "<repositories><repository><id>r</id><url>http://nexus/r</url></repository></repositories>";

        assertThat(Repository.withPom(repository).check(rule).outcome()).isEqualTo(Outcome.PASSED);
        assertThat(Repository.withPom(repository)
                        .check(new PublicRepositories())
                        .outcome())
                .isEqualTo(Outcome.FAILED);
    }

    @Test
    void an_inherited_address_is_said_once() {
        Verdict verdict = Repository.withPom(
                        "<packaging>pom</packaging>",
                        "<url>https://wiki.acme.lan</url>",
                        "<modules><module>a</module><module>b</module></modules>")
                .and("a/pom.xml", child("a"))
                .and("b/pom.xml", child("b"))
                .check(rule);

        assertThat(verdict.findings()).hasSize(1);
    }

    @Test
    void a_property_is_followed_and_an_undefined_one_is_unknown() {
        assertThat(Repository.withPom(
                                "<url>https://${wiki}/app</url>", "<properties><wiki>w.acme.lan</wiki></properties>")
                        .check(rule)
                        .outcome())
                .isEqualTo(Outcome.FAILED);
        assertThat(Repository.withPom("<url>https://${wiki}/app</url>")
                        .check(rule)
                        .outcome())
                .isEqualTo(Outcome.UNKNOWN);
    }

    @Test
    void configured_hosts_are_internal_in_metadata_and_links() {
        Verdict verdict = Repository.withPom("<url>https://wiki.gov.example/app</url>")
                .and("docs/operations.md", "# Operations", "", "See [the manual](https://wiki.gov.example/ops).")
                .withInternalHosts("wiki.gov.example")
                .check(rule);

        assertThat(verdict.findings())
                .extracting(finding -> finding.location().toString())
                .containsExactly("pom.xml:5", "docs/operations.md:3");
    }

    @Test
    void links_count_for_configured_hosts_alone() {
        Repository repository = Repository.withPom("<url>https://acme.org</url>")
                .and("README.md", "Open [the app](http://localhost:8080) or [wiki](https://wiki.acme.lan).");

        assertThat(repository.check(rule).outcome()).isEqualTo(Outcome.PASSED);
        assertThat(repository.withInternalHosts("other.example").check(rule).outcome())
                .isEqualTo(Outcome.PASSED);
    }

    @Test
    void says_nothing_that_misleads_a_reader_or_leaks_a_password() {
        Verdict misleading =
                Repository.withPom("<url>https://acme.org/\u202egro.emca</url>").check(rule);
        Verdict leaking = Repository.withPom("<url>https://user:s3cret@wiki.lan/app</url>")
                .check(rule);

        assertThat(misleading.message()).contains("U+202E").doesNotContain("\u202e");
        assertThat(leaking.outcome()).isEqualTo(Outcome.FAILED);
        assertThat(leaking.toString()).doesNotContain("s3cret");
    }

    @Test
    void does_not_apply_without_pom_and_configured_hosts() {
        assertThat(Repository.with("README.md", "[x](http://nexus)").check(rule).outcome())
                .isEqualTo(Outcome.NOT_APPLICABLE);
    }

    @Test
    void is_unknown_for_a_pom_that_cannot_be_read() {
        assertThat(Repository.with("pom.xml", "<project").check(rule).outcome()).isEqualTo(Outcome.UNKNOWN);
    }

    private static String child(String name) {
        return "<project><parent><groupId>org.acme</groupId><artifactId>app</artifactId><version>1.0</version></parent>"
                + "<artifactId>" + name + "</artifactId></project>";
    }
}
