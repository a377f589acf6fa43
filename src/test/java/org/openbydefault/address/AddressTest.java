package org.openbydefault.address;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressTest {

    @ParameterizedTest
    @CsvSource({
        "https://Nexus.Acme.Lan:8443/repo, https, nexus.acme.lan",
        "http://user:pass@10.0.0.1/x, http, 10.0.0.1",
        "http://[::1]:8081/x, http, ::1",
        "dav:https://nexus.lan/x, https, nexus.lan",
        "scm:svn:https://svn.lan/x, https, svn.lan",
        "scpexe://host.lan/x, scpexe, host.lan",
        "http:\\\\nexus.lan\\x, http, nexus.lan",
        "HTTP://nexus.lan?x=/y, http, nexus.lan",
        "//nexus.lan/x, '', nexus.lan",
    })
    void finds_scheme_and_host(String written, String scheme, String host) {
        Address address = Address.of(written);

        assertThat(address.scheme()).isEqualTo(scheme);
        assertThat(address.host()).contains(new HostName(host));
    }

    @ParameterizedTest
    @ValueSource(strings = {"file:lib", "lib/x", "C:\\x", "", "file:///opt/x", "../x", "mailto:a@b.org", "urn:x:y"})
    void finds_no_host_where_there_is_none(String written) {
        assertThat(Address.of(written).host()).isEmpty();
    }

    @Test
    void a_host_that_depends_on_a_property_is_unresolved() {
        assertThat(Address.of("https://${nexus/host}/x").isUnresolved()).isTrue();
        assertThat(Address.of("${nexus}/x").isUnresolved()).isTrue();
        assertThat(Address.of("https://nexus.lan/${path}").isUnresolved()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://user:s3cret@nexus.lan/x",
                "https://s3cret@nexus.lan/x",
                "https://user:a/s3cret@nexus.lan/x",
                "https://user:s3cret@evil@nexus.lan/x",
                "https://nexus.lan/x?token=s3cret",
                "scm:git:https://user:s3cret@nexus.lan/x",
            })
    void never_shows_credentials(String written) {
        assertThat(Address.of(written).shown()).doesNotContain("s3cret").contains("nexus.lan/x");
    }

    @Test
    void never_shows_what_changes_a_terminal() {
        Address address = Address.of("https://nexus\u202e.lan/\u001b[31mx\u0000\n");

        assertThat(address.shown()).isEqualTo("https://nexus\ufffd.lan/\ufffd[31mx\ufffd");
        assertThat(address.invisibleCharacter()).contains("U+202E");
        assertThat(Address.of("https://nexus.lan/ü").invisibleCharacter()).isEmpty();
    }

    @Test
    void shows_no_more_than_a_line() {
        assertThat(Address.of("https://nexus.lan/" + "x".repeat(5000)).shown()).hasSize(201);
    }

    @Test
    void takes_any_text() {
        Random random = new Random(7);
        String letters = ":/@[]${}\\?#.%a0x-\u202e\ud800";
        for (int round = 0; round < 20_000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(24); i > 0; i--) {
                text.append(letters.charAt(random.nextInt(letters.length())));
            }
            assertThatCode(() -> {
                        Address address = Address.of(text.toString());
                        address.shown();
                        address.host().ifPresent(HostName::whyInternal);
                    })
                    .as(text.toString())
                    .doesNotThrowAnyException();
        }
    }
}
