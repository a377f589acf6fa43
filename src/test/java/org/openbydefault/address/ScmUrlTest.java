package org.openbydefault.address;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScmUrlTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "scm:git:https://github.com/acme/app.git",
                "scm:git|https://github.com/acme/app.git",
                "SCM:Git:HTTPS://GitHub.com/acme/app.GIT/",
                "scm:git:git://github.com/acme/app.git",
                "scm:git:git@github.com:acme/app.git",
                "scm:git:github.com:acme/app.git",
                "scm:git:ssh://git@github.com/acme/app.git",
                "scm:git:ssh://git@ssh.github.com:443/acme/app.git",
                "scm:git:ssh://github.com:acme/app.git",
                "scm:git:git+ssh://git@github.com/acme/app.git",
                "scm:git:[fetch=]https://github.com/acme/app.git[push=]ssh://git@github.com/acme/app.git",
                "scm:git:[push=]ssh://git@github.com/else/where.git[fetch=]https://github.com/acme/app.git",
                "scm:git:git:https://github.com/acme/app.git",
                "scm:git:git:github.com/acme/app.git",
                "scm:scm:git:https://github.com/acme/app.git",
                "scm:git@github.com:acme/app.git",
                "scm:git://github.com/acme/app.git",
                "scm:https://github.com/acme/app.git",
                "scm:git:git@github.com/acme/app.git",
                "scm:git:https:github.com/acme/app.git",
                "scm:git:https:/github.com/acme/app.git",
                "scm:git://git@github.com:acme/app.git",
                "git@github.com:acme/app.git",
                "https://github.com/acme/app",
                "https://www.github.com/acme/app/",
                "https://github.com//acme//app",
                "https://user:secret@github.com/acme/app.git",
                "https://github.com/acme/app/tree/master",
                "https://github.com/acme/app/blob/main/core/pom.xml",
                "https://github.com/acme/app/core",
                "https://github.com/acme/app.git/core",
                "https://github.com/acme/app#readme",
                "https://github.com/acme/app?tab=readme",
                "scm:git:\u200bhttps://github.com/acme/app.git",
            })
    void reads_every_form_of_one_repository(String text) {
        ScmUrl url = ScmUrl.parse(text);

        assertThat(url.host()).isEqualTo("github.com");
        assertThat(url.path()).isEqualTo("acme/app");
        assertThat(url.page()).contains("https://github.com/acme/app");
        assertThat(url.connection()).contains("scm:git:https://github.com/acme/app.git");
        assertThat(url.developerConnection()).contains("scm:git:ssh://git@github.com/acme/app.git");
        assertThat(url.isSameRepository(ScmUrl.parse("https://github.com/ACME/app.git")))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "https://gitlab.com/acme/group/app/-/tree/main/core, https://gitlab.com/acme/group/app",
        "https://gitlab.com/acme/group/app/tree/main, https://gitlab.com/acme/group/app",
        "git@gitlab.acme.org:acme/group/app.git, ssh://gitlab.acme.org/acme/group/app",
        "https://GitHub.com/Acme/App, https://github.com/acme/app",
        "https://codeberg.org/Acme/app/src/branch/main, https://codeberg.org/acme/app",
        "https://bitbucket.org/acme/app/src/master/, https://bitbucket.org/acme/app",
        "https://git.acme.org:8443/Team/App.git, https://git.acme.org:8443/Team/App",
        "https://git.acme.org/cgit/?p=app.git;a=summary, https://git.acme.org/cgit/app",
        "https://gitbox.apache.org/repos/asf?p=commons-lang.git, https://gitbox.apache.org/repos/asf/commons-lang",
        "ssh://review.acme.org:29418/app, ssh://review.acme.org:29418/app",
        "scm:svn:https://svn.acme.org/repos/app/trunk, https://svn.acme.org/repos/app/trunk",
        "scm:hg:https://hg.acme.org/app, https://hg.acme.org/app",
        "https://[2001:DB8::1]:8443/app.git, https://[2001:db8::1]:8443/app",
        "https://git.acme.org/a/../b/./app, https://git.acme.org/b/app",
    })
    void normalises(String text, String normal) {
        assertThat(ScmUrl.parse(text).normalised()).contains(normal);
    }

    @ParameterizedTest
    @CsvSource({
        "https://gitbox.apache.org/repos/asf/commons-lang.git, https://github.com/apache/commons-lang",
        "https://gitbox.apache.org/repos/asf?p=commons-lang.git;a=summary, git@github.com:apache/commons-lang.git",
        "https://git-wip-us.apache.org/repos/asf/maven.git, https://gitbox.apache.org/repos/asf/maven.git",
        "ssh://jane@review.acme.org:29418/team/app, https://review.acme.org/r/a/team/app",
        "https://android.googlesource.com/a/platform/build, https://android.googlesource.com/platform/build",
        "https://git.acme.org/scm/prj/app.git, https://git.acme.org/projects/PRJ/repos/app/browse",
        "git@ssh.dev.azure.com:v3/acme/team/app, https://dev.azure.com/acme/team/_git/app",
        "https://git.acme.org/gitweb/?p=app.git, https://git.acme.org/app.git",
    })
    void knows_what_is_one_repository(String one, String other) {
        assertThat(ScmUrl.parse(one).isSameRepository(ScmUrl.parse(other))).isTrue();
        assertThat(ScmUrl.parse(other).isSameRepository(ScmUrl.parse(one))).isTrue();
        assertThat(ScmUrl.parse(one).isNamesake(ScmUrl.parse(other))).isFalse();
    }

    @Test
    void tells_a_fork_from_another_repository() {
        ScmUrl app = ScmUrl.parse("scm:git:https://github.com/acme/app.git");

        assertThat(app.isNamesake(ScmUrl.parse("git@github.com:jane/App.git"))).isTrue();
        assertThat(app.isNamesake(ScmUrl.parse("https://github.com/acme/app-server")))
                .isFalse();
        assertThat(app.isSameRepository(ScmUrl.parse("https://github.com/acme/app-server")))
                .isFalse();
        assertThat(app.isSameRepository(ScmUrl.parse("https://gitlab.com/acme/app")))
                .isFalse();
        assertThat(ScmUrl.parse("").isSameRepository(ScmUrl.parse(""))).isFalse();
        assertThat(ScmUrl.parse("").isNamesake(ScmUrl.parse(""))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "scm:git:https://github.com/acme/app",
                "scm:git:http://git.acme.org/app.git",
                "scm:git:git://git.acme.org/app.git",
                "scm:git:git@github.com:acme/app.git",
                "scm:git:ssh://git@git.acme.org:7999/prj/app.git",
                "scm:git:[fetch=]https://github.com/acme/app[push=]git@github.com:acme/app",
                "scm:git:https://jane@bitbucket.org/acme/app.git",
                "scm:git:file:///srv/git/app.git",
                "scm:git|file://C:/work/app",
                "scm:svn:http://svn.acme.org/app/trunk",
                "scm:svn:svn+ssh://svn.acme.org/app/branches/1.x",
                "scm:hg:http://hg.acme.org/app",
                "scm:cvs:pserver:anonymous@cvs.acme.org:/cvsroot/app:module",
                "scm:cvs:ext:jane@cvs.acme.org:/cvsroot/app:module",
                "scm:jazz:https://jazz.acme.org:9443/ccm:workspace",
                "scm:gitexe:https://github.com/acme/app.git",
            })
    void is_well_formed_as_connection(String text) {
        assertThat(ScmUrl.parse(text).flawAsConnection()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'', EMPTY",
        "https://github.com/acme/app.git, NO_PREFIX",
        "https://github.com/acme/app/tree/master, NO_PREFIX",
        "git@github.com:acme/app.git, NO_PREFIX",
        "scm:git@github.com:acme/app.git, NO_PROVIDER",
        "scm:git://github.com/acme/app.git, NO_PROVIDER",
        "scm:https://github.com/acme/app.git, NO_PROVIDER",
        "scm:git, NO_PROVIDER",
        "scm:, NO_PROVIDER",
        "scm:github:https://github.com/acme/app, UNKNOWN_PROVIDER",
        "scm:git:git:https://github.com/acme/app.git, DOUBLED_PREFIX",
        "scm:scm:git:https://github.com/acme/app.git, DOUBLED_PREFIX",
        "scm:git:scm:git:https://github.com/acme/app.git, DOUBLED_PREFIX",
        "scm:git:ssh://github.com:acme/app.git, COLON_FOR_PORT",
        "scm:git:https://github.com:acme/app.git, COLON_FOR_PORT",
        "scm:git:git@github.com/acme/app.git, NO_TRANSPORT",
        "scm:git:github.com/acme/app.git, NO_TRANSPORT",
        "scm:git:https:github.com/acme/app.git, NO_TRANSPORT",
        "scm:git:ssh:git@github.com/acme/app.git, NO_TRANSPORT",
        "scm:git:ftp://git.acme.org/app.git, NO_TRANSPORT",
        "scm:git:https:///acme/app.git, NO_HOST",
        "scm:git:https://git hub.com/acme/app.git, INVISIBLE_CHARACTER",
        "scm:git:https://github.com, NO_PATH",
        "scm:git:https://github.com/acme, NO_PATH",
        "scm:git:https://github.com/acme/app/tree/master, PAGE_OF_REPOSITORY",
        "scm:git:https://github.com/acme/app.git/core, PAGE_OF_REPOSITORY",
        "scm:git:https://git.acme.org/team/app/-/tree/main, PAGE_OF_REPOSITORY",
        "'scm:git:https://${host}/acme/app.git', UNRESOLVED_PROPERTY",
        "scm:git:https://user:secret@github.com/acme/app.git, CREDENTIALS",
        "scm:git:https://ghp_secret@github.com/acme/app.git, CREDENTIALS",
        "scm:git:user:secret@github.com:acme/app.git, CREDENTIALS",
        "scm:git:ext::sh -c id, INVISIBLE_CHARACTER",
        "scm:git:ext::sh%20-c%20id, REMOTE_HELPER",
        "scm:git:--upload-pack=id, HYPHEN",
        "scm:git:ssh://-oProxyCommand=id/app, HYPHEN",
        "scm:git:git@github.com:-app, HYPHEN",
    })
    void names_the_flaw_of_a_connection(String text, ScmFlaw flaw) {
        assertThat(ScmUrl.parse(text).flawAsConnection()).contains(flaw);
    }

    @ParameterizedTest
    @CsvSource({
        "scm:git:git@github.com:acme/app.git, SCM_PREFIX",
        "scm:git@github.com:acme/app.git, SCM_PREFIX",
        "git@github.com:acme/app.git, NOT_A_PAGE",
        "ssh://git@github.com/acme/app, NOT_A_PAGE",
        "git://github.com/acme/app, NOT_A_PAGE",
        "github.com/acme/app, NOT_A_PAGE",
        "https://github.com:acme/app, COLON_FOR_PORT",
        "https:///acme/app, NO_HOST",
        "https://user:secret@github.com/acme/app, CREDENTIALS",
        "'https://${host}/acme/app', UNRESOLVED_PROPERTY",
    })
    void names_the_flaw_of_a_page(String text, ScmFlaw flaw) {
        assertThat(ScmUrl.parse(text).flawAsPage()).contains(flaw);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://github.com/acme/app",
                "https://github.com/acme/app.git",
                "https://github.com/acme/app/tree/main/core",
                "http://svn.acme.org/viewvc/app/trunk",
                "https://git.acme.org/?p=app.git",
            })
    void a_page_may_be_any_page(String text) {
        assertThat(ScmUrl.parse(text).flawAsPage()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "scm:git:git@github.com:acme/app.git, SSH asks for an account",
        "scm:git:git://github.com/acme/app.git, GitHub switched git:// off",
        "scm:git:git://gitlab.com/acme/app.git, GitLab does not answer git://",
        "scm:svn:https://github.com/acme/app/trunk, GitHub switched Subversion off",
        "scm:git:file:///srv/git/app.git, a local path",
        "scm:svn:http://svn.codehaus.org/app/trunk, codehaus.org was shut down in 2015",
        "scm:hg:https://code.google.com/p/app, code.google.com was shut down in 2016",
    })
    void says_why_nobody_clones_from_it(String text, String reason) {
        assertThat(ScmUrl.parse(text).obstacleToAnonymousClone())
                .hasValueSatisfying(obstacle -> assertThat(obstacle).startsWith(reason));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "scm:git:https://github.com/acme/app.git",
                "scm:git:http://git.acme.org/app.git",
                "scm:git:git://git.kernel.org/pub/scm/git/git.git",
                "scm:svn:svn://svn.acme.org/app/trunk",
                "scm:hg:http://hg.openjdk.java.net/jdk",
            })
    void nothing_speaks_against_cloning(String text) {
        assertThat(ScmUrl.parse(text).obstacleToAnonymousClone()).isEmpty();
    }

    @Test
    void proposes_what_fits_the_host() {
        assertThat(ScmUrl.parse("scm:svn:http://svn.acme.org/app/trunk").connection())
                .contains("scm:svn:http://svn.acme.org/app/trunk");
        assertThat(ScmUrl.parse("git@git.acme.org:team/app.git").connection())
                .contains("scm:git:https://git.acme.org/team/app.git");
        assertThat(ScmUrl.parse("https://gitbox.apache.org/repos/asf/app.git").connection())
                .contains("scm:git:https://gitbox.apache.org/repos/asf/app.git");
        assertThat(ScmUrl.parse("git@github.com:Acme/App.git").page()).contains("https://github.com/Acme/App");
        assertThat(ScmUrl.parse("/srv/git/app.git").connection()).isEmpty();
        assertThat(ScmUrl.parse("ext::sh").page()).isEmpty();
    }

    @Test
    void knows_the_issue_tracker_of_a_forge() {
        assertThat(ScmUrl.parse("git@github.com:acme/app.git").issues()).contains("https://github.com/acme/app/issues");
        assertThat(ScmUrl.parse("https://gitlab.com/acme/sub/app").issues())
                .contains("https://gitlab.com/acme/sub/app/-/issues");
        assertThat(ScmUrl.parse("https://git.acme.org/app").issues()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "https://jane:s3cr3t@github.com/acme/app.git, https://***@github.com/acme/app.git",
        "scm:git:git@github.com:acme/app.git, scm:git:git@github.com:acme/app.git",
        "scm:git:ssh://jane@github.com/acme/app.git, scm:git:ssh://***@github.com/acme/app.git",
        "https://jane:a/b@github.com/acme/app.git, https://***@github.com/acme/app.git",
        "https://github.com/acme/app?private_token=s3cr3t, https://github.com/acme/app",
        "https://git.acme.org/?p=app.git;token=s3cr3t, https://git.acme.org/?p=app.git",
        "scm:cvs:pserver:jane:s3cr3t@cvs.acme.org:/cvs:app, scm:cvs:pserver:***@cvs.acme.org:/cvs:app",
        "scm:tfs:acme\\jane;s3cr3t@http://tfs.acme.org:ws, scm:tfs:***@http://tfs.acme.org:ws",
    })
    void shows_no_credentials(String text, String shown) {
        assertThat(ScmUrl.parse(text)).hasToString(shown);
    }

    @Test
    void never_throws_and_normalises_once_and_for_all() {
        Random random = new Random(20261123);
        for (int i = 0; i < 5_000; i++) {
            String text = mutated(random);

            Optional<String> normal = ScmUrl.parse(text).normalised();

            normal.ifPresent(
                    once -> assertThat(ScmUrl.parse(once).normalised()).as(text).contains(once));
            assertThat(outputs(ScmUrl.parse(text)))
                    .as(text)
                    .noneMatch(
                            output -> output.contains("\n") || output.contains("\u0000") || output.contains("\u202e"));
        }
    }

    @Test
    void what_it_proposes_is_flawless() {
        Random random = new Random(20261124);
        for (int i = 0; i < 5_000; i++) {
            String text = mutated(random);
            ScmUrl url = ScmUrl.parse(text);
            if (url.isUnresolved() || url.hasFlaw(ScmFlaw.NO_PATH)) {
                continue;
            }
            url.connection()
                    .ifPresent(value -> assertThat(ScmUrl.parse(value).flawAsConnection())
                            .as(text)
                            .isEmpty());
            url.page()
                    .ifPresent(value -> assertThat(ScmUrl.parse(value).flawAsPage())
                            .as(text)
                            .isEmpty());
        }
    }

    @Test
    void credentials_never_appear_in_any_output() {
        Random random = new Random(20261125);
        List<String> prefixes =
                List.of("", "scm:git:", "scm:git|", "scm:", "scm:svn:", "scm:git:git:", "[fetch=]", "scm:cvs:pserver:");
        List<String> schemes = List.of("https://", "http://", "ssh://", "git://", "", "git+ssh://", "svn+ssh://", "//");
        List<String> secrets = List.of(
                "jane:s3cr3t",
                "s3cr3t",
                "jane:a/s3cr3t",
                "jane:s3cr3t/b",
                "jane:p@s3cr3t",
                "jane:?s3cr3t",
                "jane:#s3cr3t",
                ":s3cr3t",
                "s3cr3t:x-oauth-basic",
                "jane;s3cr3t");
        List<String> tails = List.of(
                "github.com/acme/app.git",
                "github.com:acme/app.git",
                "git.acme.org:8443/app",
                "h/x",
                "[::1]/x",
                "github.com/acme/app?token=s3cr3t",
                "github.com/acme/app[push=]https://jane:s3cr3t@github.com/acme/app");
        for (int i = 0; i < 5_000; i++) {
            String text =
                    pick(random, prefixes) + pick(random, schemes) + pick(random, secrets) + "@" + pick(random, tails);

            assertThat(outputs(ScmUrl.parse(text))).as(text).noneMatch(output -> output.contains("s3cr3t"));
        }
    }

    private static List<String> outputs(ScmUrl url) {
        return Stream.of(
                        Optional.of(url.toString()),
                        url.provider(),
                        Optional.of(url.host()),
                        Optional.of(url.path()),
                        url.normalised(),
                        url.page(),
                        url.connection(),
                        url.developerConnection(),
                        url.issues(),
                        url.obstacleToAnonymousClone())
                .flatMap(Optional::stream)
                .toList();
    }

    private static String mutated(Random random) {
        List<String> pieces = List.of(
                "scm:",
                "git:",
                "svn:",
                "hg|",
                "https://",
                "http:",
                "ssh://",
                "git@",
                "jane:x@",
                "github.com",
                "gitlab.com",
                "git.acme.org",
                "localhost",
                ":8443",
                ":",
                "/",
                "//",
                "acme",
                "app.git",
                ".git",
                "tree/main",
                "-",
                "..",
                "[fetch=]",
                "[push=]",
                "?p=",
                "#",
                "${x}",
                "\u202e",
                "\u0000",
                " ",
                "\n",
                "ext::",
                "[::1]",
                "\u0130",
                "%2e",
                "r",
                "a",
                "\ud83d\ude00",
                "@",
                "|",
                "\\");
        StringBuilder text = new StringBuilder();
        int length = random.nextInt(12);
        for (int i = 0; i < length; i++) {
            text.append(pick(random, pieces));
        }
        return text.toString();
    }

    private static String pick(Random random, List<String> list) {
        return list.get(random.nextInt(list.size()));
    }
}
