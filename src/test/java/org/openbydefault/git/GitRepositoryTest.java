package org.openbydefault.git;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.jgit.internal.storage.file.FileRepository;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openbydefault.project.Fact;
import org.openbydefault.project.GitRemote;
import org.openbydefault.project.GitSubmodule;
import org.openbydefault.project.RepositoryPaths;

/** The repositories are real ones: either the facts are those of the git command, or they are unknown with a reason. */
class GitRepositoryTest {

    @TempDir
    Path temporary;

    private Path top;

    @BeforeEach
    void resolve_links_in_the_temporary_folder() throws IOException {
        top = temporary.toRealPath();
    }

    @Test
    void a_folder_without_git_has_no_repository() {
        GitRepository repository = GitRepository.containing(top);

        assertThat(repository.isPresent()).isFalse();
        assertThat(repository.workTree()).isEmpty();
        assertThat(repository.remotes().value()).contains(List.of());
        assertThat(repository.submodules().value()).contains(List.of());
        assertUnknown(repository.tracked(), "the folder belongs to no Git repository");
    }

    @Test
    void a_folder_belongs_to_the_repository_above_it() {
        GitCheckout checkout = GitCheckout.init(top.resolve("app")).add("pom.xml", "server/src/Main.java");

        GitRepository repository = GitRepository.containing(checkout.folder().resolve("server/src"));

        assertThat(repository.workTree()).contains(checkout.folder());
        assertSameAsGit(checkout);
    }

    @Test
    void a_folder_that_does_not_exist_belongs_to_the_repository_above_it() {
        GitCheckout checkout = GitCheckout.init(top.resolve("app")).add("pom.xml");

        assertThat(GitRepository.containing(top.resolve("app/not/there")).workTree())
                .contains(checkout.folder());
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void the_working_tree_is_spelt_through_the_link_that_was_given() throws IOException {
        GitCheckout.init(top.resolve("app")).add("server/pom.xml");
        Files.createSymbolicLink(top.resolve("link"), top.resolve("app"));
        Files.createSymbolicLink(top.resolve("deep"), top.resolve("app/server"));

        assertThat(GitRepository.containing(top.resolve("link/server")).workTree())
                .contains(top.resolve("link"));
        assertThat(GitRepository.containing(top.resolve("deep")).workTree()).contains(top.resolve("app"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2", "3", "4"})
    void reads_every_index_version(String version) throws IOException {
        GitCheckout checkout = GitCheckout.init(top).add(manyPaths());
        checkout.git("update-index", "--force-write-index", "--index-version", version);
        if (version.equals("3")) {
            checkout.git("update-index", "--skip-worktree", "a.txt");
        }

        assertThat(indexVersion(checkout)).isEqualTo(Integer.parseInt(version));
        assertSameAsGit(checkout);
    }

    @Test
    void a_changed_set_of_index_features_makes_no_difference() {
        GitCheckout checkout = GitCheckout.init(top);
        checkout.git("config", "feature.manyFiles", "true");
        checkout.git("config", "index.skipHash", "true");
        checkout.git("config", "index.threads", "4");
        checkout.add(manyPaths()).commit();
        checkout.git("update-index", "--untracked-cache");
        checkout.git("status");

        assertSameAsGit(checkout);
    }

    @Test
    void a_checksum_of_zeros_is_accepted() throws IOException {
        GitCheckout checkout = GitCheckout.init(top).add("LICENSE", "README.md");
        byte[] index = Files.readAllBytes(checkout.gitFile("index"));
        Arrays.fill(index, index.length - 20, index.length, (byte) 0);
        Files.write(checkout.gitFile("index"), index);

        assertSameAsGit(checkout);
    }

    @Test
    void names_objects_with_sha256() {
        GitCheckout checkout =
                GitCheckout.init(top, "--object-format=sha256").add(manyPaths()).commit();
        checkout.git("remote", "add", "origin", "https://git.acme.example/app.git");

        assertSameAsGit(checkout);
        checkout.git("update-index", "--index-version", "4");
        assertSameAsGit(checkout);
    }

    @Test
    void sparse_checkout_tracks_what_is_not_on_disk() {
        GitCheckout checkout = GitCheckout.init(top)
                .add("LICENSE", "app/pom.xml", "docs/guide/deploy.md")
                .commit();
        checkout.git("sparse-checkout", "set", "--no-sparse-index", "app");

        assertThat(checkout.folder().resolve("docs")).doesNotExist();
        assertSameAsGit(checkout);
    }

    @Test
    void a_sparse_index_is_expanded() throws IOException {
        GitCheckout checkout = sparseIndex(top.resolve("app"));

        assertThat(Files.readString(checkout.gitFile("index"), StandardCharsets.ISO_8859_1))
                .contains("sdir");
        assertSameAsGit(checkout);
    }

    @Test
    void a_sparse_index_of_a_linked_working_tree_is_expanded() {
        GitCheckout main = sparseIndex(top.resolve("app"));
        main.git("worktree", "add", "--quiet", "../linked");
        GitCheckout linked = GitCheckout.at(top.resolve("linked"));
        linked.git("sparse-checkout", "set", "--sparse-index", "app");

        assertSameAsGit(linked);
    }

    @Test
    void a_sparse_index_whose_objects_are_not_here_is_unknown() throws IOException {
        GitCheckout checkout = sparseIndex(top.resolve("app"));
        Files.move(checkout.gitFile("objects"), top.resolve("lost"));
        Files.createDirectory(checkout.gitFile("objects"));

        assertUnknown(tracked(checkout), "the Git index is sparse, and the folders that it leaves out cannot be read");
    }

    @Test
    void a_sparse_index_with_sha256_is_unknown() {
        GitCheckout checkout = sparseIndex(top.resolve("app"), "--object-format=sha256");

        assertUnknown(tracked(checkout), "the Git index is of a kind that is not known for SHA-256 repositories");
    }

    @Test
    void a_split_index_is_unknown() {
        GitCheckout checkout = GitCheckout.init(top).add(manyPaths()).commit();
        checkout.git("update-index", "--split-index");
        assertUnknown(tracked(checkout), "the Git index is split into two files (core.splitIndex)");

        checkout.add("a.txt", "zzz.txt");
        assertUnknown(tracked(checkout), "the Git index is split into two files (core.splitIndex)");
    }

    @Test
    void a_conflict_lists_each_path_once() {
        GitCheckout checkout = GitCheckout.init(top).add("LICENSE", "README.md").commit();
        checkout.git("checkout", "--quiet", "-b", "other");
        checkout.write("README.md", "theirs").add().commit();
        checkout.git("checkout", "--quiet", "main");
        checkout.write("README.md", "ours").add().commit();
        checkout.git("merge-tree", "main", "main", "other");
        checkout.git("read-tree", "-m", "main~", "main", "other");

        assertThat(checkout.git("ls-files", "--stage", "README.md").lines()).hasSize(3);
        assertSameAsGit(checkout);
    }

    @Test
    void a_file_that_is_only_intended_to_be_added_is_tracked() {
        GitCheckout checkout = GitCheckout.init(top).add("README.md").write("LICENSE", "later");
        checkout.git("add", "--intent-to-add", "LICENSE");

        assertThat(checkout.lsFiles()).contains("LICENSE");
        assertSameAsGit(checkout);
    }

    @Test
    void an_untracked_and_an_ignored_file_are_not_tracked() {
        GitCheckout checkout = GitCheckout.init(top).add("README.md", ".gitignore");
        checkout.write(".gitignore", "LICENSE").write("LICENSE", "x").write("NOTICE", "x");

        assertSameAsGit(checkout);
        assertThat(tracked(checkout).value().orElseThrow().contains("LICENSE")).isFalse();
    }

    @Test
    void letter_case_is_that_of_the_index() {
        GitCheckout checkout = GitCheckout.init(top).add("License", "ReadMe.MD");

        assertThat(tracked(checkout).value().orElseThrow().contains("LICENSE")).isFalse();
        assertThat(tracked(checkout).value().orElseThrow().named("license")).containsExactly("License");
    }

    @Test
    void paths_longer_than_an_index_entry_can_say_are_read() {
        GitCheckout checkout = GitCheckout.init(top).add("a.txt");
        String blob = checkout.git("hash-object", "-w", "a.txt").strip();
        String longPath = "x/".repeat(2500) + "y";
        checkout.gitWithInput("100644 " + blob + " 0\t" + longPath + "\n", "update-index", "--index-info");
        assertSameAsGit(checkout);

        checkout.git("update-index", "--index-version", "4");
        assertSameAsGit(checkout);
    }

    @Test
    void a_repository_without_commit_knows_what_was_added() {
        GitCheckout checkout = GitCheckout.init(top).add("pom.xml");

        assertSameAsGit(checkout);
    }

    @Test
    void a_missing_index_does_not_make_everything_untracked() {
        GitCheckout origin =
                GitCheckout.init(top.resolve("origin")).add("LICENSE").commit();
        origin.git("clone", "--quiet", "--no-checkout", ".", "../clone");

        GitRepository clone = GitRepository.containing(top.resolve("clone"));

        assertUnknown(clone.tracked(), "the Git repository has no index: nothing was added or checked out yet");
        assertUnknown(clone.submodules(), "the Git repository has no index: nothing was added or checked out yet");
        assertThat(clone.remotes().value().orElseThrow()).hasSize(1);
    }

    @Test
    void an_index_that_is_empty_or_garbage_is_unknown() throws IOException {
        GitCheckout checkout = GitCheckout.init(top).add("LICENSE");

        for (String content : List.of("", "DIRC", "not an index at all, but long enough to be one of them")) {
            Files.writeString(checkout.gitFile("index"), content);
            assertUnknown(tracked(checkout), "the Git index is empty or no index at all");
        }
    }

    @Test
    void an_index_that_is_truncated_anywhere_is_unknown() throws IOException {
        GitCheckout checkout = GitCheckout.init(top).add("LICENSE", "pom.xml", "src/Main.java");
        byte[] index = Files.readAllBytes(checkout.gitFile("index"));

        for (int length = 32; length < index.length; length++) {
            Files.write(checkout.gitFile("index"), Arrays.copyOf(index, length));
            assertUnknown(tracked(checkout), "the Git index is truncated or damaged");
        }
    }

    @Test
    void an_index_of_an_unknown_version_or_with_an_unknown_mandatory_extension_is_unknown() throws IOException {
        GitCheckout checkout = GitCheckout.init(top).add("LICENSE").commit();
        patch(checkout.gitFile("index"), 7, (byte) 5);
        assertUnknown(tracked(checkout), "the Git index is damaged or of a kind that is not known");

        patch(checkout.gitFile("index"), 7, (byte) 2);
        byte[] index = Files.readAllBytes(checkout.gitFile("index"));
        int tree = new String(index, StandardCharsets.ISO_8859_1).indexOf("TREE");
        patch(checkout.gitFile("index"), tree, (byte) 't');
        assertUnknown(tracked(checkout), "the Git index is damaged or of a kind that is not known");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void a_pipe_in_place_of_the_index_or_of_git_does_not_block() throws Exception {
        GitCheckout checkout = GitCheckout.init(top.resolve("app")).add("LICENSE");
        Files.delete(checkout.gitFile("index"));
        makePipe(checkout.gitFile("index"));
        assertUnknown(tracked(checkout), "the Git index is no ordinary file");

        Files.createDirectory(top.resolve("other"));
        makePipe(top.resolve("other/.git"));
        assertUnknown(GitRepository.containing(top.resolve("other")).tracked(), ".git is no ordinary file");
    }

    @Test
    void a_linked_working_tree_has_its_own_index_and_the_common_remotes() {
        GitCheckout main = GitCheckout.init(top.resolve("main")).add("LICENSE").commit();
        main.git("remote", "add", "origin", "https://git.acme.example/app.git");
        main.git("worktree", "add", "--quiet", "../linked");
        GitCheckout linked = GitCheckout.at(top.resolve("linked"));
        linked.add("only/here.txt");

        assertThat(GitRepository.containing(top.resolve("linked/only")).workTree())
                .contains(linked.folder());
        assertSameAsGit(linked);
        assertSameAsGit(main);
        assertThat(remotes(linked)).hasSize(1);
    }

    @Test
    void linked_working_trees_of_a_bare_repository_are_read() {
        GitCheckout origin =
                GitCheckout.init(top.resolve("origin")).add("LICENSE").commit();
        origin.git("clone", "--quiet", "--bare", ".", "../app.git");
        GitCheckout.at(top.resolve("app.git")).git("worktree", "add", "--quiet", "../linked", "main");

        assertSameAsGit(GitCheckout.at(top.resolve("linked")));
    }

    @Test
    void config_worktree_adds_to_the_common_configuration() {
        GitCheckout main = GitCheckout.init(top.resolve("main")).add("LICENSE").commit();
        main.git("worktree", "add", "--quiet", "../linked");
        GitCheckout linked = GitCheckout.at(top.resolve("linked"));
        main.git("config", "extensions.worktreeConfig", "true");
        linked.git("config", "--worktree", "remote.fork.url", "https://git.acme.example/fork.git");
        main.git("config", "--worktree", "remote.origin.url", "https://git.acme.example/app.git");

        assertSameAsGit(linked);
        assertSameAsGit(main);
        assertThat(remotes(linked)).extracting(GitRemote::name).containsExactly("fork");
        assertThat(remotes(main)).extracting(GitRemote::name).containsExactly("origin");
    }

    @Test
    void config_worktree_counts_only_where_it_is_switched_on() throws IOException {
        GitCheckout checkout = GitCheckout.init(top).add("LICENSE");
        Files.writeString(checkout.gitFile("config.worktree"), "[remote \"a\"]\nurl = https://acme.example/a\n");

        assertSameAsGit(checkout);
        assertThat(remotes(checkout)).isEmpty();
    }

    @Test
    void a_linked_working_tree_without_its_main_repository_is_unknown() throws IOException {
        GitCheckout main =
                GitCheckout.init(top.resolve("outer/main")).add("LICENSE").commit();
        main.git("worktree", "add", "--quiet", "../linked");
        GitCheckout.init(top.resolve("outer")).add("README.md");
        Files.move(top.resolve("outer/main"), top.resolve("elsewhere"));

        GitRepository repository = GitRepository.containing(top.resolve("outer/linked"));

        assertThat(repository.isPresent()).isTrue();
        assertThat(repository.workTree()).contains(top.resolve("outer/linked"));
        String reason = ".git names a repository folder that is not there, as when a linked working tree or submodule"
                + " is copied without its main repository";
        assertUnknown(repository.tracked(), reason);
        assertUnknown(repository.remotes(), reason);
        assertUnknown(repository.submodules(), reason);
    }

    @Test
    void a_broken_repository_inside_another_one_is_not_passed_over() throws IOException {
        GitCheckout.init(top).add("LICENSE").commit();
        GitCheckout inner =
                GitCheckout.init(top.resolve("inner")).add("pom.xml").commit();

        Files.writeString(inner.gitFile("HEAD"), "garbage");
        assertBroken(inner, "HEAD in the repository folder names neither a branch nor a commit");
        Files.delete(inner.gitFile("HEAD"));
        assertBroken(inner, "HEAD in the repository folder is missing");
        Files.createDirectory(inner.gitFile("HEAD"));
        assertBroken(inner, "HEAD in the repository folder is no ordinary file");
        Files.delete(inner.gitFile("HEAD"));
        Files.writeString(inner.gitFile("HEAD"), "ref: refs/heads/main\n");
        Files.move(inner.gitFile("objects"), top.resolve("objects"));
        assertBroken(inner, ".git is no complete repository folder: objects or refs is missing");
    }

    @Test
    void an_empty_git_folder_inside_a_repository_is_not_passed_over() throws IOException {
        GitCheckout.init(top).add("LICENSE").commit();
        Files.createDirectories(top.resolve("inner/.git"));

        assertBroken(GitCheckout.at(top.resolve("inner")), "HEAD in the repository folder is missing");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "garbage\n", "gitdir:\n"})
    void a_git_file_that_names_nothing_is_unknown(String content) throws IOException {
        Files.writeString(top.resolve(".git"), content);

        assertBroken(GitCheckout.at(top), ".git is a file that names no repository folder");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void git_may_be_a_link() throws IOException {
        GitCheckout checkout =
                GitCheckout.init(top.resolve("app")).add("LICENSE").commit();
        Files.move(checkout.gitFile(""), top.resolve("moved"));
        Files.createSymbolicLink(checkout.folder().resolve(".git"), Path.of("../moved"));
        assertSameAsGit(checkout);

        Files.delete(top.resolve("moved/HEAD"));
        assertBroken(checkout, "HEAD in the repository folder is missing");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void a_link_to_nowhere_in_place_of_git_is_broken() throws IOException {
        GitCheckout.init(top).add("LICENSE");
        Files.createDirectory(top.resolve("inner"));
        Files.createSymbolicLink(top.resolve("inner/.git"), Path.of("nowhere"));

        assertBroken(GitCheckout.at(top.resolve("inner")), ".git is missing");
    }

    @Test
    void the_repository_folder_may_be_elsewhere() {
        GitCheckout checkout = GitCheckout.init(top.resolve("app"), "--separate-git-dir=../data")
                .add("LICENSE")
                .commit();

        assertThat(checkout.folder().resolve(".git")).isRegularFile();
        assertSameAsGit(checkout);
    }

    @Test
    void a_detached_head_makes_no_difference() {
        GitCheckout checkout = GitCheckout.init(top).add("LICENSE").commit();
        checkout.git("checkout", "--quiet", "--detach");

        assertSameAsGit(checkout);
    }

    @Test
    void reftable_makes_no_difference() throws IOException {
        GitCheckout checkout =
                GitCheckout.init(top).add("LICENSE", "src/Main.java").commit();
        List<String> listed = checkout.lsFiles();
        QuietSystemReader.install();
        try (FileRepository jgit = new FileRepository(checkout.gitFile("").toFile())) {
            jgit.convertRefStorage("reftable", false, false);
        }

        assertThat(Files.readString(checkout.gitFile("HEAD"))).contains("refs/heads/.invalid");
        assertThat(paths(tracked(checkout))).isEqualTo(listed);
    }

    @Test
    void shallow_and_partial_clones_are_read() {
        GitCheckout origin =
                GitCheckout.init(top.resolve("origin")).add("LICENSE").commit();
        origin.add("docs/deploy.md").commit();
        origin.git("config", "uploadpack.allowFilter", "true");
        String url = origin.folder().toUri().toString();

        origin.git("clone", "--quiet", "--depth=1", url, "../shallow");
        origin.git("clone", "--quiet", "--filter=blob:none", url, "../blobless");
        origin.git("clone", "--quiet", "--filter=tree:0", url, "../treeless");

        for (String clone : List.of("shallow", "blobless", "treeless")) {
            assertSameAsGit(GitCheckout.at(top.resolve(clone)));
            assertThat(remotes(GitCheckout.at(top.resolve(clone)))).hasSize(1);
        }
    }

    @Test
    void a_clone_that_borrows_objects_is_read() {
        GitCheckout origin =
                GitCheckout.init(top.resolve("origin")).add("LICENSE").commit();
        origin.git("clone", "--quiet", "--shared", ".", "../clone");

        assertSameAsGit(GitCheckout.at(top.resolve("clone")));
    }

    @Test
    void a_bare_repository_and_the_inside_of_git_have_no_working_tree() {
        GitCheckout checkout =
                GitCheckout.init(top.resolve("app")).add("LICENSE").commit();
        checkout.git("clone", "--quiet", "--bare", ".", "../bare.git");

        for (Path folder : List.of(top.resolve("bare.git"), top.resolve("bare.git/refs"), checkout.gitFile("refs"))) {
            GitRepository repository = GitRepository.containing(folder);
            assertThat(repository.isPresent()).isTrue();
            assertThat(repository.workTree()).isEmpty();
            assertUnknown(repository.tracked(), "the folder is inside of a Git repository without working tree");
            assertUnknown(repository.remotes(), "the folder is inside of a Git repository without working tree");
        }
    }

    @Test
    void core_bare_says_that_nothing_is_checked_out() {
        GitCheckout checkout = GitCheckout.init(top).add("LICENSE").commit();
        checkout.git("config", "core.bare", "true");

        assertUnknown(tracked(checkout), "the Git repository says that it has no working tree (core.bare)");
    }

    @Test
    void core_bare_of_the_shared_configuration_counts_in_linked_working_trees_only_beside_config_worktree() {
        GitCheckout main = GitCheckout.init(top.resolve("main")).add("LICENSE").commit();
        main.git("worktree", "add", "--quiet", "../linked");
        GitCheckout linked = GitCheckout.at(top.resolve("linked"));
        main.git("config", "core.bare", "true");
        assertSameAsGit(linked);

        main.git("config", "extensions.worktreeConfig", "true");
        assertUnknown(tracked(linked), "the Git repository says that it has no working tree (core.bare)");
    }

    @Test
    void core_worktree_may_say_that_another_folder_is_checked_out() {
        GitCheckout checkout =
                GitCheckout.init(top.resolve("app")).add("LICENSE").commit();
        checkout.git("config", "core.worktree", "..");
        assertSameAsGit(checkout);

        checkout.git("config", "core.worktree", "../../other");
        assertUnknown(tracked(checkout), "the Git repository says that its working tree is elsewhere (core.worktree)");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void the_owner_of_the_files_makes_no_difference() throws IOException {
        GitCheckout checkout = GitCheckout.init(top).add("LICENSE").commit();
        List<String> listed = checkout.lsFiles();
        assumeTrue("root".equals(System.getProperty("user.name")), "needs the right to give files away");
        for (Path file : List.of(top, checkout.gitFile(""))) {
            Files.setAttribute(file, "unix:uid", 4711);
        }

        assertThat(paths(tracked(checkout))).isEqualTo(listed);
    }

    @Test
    void a_configuration_that_is_garbage_is_unknown() throws IOException {
        GitCheckout checkout = GitCheckout.init(top).add("LICENSE").commit();
        Files.writeString(checkout.gitFile("config"), "[core]\n\tbare = false\n[remote \"origin\n");

        assertUnknown(tracked(checkout), "config is no valid Git configuration at line 3");
        assertUnknown(GitRepository.containing(top).remotes(), "config is no valid Git configuration at line 3");
    }

    @Test
    void a_missing_configuration_has_no_remotes() throws IOException {
        GitCheckout checkout = GitCheckout.init(top).add("LICENSE").commit();
        Files.delete(checkout.gitFile("config"));

        assertSameAsGit(checkout);
        assertThat(remotes(checkout)).isEmpty();
    }

    @Test
    void formats_and_extensions_of_the_future_are_unknown() {
        GitCheckout checkout = GitCheckout.init(top).add("LICENSE").commit();
        checkout.git("config", "core.repositoryFormatVersion", "1");
        assertSameAsGit(checkout);

        checkout.git("config", "extensions.timeTravel", "true");
        assertUnknown(tracked(checkout), "the Git repository uses an extension that is not known: timetravel");

        checkout.git("config", "-f", ".git/config", "core.repositoryFormatVersion", "2");
        assertUnknown(tracked(checkout), "the Git repository has a format that is not known: version 2");
    }

    @Test
    void an_object_format_that_the_repository_format_does_not_allow_is_unknown() throws IOException {
        GitCheckout checkout = GitCheckout.init(top).add("LICENSE").commit();
        append(checkout.gitFile("config"), "[extensions]\nobjectFormat = sha256\n");
        assertUnknown(tracked(checkout), "the Git repository contradicts itself: format 0 has no object format");

        append(checkout.gitFile("config"), "[core]\nrepositoryFormatVersion = 1\n[extensions]\nobjectFormat = md5\n");
        assertUnknown(tracked(checkout), "the Git repository names objects with an unknown hash function");
    }

    @Test
    void remotes_come_in_the_order_of_the_configuration_without_credentials() throws IOException {
        GitCheckout checkout = GitCheckout.init(top);
        checkout.git("remote", "add", "upstream", "https://ada:secret@github.com/acme/app.git");
        checkout.git("remote", "add", "fork", "git@github.com:ada/app.git");
        checkout.git("remote", "set-url", "--add", "upstream", "https://mirror.example/app.git");
        checkout.git("remote", "set-url", "--push", "fork", "https://push.example/app.git");
        append(checkout.gitFile("config"), "[remote \"pushed\"]\npushurl = https://push.example/x.git\n");

        assertThat(remotes(checkout))
                .containsExactly(
                        new GitRemote("upstream", "https://github.com/acme/app.git"),
                        new GitRemote("fork", "git@github.com:ada/app.git"));
    }

    @Test
    void remote_urls_are_only_data() throws IOException {
        GitCheckout checkout = GitCheckout.init(top);
        append(
                checkout.gitFile("config"),
                "[url \"https://evil.example/\"]\ninsteadOf = https://github.com/\n"
                        + "[remote \"o\\\"dd ü\"]\nurl = \"ext::sh -c touch% /tmp/pwned\"\n"
                        + "[remote \"origin\"]\nurl = https://github.com/a/b\\n\u001b[31m\n");

        assertThat(remotes(checkout))
                .containsExactly(
                        new GitRemote("o\"dd ü", "ext::sh -c touch% /tmp/pwned"),
                        new GitRemote("origin", "https://github.com/a/b\n\u001b[31m"));
    }

    @Test
    void included_configurations_count_where_they_stand() throws IOException {
        GitCheckout checkout = GitCheckout.init(top).add("LICENSE");
        checkout.write(
                "shared/gitconfig", "[include]", "path = more", "[remote \"b\"]", "url = https://acme.example/b");
        checkout.write("shared/more", "[remote \"a\"]", "url = https://acme.example/a");
        append(
                checkout.gitFile("config"),
                "[include]\npath = ../shared/gitconfig\npath = ../not/there\n[remote \"c\"]\nurl = https://acme.example/c\n");

        assertSameAsGit(checkout);
        assertThat(remotes(checkout)).extracting(GitRemote::name).containsExactly("a", "b", "c");
    }

    @Test
    void remotes_that_are_stated_count_beside_files_that_are_included_on_a_condition() throws IOException {
        GitCheckout checkout = GitCheckout.init(top).add("LICENSE");
        append(
                checkout.gitFile("config"),
                "[remote \"origin\"]\nurl = https://github.com/acme/app\n"
                        + "[includeIf \"gitdir:/home/runner/work/app/app/.git\"]\n"
                        + "path = /home/runner/work/_temp/git-credentials-1.config\n");

        assertThat(remotes(checkout)).containsExactly(new GitRemote("origin", "https://github.com/acme/app"));
    }

    @Test
    void includes_that_cannot_be_judged_make_remotes_unknown_and_nothing_else() throws IOException {
        GitCheckout checkout = GitCheckout.init(top).add("LICENSE");
        String ordinary = Files.readString(checkout.gitFile("config"));

        Files.writeString(checkout.gitFile("config"), ordinary + "[includeIf \"gitdir:/x\"]\npath = other\n");
        assertUnknown(
                GitRepository.containing(top).remotes(),
                "the Git configuration includes a file on a condition (includeIf)");
        assertThat(paths(tracked(checkout))).containsExactly("LICENSE");

        Files.writeString(checkout.gitFile("config"), ordinary + "[include]\npath = ~/.gitconfig-acme\n");
        assertUnknown(
                GitRepository.containing(top).remotes(),
                "the Git configuration includes a file of the user or of the system");

        Files.writeString(checkout.gitFile("config"), ordinary + "[include]\npath = config\n");
        assertUnknown(
                GitRepository.containing(top).remotes(), "the Git configuration includes files in too many steps");
    }

    @Test
    void submodules_are_the_gitlinks_with_what_gitmodules_says() {
        GitCheckout library =
                GitCheckout.init(top.resolve("library")).add("LICENSE").commit();
        GitCheckout app = GitCheckout.init(top.resolve("app")).add("pom.xml").commit();
        app.git("submodule", "--quiet", "add", library.folder().toUri().toString(), "libs/b");
        app.git(
                "submodule",
                "--quiet",
                "add",
                "--name",
                "other",
                library.folder().toUri().toString(),
                "libs/a");
        app.git("config", "-f", ".gitmodules", "submodule.other.url", "https://ada:pw@git.acme.example/a.git");
        app.git("config", "-f", ".gitmodules", "submodule.gone.path", "libs/gone");
        app.git("config", "-f", ".gitmodules", "submodule.gone.url", "../gone.git");

        assertThat(submodules(app))
                .containsExactly(
                        new GitSubmodule("libs/a", Optional.of("https://git.acme.example/a.git"), 6),
                        new GitSubmodule(
                                "libs/b", Optional.of(library.folder().toUri().toString()), 3));
        assertSameAsGit(app);
        assertSameAsGit(GitCheckout.at(top.resolve("app/libs/b")));
        assertThat(GitRepository.containing(top.resolve("app/libs/b")).workTree())
                .contains(top.resolve("app/libs/b"));
    }

    @Test
    void a_submodule_that_gitmodules_does_not_know_has_no_url() throws IOException {
        GitCheckout app = GitCheckout.init(top).add("pom.xml").commit();
        String commit = app.git("rev-parse", "HEAD").strip();
        app.git("update-index", "--add", "--cacheinfo", "160000," + commit + ",lib");
        assertThat(submodules(app)).containsExactly(new GitSubmodule("lib", Optional.empty(), 0));

        app.write(".gitmodules", "[submodule \"lib\"]", "path = lib");
        assertThat(submodules(app)).containsExactly(new GitSubmodule("lib", Optional.empty(), 0));

        app.write(".gitmodules", "[submodule");
        assertUnknown(
                GitRepository.containing(top).submodules(), ".gitmodules is no valid Git configuration at line 1");
    }

    private GitCheckout sparseIndex(Path folder, String... options) {
        GitCheckout checkout = GitCheckout.init(folder, options)
                .add("LICENSE", "app/pom.xml", "docs/guide/deploy.md", "docs/guide/größe.md", "docs.md", "zoo/z.txt")
                .commit();
        String commit = checkout.git("rev-parse", "HEAD").strip();
        checkout.git("update-index", "--add", "--cacheinfo", "160000," + commit + ",docs/lib");
        checkout.commit();
        checkout.git("sparse-checkout", "set", "--sparse-index", "app");
        return checkout;
    }

    private static String[] manyPaths() {
        List<String> paths = new ArrayList<>(List.of("a.txt", "a-b", "a/b", "a0", "Größe/日本 x.md", "deep/er/er/er"));
        for (int i = 0; i < 200; i++) {
            paths.add("module-" + i % 7 + "/src/main/java/org/acme/Class" + i + ".java");
        }
        return paths.toArray(new String[0]);
    }

    private void assertBroken(GitCheckout checkout, String reason) {
        GitRepository repository = GitRepository.containing(checkout.folder());
        assertThat(repository.isPresent()).isTrue();
        assertThat(repository.workTree()).contains(checkout.folder());
        assertUnknown(repository.tracked(), reason);
        assertUnknown(repository.remotes(), reason);
        assertUnknown(repository.submodules(), reason);
    }

    private static void assertSameAsGit(GitCheckout checkout) {
        GitRepository repository = GitRepository.containing(checkout.folder());
        assertThat(repository.tracked().reason()).isEmpty();
        assertThat(paths(repository.tracked())).isEqualTo(checkout.lsFiles());
        assertThat(submodules(checkout)).extracting(GitSubmodule::path).isEqualTo(gitlinks(checkout));
        assertThat(remotes(checkout)).containsExactlyInAnyOrderElementsOf(remotesOfGit(checkout));
    }

    private static List<String> gitlinks(GitCheckout checkout) {
        return GitCheckout.records(checkout.git("ls-files", "-z", "--stage")).stream()
                .filter(line -> line.startsWith("160000"))
                .map(line -> line.substring(line.indexOf('\t') + 1))
                .distinct()
                .toList();
    }

    private static List<GitRemote> remotesOfGit(GitCheckout checkout) {
        return checkout.git("remote")
                .lines()
                .map(name -> new GitRemote(
                        name, checkout.git("remote", "get-url", name).strip()))
                .toList();
    }

    private static Fact<RepositoryPaths> tracked(GitCheckout checkout) {
        return GitRepository.containing(checkout.folder()).tracked();
    }

    private static List<GitRemote> remotes(GitCheckout checkout) {
        return GitRepository.containing(checkout.folder()).remotes().value().orElseThrow();
    }

    private static List<GitSubmodule> submodules(GitCheckout checkout) {
        return GitRepository.containing(checkout.folder()).submodules().value().orElseThrow();
    }

    private static List<String> paths(Fact<RepositoryPaths> tracked) {
        return tracked.value().orElseThrow().under("");
    }

    private static void assertUnknown(Fact<?> fact, String reason) {
        assertThat(fact.isKnown()).isFalse();
        assertThat(fact.reason()).isEqualTo(reason);
    }

    private static int indexVersion(GitCheckout checkout) throws IOException {
        return Files.readAllBytes(checkout.gitFile("index"))[7];
    }

    private static void append(Path file, String text) throws IOException {
        Files.writeString(file, Files.readString(file) + text);
    }

    private static void patch(Path file, int offset, byte value) throws IOException {
        try (RandomAccessFile patched = new RandomAccessFile(file.toFile(), "rw")) {
            patched.seek(offset);
            patched.write(value);
        }
    }

    private static void makePipe(Path path) throws IOException, InterruptedException {
        assertThat(new ProcessBuilder("mkfifo", path.toString()).start().waitFor())
                .isZero();
    }
}
