package org.openbydefault.git;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HeadCommitTest {

    private static final String ID = "3f2a1c9d0b8e7f6a5c4d3e2f1a0b9c8d7e6f5a4b";

    @TempDir
    private Path folder;

    @BeforeEach
    void an_empty_repository() throws IOException {
        Files.createDirectories(folder.resolve(".git/objects"));
        Files.createDirectories(folder.resolve(".git/refs/heads"));
        head("ref: refs/heads/main\n");
    }

    @Test
    void a_branch_without_commits_has_none() {
        assertThat(GitRepository.containing(folder).head().value().get()).isEmpty();
    }

    @Test
    void a_branch_is_a_file_or_a_packed_line() throws IOException {
        Files.writeString(folder.resolve(".git/packed-refs"), "# pack-refs with: peeled\n" + ID + " refs/heads/main\n");
        assertThat(GitRepository.containing(folder).head().value().get()).contains(ID);

        String newer = ID.replace('3', '4');
        Files.writeString(folder.resolve(".git/refs/heads/main"), newer + "\n");
        assertThat(GitRepository.containing(folder).head().value().get()).contains(newer);
    }

    @Test
    void a_packed_branch_is_found_among_those_that_are_called_alike() throws IOException {
        String other = ID.replace('3', '5');
        Files.writeString(
                folder.resolve(".git/packed-refs"),
                other + " refs/heads/main-2\n" + other + " refs/heads/x/refs/heads/main\n" + ID + " refs/heads/main");

        assertThat(GitRepository.containing(folder).head().value().get()).contains(ID);
    }

    @Test
    void a_detached_head_names_its_commit() throws IOException {
        head(ID + "\n");

        assertThat(GitRepository.containing(folder).head().value().get()).contains(ID);
    }

    @Test
    void a_reference_that_leads_elsewhere_is_not_followed() throws IOException {
        Files.writeString(folder.resolve("secret"), ID + "\n");
        head("ref: refs/../../secret\n");

        assertThat(GitRepository.containing(folder).head().value().get()).isEmpty();
    }

    private void head(String text) throws IOException {
        Files.writeString(folder.resolve(".git/HEAD"), text);
    }
}
