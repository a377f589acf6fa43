package org.openbydefault.address;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HostNameTest {

    @ParameterizedTest
    @CsvSource({
        "localhost, has no domain",
        "nexus, has no domain",
        "NEXUS., has no domain",
        "nexus.acme.lan, 'ends in .lan, which only private networks know'",
        "git.corp, 'ends in .corp, which only private networks know'",
        "Git.Acme.INTERNAL, 'ends in .internal, which only private networks know'",
        "printer.local, 'ends in .local, which only private networks know'",
        "box.home.arpa, 'ends in .home.arpa, which only private networks know'",
        "a.intra, 'ends in .intra, which only private networks know'",
        "a.intranet, 'ends in .intranet, which only private networks know'",
        "a.localdomain, 'ends in .localdomain, which only private networks know'",
        "svc.cluster.local, 'ends in .local, which only private networks know'",
        "nexus。acme。lan, 'ends in .lan, which only private networks know'",
    })
    void names_that_only_private_networks_know_are_internal(String name, String reason) {
        assertThat(host(name).whyInternal()).contains(reason);
    }

    @ParameterizedTest
    @CsvSource({
        "127.0.0.1, is a loopback address",
        "127.1, is a loopback address",
        "2130706433, is a loopback address",
        "0x7f.0.0.1, is a loopback address",
        "0177.0.0.1, is a loopback address",
        "[::1], is a loopback address",
        "[0:0:0:0:0:0:0:1], is a loopback address",
        "[::ffff:127.0.0.1], is a loopback address",
        "[::ffff:7f00:1], is a loopback address",
        "0.0.0.0, is no address of any host",
        "[::], is no address of any host",
        "10.1.2.3, is a private address (RFC 1918)",
        "10.1, is a private address (RFC 1918)",
        "012.1.2.3, is a private address (RFC 1918)",
        "172.16.0.1, is a private address (RFC 1918)",
        "172.31.255.255, is a private address (RFC 1918)",
        "192.168.0.1, is a private address (RFC 1918)",
        "0xc0a80001, is a private address (RFC 1918)",
        "[::ffff:192.168.0.1], is a private address (RFC 1918)",
        "[64:ff9b::10.0.0.1], is a private address (RFC 1918)",
        "[2002:a00:1::], is a private address (RFC 1918)",
        "169.254.169.254, is a link-local address (RFC 3927)",
        "100.64.0.1, is a shared address behind a provider (RFC 6598)",
        "100.127.255.254, is a shared address behind a provider (RFC 6598)",
        "192.0.0.8, is an address for protocols (RFC 6890)",
        "198.19.0.1, is an address for measurements (RFC 2544)",
        "224.0.0.251, is a multicast address (RFC 5771)",
        "255.255.255.255, is a reserved address (RFC 1112)",
        "[ff02::1], is a multicast address (RFC 4291)",
        "[fec0::1], is a site-local address (RFC 3879)",
        "[::10.1.2.3], is a private address (RFC 1918)",
        "[fd12:3456::1], is a unique local address (RFC 4193)",
        "[fe80::1%25eth0], is a link-local address (RFC 4291)",
    })
    void private_addresses_are_internal_in_any_spelling(String address, String reason) {
        assertThat(host(address).whyInternal()).contains(reason);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "github.com",
                "repo.maven.apache.org",
                "git.acme.gov",
                "nexus.internal.acme.com",
                "local.example.org",
                "corp.example.org",
                "xn--mnchen-3ya.de",
                "münchen.de",
                "8.8.8.8",
                "172.15.0.1",
                "172.32.0.1",
                "100.63.255.255",
                "100.128.0.1",
                "192.0.1.1",
                "192.169.0.1",
                "198.20.0.1",
                "223.255.255.255",
                "10.example.org",
                "1.2.3.4.5",
                "[2001:db8::1]",
                "[::ffff:8.8.8.8]",
                "[2a00:1450::1]"
            })
    void what_may_be_public_is_not_internal(String name) {
        assertThat(host(name).whyInternal()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "${host}", "a b", "ne\txus", "nexus\u202e.lan", "a/b", "[]"})
    void what_no_host_can_be_called_is_none(String name) {
        assertThat(HostName.of(name)).isEmpty();
    }

    @Test
    void a_loopback_host_is_the_machine_that_asks() {
        assertThat(host("localhost").isLoopback()).isTrue();
        assertThat(host("127.0.0.2").isLoopback()).isTrue();
        assertThat(host("10.0.0.1").isLoopback()).isFalse();
        assertThat(host("nexus").isLoopback()).isFalse();
    }

    private static HostName host(String name) {
        return HostName.of(name).orElseThrow();
    }
}
