package org.openbydefault.rules.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openbydefault.rule.Outcome;
import org.openbydefault.rule.Verdict;
import org.openbydefault.testkit.Repository;

class PubliccodeTest {

    private static final String VALID =
            """
            publiccodeYmlVersion: "0.5"
            name: Acme
            url: https://git.acme.example/acme.git
            platforms: [web]
            categories: [accounting]
            developmentStatus: stable
            softwareType: standalone/web
            description:
              en:
                shortDescription: Keeps books
                longDescription: LONG
                features: [Books]
            legal:
              license: EUPL-1.2 OR AGPL-3.0-or-later
            maintenance:
              type: internal
              contacts:
                - name: Ada Example
            localisation:
              localisationReady: true
              availableLanguages: [en, nb-NO]
            """.replace("LONG", "Acme keeps the books of a town. ".repeat(6).strip());

    private final Publiccode rule = new Publiccode();

    @Test
    void a_complete_file_passes() {
        assertThat(check(VALID).outcome()).isEqualTo(Outcome.PASSED);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "name: Acme | nome: Acme | name",
                "publiccodeYmlVersion: \"0.5\" | publiccodeYmlVersion: \"abc\" | publiccodeYmlVersion",
                "url: https://git.acme.example/acme.git | url: acme.git | url",
                "platforms: [web] | platforms: [] | platforms",
                "categories: [accounting] | categories: [cooking] | categories",
                "developmentStatus: stable | developmentStatus: done | developmentStatus",
                "softwareType: standalone/web | softwareType: web | softwareType",
                "shortDescription: Keeps books | other: x | description.en.shortDescription",
                "features: [Books] | features: [] | description",
                "EUPL-1.2 OR AGPL-3.0-or-later | eupl-1.2 | legal.license",
                "type: internal | type: company | maintenance.type",
                "- name: Ada Example | - email: ada@acme.example | maintenance.contacts",
                "type: internal | type: contract | maintenance.contractors",
                "localisationReady: true | localisationReady: yes | localisation.localisationReady",
                "availableLanguages: [en, nb-NO] | availableLanguages: [english_uk] | localisation.availableLanguages"
            })
    void each_key_that_is_not_as_the_standard_says_is_a_finding(String right, String wrong, String key) {
        assertThat(VALID).contains(right);

        Verdict verdict = check(VALID.replace(right, wrong));

        assertThat(verdict.outcome()).isEqualTo(Outcome.FAILED);
        assertThat(verdict.findings()).anySatisfy(finding -> {
            assertThat(finding.subject()).isEqualTo(key);
            assertThat(finding.location().path()).isEqualTo("publiccode.yml");
            assertThat(finding.location().line()).isPositive();
        });
    }

    @Test
    void a_licence_in_lower_case_is_told_with_its_spelling_and_line() {
        Verdict verdict = check(VALID.replace("EUPL-1.2 OR AGPL-3.0-or-later", "eupl-1.2"));

        assertThat(verdict.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.location()).hasToString("publiccode.yml:14");
            assertThat(finding.message()).contains("it is spelt EUPL-1.2");
        });
    }

    @Test
    void a_key_that_nobody_knows_is_told_with_the_nearest() {
        assertThat(check(VALID + "softwareVersoin: 1.0\n").message()).contains("did you mean softwareVersion?");
    }

    @Test
    void a_version_that_is_later_than_the_rule_knows_is_not_judged() {
        assertThat(check(VALID.replace("0.5", "1.0")).outcome()).isEqualTo(Outcome.UNKNOWN);
    }

    @Test
    void what_is_no_yaml_is_told_with_its_place() {
        Verdict verdict = check("name: [");

        assertThat(verdict.outcome()).isEqualTo(Outcome.FAILED);
        assertThat(verdict.message()).startsWith("It cannot be read as YAML: ");
    }

    @Test
    void its_absence_is_told_with_the_nearest() {
        Verdict verdict = Repository.withPom()
                .and("publiccode.yaml", VALID.split("\n", -1))
                .check(rule);

        assertThat(verdict.findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.location()).hasToString("publiccode.yaml"));
        assertThat(Repository.withPom().check(rule).findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.location()).hasToString("pom.xml"));
    }

    private Verdict check(String yaml) {
        return Repository.with("publiccode.yml", yaml.split("\n", -1)).check(rule);
    }
}
