package org.acme;

import static org.openbydefault.testkit.VerdictAssert.assertThat;

import org.junit.jupiter.api.Test;
import org.openbydefault.testkit.Repository;
import org.openbydefault.testkit.RuleAssert;

class ContactRuleTest {

    private static final ContactRule RULE = new ContactRule();

    @Test
    void a_named_contact_is_evidence() {
        Repository repository = Repository.with("CONTACT", "The team, team@acme.org");

        assertThat(repository.check(RULE)).hasPassed().restsOn("CONTACT");
    }

    @Test
    void an_absent_contact_is_reported_at_the_pom() {
        Repository repository = Repository.withPom();

        assertThat(repository.check(RULE)).hasFailed().findsAt("pom.xml").proposes("Add CONTACT");
    }

    @Test
    void the_option_says_where_the_contact_is_named() {
        Repository repository = Repository.with("docs/team.md", "# The team");

        assertThat(repository.check(RULE, "file", "docs/team.md")).hasPassed();
    }

    @Test
    void the_plugin_finds_the_rule_and_its_page() {
        RuleAssert.assertThat(RULE).isFound().hasPage();
    }
}
