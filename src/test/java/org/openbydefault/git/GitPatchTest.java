package org.openbydefault.git;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every patch is applied by Git itself. */
class GitPatchTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"'a\nb\n', 'a\nc\nb\n'", "'a\r\nb\r\n', 'a\r\nc\r\nb\r\n'", "a, b", "'a\nb', 'a\nb\n'", "'a\n', ''"})
    void a_change_of_lines_is_applied(String before, String after) throws Exception {
        assertThat(applied("pom.xml", utf8(before), utf8(after))).isEqualTo(utf8(after));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
    void a_file_with_bytes_of_zero_is_changed_as_text(String charset) throws Exception {
        byte[] before = "\uFEFF<a>\r\n<b/>\r\n</a>".getBytes(Charset.forName(charset));
        byte[] after = "\uFEFF<a>\r\n<b/>\r\n<c/>\r\n</a>".getBytes(Charset.forName(charset));

        assertThat(applied("pom.xml", before, after)).isEqualTo(after);
    }

    @ParameterizedTest
    @ValueSource(strings = {"docs/über uns.md", "a\"b.md", "tab\there.md"})
    void names_are_quoted_as_git_does(String path) throws Exception {
        assertThat(applied(path, utf8("a\n"), utf8("b\n"))).isEqualTo(utf8("b\n"));
    }

    @Test
    void a_new_file_is_made_in_a_new_folder() throws Exception {
        GitPatch patch = new GitPatch();
        patch.add("docs/operations.md", Optional.empty(), utf8("# Operations\n"));

        apply(patch);

        assertThat(folder.resolve("docs/operations.md")).hasContent("# Operations\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"core.autocrlf=true", "core.autocrlf=input", "apply.whitespace=error-all"})
    void the_settings_of_users_do_not_matter(String setting) throws Exception {
        byte[] changed = applied("pom.xml", utf8("a\nb\n"), utf8("a\n  c\nb\n"), "-c", setting);

        assertThat(new String(changed, StandardCharsets.UTF_8)).isEqualToNormalizingNewlines("a\n  c\nb\n");
    }

    private byte[] applied(String path, byte[] before, byte[] after, String... settings) throws Exception {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.write(file, before);
        GitPatch patch = new GitPatch();
        patch.add(path, Optional.of(before), after);
        apply(patch, settings);
        return Files.readAllBytes(file);
    }

    private void apply(GitPatch patch, String... settings) throws Exception {
        git("init", "-q", ".");
        Files.write(folder.resolve("fix.patch"), patch.bytes());
        List<String> arguments = new ArrayList<>(List.of(settings));
        arguments.addAll(List.of("apply", "fix.patch"));
        git(arguments.toArray(String[]::new));
    }

    private void git(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(arguments));
        Process git = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(git.waitFor()).as(said).isZero();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
