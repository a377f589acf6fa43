package org.openbydefault.maven.pom;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.openbydefault.project.Pom;
import org.openbydefault.project.PomDependency;
import org.openbydefault.project.PomElement;
import org.openbydefault.project.PomFact;
import org.openbydefault.project.PomModule;
import org.openbydefault.project.PomPlugin;
import org.openbydefault.project.PomRepository;
import org.openbydefault.project.PomValue;
import org.openbydefault.testkit.Repository;

class PomReaderTest {

    private static final String[] PARENT = {
        "<project>",
        "<groupId>org.acme</groupId><artifactId>parent</artifactId><version>2</version>",
        "<packaging>pom</packaging>",
        "<properties><forge>https://forge.example</forge><home>${forge}/acme</home></properties>",
        "<url>${home}/web</url>",
        "<scm>",
        "<url>${home}/code</url>",
        "<connection>scm:git:${home}/code.git</connection>",
        "</scm>",
        "<modules><module>apps/child</module></modules>",
        "</project>"
    };

    @Test
    void a_value_knows_its_line() {
        Pom pom = pom(Repository.withPom("<name>App</name>", "<url>https://acme.example</url>"));

        assertThat(pom.url()).hasValueSatisfying(url -> {
            assertThat(url.text()).isEqualTo("https://acme.example");
            assertThat(url.location()).hasToString("pom.xml:6");
            assertThat(url.isOwn()).isTrue();
        });
        assertThat(pom.coordinates()).isEqualTo("org.acme:app:1.0");
    }

    @Test
    void a_value_of_a_parent_in_the_repository_keeps_its_place_and_gets_the_path_that_maven_appends() {
        Pom pom = pom(Repository.with("pom.xml", PARENT)
                .builtIn("apps/child")
                .and("apps/child/pom.xml", child("../../pom.xml")));

        assertThat(pom.scm().orElseThrow().url()).hasValueSatisfying(url -> {
            assertThat(url.text()).isEqualTo("https://forge.example/acme/code/apps/child");
            assertThat(url.location()).hasToString("pom.xml:7");
        });
        assertThat(pom.url()).map(PomValue::text).contains("https://forge.example/acme/web/apps/child");
    }

    @Test
    void a_final_slash_of_an_inherited_address_stays_final() {
        Pom pom = pom(Repository.with("pom.xml", String.join("\n", PARENT).replace("code</url>", "code/</url>"))
                .builtIn("apps/child")
                .and("apps/child/pom.xml", child("../../pom.xml")));

        assertThat(pom.scm().orElseThrow().url())
                .map(PomValue::text)
                .contains("https://forge.example/acme/code/apps/child/");
    }

    @Test
    void a_parent_may_be_named_by_its_folder_or_with_a_leading_slash() {
        for (String relativePath : new String[] {"bom", "/bom/pom.xml", "bom/pom.xml", "./bom"}) {
            Pom pom = pom(Repository.with("bom/pom.xml", PARENT).and("pom.xml", child(relativePath)));

            assertThat(pom.foreignParent()).as(relativePath).isEmpty();
            assertThat(pom.description()).map(PomValue::text).as(relativePath).isEmpty();
            assertThat(pom.scm()).as(relativePath).isPresent();
        }
    }

    @Test
    void a_parent_outside_the_repository_stays_unresolved() {
        for (String relativePath : new String[] {"../../elsewhere/pom.xml", "", "missing/pom.xml"}) {
            Pom pom = pom(Repository.with("pom.xml", child(relativePath)));

            assertThat(pom.foreignParent()).as(relativePath).hasValueSatisfying(parent -> {
                assertThat(parent.resolved()).isFalse();
                assertThat(parent.coordinates()).isEqualTo("org.acme:parent:2");
                assertThat(parent.location()).hasToString("pom.xml:2");
            });
        }
    }

    @Test
    void a_pom_at_the_relative_path_that_is_another_one_is_no_parent() {
        Pom pom = pom(Repository.withPom().builtIn("child").and("child/pom.xml", child("../pom.xml")));

        assertThat(pom.foreignParent()).isPresent();
    }

    @Test
    void properties_that_hold_each_other_stay_as_they_are() {
        Pom pom = pom(
                Repository.withPom("<properties><a>${b}</a><b>${a}</b></properties>", "<url>https://${a}/${c}</url>"));

        assertThat(pom.url()).hasValueSatisfying(url -> {
            assertThat(url.isResolved()).isFalse();
            assertThat(url.text()).isEqualTo("https://${a}/${c}");
        });
    }

    @Test
    void modules_are_found_at_any_depth_in_profiles_and_as_subprojects_of_maven_4() {
        Pom pom = pom(Repository.withPom(
                        "<packaging>pom</packaging>",
                        "<subprojects><subproject>a</subproject></subprojects>",
                        "<profiles><profile><id>p</id><modules><module>b/other.xml</module><module>gone</module></modules></profile></profiles>")
                .and(
                        "a/pom.xml",
                        "<project><artifactId>a</artifactId><packaging>war</packaging><modules><module>../a2</module></modules></project>")
                .and(
                        "a2/pom.xml",
                        "<project><artifactId>a2</artifactId><modules><module>../a</module></modules></project>")
                .and("b/other.xml", "<project><artifactId>b</artifactId></project>"));

        assertThat(pom.modules().stream().map(PomModule::pom).collect(Collectors.toList()))
                .containsExactly("pom.xml", "a/pom.xml", "b/other.xml", "a2/pom.xml");
    }

    @Test
    void repositories_come_from_all_modules_and_profiles_with_their_lines() {
        Pom pom = pom(
                Repository.withPom(
                                "<packaging>pom</packaging>",
                                "<modules><module>a</module></modules>",
                                "<repositories><repository><id>x</id>",
                                "<url>https://repo.example/${project.version}</url>",
                                "</repository></repositories>")
                        .and(
                                "a/pom.xml",
                                "<project><artifactId>a</artifactId>",
                                "<profiles><profile><id>p</id><pluginRepositories><pluginRepository>",
                                "<id>y</id><url>http://10.0.0.1/</url></pluginRepository></pluginRepositories></profile></profiles></project>"));

        assertThat(pom.repositories()).extracting(PomRepository::id).containsExactly("x", "y");
        assertThat(pom.repositories().get(0).url().text()).isEqualTo("https://repo.example/1.0");
        assertThat(pom.repositories().get(0).url().location()).hasToString("pom.xml:8");
        assertThat(pom.repositories().get(1).url().location()).hasToString("a/pom.xml:3");
    }

    @Test
    void plugins_are_known_below_management_and_in_profiles_with_what_they_are_told_and_where() {
        PomPlugin plugin = pom(Repository.withPom(
                        "<properties><tool>org.acme:tool</tool><lib>lib</lib></properties>",
                        "<profiles><profile><id>p</id><build><pluginManagement><plugins>",
                        "<plugin combine.children='append'>",
                        "<artifactId>maven-jar-plugin</artifactId>",
                        "<configuration combine.self='override'>",
                        "<tool>",
                        "${tool}</tool><!-- <no/> --></configuration>",
                        "<executions><execution><phase>package</phase><goals><goal>jar</goal></goals>",
                        "<configuration><a><b>c</b></a></configuration></execution></executions>",
                        "<dependencies><dependency><groupId>g</groupId><artifactId>${lib}</artifactId></dependency></dependencies>",
                        "</plugin></plugins></pluginManagement></build></profile></profiles>"))
                .modules()
                .get(0)
                .plugins()
                .get(0);

        assertThat(plugin.managed()).isTrue();
        assertThat(plugin.active()).isFalse();
        assertThat(plugin.location()).hasToString("pom.xml:7");
        assertThat(plugin.bindings()).containsExactly("jar", "package");
        assertThat(plugin.dependencies()).extracting(PomDependency::artifactId).containsExactly("lib");
        assertThat(plugin.configurations()).hasSize(2);
        PomElement tool = plugin.configurations().get(0).child("tool").orElseThrow();
        assertThat(tool.text()).isEqualTo("org.acme:tool");
        assertThat(tool.location()).hasToString("pom.xml:10");
        assertThat(plugin.configurations().get(0).children()).hasSize(1);
        assertThat(plugin.configurations().get(1).holds("b")).isTrue();
        assertThat(plugin.configurations().get(1).child("b")).isEmpty();
    }

    @Test
    void what_is_no_xml_is_unknown_with_the_reason() {
        PomFact pom = Repository.with("pom.xml", "<project><name>a</project>")
                .project()
                .pom();

        assertThat(pom.isAbsent()).isFalse();
        assertThat(pom.value()).isEmpty();
        assertThat(pom.trouble())
                .hasValueSatisfying(reason -> assertThat(reason).startsWith("pom.xml is not a readable POM: "));
    }

    @Test
    void entities_are_neither_expanded_nor_fetched() {
        PomFact pom = Repository.with(
                        "pom.xml",
                        "<!DOCTYPE p [<!ENTITY a \"aaaaaaaa\"><!ENTITY b SYSTEM \"file:///etc/hostname\">]>",
                        "<project><name>&a;&b;</name></project>")
                .project()
                .pom();

        assertThat(pom.trouble()).isPresent();
    }

    @Test
    void no_pom_is_known_to_be_none() {
        PomFact pom = Repository.with("README.md", "x").project().pom();

        assertThat(pom.isAbsent()).isTrue();
        assertThat(pom.trouble()).isEmpty();
    }

    @Test
    void odd_encodings_do_not_matter() {
        byte[] latin = "<?xml version='1.0' encoding='ISO-8859-1'?><project><name>Caf\u00e9</name></project>"
                .getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);

        assertThat(pom(Repository.empty().and("pom.xml", latin)).name())
                .map(PomValue::text)
                .contains("Caf\u00e9");
    }

    private static String[] child(String relativePath) {
        return new String[] {
            "<project>",
            "<parent><groupId>org.acme</groupId><artifactId>parent</artifactId><version>2</version><relativePath>"
                    + relativePath + "</relativePath></parent>",
            "<artifactId>child</artifactId>",
            "</project>"
        };
    }

    private static Pom pom(Repository repository) {
        return repository.project().pom().value().orElseThrow();
    }
}
