package org.openbydefault.git;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A {@code .git} that is out to harm whoever reads it. */
@Timeout(60)
class HostileGitTest {

    @TempDir
    private Path folder;

    private Path git;

    @BeforeEach
    void repository() throws IOException {
        git = Files.createDirectory(folder.resolve(".git"));
        Files.createDirectory(git.resolve("objects"));
        Files.createDirectory(git.resolve("refs"));
        Files.writeString(git.resolve("HEAD"), "ref: refs/heads/main\n");
        Files.writeString(git.resolve("config"), "[core]\nrepositoryformatversion = 0\n");
    }

    @ParameterizedTest
    @ValueSource(longs = {100_000, 200L << 20, 1L << 30, 3_300_000_000L})
    void an_index_of_nothing_is_unknown_whatever_its_size(long size) throws IOException {
        index(2, (int) Math.min(size / 72, Integer.MAX_VALUE), size, new byte[0]);

        assertThat(repositoryFacts().tracked().isKnown()).isFalse();
    }

    @Test
    void an_index_of_a_name_of_megabytes_is_unknown() throws IOException {
        byte[] entry = new byte[62 + (20 << 20)];
        Arrays.fill(entry, 62, entry.length, (byte) 'a');
        entry[60] = 0x0f;
        entry[61] = (byte) 0xff;
        index(2, 1, 12 + entry.length + 40, entry);

        assertThat(repositoryFacts().tracked().reason()).contains("a path of more than");
    }

    @Test
    void a_made_up_file_of_the_kernel_does_not_hold_a_check_up() throws IOException {
        Files.writeString(git.resolve("config"), "[include]\npath = /proc/kmsg\n");
        assertThat(repositoryFacts().remotes().reason()).contains("outside of the repository");

        Files.delete(git.resolve("config"));
        Files.createSymbolicLink(git.resolve("config"), Path.of("/proc/kmsg"));
        assertThat(repositoryFacts().remotes()).isNotNull();
    }

    @Test
    void includes_that_fan_out_are_unknown() throws IOException {
        String all = "[include]\n" + "path = many\n".repeat(100);
        Files.writeString(git.resolve("config"), all);
        Files.writeString(git.resolve("many"), all);

        assertThat(repositoryFacts().remotes().reason()).contains("includes");
    }

    @Test
    void a_configuration_of_many_variables_is_unknown() throws IOException {
        Files.writeString(git.resolve("config"), "[a]\n" + "b=\n".repeat(200_000));

        assertThat(repositoryFacts().remotes().reason()).contains("more than");
    }

    @Test
    void an_include_within_the_working_tree_is_followed() throws IOException {
        Files.writeString(git.resolve("config"), "[include]\npath = ../shared\n");
        Files.writeString(folder.resolve("shared"), "[remote \"origin\"]\nurl = https://git.example/a\n");

        assertThat(repositoryFacts().remotes().value().orElseThrow()).hasSize(1);
    }

    @Test
    void a_repository_of_somebody_else_is_not_believed(@TempDir Path elsewhere) throws IOException {
        Files.move(git, elsewhere.resolve("theirs"));
        Files.writeString(git, "gitdir: " + elsewhere.resolve("theirs") + "\n");
        assertThat(repositoryFacts().remotes().isKnown()).isTrue();

        try {
            Files.setAttribute(elsewhere.resolve("theirs"), "unix:uid", 65534);
        } catch (IOException | UnsupportedOperationException notAllowed) {
            Assumptions.abort("only an administrator can give files away");
        }
        assertThat(repositoryFacts().remotes().reason()).contains("dubious ownership");
        assertThat(repositoryFacts().tracked().reason()).contains("dubious ownership");
    }

    private GitRepository repositoryFacts() {
        return GitRepository.containing(folder);
    }

    private void index(int version, int count, long size, byte[] entries) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(git.resolve("index").toFile(), "rw")) {
            file.write(ByteBuffer.allocate(12)
                    .put("DIRC".getBytes(StandardCharsets.US_ASCII))
                    .putInt(version)
                    .putInt(count)
                    .array());
            file.write(entries);
            file.setLength(size);
        }
    }
}
