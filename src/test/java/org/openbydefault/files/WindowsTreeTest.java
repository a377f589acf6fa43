package org.openbydefault.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openbydefault.WindowsFileSystem;
import org.openbydefault.project.Fact;

class WindowsTreeTest {

    private FileSystem windows;
    private Path root;
    private WorkingTree tree;

    @BeforeEach
    void make_a_tree() throws IOException, ReflectiveOperationException {
        windows = WindowsFileSystem.create();
        root = Files.createDirectories(windows.getPath("C:\\work\\app"));
        write("docs\\Ops\\Run.md");
        write("README.md");
        write(".git\\config");
        write("..\\secret.txt");
        tree = WorkingTree.at(root);
    }

    @AfterEach
    void close() throws IOException {
        if (windows != null) {
            windows.close();
        }
    }

    @Test
    void paths_have_slashes() {
        assertThat(tree.list().paths().under("")).containsExactly("README.md", "docs/Ops/Run.md");
        assertThat(tree.children("docs")).containsExactly("Ops/");
        assertThat(tree.resolve("docs\\Ops")).isEqualTo("docs/Ops");
    }

    @Test
    void letter_case_of_a_path_is_that_of_the_repository() {
        assertThat(tree.resolve("docs/Ops/Run.md")).isEqualTo("docs/Ops/Run.md");
        assertThat(tree.read("docs/ops/run.md", 100).isKnown()).isTrue();
        assertThat(tree.list().paths().contains("docs/ops/run.md")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"docs/a:b.md", "README.md:stream", "what?.md", "C:secret.txt", "README.md "})
    void a_path_that_windows_cannot_have_is_unknown(String path) {
        assertThat(tree.read(path, 100).reason()).isEqualTo(path + " is no name that this file system can have");
        assertThat(tree.resolve(path)).isEqualTo(path);
        assertThat(tree.children(path)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"..\\secret.txt", "../secret.txt", "C:\\work\\secret.txt", "/work/secret.txt", ".GIT\\config"})
    void no_path_leads_out_of_the_tree(String path) {
        Fact<byte[]> read = tree.read(path, 100);

        assertThat(read.isKnown()).isFalse();
        assertThat(tree.children(path)).isEmpty();
    }

    private void write(String path) throws IOException {
        Path file = root.resolve(path);
        Files.createDirectories(file.getParent());
        Files.write(file, "text\r\n".getBytes(StandardCharsets.UTF_8));
    }
}
