package org.openbydefault.rules.openness;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openbydefault.rule.Outcome;
import org.openbydefault.rule.Verdict;
import org.openbydefault.testkit.Repository;

class PublicRepositoriesTest {

    private final PublicRepositories rule = new PublicRepositories();

    @ParameterizedTest
    @CsvSource({
        "https://repo.maven.apache.org/maven2, PASSED",
        "https://nexus.acme.org/repository/public/, PASSED",
        "https://gitlab.com/api/v4/projects/7/packages/maven, PASSED",
        "HTTPS://Repo.Acme.Org/r, PASSED",
        "dav:https://repo.acme.org/r, PASSED",
        "file://${project.basedir}/lib, PASSED",
        "file:///${basedir}/lib/, PASSED",
        "file:${maven.multiModuleProjectDirectory}/lib, PASSED",
        "http://nexus.acme.org/r, REVIEW",
        "https://pkgs.dev.azure.com/acme/_packaging/x/maven/v1, REVIEW",
        "s3://acme-artifacts/release, REVIEW",
        "file://${project.basedir}/absent, REVIEW",
        "https://nexus.acme.lan/r, FAILED",
        "http://nexus:8081/r, FAILED",
        "http://localhost:8081/r, FAILED",
        "http://192.168.1.4/r, FAILED",
        "https://repo.gov.example/r, FAILED",
        "https://maven.pkg.github.com/acme/app, FAILED",
        "https://acme-1.d.codeartifact.eu-west-1.amazonaws.com/maven/x/, FAILED",
        "scp://repo.acme.org/r, FAILED",
        "file:///opt/repository, FAILED",
        "https://re po.acme.org/r, FAILED",
        "https://${nexus}/r, UNKNOWN",
        "${nexus.url}, UNKNOWN",
        "file://${user.home}/r, UNKNOWN",
    })
    void judges_a_repository_by_its_address(String url, Outcome outcome) {
        assertThat(repository(url).outcome()).isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource({
        "https://oss.sonatype.org/content/repositories/snapshots, maven-snapshots",
        "https://s01.oss.sonatype.org/content/repositories/snapshots, maven-snapshots",
        "http://jcenter.bintray.com, Maven Central",
        "https://dl.bintray.com/acme/maven, Maven Central",
        "https://oss.jfrog.org/libs-snapshot, Maven Central",
        "http://download.java.net/maven/2, Maven Central",
        "http://snapshots.repository.codehaus.org, 2015",
        "https://acme.googlecode.com/svn/maven, 2016"
    })
    void a_repository_that_was_shut_down_fails_with_what_took_its_place(String url, String successor) {
        Verdict verdict = Repository.withPom(
                        "<repositories><repository><id>r</id><url>" + url + "</url></repository></repositories>")
                .check(new PublicRepositories());

        assertThat(verdict.outcome()).isEqualTo(Outcome.FAILED);
        assertThat(verdict.message()).contains("which is dead: ").contains(successor);
    }

    @ParameterizedTest
    @ValueSource(strings = {"plugins", "pluginManagement"})
    void a_plugin_that_needs_a_file_of_somebody_s_machine_fails(String place) {
        String plugin = "<plugin><artifactId>maven-antrun-plugin</artifactId><dependencies><dependency>"
                + "<groupId>g</groupId><artifactId>a</artifactId><version>1</version><scope>system</scope>"
                + "<systemPath>/opt/acme/a.jar</systemPath></dependency></dependencies></plugin>";
        String plugins = "<plugins>" + plugin + "</plugins>";

        assertThat(Repository.withPom("<build>"
                                + (place.equals("plugins")
                                        ? plugins
                                        : "<pluginManagement>" + plugins + "</pluginManagement>")
                                + "</build>")
                        .check(new PublicRepositories())
                        .outcome())
                .isEqualTo(Outcome.FAILED);
    }

    @Test
    void a_snapshot_as_parent_behind_a_dead_repository_is_named_too() {
        Verdict verdict = Repository.withPom(
                        "<parent><groupId>org.other</groupId><artifactId>p</artifactId><version>1-SNAPSHOT</version>"
                                + "<relativePath/></parent>",
                        "<repositories><repository><id>r</id><url>https://acme.jfrog.lan</url></repository></repositories>")
                .check(new PublicRepositories());

        assertThat(verdict.outcome()).isEqualTo(Outcome.FAILED);
        assertThat(Repository.withPom(
                                "<parent><groupId>org.other</groupId><artifactId>p</artifactId>"
                                        + "<version>1-SNAPSHOT</version><relativePath/></parent>",
                                "<repositories><repository><id>r</id>"
                                        + "<url>https://repository.apache.org/snapshots</url></repository></repositories>")
                        .check(new PublicRepositories())
                        .outcome())
                .isEqualTo(Outcome.PASSED);
    }

    @Test
    void says_where_and_why() {
        Verdict verdict = Repository.withPom(
                        "<pluginRepositories><pluginRepository><id>p</id>",
                        "<url>https://user:s3cret@nexus.acme.lan/p</url>",
                        "</pluginRepository></pluginRepositories>")
                .check(rule);

        assertThat(verdict.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.location()).hasToString("pom.xml:6");
            assertThat(finding.message())
                    .isEqualTo("Maven takes plugins from https://***@nexus.acme.lan/p, which outsiders cannot reach:"
                            + " nexus.acme.lan ends in .lan, which only private networks know");
        });
    }

    @Test
    void a_parent_may_mean_the_folder_of_the_build_root() {
        assertThat(Repository.with(
                                "pom.xml",
                                "<project><parent><groupId>org.acme</groupId><artifactId>parent</artifactId>",
                                "<version>1</version><relativePath>modules/parent/pom.xml</relativePath></parent>",
                                "<artifactId>app</artifactId></project>")
                        .and(
                                "modules/parent/pom.xml",
                                "<project><groupId>org.acme</groupId><artifactId>parent</artifactId><version>1</version>",
                                "<repositories><repository><id>l</id><url>file://${project.basedir}/lib</url></repository>",
                                "</repositories></project>")
                        .and("lib/org/acme/x/1/x-1.pom", "")
                        .check(rule)
                        .message())
                .isEqualTo("Nothing speaks against the 1 place to take artifacts from");
    }

    @Test
    void names_what_is_wrong_with_http() {
        assertThat(repository("http://nexus.acme.org/r").message())
                .isEqualTo("Maven takes artifacts from http://nexus.acme.org/r; Maven 3.8.1 and newer refuse http");
    }

    @Test
    void reads_profiles_and_modules() {
        Verdict verdict = Repository.withPom(
                        "<packaging>pom</packaging><modules><module>a</module></modules>",
                        "<profiles><profile><id>x</id><repositories><repository><id>r</id><url>http://one/r</url>",
                        "</repository></repositories></profile></profiles>")
                .and(
                        "a/pom.xml",
                        "<project><parent><groupId>org.acme</groupId><artifactId>app</artifactId>",
                        "<version>1.0</version></parent><artifactId>a</artifactId>",
                        "<repositories><repository><id>r</id><url>http://two/r</url></repository></repositories>",
                        "</project>")
                .check(rule);

        assertThat(verdict.findings())
                .extracting(finding -> finding.location().toString())
                .containsExactly("pom.xml:6", "a/pom.xml:3");
    }

    @Test
    void the_place_to_deploy_to_is_none_of_its_business() {
        assertThat(Repository.withPom(
                                "<distributionManagement><repository><id>r</id><url>http://nexus/r</url></repository></distributionManagement>")
                        .check(rule)
                        .outcome())
                .isEqualTo(Outcome.PASSED);
    }

    @Test
    void a_snapshot_parent_from_nowhere_is_left_to_a_person() {
        String parent = "<parent><groupId>org.acme</groupId><artifactId>parent</artifactId>"
                + "<version>2-SNAPSHOT</version><relativePath/></parent>";

        assertThat(Repository.with("pom.xml", "<project>" + parent + "<artifactId>a</artifactId></project>")
                        .check(rule)
                        .outcome())
                .isEqualTo(Outcome.REVIEW);
        assertThat(Repository.with(
                                "pom.xml",
                                "<project>" + parent.replace("-SNAPSHOT", "") + "<artifactId>a</artifactId></project>")
                        .check(rule)
                        .outcome())
                .isEqualTo(Outcome.PASSED);
    }

    @ParameterizedTest
    @CsvSource({
        "/opt/acme/x.jar, FAILED",
        "${project.basedir}/lib/absent.jar, FAILED",
        "${project.basedir}/lib/x.jar, REVIEW",
        "${acme.home}/x.jar, UNKNOWN",
        "${java.home}/../lib/tools.jar, PASSED",
    })
    void judges_system_dependencies_by_their_file(String path, Outcome outcome) {
        assertThat(Repository.withPom(
                                "<dependencies><dependency><groupId>g</groupId><artifactId>x</artifactId>",
                                "<version>1</version><scope>system</scope><systemPath>" + path + "</systemPath>",
                                "</dependency></dependencies>")
                        .and("lib/x.jar", "")
                        .check(rule)
                        .outcome())
                .isEqualTo(outcome);
    }

    @Test
    void reads_the_settings_that_a_build_takes_along() {
        Verdict verdict = Repository.withPom()
                .and(
                        ".mvn/settings.xml",
                        "<settings xmlns=\"http://maven.apache.org/SETTINGS/1.0.0\">",
                        "<mirrors><mirror><id>m</id><mirrorOf>*</mirrorOf><url>http://nexus/m</url></mirror></mirrors>",
                        "</settings>")
                .and(".mvn/maven.config", "-T1C", "-s", "ci/settings.xml")
                .and(
                        "ci/settings.xml",
                        "<settings><profiles><profile><pluginRepositories><pluginRepository>",
                        "<url>http://nexus.lan/p</url></pluginRepository></pluginRepositories></profile></profiles>",
                        "</settings>")
                .check(rule);

        assertThat(verdict.findings())
                .extracting(finding -> finding.location().toString())
                .containsExactly(".mvn/settings.xml:2", "ci/settings.xml:2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-s ../settings.xml",
                "--settings=/home/ci/settings.xml",
                "--settings ~/.m2/acme.xml",
                "-U -gs conf/absent.xml"
            })
    void settings_that_only_insiders_have_stop_every_other_build(String arguments) {
        Verdict verdict =
                Repository.withPom().and(".mvn/maven.config", arguments).check(rule);

        assertThat(verdict.outcome()).isEqualTo(Outcome.FAILED);
        assertThat(verdict.findings().get(0).location()).hasToString(".mvn/maven.config:1");
    }

    @Test
    void a_blocked_mirror_takes_nothing() {
        assertThat(Repository.withPom()
                        .and(
                                ".mvn/settings.xml",
                                "<settings><mirrors><mirror><id>maven-default-http-blocker</id>",
                                "<mirrorOf>external:http:*</mirrorOf><url>http://0.0.0.0/</url>",
                                "<blocked>true</blocked></mirror></mirrors></settings>")
                        .check(rule)
                        .outcome())
                .isEqualTo(Outcome.PASSED);
    }

    @Test
    void reads_escaped_letters_and_cdata_in_settings() {
        assertThat(Repository.withPom()
                        .and(
                                ".mvn/settings.xml",
                                "<settings><mirrors><mirror><url>https://acme.org/?a&amp;b</url></mirror>",
                                "<mirror><url><![CDATA[https://nexus]]>.&#108;an/</url></mirror></mirrors></settings>")
                        .check(rule)
                        .message())
                .startsWith("Maven takes artifacts from https://nexus.lan/, which outsiders cannot reach");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE s [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]><settings>&b;</settings>",
                "<!DOCTYPE s [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><settings><mirrors><mirror><url>&x;</url></mirror></mirrors></settings>",
                "<!DOCTYPE s SYSTEM \"http://127.0.0.1:9/evil.dtd\"><settings/>",
                "<settings><mirrors>",
                "<settings>&x;</settings>",
            })
    void hostile_settings_are_not_obeyed(String xml) {
        Verdict verdict = Repository.withPom().and(".mvn/settings.xml", xml).check(rule);

        assertThat(verdict.outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(verdict.message()).startsWith(".mvn/settings.xml ");
        assertThat(verdict.toString()).doesNotContain("root:x:");
    }

    @Test
    void says_nothing_that_a_terminal_obeys() {
        Verdict verdict = repository("https://repo.acme.org/\u202e/r");

        assertThat(verdict.outcome()).isEqualTo(Outcome.FAILED);
        assertThat(verdict.message()).contains("U+202E").doesNotContain("\u202e");
    }

    @Test
    void passes_for_a_pom_without_repositories() {
        assertThat(Repository.withPom().check(rule).message())
                .isEqualTo("The build takes artifacts from nowhere but Maven Central");
    }

    @Test
    void does_not_apply_without_a_pom() {
        assertThat(Repository.with("README.md", "x").check(rule).outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
    }

    @Test
    void the_wrapper_must_take_maven_from_where_everybody_can() {
        Verdict verdict = Repository.withPom()
                .and(
                        ".mvn/wrapper/maven-wrapper.properties",
                        "# wrapper",
                        "distributionUrl=https\\://nexus.acme.lan/apache-maven-3.9.9-bin.zip",
                        "wrapperUrl=https://repo.maven.apache.org/maven2/maven-wrapper.jar")
                .check(rule);

        assertThat(verdict.outcome()).isEqualTo(Outcome.FAILED);
        assertThat(verdict.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.location()).hasToString(".mvn/wrapper/maven-wrapper.properties:2");
            assertThat(finding.message())
                    .startsWith("The wrapper takes Maven from https://nexus.acme.lan/apache-maven-3.9.9-bin.zip,");
        });
    }

    @Test
    void a_wrapper_from_central_says_nothing() {
        assertThat(Repository.withPom()
                        .and(
                                ".mvn/wrapper/maven-wrapper.properties",
                                "distributionUrl=https://repo.maven.apache.org/maven2/apache-maven-3.9.9-bin.zip")
                        .check(rule)
                        .message())
                .isEqualTo("The build takes artifacts from nowhere but Maven Central");
    }

    @Test
    void an_extension_that_is_a_snapshot_is_nowhere_to_be_had() {
        Repository repository = Repository.withPom()
                .and(
                        ".mvn/extensions.xml",
                        "<extensions>",
                        "<extension><groupId>org.acme</groupId><artifactId>x</artifactId><version>1-SNAPSHOT</version>",
                        "</extension></extensions>");

        assertThat(repository.check(rule).outcome()).isEqualTo(Outcome.REVIEW);
        assertThat(repository.check(rule).findings().get(0).location()).hasToString(".mvn/extensions.xml:2");
        repository.and(".mvn/settings.xml", "<settings/>");
        assertThat(repository.check(rule).outcome()).isEqualTo(Outcome.PASSED);
    }

    private Verdict repository(String url) {
        return Repository.withPom(
                        "<repositories><repository><id>r</id><url>" + url + "</url></repository></repositories>")
                .and("lib/org/acme/x/1/x-1.pom", "")
                .withInternalHosts("*.gov.example")
                .check(rule);
    }
}
