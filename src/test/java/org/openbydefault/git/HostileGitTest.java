package org.openbydefault.git;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.eclipse.jgit.lib.CommitBuilder;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.lib.TreeFormatter;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openbydefault.project.GitCommit;

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

        giveAway(elsewhere.resolve("theirs"));
        assertThat(repositoryFacts().remotes().reason()).contains("dubious ownership");
        assertThat(repositoryFacts().tracked().reason()).contains("dubious ownership");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"packed-refs", "refs/heads/main", "shallow", "objects/info/alternates", "objects/pack/pack-1.idx"
            })
    void a_pipe_does_not_hold_up_whoever_reads_commits(String name) throws Exception {
        pipe(git.resolve(name));

        assertThatThrownBy(() -> repositoryFacts().history())
                .hasMessageEndingWith(name + " in the Git repository is no ordinary file");
        assertThatThrownBy(() -> repositoryFacts().committedFiles()).hasMessageContaining("no ordinary file");
    }

    @Test
    void commits_are_not_read_by_way_of_files_elsewhere() throws Exception {
        Files.createSymbolicLink(git.resolve("packed-refs"), Path.of("/proc/kmsg"));
        assertThatThrownBy(() -> repositoryFacts().history())
                .hasMessageEndingWith("packed-refs in the Git repository is a link that leads out of it");

        Files.delete(git.resolve("packed-refs"));
        Files.writeString(git.resolve("config"), "[include]\npath = /proc/kmsg\n");
        assertThatThrownBy(() -> repositoryFacts().history()).hasMessageContaining("outside of the repository");
    }

    @Test
    void a_pipe_among_lent_objects_does_not_hold_anybody_up_either(@TempDir Path lender) throws Exception {
        Path objects = Files.createDirectories(lender.resolve("objects"));
        Files.createDirectories(git.resolve("objects/info"));
        Files.writeString(git.resolve("objects/info/alternates"), "# lent\n\n/not/there\n" + objects + "\n");
        repositoryFacts().history().close();

        pipe(objects.resolve("info/alternates"));
        assertThatThrownBy(() -> repositoryFacts().history()).hasMessageContaining("no ordinary file");
    }

    @Test
    void objects_that_somebody_else_lends_are_not_read(@TempDir Path lender) throws Exception {
        Path objects = Files.createDirectories(lender.resolve("objects"));
        Files.createDirectories(git.resolve("objects/info"));
        Files.writeString(git.resolve("objects/info/alternates"), objects + "\n");
        giveAway(objects);

        assertThatThrownBy(() -> repositoryFacts().history()).hasMessageContaining("dubious ownership");
    }

    @Test
    void what_git_itself_leaves_there_is_no_obstacle() throws Exception {
        pipe(git.resolve("fsmonitor--daemon.ipc"));
        pipe(git.resolve("hooks/wait"));
        Files.createSymbolicLink(git.resolve("ORIG_HEAD"), Path.of("HEAD"));

        repositoryFacts().history().close();
    }

    /** Ten trees, each of which holds the next ten times, and at the end nothing. */
    @Test
    void a_tree_of_billions_of_folders_is_not_read() throws Exception {
        ObjectId bomb;
        ObjectId commit;
        try (Repository repository =
                        new FileRepositoryBuilder().setGitDir(git.toFile()).build();
                ObjectInserter inserter = repository.newObjectInserter()) {
            bomb = inserter.insert(new TreeFormatter());
            for (int level = 0; level < 10; level++) {
                TreeFormatter tree = new TreeFormatter();
                for (char name = 'a'; name < 'k'; name++) {
                    tree.append(String.valueOf(name), FileMode.TREE, bomb);
                }
                bomb = inserter.insert(tree);
            }
            commit = inserter.insert(commitOf(bomb));
            inserter.flush();
        }

        try (GitHistory history = repositoryFacts().history()) {
            GitCommit judged = history.commit(commit.name());
            assertThatThrownBy(() -> history.tree(judged))
                    .hasMessageEndingWith("is not read: it has more files or folders than are read");
        }
        sparseIndex(bomb);
        assertThat(repositoryFacts().tracked().reason()).isEqualTo("it has more files or folders than are read");
    }

    @Test
    void a_name_that_a_tree_holds_twice_changes_no_other_file() throws Exception {
        ObjectId commit;
        try (Repository repository =
                        new FileRepositoryBuilder().setGitDir(git.toFile()).build();
                ObjectInserter inserter = repository.newObjectInserter()) {
            TreeFormatter tree = new TreeFormatter();
            ObjectId one = inserter.insert(Constants.OBJ_BLOB, new byte[] {1});
            ObjectId two = inserter.insert(Constants.OBJ_BLOB, new byte[] {2});
            tree.append("a", FileMode.REGULAR_FILE, one);
            tree.append("a", FileMode.REGULAR_FILE, one);
            tree.append("b", FileMode.REGULAR_FILE, two);
            commit = inserter.insert(commitOf(inserter.insert(tree)));
            inserter.flush();
        }

        try (GitHistory history = repositoryFacts().history()) {
            CommitTree files = history.tree(history.commit(commit.name()));
            assertThat(files.read("b", 10).value()).contains(new byte[] {2});
        }
    }

    private static CommitBuilder commitOf(ObjectId tree) {
        PersonIdent person = new PersonIdent("Ada", "ada@acme.example");
        CommitBuilder commit = new CommitBuilder();
        commit.setTreeId(tree);
        commit.setAuthor(person);
        commit.setCommitter(person);
        return commit;
    }

    /** One folder that is not checked out (gitformat-index(5), "sdir"). */
    private void sparseIndex(ObjectId tree) throws IOException {
        byte[] entry = new byte[72];
        entry[26] = 0x40;
        tree.copyRawTo(entry, 40);
        entry[61] = 2;
        entry[62] = 'd';
        entry[63] = '/';
        byte[] extension = {'s', 'd', 'i', 'r', 0, 0, 0, 0};
        byte[] both = Arrays.copyOf(entry, entry.length + extension.length);
        System.arraycopy(extension, 0, both, entry.length, extension.length);
        index(2, 1, 12 + both.length + 20, both);
    }

    private static void giveAway(Path path) {
        try {
            Files.setAttribute(path, "unix:uid", 65534);
        } catch (IOException | UnsupportedOperationException notAllowed) {
            Assumptions.abort("only an administrator can give files away");
        }
    }

    private static void pipe(Path path) throws Exception {
        Files.createDirectories(path.getParent());
        Process made = new ProcessBuilder("mkfifo", path.toString()).start();
        Assumptions.assumeTrue(made.waitFor() == 0, "pipes can be made");
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
