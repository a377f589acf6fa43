package org.openbydefault.rules.openness;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openbydefault.rule.Outcome;
import org.openbydefault.rule.Verdict;
import org.openbydefault.testkit.Repository;

class NoBinariesTest {

    private static final byte[] JAR = bytes("504b03040a0000080000000000000000000000000000000000000900") //
            .concat("META-INF/");

    private final NoBinaries rule = new NoBinaries();

    @ParameterizedTest
    @CsvSource({
        "lib/Foo.class, cafebabe00000037, a Java class",
        "lib/foo.dylib, cafebabe00000002, a Mach-O program",
        "bin/tool, 7f454c4602010100, an ELF program or library",
        "lib/foo.so, 7f454c4602010100, an ELF program or library",
        "bin/tool.exe, 4d5a900003000000, a Windows program",
        "bin/tool, cffaedfe0700000100, a Mach-O program or library",
        "web/foo.wasm, 0061736d01000000, a WebAssembly module",
        "lib/foo.a, 213c617263683e0a, a static library",
    })
    void knows_compiled_code_by_its_first_bytes(String path, String head, String what) {
        assertThat(with(path, bytes(head).padded()).message())
                .isEqualTo(path.substring(path.lastIndexOf('/') + 1) + " is " + what);
    }

    @Test
    void knows_a_jar_by_its_manifest_folder() {
        assertThat(with("WEB-INF/lib/pay.jar", JAR).message()).isEqualTo("pay.jar is a Java archive");
        assertThat(with("data.jar", bytes("504b0304").padded()).outcome()).isEqualTo(Outcome.PASSED);
    }

    @ParameterizedTest
    @CsvSource({
        "lib/foo.jar, version https://git-lfs.github.com/spec/v1",
        "bin/run, #!/bin/sh",
        "MZ, MZ is the name of a Czech ministry and this is a text about it",
        "notes.class, public class Notes",
        "empty.exe, ''",
    })
    void texts_are_no_programs_whatever_their_name(String path, String text) {
        assertThat(with(path, text.getBytes(StandardCharsets.UTF_8)).outcome()).isEqualTo(Outcome.PASSED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ".mvn/wrapper/maven-wrapper.jar",
                "plugin/gradle/wrapper/gradle-wrapper.jar",
                "src/test/resources/old.jar",
                "src/it/simple/lib/old.jar",
                "api-tests/lib/old.jar",
                "acme-integration/lib/old.jar",
                "testdata/old.jar"
            })
    void wrappers_and_tests_may_hold_binaries(String path) {
        assertThat(with(path, JAR).outcome()).isEqualTo(Outcome.PASSED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"latest/lib/pay.jar", "contest/pay.jar", "lib/test-tools.jar"})
    void folders_that_only_sound_like_tests_may_not(String path) {
        assertThat(with(path, JAR).outcome()).isEqualTo(Outcome.FAILED);
    }

    @Test
    void names_the_first_of_many_others() {
        Repository repository = Repository.empty();
        for (int i = 1; i <= 8; i++) {
            repository.and("lib/" + i + ".jar", JAR);
        }

        assertThat(repository.check(rule).message())
                .isEqualTo("1.jar is a Java archive; beside it 2.jar, 3.jar, 4.jar, 5.jar, 6.jar and 2 more");
    }

    @Test
    void a_name_that_begins_with_a_dot_hides_nothing() {
        assertThat(with("lib/.pay.jar", JAR).outcome()).isEqualTo(Outcome.FAILED);
    }

    @Test
    void knows_an_android_archive_by_its_manifest() {
        byte[] aar = "PK\3\4..........................AndroidManifest.xml".getBytes(StandardCharsets.ISO_8859_1);

        assertThat(with("libs/sdk.aar", aar).message()).isEqualTo("sdk.aar is an Android archive");
    }

    @Test
    void says_once_for_a_folder() {
        Verdict verdict = Repository.empty()
                .and("lib/a.jar", JAR)
                .and("lib/b.jar", JAR)
                .and("other/c.jar", JAR)
                .check(rule);

        assertThat(verdict.findings()).hasSize(2);
        assertThat(verdict.findings().get(0).message()).isEqualTo("a.jar is a Java archive; beside it b.jar");
        assertThat(verdict.message()).endsWith("(and 1 more)");
    }

    @Test
    void the_user_may_allow_paths() {
        assertThat(Repository.empty()
                        .and("lib/a.jar", JAR)
                        .check(rule, "allow", "lib/")
                        .outcome())
                .isEqualTo(Outcome.PASSED);
    }

    @Test
    void a_path_that_allows_nothing_is_told() {
        assertThat(Repository.empty()
                        .and("lib/a.jar", JAR)
                        .check(rule, "allow", "lib/, libs/")
                        .message())
                .endsWith("; allow names libs/, where nothing is to be allowed: take it out");
    }

    @Test
    void untracked_binaries_do_not_count() {
        assertThat(Repository.with("README.md", "x")
                        .andUntracked("lib/run", new String(JAR, StandardCharsets.ISO_8859_1))
                        .check(rule)
                        .outcome())
                .isEqualTo(Outcome.PASSED);
    }

    private Verdict with(String path, byte[] content) {
        return Repository.empty().and(path, content).check(rule);
    }

    private static Bytes bytes(String hex) {
        return new Bytes(HexFormat.of().parseHex(hex));
    }

    private record Bytes(byte[] start) {

        byte[] padded() {
            return Arrays.copyOf(start, 128);
        }

        byte[] concat(String text) {
            byte[] all = Arrays.copyOf(start, start.length + text.length());
            byte[] more = text.getBytes(StandardCharsets.US_ASCII);
            System.arraycopy(more, 0, all, start.length, more.length);
            return all;
        }
    }
}
