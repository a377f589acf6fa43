package org.openbydefault.address;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InternalHostsTest {

    private final InternalHosts spaces = new InternalHosts(List.of(
            "acme.atlassian.net/wiki/spaces/OPS/",
            "confluence.acme.example/pages/viewpage.action?spaceKey=OPS",
            "git.acme.example/*/runbooks"));

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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://acme.atlassian.net/wiki/spaces/OPS",
                "https://ACME.atlassian.net/wiki/spaces/ops/pages/17/Restoring",
                "https://acme.atlassian.net/wiki/spaces/OPS?view=all",
                "https://confluence.acme.example/pages/viewpage.action?spaceKey=OPS&title=Restoring",
                "https://git.acme.example/team-one/runbooks/-/blob/main/restore.md"
            })
    void a_path_belongs_to_a_pattern_with_all_that_is_below_it(String url) {
        assertThat(spaces.configuredGlob(url)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://acme.atlassian.net/wiki/spaces/PUBLIC/pages/17",
                "https://acme.atlassian.net/wiki/spaces/OPSX",
                "https://acme.atlassian.net/",
                "https://other.atlassian.net/wiki/spaces/OPS",
                "https://confluence.acme.example/pages/viewpage.action?spaceKey=OPEN",
                "https://git.acme.example/team-one/app"
            })
    void what_lies_beside_that_path_is_public(String url) {
        assertThat(spaces.configuredGlob(url)).isEmpty();
    }

    @Test
    void a_glob_takes_no_exponential_time() {
        InternalHosts hostile = new InternalHosts(List.of("*a".repeat(60) + "b"));
        HostName host = new HostName("a".repeat(255));

        assertThat(hostile.whyInternal(host, "/" + "a/".repeat(5_000))).contains("has no domain");
    }

    private String why(String name) {
        return hosts.whyInternal(HostName.of(name).orElseThrow(), "").orElse("");
    }
}
