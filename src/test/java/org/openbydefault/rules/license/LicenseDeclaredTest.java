package org.openbydefault.rules.license;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openbydefault.StatedPom;
import org.openbydefault.rule.Outcome;
import org.openbydefault.rule.Verdict;
import org.openbydefault.testkit.Repository;

class LicenseDeclaredTest {

    private static final String NAME = "<name>Apache-2.0</name>";
    private static final String URL = "<url>https://www.apache.org/licenses/LICENSE-2.0.txt</url>";

    private final LicenseDeclared rule = new LicenseDeclared();

    @Test
    void passes_with_name_and_url() {
        Verdict verdict = declared(NAME + URL).check(rule);

        assertThat(verdict.outcome()).isEqualTo(Outcome.PASSED);
        assertThat(verdict.evidence().get(0).location()).hasToString("Optional[pom.xml:6]");
        assertThat(verdict.evidence().get(0).note()).isEqualTo("Apache-2.0");
    }

    @Test
    void asks_for_review_where_name_or_url_is_missing() {
        Verdict noUrl = declared(NAME).check(rule);
        Verdict noName = declared(URL).check(rule);

        assertThat(noUrl.outcome()).isEqualTo(Outcome.REVIEW);
        assertThat(noUrl.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.location()).hasToString("pom.xml:6");
            assertThat(finding.fix()).isEqualTo("<url>https://spdx.org/licenses/Apache-2.0.html</url>");
        });
        assertThat(noName.outcome()).isEqualTo(Outcome.REVIEW);
        assertThat(noName.message()).contains("no <name>");
    }

    @Test
    void proposes_the_id_where_name_or_address_means_one() {
        Verdict named = declared("<name>The Apache Software License, Version 2.0</name>")
                .check(rule);
        Verdict addressed =
                declared("<url>https://opensource.org/license/eupl-1-2</url>").check(rule);

        assertThat(named.findings().get(0).fix())
                .isEqualTo("<name>Apache-2.0</name>\n<url>https://spdx.org/licenses/Apache-2.0.html</url>");
        assertThat(addressed.findings().get(0).fix()).isEqualTo("<name>EUPL-1.2</name>");
    }

    @Test
    void fails_without_and_for_empty_elements() {
        assertThat(Repository.withPom().check(rule).outcome()).isEqualTo(Outcome.FAILED);
        assertThat(declared("").check(rule).outcome()).isEqualTo(Outcome.FAILED);
    }

    @Test
    void proposes_the_licence_of_the_licence_file() {
        Verdict verdict =
                Repository.withPom().and("LICENSE", LicenseTexts.of("MIT")).check(rule);

        assertThat(verdict.findings().get(0).fix())
                .contains("<name>MIT</name>", "<url>https://spdx.org/licenses/MIT.html</url>");
    }

    @Test
    void proposes_each_licence_that_there_is_a_choice_of() {
        String offer = "This program is licensed under the Eclipse Public License 2.0 or the Apache License 2.0.";

        assertThat(Repository.withPom()
                        .and("LICENSE", offer)
                        .check(rule)
                        .findings()
                        .get(0)
                        .fix())
                .startsWith("Declare the licences that the repository offers a choice of:")
                .contains("<name>EPL-2.0</name>", "<name>Apache-2.0</name>");
    }

    @Test
    void where_several_apply_the_example_is_one_of_them() {
        assertThat(Repository.withPom()
                        .and("LICENSE", LicenseTexts.of("MIT") + "\n\n" + LicenseTexts.of("Zlib"))
                        .check(rule)
                        .findings()
                        .get(0)
                        .fix())
                .doesNotContain("Apache");
    }

    @Test
    void counts_what_a_parent_of_the_same_house_passes_on() {
        assertThat(foreign("org.acme:parent:1").outcome()).isEqualTo(Outcome.PASSED);
        assertThat(foreign("org.acme:parent:1").message())
                .isEqualTo("<licenses> are those of the parent org.acme:parent:1");
        assertThat(foreign("org.acme.build:parent:1").outcome()).isEqualTo(Outcome.PASSED);
    }

    @Test
    void does_not_count_what_a_parent_of_another_house_passes_on() {
        Verdict verdict = foreign("org.springframework.boot:spring-boot-starter-parent:3.5.0");

        assertThat(verdict.outcome()).isEqualTo(Outcome.FAILED);
        assertThat(verdict.message()).contains("spring-boot-starter-parent");
    }

    @Test
    void does_not_know_what_an_unread_parent_passes_on() {
        assertThat(Repository.withPom("<parent><groupId>org.acme</groupId><artifactId>parent</artifactId>"
                                + "<version>1</version><relativePath/></parent>")
                        .check(rule)
                        .outcome())
                .isEqualTo(Outcome.UNKNOWN);
    }

    private Verdict foreign(String parent) {
        return Repository.empty()
                .andPom(StatedPom.withParent(parent).license("Apache-2.0", "https://www.apache.org/licenses/"))
                .check(rule);
    }

    private static Repository declared(String license) {
        return Repository.withPom("<licenses>", "<license>" + license + "</license>", "</licenses>");
    }
}
