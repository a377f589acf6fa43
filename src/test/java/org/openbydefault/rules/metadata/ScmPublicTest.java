package org.openbydefault.rules.metadata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openbydefault.testkit.VerdictAssert.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openbydefault.StatedPom;
import org.openbydefault.rule.Verdict;
import org.openbydefault.testkit.Repository;

class ScmPublicTest {

    private static final String URL = "<url>https://github.com/acme/app</url>";
    private static final String CONNECTION = "<connection>scm:git:https://github.com/acme/app.git</connection>";

    private final ScmPublic rule = new ScmPublic();

    @Test
    void passes_where_all_values_are_public() {
        Verdict verdict = scm(
                        CONNECTION,
                        "<developerConnection>scm:git:git@github.com:acme/app.git</developerConnection>",
                        URL,
                        "<tag>HEAD</tag>")
                .check(rule);

        assertThat(verdict).hasPassed();
        assertThat(verdict.evidence()).hasSize(3);
    }

    @Test
    void resolves_the_tag_of_scm_in_its_url() {
        Verdict verdict = scm(
                        "<url>https://github.com/acme/app/tree/${project.scm.tag}</url>", CONNECTION, "<tag>v1</tag>")
                .check(rule);

        assertThat(verdict).hasPassed();
        assertThat(verdict.evidence().get(0).note()).isEqualTo("https://github.com/acme/app/tree/v1");
    }

    @Test
    void passes_with_url_alone() {
        assertThat(scm(URL).check(rule)).hasPassed();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "scm:git:git@github.com:acme/app.git | SSH asks for an account",
                "scm:git:git://github.com/acme/app.git | GitHub switched git:// off",
                "scm:git:ssh://github.com:acme/app.git | a colon behind the host",
                "scm:git@github.com:acme/app.git | names no provider",
                "https://github.com/acme/app/tree/master | does not start with scm:",
                "scm:git:https://github.com/acme/app/tree/master | cannot be cloned",
                "scm:git:https://git.acme.lan/app.git | git.acme.lan ends in .lan",
                "scm:git:https://git.acme.example/app.git | matches internalHosts *.acme.example",
                "scm:svn:http://svn.codehaus.org/app/trunk | was shut down in 2015",
            })
    void fails_for_a_connection_that_outsiders_cannot_use(String connection, String reason) {
        Verdict verdict = scm("<connection>" + connection + "</connection>", URL)
                .withInternalHosts("*.acme.example")
                .check(rule);

        assertThat(verdict).hasFailed();
        assertThat(verdict.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.location()).hasToString("pom.xml:6");
            assertThat(finding.message()).startsWith("<connection> ").contains(reason);
            assertThat(finding.fix()).isEqualTo(CONNECTION);
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "scm:git:git@github.com:acme/app.git | is an scm: string",
                "git@github.com:acme/app.git | is no http or https address",
                "https://github.com:acme/app | a colon behind the host",
                "https://localhost/acme/app | localhost has no domain",
                "https://svn.codehaus.org/app | was shut down in 2015",
            })
    void fails_for_a_page_that_outsiders_cannot_open(String url, String reason) {
        Verdict verdict = scm(CONNECTION, "<url>" + url + "</url>").check(rule);

        assertThat(verdict.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.location()).hasToString("pom.xml:7");
            assertThat(finding.message()).startsWith("<url> ").contains(reason);
            assertThat(finding.fix()).isEqualTo(URL);
        });
    }

    @Test
    void of_a_developer_connection_only_the_form_counts() {
        Verdict verdict = scm(
                        CONNECTION,
                        URL,
                        "<developerConnection>https://github.com/acme/app/tree/master</developerConnection>")
                .check(rule);

        assertThat(verdict.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.location()).hasToString("pom.xml:8");
            assertThat(finding.fix())
                    .isEqualTo("<developerConnection>scm:git:ssh://git@github.com/acme/app.git</developerConnection>");
        });
    }

    @Test
    void fails_where_there_is_nothing_to_browse() {
        assertThat(scm(CONNECTION).check(rule).findings()).singleElement().satisfies(finding -> {
            assertThat(finding.location()).hasToString("pom.xml:5");
            assertThat(finding.fix()).isEqualTo(URL);
        });
    }

    @Test
    void counts_several_findings() {
        Verdict verdict = scm("<connection>git@github.com:acme/app</connection>", "<url>scm:x</url>")
                .check(rule);

        assertThat(verdict.findings()).hasSize(2);
        assertThat(verdict.message()).startsWith("2 values of <scm>");
    }

    @Test
    void never_shows_a_password() {
        Verdict verdict = scm("<connection>scm:git:https://jane:s3cr3t@github.com/acme/app.git</connection>", URL)
                .check(rule);

        assertThat(verdict).hasFailed();
        assertThat(verdict.toString()).doesNotContain("s3cr3t").contains("holds a password or token");
    }

    @Test
    void proposes_the_remote_where_the_values_tell_nothing() {
        assertThat(scm("<connection>scm:git</connection>", URL.replace("github.com", "git.acme.lan"))
                        .andRemote("origin", "git@github.com:acme/app.git")
                        .check(rule)
                        .findings())
                .extracting(finding -> finding.fix())
                .isEqualTo(List.of(URL, CONNECTION));
    }

    @Test
    void knows_nothing_of_unresolved_values_but_judges_the_others() {
        assertThat(scm("<connection>scm:git:${repository}</connection>", URL).check(rule))
                .isUnknown();
        assertThat(scm("<connection>scm:git:${repository}</connection>", "<url>git@github.com:a/b</url>")
                        .check(rule))
                .hasFailed();
    }

    @Test
    void what_maven_appends_to_an_inherited_value_is_no_flaw() {
        Repository repository = Repository.with(
                        "parent/pom.xml",
                        "<project><groupId>org.acme</groupId><artifactId>parent</artifactId><version>1</version>",
                        "<scm><url>https://github.com/acme/app</url>",
                        "<connection>scm:git:https://github.com/acme/app.git</connection></scm></project>")
                .andPom("<parent><groupId>org.acme</groupId><artifactId>parent</artifactId><version>1</version>"
                        + "<relativePath>parent</relativePath></parent>");

        assertThat(repository.check(rule)).hasPassed();
    }

    @Test
    void has_nothing_to_say_of_what_only_a_foreign_parent_states() {
        assertThat(Repository.empty()
                        .andPom(StatedPom.withParent("org.acme:parent:1")
                                .scm("git@github.com:x/y", "git@github.com:x/y"))
                        .check(rule))
                .isNotApplicable();
        assertThat(scm("<tag>HEAD</tag>").check(rule)).isNotApplicable();
    }

    @Test
    void a_page_of_gitweb_is_browsed_and_not_cloned() {
        Verdict verdict = scm(
                        "<connection>scm:git:https://gitbox.apache.org/repos/asf?p=app.git</connection>",
                        "<url>https://gitbox.apache.org/repos/asf?p=app.git</url>")
                .check(rule);

        assertThat(verdict.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.message()).startsWith("<connection> ");
            assertThat(finding.fix())
                    .isEqualTo("<connection>scm:git:https://gitbox.apache.org/repos/asf/app.git</connection>");
        });
    }

    @Test
    void proposes_nothing_on_a_host_that_was_shut_down() {
        assertThat(scm(
                                "<connection>scm:svn:http://svn.codehaus.org/app/trunk</connection>",
                                "<url>http://fisheye.codehaus.org/browse/app/trunk</url>")
                        .check(rule)
                        .findings())
                .hasSize(2)
                .allSatisfy(finding -> assertThat(finding.fix()).contains("github.com/OWNER/REPOSITORY"));
    }

    @Test
    void what_this_plugin_proposes_does_not_pass_until_it_is_filled_in() {
        Verdict verdict = scm(
                        "<url>https://github.com/OWNER/REPOSITORY</url>",
                        "<connection>scm:git:https://github.com/OWNER/REPOSITORY.git</connection>")
                .check(rule);

        assertThat(verdict.findings())
                .hasSize(2)
                .allSatisfy(finding -> assertThat(finding.message()).contains("were not filled in"));
    }

    @Test
    void proposes_the_remote_as_every_other_rule_does() {
        Repository repository =
                scm("<url>git@github.com:old/app.git</url>").andRemote("origin", "https://github.com/acme/app.git");

        assertThat(repository.check(rule).findings().get(0).fix()).isEqualTo("<url>https://github.com/acme/app</url>");
        assertThat(repository.check(new ScmMatchesRemote()).findings().get(0).fix())
                .contains("<url>https://github.com/acme/app</url>");
    }

    @Test
    void points_at_the_property_that_holds_the_value() {
        Verdict verdict = Repository.withPom(
                        "<scm><url>https://github.com/acme/app</url><connection>${scm.address}</connection></scm>",
                        "<properties>",
                        "<scm.address>scm:git:git@github.com:acme/app.git</scm.address>",
                        "</properties>")
                .check(rule);

        assertThat(verdict.findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.location()).hasToString("pom.xml:7"));
    }

    @Test
    void a_field_of_the_project_needs_no_prefix_where_no_property_has_its_name() {
        Verdict verdict = scm(
                        "<url>https://github.com/acme/${artifactId}</url>",
                        "<connection>scm:git:https://github.com/acme/${artifactId}.git</connection>")
                .check(rule);

        assertThat(verdict).hasPassed();
        assertThat(verdict.evidence().get(0).note()).isEqualTo("https://github.com/acme/app");
    }

    @Test
    void a_user_name_alone_is_no_password() {
        assertThat(scm(URL, "<connection>scm:git:https://jane@github.com/acme/app.git</connection>")
                        .check(rule))
                .hasPassed();
    }

    private static Repository scm(String... elements) {
        return Repository.withPom("<scm>\n" + String.join("\n", elements) + "\n</scm>");
    }
}
