package org.openbydefault.testkit;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.openbydefault.project.Project;
import org.openbydefault.rule.Family;
import org.openbydefault.rule.Options;
import org.openbydefault.rule.Rule;
import org.openbydefault.rule.RuleInfo;
import org.openbydefault.rule.Severity;
import org.openbydefault.rule.Verdict;

/** What holds is said by the tests of {@code setup-custom-rule}. */
class RuleAssertTest {

    @Test
    void an_id_without_a_dot_is_told() {
        assertThatThrownBy(() -> RuleAssert.assertThat(new Unknown("contact")).isFound())
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("'acme.contact'");
    }

    @Test
    void a_rule_that_no_service_file_names_is_told() {
        assertThatThrownBy(
                        () -> RuleAssert.assertThat(new Unknown("acme.contact")).isFound())
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("META-INF/services/org.openbydefault.rule.Rule does not name");
    }

    @Test
    void an_absent_page_is_told_with_its_path() {
        assertThatThrownBy(
                        () -> RuleAssert.assertThat(new Unknown("acme.contact")).hasPage())
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("org/openbydefault/pages/acme.contact.md");
    }

    @Test
    void a_page_without_the_id_as_its_title_is_told() {
        assertThatThrownBy(() ->
                        RuleAssert.assertThat(new Unknown("acme.untitled")).hasPage())
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("does not start with # `acme.untitled`");
    }

    private record Unknown(String id) implements Rule {

        @Override
        public RuleInfo info() {
            return RuleInfo.of(id, Family.COMMUNITY, Severity.WARNING, "Something is there");
        }

        @Override
        public Verdict check(Project project, Options options) {
            return Verdict.notApplicable("Always");
        }
    }
}
