package org.openbydefault.address;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CredentialsTest {

    @ParameterizedTest
    @CsvSource({
        "https://user:pass@acme.org/a, https://***@acme.org/a",
        "scm:git:https://ghp_token@acme.org/a.git, scm:git:https://***@acme.org/a.git",
        "ssh://git:pw@acme.org/a, ssh://***@acme.org/a",
        "https://user:p@ss:w@acme.org:8443/a, https://***@acme.org:8443/a",
        "https://user:pa/ss@acme.org/a, https://***@acme.org/a",
        "'see https://a:b@c.org and http://d:e@f.org.', 'see https://***@c.org and http://***@f.org.'",
        "'<https://a:b@c.org>', '<https://***@c.org>'",
        "https://acme.org/?access_token=abc, https://acme.org/?access_token=***",
        "https://acme.org/?a=1&Private-Token=abc&b=2#x, https://acme.org/?a=1&Private-Token=***&b=2#x",
        "https://acme.org/f?X-Amz-Signature=ab/cd&sig=12, https://acme.org/f?X-Amz-Signature=***&sig=***",
        "jdbc:postgresql://db/a?user=x&password=y, jdbc:postgresql://db/a?user=x&password=***",
    })
    void masks(String text, String masked) {
        assertThat(Credentials.masked(text)).isEqualTo(masked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "://",
                "no address, a@b.org",
                "git@github.com:acme/app.git",
                "ssh://git@github.com/acme/app.git",
                "scm:git:ssh://git@github.com:22/acme/app.git",
                "https://acme.org/@user/page@2",
                "https://acme.org:8080/a@b",
                "http://[::1]:8080/a@b",
                "https://acme.org/?design=1&page=2&assignee=me@acme.org",
                "https://acme.org/token=1",
                "https://acme.org a@b",
            })
    void leaves_alone(String text) {
        assertThat(Credentials.masked(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://user:pass@acme.org/?token=x", "ssh://a:b@c/d"})
    void is_stable(String text) {
        String masked = Credentials.masked(text);

        assertThat(Credentials.masked(masked)).isEqualTo(masked);
    }
}
