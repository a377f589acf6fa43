package org.openbydefault.rules.scm;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InternalHostsTest {

    private final InternalHosts hosts = new InternalHosts(List.of("*.acme.example", "wiki*"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "localhost",
                "nexus",
                "10.1.2.3",
                "127.0.0.1",
                "172.31.0.1",
                "192.168.0.1",
                "169.254.1.1",
                "100.64.0.1",
                "[::1]",
                "[fd00::1]",
                "git.acme.lan",
                "git.acme.LOCAL",
                "git.corp",
                "nas.home.arpa",
                "git.acme.example",
                "wiki.acme.org"
            })
    void knows_what_outsiders_cannot_reach(String host) {
        assertThat(hosts.reason(host)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "github.com",
                "acme.example",
                "local.acme.org",
                "internal.org",
                "172.32.0.1",
                "11.0.0.1",
                "8.8.8.8",
                "[2001:db8::1]",
                "fd.io",
                "1.2.3",
                "999.1.1.1.org",
                ""
            })
    void leaves_public_hosts_alone(String host) {
        assertThat(hosts.reason(host)).isEmpty();
    }

    @Test
    void says_which_pattern_matched() {
        assertThat(hosts.reason("git.acme.example")).contains("is internal as configured by '*.acme.example'");
    }

    @Test
    void a_pattern_of_many_stars_ends() {
        InternalHosts stars = new InternalHosts(List.of("*a*a*a*a*a*a*a*a*a*a*a*a*b"));

        assertThat(stars.reason("a".repeat(2000) + ".org")).isEmpty();
    }
}
