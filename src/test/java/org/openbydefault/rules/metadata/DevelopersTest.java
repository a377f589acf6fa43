package org.openbydefault.rules.metadata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openbydefault.testkit.VerdictAssert.assertThat;

import org.junit.jupiter.api.Test;
import org.openbydefault.StatedPom;
import org.openbydefault.rule.Verdict;
import org.openbydefault.testkit.Repository;

class DevelopersTest {

    private static final String BOOT = "org.springframework.boot:spring-boot-starter-parent:3.5.0";

    private final Developers rule = new Developers();

    @Test
    void passes_with_an_organization_or_a_developer() {
        assertThat(Repository.withPom("<organization><name>Acme</name></organization>")
                        .check(rule))
                .hasPassed();
        assertThat(Repository.withPom("<developers><developer><id>jane</id></developer></developers>")
                        .check(rule))
                .hasPassed();
    }

    @Test
    void fails_without_and_guesses_the_owner_of_the_repository() {
        Verdict verdict = Repository.withPom("<developers><developer/></developers>")
                .andRemote("origin", "git@github.com:acme/app.git")
                .check(rule);

        assertThat(verdict).hasFailed();
        assertThat(verdict.findings().get(0).fix()).isEqualTo("""
                        <organization>
                          <name>acme</name>
                          <url>https://github.com/acme</url>
                        </organization>""");
    }

    @Test
    void counts_a_parent_of_the_same_house_only() {
        assertThat(check(StatedPom.withParent("org.acme:parent:1").organization("Acme")))
                .hasPassed();
        assertThat(check(StatedPom.withParent("org.acme:parent:1").developer("Jane")))
                .hasPassed();
        assertThat(check(StatedPom.withParent(BOOT).developer("Spring")).message())
                .contains(BOOT);
        assertThat(check(StatedPom.withParent(BOOT).organization("VMware"))).hasFailed();
    }

    @Test
    void what_a_parent_elsewhere_says_is_judged_and_not_repeated() {
        assertThat(check(StatedPom.withParent("org.acme:parent:1").organization("Acme Secret Projects"))
                        .message())
                .isEqualTo("<organization> is that of the parent org.acme:parent:1");
    }

    private Verdict check(StatedPom pom) {
        return Repository.empty().andPom(pom).check(rule);
    }
}
