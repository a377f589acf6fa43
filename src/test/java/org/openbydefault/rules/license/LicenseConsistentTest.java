package org.openbydefault.rules.license;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openbydefault.StatedPom;
import org.openbydefault.rule.Outcome;
import org.openbydefault.rule.Verdict;
import org.openbydefault.testkit.Repository;

class LicenseConsistentTest {

    private static final String MIT = LicenseTexts.of("MIT");

    private final LicenseConsistent rule = new LicenseConsistent();

    @Test
    void passes_where_file_and_pom_agree() {
        Verdict verdict = declared("The MIT License", "").and("LICENSE", MIT).check(rule);

        assertThat(verdict.outcome()).isEqualTo(Outcome.PASSED);
        assertThat(verdict.message()).isEqualTo("2 places name MIT");
        assertThat(verdict.evidence()).hasSize(2);
    }

    @Test
    void fails_where_file_and_pom_contradict_and_shows_both_places() {
        Verdict verdict = declared("GPL 3.0", "http://www.gnu.org/licenses/")
                .and("LICENSE", MIT)
                .check(rule);

        assertThat(verdict.outcome()).isEqualTo(Outcome.FAILED);
        assertThat(verdict.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.location()).hasToString("pom.xml:6");
            assertThat(finding.message())
                    .isEqualTo("<licenses> says “GPL 3.0” (GPL-3.0-only), which contradicts the licence file"
                            + " LICENSE:1: MIT licence text");
            assertThat(finding.fix())
                    .startsWith("If LICENSE is wrong, correct it; ")
                    .contains("  <name>MIT</name>\n");
        });
    }

    @ParameterizedTest
    @CsvSource({
        "Apache 2, Apache-2.0",
        "BSD License 2.0, BSD-3-Clause",
        "BSD License, BSD-2-Clause",
        "GNU Lesser General Public Licence, LGPL-3.0-only",
        "LGPL-2.1-or-later, LGPL-3.0-only",
        "GPL-3.0-or-later, GPL-3.0-only",
        "Eclipse Public License, EPL-2.0",
        "MIT/X11, MIT",
        "Simplified BSD License, BSD-2-Clause-Views",
        "Project licence, MIT"
    })
    void other_words_for_the_same_licence_are_no_contradiction(String name, String id) {
        assertThat(declared(name, "")
                        .and("LICENSE", LicenseTexts.of(id))
                        .check(rule)
                        .outcome())
                .isNotEqualTo(Outcome.FAILED);
    }

    @ParameterizedTest
    @CsvSource({
        "Apache License 1.1, Apache-2.0",
        "BSD-2-Clause, BSD-3-Clause",
        "LGPL-3.0-only, GPL-3.0-only",
        "EPL-1.0, EPL-2.0",
        "AGPL-3.0-only, GPL-3.0-only"
    })
    void another_licence_or_version_is_a_contradiction(String name, String id) {
        assertThat(declared(name, "")
                        .and("LICENSE", LicenseTexts.of(id))
                        .check(rule)
                        .outcome())
                .isEqualTo(Outcome.FAILED);
    }

    @Test
    void one_of_several_licences_in_the_pom_suffices() {
        assertThat(Repository.withPom(
                                "<licenses><license><name>EPL-2.0</name></license>",
                                "<license><name>MIT</name></license></licenses>")
                        .and("LICENSE", MIT)
                        .check(rule)
                        .outcome())
                .isEqualTo(Outcome.PASSED);
    }

    @Test
    void what_a_foreign_parent_says_counts_only_where_it_agrees() {
        String parent = "org.springframework.boot:spring-boot-starter-parent:3.5.0";
        StatedPom apache = StatedPom.withParent(parent).license("Apache License, Version 2.0", "");

        assertThat(Repository.with("LICENSE", MIT).andPom(apache).check(rule).outcome())
                .isEqualTo(Outcome.NOT_APPLICABLE);
        assertThat(Repository.with("LICENSE", LicenseTexts.of("Apache-2.0"))
                        .andPom(apache)
                        .check(rule)
                        .outcome())
                .isEqualTo(Outcome.PASSED);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "publiccode.yml | legal:\\n  license: AGPL-3.0-or-later | 2",
                "codemeta.json | {\\n\"license\": \"https://spdx.org/licenses/AGPL-3.0-only\"} | 2",
                "codemeta.json | {\\n\"license\": {\"@id\": \"https://spdx.org/licenses/AGPL-3.0-only\"}} | 2",
                "CITATION.cff | cff-version: 1.2.0\\nlicense: AGPL-3.0-or-later | 2",
                "CITATION.cff | cff-version: 1.2.0\\nlicense:\\n  - AGPL-3.0-or-later | 3",
                "package.json | {\\n\"license\": \"AGPL-3.0-or-later\"} | 2",
                "package.json | {\\n\"licenses\": [{\"type\": \"AGPL-3.0\"}]} | 2",
                "REUSE.toml | version = 1\\nSPDX-License-Identifier = [\"AGPL-3.0-or-later\"] | 2",
                "README.md | # Acme\\n## License\\nAcme is released under the AGPL v3. | 2",
                "README.adoc | = Acme\\n\\n== Licence\\n\\nAcme is released under the AGPL v3. | 3",
                "README.md | # Acme\\n![](https://img.shields.io/badge/license-AGPL--3.0-blue.svg) | 2",
                "README.md | # Acme\\n[![License: AGPL v3](badge.svg)](LICENSE) | 2",
                "README.md | # Acme\\n[![AGPL v3 License](badge.svg)](LICENSE) | 2",
                "README.md | # Acme\\n\\n    ## Use\\n    run\\n\\n    ## License\\n    AGPL v3\\n | 6",
                "pyproject.toml | [project]\\nlicense = \"AGPL-3.0-or-later\" | 2",
                "pyproject.toml | [project]\\nlicense = {text = 'AGPL-3.0'} | 2",
                "pyproject.toml | [project.license]\\ntext = \"AGPL-3.0\" | 2",
                "pyproject.toml | [tool.poetry]\\nname = \"a\"\\nlicense = \"AGPL-3.0-only\" | 3",
                "pyproject.toml | [project]\\nclassifiers = [\\n  \"License :: OSI Approved :: ISC License (ISCL)\"] | 3"
            })
    void each_place_that_contradicts_is_found(String path, String content, int line) {
        Verdict verdict = Repository.with("LICENSE", MIT)
                .and(path, content.replace("\\n", "\n"))
                .check(rule);

        assertThat(verdict.outcome()).isEqualTo(Outcome.FAILED);
        assertThat(verdict.findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.location()).hasToString(path + ":" + line));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "package.json | {\"private\": true, \"license\": \"ISC\"}",
                "package.json | {\"license\": \"SEE LICENSE IN LICENSE\"}",
                "client/package.json | {\"license\": \"ISC\"}",
                "README.md | # Acme\\n## License\\nSee [LICENSE](LICENSE).",
                "README.md | # Acme\\n## License\\nThe documentation is licensed under CC-BY-4.0.",
                "README.md | # Acme\\n## License\\nAcme bundles Foo, which is under the GPL v3.",
                "README.md | # Acme\\n## License header check\\nThe header of the GPL v3 is found.",
                "README.md | # Acme\\n![License](https://img.shields.io/github/license/acme/app)",
                "README.md | # Acme\\n![](https://img.shields.io/badge/build-GPL--3.0-blue.svg)",
                "README.md | # Acme\\n![FOSSA License Scan](badge.svg)",
                "README.md | # Acme\\n![Screen of the form in which people choose the GPL v3 License for what they upload](a.png)",
                "README.md | # Acme\\n```\\n## License\\nGPL v3\\n```\\n    ## Use\\n    GPL v3",
                "pyproject.toml | [project]\\nlicense = {file = \"COPYING\"}",
                "pyproject.toml | [tool.other]\\nlicense = \"AGPL-3.0-only\"",
                "publiccode.yml | legal: {}",
                "publiccode.yml | legal:\\n  license: ()",
                "CITATION.cff | :::"
            })
    void what_speaks_of_something_else_contradicts_nothing(String path, String content) {
        assertThat(Repository.with("LICENSE", MIT)
                        .and(path, content.replace("\\n", "\n"))
                        .check(rule)
                        .outcome())
                .isNotEqualTo(Outcome.FAILED);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "publiccode.yml | legal: [",
                "CITATION.cff | license: 'MIT",
                "codemeta.json | {\"license\": ",
                "package.json | {\"license\": \"MIT\""
            })
    void a_file_that_cannot_be_parsed_is_shown_for_review(String path, String content) {
        Verdict verdict =
                declared("MIT", "").and("LICENSE", MIT).and(path, content).check(rule);

        assertThat(verdict.outcome()).isEqualTo(Outcome.REVIEW);
        assertThat(verdict.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.location().path()).isEqualTo(path);
            assertThat(finding.message()).startsWith("What " + path + " says about the licence is not known: ");
        });
    }

    @Test
    void a_tag_that_contradicts_the_text_beneath_it_is_found() {
        Verdict verdict = Repository.with("LICENSE", "SPDX-License-Identifier: GPL-3.0-only\n\n" + MIT)
                .check(rule);

        assertThat(verdict.outcome()).isEqualTo(Outcome.FAILED);
        assertThat(verdict.findings().get(0).location()).hasToString("LICENSE:1");
    }

    @Test
    void declarations_are_compared_with_each_other_where_no_licence_is_known() {
        Verdict verdict =
                declared("MIT", "").and("CITATION.cff", "license: GPL-3.0-only").check(rule);

        assertThat(verdict.outcome()).isEqualTo(Outcome.FAILED);
        assertThat(verdict.findings().get(0).location()).hasToString("CITATION.cff:1");
        assertThat(verdict.message()).contains("pom.xml:6");
    }

    @ParameterizedTest
    @ValueSource(strings = {"LICENSE", "LICENSES/MIT.txt"})
    void one_place_alone_has_nothing_to_compare(String path) {
        assertThat(Repository.with(path, MIT).check(rule).outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
    }

    @Test
    void a_name_that_nobody_knows_cannot_be_compared() {
        Verdict verdict = declared("Acme house rules", "").and("LICENSE", MIT).check(rule);

        assertThat(verdict.outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(verdict.message()).contains("pom.xml:6 says “Acme house rules”");
    }

    private static Repository declared(String name, String url) {
        return Repository.withPom(
                "<licenses>", "<license><name>" + name + "</name><url>" + url + "</url></license>", "</licenses>");
    }
}
