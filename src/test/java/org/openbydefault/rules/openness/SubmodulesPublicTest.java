package org.openbydefault.rules.openness;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openbydefault.rule.Outcome;
import org.openbydefault.rule.Verdict;
import org.openbydefault.testkit.Repository;

class SubmodulesPublicTest {

    private final SubmodulesPublic rule = new SubmodulesPublic();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://github.com/acme/lib.git",
                "https://github.com/acme/lib",
                "http://git.acme.org/lib.git",
                "https://git.acme.gov:8443/lib.git",
                "git://git.acme.org/lib.git",
                "../lib.git",
                "./lib.git"
            })
    void passes_where_nothing_asks_for_an_account(String url) {
        assertThat(with(url).outcome()).isEqualTo(Outcome.PASSED);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "git@github.com:acme/lib.git | SSH asks for an account and a key",
                "ssh://git@github.com/acme/lib.git | SSH asks for an account and a key",
                "ssh://github.com:acme/lib.git | a colon behind the host where only a port may follow",
                "git://github.com/acme/lib.git | GitHub switched git:// off",
                "/srv/git/lib.git | a local path means nothing on another machine",
                "file:///srv/git/lib.git | a local path means nothing on another machine",
                "https://git.lan/lib.git | git.lan ends in .lan",
                "https://git/lib.git | git has no domain",
                "http://127.1/lib.git | 127.1 is a loopback address",
                "https://[fd00::1]/lib.git | fd00::1 is a unique local address",
                "https://git.gov.example/lib.git | git.gov.example matches internalHosts *.gov.example",
                "ext::sh -c touch% /tmp/x | makes Git run a program on the machine of whoever clones",
                "--upload-pack=touch /tmp/x | starts with a hyphen, which Git takes for an option",
                "ssh://-oProxyCommand=touch/x | starts with a hyphen, which Git takes for an option",
            })
    void fails_where_outsiders_are_kept_out(String url, String reason) {
        Verdict verdict = with(url);

        assertThat(verdict.outcome()).isEqualTo(Outcome.FAILED);
        assertThat(verdict.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.location()).hasToString(".gitmodules:3");
            assertThat(finding.message()).startsWith("The submodule libs/x ").contains(reason);
        });
    }

    @Test
    void proposes_the_address_over_https() {
        assertThat(with("git@github.com:acme/lib.git").findings().get(0).fix())
                .startsWith("Set url = https://github.com/acme/lib.git in .gitmodules");
    }

    @Test
    void says_where_credentials_are_and_never_what_they_are() {
        Verdict verdict = Repository.with(
                        ".gitmodules",
                        "[submodule \"x\"]",
                        "  path = libs/x",
                        "  url = https://user:s3cret@github.com/acme/lib.git")
                .andSubmodule("libs/x", "https://github.com/acme/lib.git")
                .check(rule);

        assertThat(verdict.message()).contains("holds a password or token");
        assertThat(verdict.toString()).doesNotContain("s3cret");
    }

    @Test
    void says_nothing_that_a_terminal_obeys() {
        Verdict verdict = with("https://github.com/acme\u202e/lib\u001b[2J.git");

        assertThat(verdict.outcome()).isEqualTo(Outcome.FAILED);
        assertThat(verdict.message()).doesNotContain("\u202e", "\u001b");
    }

    @Test
    void a_submodule_without_address_cannot_be_cloned() {
        assertThat(with("").message()).contains(".gitmodules gives no address for it");
    }

    @Test
    void has_nothing_to_say_without_submodules_or_git() {
        assertThat(Repository.with(".gitmodules", "[submodule \"gone\"]", "path = gone", "url = ssh://x.lan/gone")
                        .check(rule)
                        .outcome())
                .isEqualTo(Outcome.NOT_APPLICABLE);
        assertThat(Repository.with("README.md", "x").withoutGit().check(rule).outcome())
                .isEqualTo(Outcome.NOT_APPLICABLE);
    }

    @Test
    void is_unknown_when_git_cannot_be_read() {
        Verdict verdict = Repository.with("README.md", "x")
                .withUnreadableGit("the index is split")
                .check(rule);

        assertThat(verdict.outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(verdict.message()).isEqualTo("the index is split");
    }

    @Test
    void a_user_name_alone_is_no_password() {
        assertThat(with("https://jane@github.com/acme/lib.git").outcome()).isEqualTo(Outcome.PASSED);
        assertThat(with("https://jane:secret@github.com/acme/lib.git").outcome())
                .isEqualTo(Outcome.FAILED);
    }

    private Verdict with(String url) {
        return Repository.with(".gitmodules", "[submodule \"x\"]", "  path = libs/x", "  url = " + url)
                .andSubmodule("libs/x", url)
                .withInternalHosts("*.gov.example")
                .check(rule);
    }
}
