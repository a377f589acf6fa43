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

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            quoteCharacter = '~',
            value = {
                "user:s3cret@acme.org:app.git → ***@acme.org:app.git",
                "scm:git:user:s3cret@acme.org:app.git → scm:git:***@acme.org:app.git",
                "https:/user:s3cret@acme.org/a → https:/***@acme.org/a",
                "https:user:s3cret@acme.org/a → https:***@acme.org/a",
                "//user:s3cret@acme.org/a → //***@acme.org/a",
                "https://user%3As3cret@acme.org/a → https://***@acme.org/a",
                "https://user:s3cret%40acme.org/a → https://***%40acme.org/a",
                "https%3A%2F%2Fuser%3As3cret%40acme.org%2Fa → https%3A%2F%2F***%40acme.org%2Fa",
                "https://a.org/?u=https%3a%2f%2fuser:s3cret%40acme.org → https://a.org/?u=https%3a%2f%2f***%40acme.org",
                "https://user:s3 cr et@acme.org/a → https://***@acme.org/a",
                "https://user:s3'cr\"et@acme.org/a → https://***@acme.org/a",
                "https://user:s3/cr/et@acme.org/a → https://***@acme.org/a",
                "https://user:3s/cret@acme.org/a → https://***@acme.org/a",
                "git clone user:s3cret@acme.org:app.git now → git clone ***@acme.org:app.git now",
                "url=user:s3cret@acme.org:app.git → url=***@acme.org:app.git",
                "https://acme.org/?key=s3cret → https://acme.org/?key=***",
                "https://acme.org/?pass=s3cret&a=1 → https://acme.org/?pass=***&a=1",
                "/a?auth=s3cret → /a?auth=***",
                "https://acme.org/?api-key=s3cret → https://acme.org/?api-key=***",
                "https://acme.org/a;jsessionid=s3cret?b=1 → https://acme.org/a;jsessionid=***?b=1",
            })
    void masks_however_it_is_written(String text, String masked) {
        assertThat(Credentials.masked(text)).isEqualTo(masked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mailto:ada@acme.org",
                "scm:git:git@github.com:acme/app.git",
                "docker.io/acme/app:1.0@sha256:0123456789abcdef",
                "mvn jar:jar@first",
                "pkg:maven/org.acme/app@1.0",
                "C:/work/app@2/src",
                "file:/srv/git/app@home/x",
                "write to: ada@acme.org/ops",
                "see http://localhost:8080, or write to ada@acme.org",
                "https://acme.org/?keyword=a&author=b&monkey=c",
                "a=b; key",
            })
    void leaves_what_only_looks_like_a_secret(String text) {
        assertThat(Credentials.masked(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "git:s3cret@git.acme.example:app.git, git@git.acme.example:app.git",
        "https:/ada:s3cret@git.acme.example/app, https:/ada@git.acme.example/app",
        "https://ada:s3/cret@git.acme.example/app, https://git.acme.example/app",
    })
    void removes_from_the_address_of_a_remote_however_it_is_written(String url, String expected) {
        assertThat(Credentials.removed(url)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "https://ada:secret@git.acme.example/app.git, https://git.acme.example/app.git",
        "https://token@git.acme.example/app.git, https://git.acme.example/app.git",
        "HTTPS://a:b@c@git.acme.example:8443/app, HTTPS://git.acme.example:8443/app",
        "https://ada:secret@git.acme.example, https://git.acme.example",
        "https://ada:secret@git.acme.example?x=a@b, https://git.acme.example?x=a@b",
        "ssh://git:secret@git.acme.example/app.git, ssh://git@git.acme.example/app.git",
        "ssh://git@git.acme.example:22/app.git, ssh://git@git.acme.example:22/app.git",
        "git+ssh://git:secret@git.acme.example/app.git, git+ssh://git@git.acme.example/app.git",
        "helper::https://ada:secret@git.acme.example/app, helper::https://git.acme.example/app",
    })
    void removes_from_the_address_of_a_remote(String url, String expected) {
        assertThat(Credentials.removed(url)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "https://git.acme.example/@scope/app@1.git",
        "https://git.acme.example",
        "git@git.acme.example:ada/app@1.git",
        "../app.git",
        "/srv/git/app@home.git",
        "C:\\git\\app",
        "file:///srv/git/app@home.git",
        "ext::sh -c curl% user@host",
        "://",
        "''",
    })
    void removes_nothing_else(String url) {
        assertThat(Credentials.removed(url)).isEqualTo(url);
    }
}
