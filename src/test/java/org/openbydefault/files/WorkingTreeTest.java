package org.openbydefault.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.openbydefault.project.Fact;

class WorkingTreeTest {

    @TempDir
    Path temporary;

    private Path root;
    private WorkingTree tree;

    @BeforeEach
    void make_a_tree() throws IOException {
        root = Files.createDirectory(temporary.resolve("app"));
        tree = WorkingTree.at(root);
    }

    @Test
    void reads_no_more_than_was_asked_for() throws IOException {
        write("docs/deploy.md", "0123456789");

        assertThat(text(tree.read("docs/deploy.md", 4))).isEqualTo("0123");
        assertThat(text(tree.read("docs/deploy.md", 10))).isEqualTo("0123456789");
        assertThat(text(tree.read("docs/deploy.md", 100))).isEqualTo("0123456789");
    }

    @Test
    void says_why_a_file_cannot_be_read() throws IOException {
        Files.createDirectories(root.resolve("LICENSE"));
        write("file", "");

        assertUnknown("absent.md", "absent.md is not in the working tree");
        assertUnknown("file/below", "file/below is not in the working tree");
        assertUnknown("LICENSE", "LICENSE is a folder");
        assertUnknown("nul\0nul", "nul\0nul is no name that this file system can have");
    }

    @Test
    void an_absent_tree_has_nothing() {
        WorkingTree absent = WorkingTree.at(temporary.resolve("absent"));

        assertThat(absent.read("pom.xml", 10).reason()).isEqualTo("pom.xml is not in the working tree");
        assertThat(absent.children("")).isEmpty();
        assertThat(absent.list().paths().size()).isZero();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void follows_links_that_stay_inside() throws IOException {
        write("docs/guide.md", "guide");
        link("README.md", "docs/guide.md");
        link("handbook", "docs");
        link("chain", "README.md");

        assertThat(text(tree.read("README.md", 100))).isEqualTo("guide");
        assertThat(text(tree.read("handbook/guide.md", 100))).isEqualTo("guide");
        assertThat(tree.resolve("README.md")).isEqualTo("docs/guide.md");
        assertThat(tree.resolve("chain")).isEqualTo("docs/guide.md");
        assertThat(tree.resolve("handbook/guide.md")).isEqualTo("docs/guide.md");
        assertThat(tree.resolve("docs/guide.md")).isEqualTo("docs/guide.md");
        assertThat(tree.resolve("absent.md")).isEqualTo("absent.md");
        assertThat(tree.children("handbook")).containsExactly("guide.md");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void never_follows_links_that_lead_out() throws IOException {
        Files.writeString(temporary.resolve("secret"), "secret");
        Files.createDirectories(root.resolve(".git"));
        write(".git/config", "secret");
        link("relative", "../secret");
        link("absolute", temporary.resolve("secret").toString());
        link("folder", "..");
        link("config", ".git/config");
        link("inside", root.resolve("target.md").toString());
        write("target.md", "fine");

        for (String path : List.of("relative", "absolute", "folder/secret", "config", "../secret")) {
            assertUnknown(path, path + " is a symbolic link that leads out of the repository");
            assertThat(tree.resolve(path)).isEqualTo(path);
        }
        assertThat(tree.children("folder")).isEmpty();
        assertThat(tree.children("..")).isEmpty();
        assertThat(text(tree.read("inside", 100))).isEqualTo("fine");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void a_tree_that_is_reached_through_a_link_is_no_way_out() throws IOException {
        write("README.md", "text");
        Files.createSymbolicLink(temporary.resolve("link"), root);

        assertThat(text(WorkingTree.at(temporary.resolve("link")).read("README.md", 100)))
                .isEqualTo("text");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void links_that_lead_nowhere_or_in_a_circle_are_unknown() throws IOException {
        link("dangling", "absent");
        link("a", "b");
        link("b", "a");
        link("self", "self");

        for (String path : List.of("dangling", "a", "b", "self")) {
            assertUnknown(path, path + " is a symbolic link that leads nowhere");
            assertThat(tree.resolve(path)).isEqualTo(path);
        }
        assertThat(tree.children("")).containsExactly("a", "b", "dangling", "self");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void pipes_and_devices_do_not_block() throws Exception {
        assertThat(new ProcessBuilder("mkfifo", root.resolve("LICENSE").toString())
                        .start()
                        .waitFor())
                .isZero();

        assertUnknown("LICENSE", "LICENSE is no ordinary file");
        assertThat(tree.children("")).containsExactly("LICENSE");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void a_file_without_permission_cannot_be_read() throws IOException {
        write("LICENSE", "text");
        assumeTrue(
                root.resolve("LICENSE").toFile().setReadable(false) && !Files.isReadable(root.resolve("LICENSE")),
                "needs a user who is not allowed everything");

        assertUnknown("LICENSE", "LICENSE cannot be read");
    }

    @Test
    void children_are_files_and_folders_in_order_without_git() throws IOException {
        write(".git/HEAD", "");
        write("b.md", "");
        write("a/x", "");
        write("A", "");
        write("größe", "");

        assertThat(tree.children("")).containsExactly("A", "a/", "b.md", "größe");
        assertThat(tree.children("a")).containsExactly("x");
        assertThat(tree.children("b.md")).isEmpty();
        assertThat(tree.children("absent")).isEmpty();
        assertThat(tree.children(".git")).isEmpty();
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void names_with_line_ends_or_without_utf8_do_no_harm() throws IOException {
        write("two\nlines.md", "two");
        Path latin1 = Path.of(URI.create(root.toUri() + "gr%F6%DFe.md"));
        Files.writeString(latin1, "latin1");

        assertThat(text(tree.read("two\nlines.md", 100))).isEqualTo("two");
        assertThat(tree.children("")).containsExactly("gr\ufffd\ufffde.md", "two\nlines.md");
        assertUnknown("gr\ufffd\ufffde.md", "gr\ufffd\ufffde.md has a name that is not UTF-8");
        assertThat(tree.list().paths().under("")).containsExactly("gr\ufffd\ufffde.md", "two\nlines.md");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void names_are_utf8_in_a_posix_locale_too() throws Exception {
        write("döcs/größe.md", "umlauts");
        Process process = java("LC_ALL", "POSIX", PosixLocale.class, root.toString());

        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(output.lines()).containsExactly("[döcs/]", "[größe.md]", "umlauts", "döcs/größe.md", "1");
    }

    /** Runs in a JVM of its own: how Java takes file names is decided when it starts. */
    static final class PosixLocale {

        public static void main(String[] arguments) throws IOException {
            WorkingTree tree = WorkingTree.at(Path.of(arguments[0]));
            List<String> lines = new ArrayList<>();
            lines.add(tree.children("").toString());
            lines.add(tree.children("döcs").toString());
            lines.add(tree.read("döcs/größe.md", 100)
                    .value()
                    .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                    .orElse("unknown"));
            lines.add(tree.resolve("döcs/größe.md"));
            lines.add(String.valueOf(tree.list().paths().size()));
            System.out.write(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
            System.out.flush();
        }
    }

    @Test
    void a_listing_leaves_out_what_tools_write_and_other_repositories() throws IOException {
        List<String> kept = new ArrayList<>(List.of(
                ".github/workflows/ci.yml",
                ".gitignore",
                ".mvn/jvm.config",
                "LICENSE",
                "docs/target.md",
                "docs/a/b/c.md"));
        for (String path : kept) {
            write(path, "");
        }
        for (String folder : List.of(".git", "target", "app/target", "build", "web/node_modules", ".idea", ".gradle")) {
            write(folder + "/file", "");
        }
        write("vendored/.git/HEAD", "");
        write("vendored/LICENSE", "");
        write("submodule/.git", "gitdir: ../.git/modules/x");
        write("submodule/README.md", "");

        FileListing listing = tree.list();

        Collections.sort(kept);
        assertThat(listing.paths().under("")).isEqualTo(kept);
        assertThat(listing.isComplete()).isTrue();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void a_listing_names_links_and_does_not_follow_them() throws IOException {
        write("docs/guide.md", "");
        link("docs/up", "..");
        link("README.md", "docs/guide.md");

        assertThat(tree.list().paths().under("")).containsExactly("README.md", "docs/guide.md", "docs/up");
    }

    @Test
    void a_listing_ends_at_its_depth_and_says_so() throws IOException {
        write("d/".repeat(WorkingTree.DEPTH_LIMIT) + "deepest", "");
        assertThat(tree.list().isComplete()).isTrue();
        assertThat(tree.list().paths().size()).isEqualTo(1);

        write("d/".repeat(WorkingTree.DEPTH_LIMIT + 1) + "too-deep", "");
        assertThat(tree.list().isComplete()).isFalse();
        assertThat(tree.list().paths().size()).isEqualTo(1);
    }

    @Test
    void a_listing_ends_at_its_size_and_has_what_is_near_the_top() throws IOException {
        write("pom.xml", "");
        write("a/b/far", "");
        write("z/near", "");
        write("z/nearer", "");

        FileListing listing = new Walk(tree, 5).listing();

        assertThat(listing.paths().under("")).containsExactly("pom.xml", "z/near");
        assertThat(listing.isComplete()).isFalse();
        assertThat(new Walk(tree, 8).listing().isComplete()).isTrue();
    }

    private static Process java(String variable, String value, Class<?> main, String argument) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                main.getName(),
                argument);
        builder.environment().put(variable, value);
        return builder.redirectError(ProcessBuilder.Redirect.INHERIT).start();
    }

    private void write(String path, String text) throws IOException {
        Path file = root.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private void link(String path, String target) throws IOException {
        Files.createSymbolicLink(root.resolve(path), Path.of(target));
    }

    private void assertUnknown(String path, String reason) {
        Fact<byte[]> fact = tree.read(path, 100);
        assertThat(fact.isKnown()).isFalse();
        assertThat(fact.reason()).isEqualTo(reason);
    }

    private static String text(Fact<byte[]> fact) {
        return new String(fact.value().orElseThrow(), StandardCharsets.UTF_8);
    }
}
