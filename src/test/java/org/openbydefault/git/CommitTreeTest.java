package org.openbydefault.git;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.openbydefault.files.WorkingTree;
import org.openbydefault.project.Fact;
import org.openbydefault.project.FileStore;
import org.openbydefault.project.GitCommit;

/** A commit answers as a clean working tree of it does. */
@DisabledOnOs(OS.WINDOWS)
class CommitTreeTest {

    @TempDir
    Path temporary;

    private Path top;

    @BeforeEach
    void resolve_links_in_the_temporary_folder() throws IOException {
        top = temporary.toRealPath();
    }

    @Test
    void has_the_paths_of_the_index() throws Exception {
        GitCheckout checkout = GitCheckout.init(top.resolve("app"))
                .add("pom.xml", "docs/ä b.md", "docs-a/x", "docs/x/y/z.txt")
                .commit();

        try (GitHistory history = history(checkout)) {
            assertThat(history.tree(history.commit("HEAD")).paths().under("")).isEqualTo(checkout.lsFiles());
        }
    }

    @Test
    void a_folder_may_have_very_many_files() throws Exception {
        String[] paths = new String[2_000];
        for (int i = 0; i < paths.length; i++) {
            paths[i] = "data/" + "a".repeat(40) + i;
        }
        GitCheckout checkout = GitCheckout.init(top.resolve("app")).add(paths).commit();

        try (GitHistory history = history(checkout)) {
            assertThat(history.tree(history.commit("HEAD")).paths().size()).isEqualTo(paths.length);
        }
    }

    @Test
    void a_file_is_read_up_to_a_limit_whatever_its_size() throws Exception {
        GitCheckout checkout = GitCheckout.init(top.resolve("app")).add("README.md");
        Files.writeString(checkout.folder().resolve("large.txt"), "0123456789".repeat(20_000));
        checkout.git("add", "--all");
        checkout.commit();
        for (boolean isPacked : new boolean[] {false, true}) {
            if (isPacked) {
                checkout.git("gc", "--quiet");
            }
            try (GitHistory history = history(checkout)) {
                CommitTree tree = history.tree(history.commit("HEAD"));
                assertThat(tree.read("large.txt", 15).value())
                        .contains("012345678901234".getBytes(StandardCharsets.UTF_8));
                assertThat(tree.read("large.txt", 1 << 20).value().orElseThrow())
                        .hasSize(200_000);
            }
        }
    }

    @Test
    void files_folders_and_links_are_what_they_are_in_a_working_tree() throws Exception {
        GitCheckout checkout = GitCheckout.init(top.resolve("app")).add("docs/guide/a.md", "README.md", "x/y/z.txt");
        link(checkout, "LICENSE", "docs/guide/a.md");
        link(checkout, "guide", "docs/guide");
        link(checkout, "twice", "guide");
        link(checkout, "docs/up", "../README.md");
        link(checkout, "docs/over", "../../../etc/passwd");
        link(checkout, "dangling", "nothing/here");
        link(checkout, "through-a-file", "README.md/x");
        link(checkout, "loop", "loop");
        link(checkout, "itself", ".");
        link(checkout, "x/back", "../guide/../guide/a.md");
        checkout.git("add", "--all");
        checkout.commit();
        WorkingTree expected = WorkingTree.at(checkout.folder());

        try (GitHistory history = history(checkout)) {
            CommitTree tree = history.tree(history.commit("HEAD"));
            for (String path : List.of(
                    "README.md",
                    "LICENSE",
                    "guide",
                    "guide/a.md",
                    "twice/a.md",
                    "docs/up",
                    "docs",
                    "dangling",
                    "none",
                    "through-a-file",
                    "loop",
                    "itself/README.md",
                    "x/back",
                    "README.md/x",
                    "",
                    "x/y/../y/z.txt")) {
                assertThat(text(tree, path)).as(path).isEqualTo(text(expected, path));
                assertThat(tree.children(path)).as(path).isEqualTo(expected.children(path));
                assertThat(tree.resolve(path)).as(path).isEqualTo(expected.resolve(path));
                assertThat(tree.holds("README.md")).isTrue();
            }
            assertThat(text(tree, "docs/over")).contains("leads out of the repository");
        }
    }

    @Test
    void reads_no_more_than_asked_for() throws Exception {
        GitCheckout checkout = GitCheckout.init(top.resolve("app")).write("a.txt", "0123456789");
        checkout.git("add", "a.txt");
        checkout.commit();

        try (GitHistory history = history(checkout)) {
            assertThat(history.tree(history.commit("HEAD")).read("a.txt", 4).value())
                    .hasValueSatisfying(bytes -> assertThat(bytes).isEqualTo("0123".getBytes(StandardCharsets.UTF_8)));
        }
    }

    @Test
    void submodules_are_folders_with_an_address() throws Exception {
        GitCheckout library =
                GitCheckout.init(top.resolve("library")).add("a.txt").commit();
        GitCheckout checkout = GitCheckout.init(top.resolve("app")).add("README.md");
        checkout.git("submodule", "--quiet", "add", library.folder().toString(), "libs/one");
        checkout.git("config", "--file", ".gitmodules", "submodule.libs/one.url", "https://git.acme.example/one.git");
        checkout.git("add", "--all");
        checkout.commit();
        GitRepository repository = GitRepository.containing(checkout.folder());

        try (GitHistory history = repository.history()) {
            GitCommit head = history.commit("HEAD");
            CommitTree tree = history.tree(head);

            assertThat(tree.children("libs")).containsExactly("one/");
            assertThat(tree.read("libs/one", 10).reason()).isEqualTo("libs/one is a folder");
            assertThat(repository.factsOf(head, tree).submodules().value())
                    .isEqualTo(repository.submodules().value());
        }
    }

    @Test
    void what_a_partial_clone_did_not_fetch_is_unknown_and_not_absent() throws Exception {
        GitCheckout origin =
                GitCheckout.init(top.resolve("origin")).add("README.md").commit();
        origin.git("config", "uploadpack.allowFilter", "true");
        origin.add("docs/a.md").git("rm", "--quiet", "README.md");
        origin.commit();
        origin.git(
                "clone", "--quiet", "--no-checkout", "--filter=blob:none", "file://" + origin.folder(), "../partial");

        try (GitHistory history = history(GitCheckout.at(top.resolve("partial")))) {
            CommitTree tree = history.tree(history.commit("HEAD~1"));

            assertThat(tree.children("")).containsExactly("README.md");
            assertThat(tree.holds("README.md")).isFalse();
            assertThat(tree.read("README.md", 10).reason())
                    .isEqualTo("README.md was not fetched: the clone is partial");
        }
    }

    private static GitHistory history(GitCheckout checkout) throws NoSuchCommitException {
        return GitRepository.containing(checkout.folder()).history();
    }

    private static void link(GitCheckout checkout, String path, String target) throws IOException {
        Path file = checkout.folder().resolve(path);
        Files.createDirectories(file.getParent());
        Files.createSymbolicLink(file, Path.of(target));
    }

    private static String text(FileStore store, String path) {
        Fact<byte[]> read = store.read(path, 1000);
        return read.isKnown() ? new String(read.value().get(), StandardCharsets.UTF_8) : read.reason();
    }
}
