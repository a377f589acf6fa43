package org.openbydefault.address;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class InternalHostsTest {

    private final InternalHosts hosts =
            new InternalHosts(List.of("*.acme.example", "WIKI.gov.example", "git?.acme.org"));

    @Test
    void configured_hosts_are_internal() {
        assertThat(why("nexus.acme.example")).isEqualTo("matches internalHosts *.acme.example");
        assertThat(why("wiki.gov.example")).isEqualTo("matches internalHosts wiki.gov.example");
        assertThat(why("git2.acme.org")).isEqualTo("matches internalHosts git?.acme.org");
    }

    @Test
    void other_hosts_are_judged_by_their_name() {
        assertThat(why("acme.example")).isEmpty();
        assertThat(why("git22.acme.org")).isEmpty();
        assertThat(why("nexus.lan")).startsWith("ends in .lan");
    }

    @Test
    void a_glob_takes_no_exponential_time() {
        InternalHosts hostile = new InternalHosts(List.of("*a".repeat(60) + "b"));
        HostName host = new HostName("a".repeat(255));

        assertThat(hostile.whyInternal(host)).contains("has no domain");
    }

    private String why(String name) {
        return hosts.whyInternal(HostName.of(name).orElseThrow()).orElse("");
    }
}
