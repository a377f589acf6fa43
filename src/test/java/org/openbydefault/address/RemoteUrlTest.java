package org.openbydefault.address;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RemoteUrlTest {

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
    void credentials_are_taken_out(String url, String expected) {
        assertThat(RemoteUrl.withoutCredentials(url)).isEqualTo(expected);
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
    void everything_else_stays_as_it_is(String url) {
        assertThat(RemoteUrl.withoutCredentials(url)).isEqualTo(url);
    }
}
