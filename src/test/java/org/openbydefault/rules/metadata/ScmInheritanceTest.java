package org.openbydefault.rules.metadata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openbydefault.testkit.VerdictAssert.assertThat;

import org.junit.jupiter.api.Test;
import org.openbydefault.rule.Verdict;
import org.openbydefault.testkit.Repository;

class ScmInheritanceTest {

    private final ScmInheritance rule = new ScmInheritance();

    @Test
    void fails_where_a_module_inherits_a_page_below_a_repository() {
        Verdict verdict =
                modules("<scm><url>https://github.com/acme/app</url></scm>", "").check(rule);

        assertThat(verdict).hasFailed();
        assertThat(verdict.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.location()).hasToString("pom.xml:5");
            assertThat(finding.subject()).isEqualTo("scm.url");
            assertThat(finding.message())
                    .startsWith("Modules inherit <scm><url>")
                    .contains("https://github.com/acme/app/core");
            assertThat(finding.fix()).contains("child.scm.url.inherit.append.path=\"false\"");
        });
    }

    @Test
    void fails_for_the_home_page_and_where_groups_nest() {
        Verdict verdict = modules("<url>https://gitlab.com/acme/app</url>", "").check(rule);

        assertThat(verdict.findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.fix()).contains("child.project.url.inherit.append.path"));
    }

    @Test
    void passes_where_nothing_is_appended() {
        assertThat(modules(
                                "<scm child.scm.url.inherit.append.path=\"false\"><url>https://github.com/acme/app</url></scm>",
                                "")
                        .check(rule))
                .hasPassed();
    }

    @Test
    void passes_where_the_page_shows_the_folder_of_the_module() {
        assertThat(modules("<scm><url>https://github.com/acme/app/tree/release/1.x</url></scm>", "")
                        .check(rule))
                .hasPassed();
        assertThat(modules("<scm><url>https://github.com/acme/app/tree/main/src</url></scm>", "")
                        .check(rule))
                .hasPassed();
    }

    @Test
    void nobody_knows_which_pages_another_site_has() {
        assertThat(modules("<url>https://acme.org/app</url>", "").check(rule)).hasPassed();
    }

    @Test
    void has_nothing_to_say_where_modules_state_their_own_or_there_are_none() {
        assertThat(modules("<url>https://github.com/acme/app</url>", "<url>https://acme.org</url>")
                        .check(rule))
                .isNotApplicable();
        assertThat(Repository.withPom("<url>https://github.com/acme/app</url>").check(rule))
                .isNotApplicable();
    }

    private static Repository modules(String parent, String module) {
        return Repository.withPom(parent + "<modules><module>core</module><module>web</module></modules>")
                .and("core/pom.xml", module("core", module))
                .and("web/pom.xml", module("web", module));
    }

    @Test
    void the_connection_grows_on_its_way_to_a_module_too() {
        Verdict verdict = modules(
                        "<scm child.scm.url.inherit.append.path=\"false\"><url>https://github.com/acme/app</url>"
                                + "<connection>scm:git:https://github.com/acme/app.git</connection></scm>",
                        "")
                .check(rule);

        assertThat(verdict.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.subject()).isEqualTo("scm.connection");
            assertThat(finding.message()).startsWith("Modules inherit <scm><connection>");
        });
    }

    @Test
    void an_address_that_is_no_page_at_all_is_not_shown_as_one() {
        assertThat(modules("<scm><url>git@github.com:acme/app.git</url></scm>", "")
                        .check(rule))
                .hasPassed();
    }

    @Test
    void the_attributes_stand_beside_those_that_are_there() {
        Verdict verdict = modules("<url>https://github.com/acme/app</url>", "").check(rule);

        assertThat(verdict.findings().get(0).fix())
                .contains("“…” stands for the attributes that are there")
                .endsWith("<project … child.project.url.inherit.append.path=\"false\">");
    }

    private static String module(String name, String element) {
        return "<project><parent><groupId>org.acme</groupId><artifactId>app</artifactId><version>1.0</version></parent>"
                + "<artifactId>" + name + "</artifactId>" + element + "</project>";
    }
}
