package org.openbydefault.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailAddressTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"team@acme.org", "Write to the_team-2@a.org.", "@acme and team@acme.org", "see team_@acme.org!"})
    void a_name_at_a_host_is_an_address(String text) {
        assertThat(MailAddress.isIn(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "@acme.org",
                "by @acme.org",
                "team@acme",
                "team@acme.",
                "team @ acme.org",
                "team@acme is here. Ask",
                "v@.",
                "(@acme.org)"
            })
    void a_name_alone_a_host_alone_and_a_mention_are_none(String text) {
        assertThat(MailAddress.isIn(text)).isFalse();
    }
}
