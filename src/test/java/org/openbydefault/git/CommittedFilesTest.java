package org.openbydefault.git;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.jgit.api.Git;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommittedFilesTest {

    @TempDir
    private Path root;

    @BeforeEach
    void commit() throws Exception {
        Files.writeString(root.resolve("pom.xml"), "<project>\n</project>\n");
        try (Git git = Git.init().setDirectory(root.toFile()).call()) {
            git.add().addFilepattern(".").call();
            git.commit()
                    .setMessage("First")
                    .setAuthor("Ada", "ada@acme.example")
                    .setCommitter("Ada", "ada@acme.example")
                    .setSign(false)
                    .call();
        }
    }

    @Test
    void a_file_as_committed_may_be_changed() throws Exception {
        assertThat(obstacle("pom.xml")).isEmpty();
    }

    @Test
    void a_file_that_was_checked_out_with_other_line_ends_may_be_changed() throws Exception {
        Files.writeString(root.resolve("pom.xml"), "<project>\r\n</project>\r\n");

        assertThat(obstacle("pom.xml")).isEmpty();
    }

    @Test
    void a_file_with_changes_may_not() throws Exception {
        Files.writeString(root.resolve("pom.xml"), "<project/>\n");

        assertThat(obstacle("pom.xml")).isEqualTo("pom.xml has changes that are not committed");
    }

    @Test
    void a_file_that_was_never_committed_may_not() throws Exception {
        Files.writeString(root.resolve("new.xml"), "<project/>\n");

        assertThat(obstacle("new.xml")).isEqualTo("new.xml has changes that are not committed");
    }

    @Test
    void a_link_may_not() throws Exception {
        Files.createSymbolicLink(root.resolve("link.xml"), Path.of("pom.xml"));

        assertThat(obstacle("link.xml")).isEqualTo("link.xml is no ordinary file");
    }

    private String obstacle(String path) throws Exception {
        try (CommittedFiles committed = GitRepository.containing(root).committedFiles()) {
            return committed.obstacle(path).orElse("");
        }
    }
}
