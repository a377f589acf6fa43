package org.openbydefault.git;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.eclipse.jgit.internal.storage.file.FileRepository;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openbydefault.project.GitCommit;
import org.openbydefault.project.GitFacts;

/** The repositories and clones are made by the real git command. */
@DisabledOnOs(OS.WINDOWS)
class GitHistoryTest {

    @TempDir
    Path temporary;

    private Path top;
    private GitCheckout origin;

    /** main has three commits; the branch topic left it at the first and has two of its own. */
    @BeforeEach
    void make_a_repository() throws IOException {
        top = temporary.toRealPath();
        origin = GitCheckout.init(top.resolve("origin")).add("one").commit();
        origin.git("tag", "v1");
        origin.git("tag", "--annotate", "--message=first", "v1-annotated");
        origin.git("switch", "--quiet", "--create", "topic");
        origin.add("topic-a").commit();
        origin.add("topic-b").commit();
        origin.git("switch", "--quiet", "main");
        origin.add("two").commit();
        origin.add("three").commit();
        origin.git("config", "uploadpack.allowFilter", "true");
        origin.git("config", "uploadpack.allowAnySHA1InWant", "true");
    }

    @ParameterizedTest
    @ValueSource(strings = {"main", "HEAD", "v1", "v1-annotated", "topic", "HEAD~2", "main^", "topic~1"})
    void a_revision_names_what_it_names_for_git(String revision) throws Exception {
        try (GitHistory history = history(origin)) {
            assertThat(history.commit(revision).id()).isEqualTo(id(origin, revision));
        }
    }

    @Test
    void an_id_may_be_shortened() throws Exception {
        try (GitHistory history = history(origin)) {
            assertThat(history.commit(id(origin, "main").substring(0, 10)).id()).isEqualTo(id(origin, "main"));
        }
    }

    @Test
    void the_date_is_that_of_the_committer_where_he_was() throws Exception {
        origin.git("-c", "core.hooksPath=/dev/null", "commit", "--quiet", "--allow-empty", "--message=x");
        String raw = origin.git("log", "-1", "--format=%cd", "--date=short").strip();

        try (GitHistory history = history(origin)) {
            assertThat(history.commit("HEAD").date()).isEqualTo(LocalDate.parse(raw));
        }
    }

    @Test
    void histories_meet_at_the_merge_base() throws Exception {
        origin.git("switch", "--quiet", "topic");

        try (GitHistory history = history(origin)) {
            GitHistory.Base base = history.base(history.commit("HEAD"), "main");

            assertThat(base.isMergeBase()).isTrue();
            assertThat(base.commit().id()).isEqualTo(id(origin, "v1"));
            assertThat(base.distance()).hasValue(2);
        }
    }

    @Test
    void histories_that_do_not_meet_leave_the_named_revision() throws Exception {
        origin.git("switch", "--quiet", "--orphan", "pages");
        origin.add("page").commit();

        try (GitHistory history = history(origin)) {
            GitHistory.Base base = history.base(history.commit("HEAD"), "main");

            assertThat(base.isMergeBase()).isFalse();
            assertThat(base.commit().id()).isEqualTo(id(origin, "main"));
            assertThat(base.distance()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "origin/main~1, run: git fetch --deepen=1 origin",
        "origin/topic, run: git fetch --depth=1 origin +refs/heads/topic:refs/remotes/origin/topic",
        "HEAD~3, run: git fetch --deepen=3 origin",
        "HEAD^1, run: git fetch --deepen=1 origin",
        "0123456789012345678901234567890123456789,"
                + " run: git fetch --depth=1 origin 0123456789012345678901234567890123456789",
        "0123456, run: git fetch --unshallow origin",
        "v1, 'if it is a tag, run: git fetch --depth=1 origin tag v1; if it is a branch, run: git fetch --depth=1 origin"
                + " +refs/heads/v1:refs/remotes/origin/v1 and name origin/v1'",
    })
    void a_shallow_clone_says_what_to_fetch(String revision, String command) throws Exception {
        GitCheckout clone = cloned("--depth=1", "--no-tags");

        try (GitHistory history = history(clone)) {
            GitCommit head = history.commit("HEAD");
            assertThatThrownBy(() -> history.base(head, revision))
                    .isInstanceOf(NoSuchCommitException.class)
                    .hasMessage("'" + revision + "' names no commit in this clone; " + command);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"origin/topic", "v1"})
    void what_it_says_to_fetch_helps(String revision) throws Exception {
        GitCheckout clone = cloned("--depth=1", "--no-tags");
        String command;
        try (GitHistory history = history(clone)) {
            command = message(history, revision);
        }
        int from = command.indexOf("git fetch ") + "git fetch ".length();
        int to = command.indexOf(';', from);
        clone.git(("fetch --quiet " + command.substring(from, to < 0 ? command.length() : to)).split(" "));

        try (GitHistory history = history(clone)) {
            assertThat(history.base(history.commit("HEAD"), revision).commit().id())
                    .isEqualTo(id(clone, revision));
        }
    }

    @Test
    void a_full_clone_is_not_told_to_cut_its_history_off() throws Exception {
        GitCheckout clone = cloned("--single-branch");
        try (GitHistory history = history(clone)) {
            assertThat(message(history, "origin/topic"))
                    .endsWith("run: git fetch origin +refs/heads/topic:refs/remotes/origin/topic");
            assertThat(message(history, "HEAD~30")).endsWith("its history is not that long");
        }
    }

    @Test
    void a_branch_of_the_remote_alone_is_named_by_the_remote() throws Exception {
        try (GitHistory history = history(cloned())) {
            assertThat(message(history, "topic")).endsWith("there is 'origin/topic': name that");
        }
    }

    @Test
    void at_depth_two_of_a_merge_the_base_is_there() throws Exception {
        origin.git("merge", "--quiet", "--no-ff", "--message=merge", "topic");

        try (GitHistory history = history(cloned("--depth=2"))) {
            GitHistory.Base base = history.base(history.commit("HEAD"), "HEAD^1");

            assertThat(base.commit().id()).isEqualTo(id(origin, "HEAD^1"));
            assertThat(base.isMergeBase()).isTrue();
            assertThat(history.tree(base.commit()).paths().under("")).containsExactly("one", "three", "two");
        }
    }

    @Test
    void two_shallow_tips_are_compared_as_they_are() throws Exception {
        GitCheckout clone = cloned("--depth=1", "--branch=topic");
        clone.git("fetch", "--quiet", "--depth=1", "origin", "main:refs/remotes/origin/main");

        try (GitHistory history = history(clone)) {
            GitHistory.Base base = history.base(history.commit("HEAD"), "origin/main");

            assertThat(base.isMergeBase()).isFalse();
            assertThat(base.commit().id()).isEqualTo(id(origin, "main"));
            assertThat(history.tree(base.commit()).paths().size()).isEqualTo(3);
        }
    }

    @Test
    void a_bare_repository_and_a_mirror_have_commits() throws Exception {
        origin.git("clone", "--quiet", "--mirror", "file://" + origin.folder(), "../mirror.git");
        GitRepository mirror = GitRepository.containing(top.resolve("mirror.git"));

        try (GitHistory history = mirror.history()) {
            GitCommit topic = history.commit("topic");
            CommitTree tree = history.tree(topic);
            GitFacts facts = mirror.factsOf(topic, tree);

            assertThat(tree.paths().under("")).containsExactly("one", "topic-a", "topic-b");
            assertThat(facts.remotes().value().orElseThrow())
                    .extracting(remote -> remote.name())
                    .containsExactly("origin");
            assertThat(facts.head().value().orElseThrow()).contains(topic.id());
        }
    }

    @Test
    void a_linked_working_tree_has_a_head_of_its_own() throws Exception {
        origin.git("worktree", "add", "--quiet", "../linked", "topic");

        try (GitHistory history = history(GitCheckout.at(top.resolve("linked")))) {
            assertThat(history.commit("HEAD").id()).isEqualTo(id(origin, "topic"));
        }
    }

    @Test
    void references_may_be_kept_in_tables() throws Exception {
        String main = id(origin, "main");
        try (FileRepository repository = new FileRepository(origin.gitFile("").toFile())) {
            repository.convertRefStorage("reftable", false, false);
        }

        try (GitHistory history = history(origin)) {
            assertThat(history.commit("main").id()).isEqualTo(main);
            assertThat(history.tree(history.commit("HEAD")).paths().size()).isEqualTo(3);
        }
    }

    @Test
    void a_repository_of_sha_256_says_that_it_cannot_be_read() {
        GitCheckout checkout = GitCheckout.init(top.resolve("sha"), "--object-format=sha256")
                .add("one")
                .commit();

        assertThatThrownBy(() -> history(checkout)).hasMessageContaining("SHA-256");
    }

    @Test
    void a_clone_without_folders_says_what_to_fetch() throws Exception {
        origin.git("clone", "--quiet", "--no-checkout", "--filter=tree:0", "file://" + origin.folder(), "../treeless");

        try (GitHistory history = history(GitCheckout.at(top.resolve("treeless")))) {
            GitCommit head = history.commit("HEAD");
            assertThatThrownBy(() -> history.tree(head)).hasMessageContaining("git fetch --refetch --no-filter origin");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"HEAD:one", "HEAD^{tree}", "a b", "..", "main..topic", "-x", "HEAD~99999999999", "^"})
    void what_is_no_commit_is_no_crash(String revision) throws Exception {
        try (GitHistory history = history(origin)) {
            assertThatThrownBy(() -> history.commit(revision)).isInstanceOf(NoSuchCommitException.class);
        }
    }

    @Test
    void nothing_is_read_where_there_is_no_repository() {
        assertThatThrownBy(() -> GitRepository.containing(top).history()).hasMessageContaining("no Git repository");
    }

    private static String message(GitHistory history, String revision) {
        try {
            history.base(history.commit("HEAD"), revision);
            return "";
        } catch (NoSuchCommitException missing) {
            return String.valueOf(missing.getMessage());
        }
    }

    private GitCheckout cloned(String... options) {
        java.util.List<String> command = new java.util.ArrayList<>(java.util.List.of("clone", "--quiet"));
        command.addAll(java.util.List.of(options));
        command.addAll(java.util.List.of("file://" + origin.folder(), "../clone"));
        origin.git(command.toArray(new String[0]));
        return GitCheckout.at(top.resolve("clone"));
    }

    private static String id(GitCheckout checkout, String revision) {
        return checkout.git("rev-parse", revision + "^{commit}").strip();
    }

    private static GitHistory history(GitCheckout checkout) throws NoSuchCommitException {
        return GitRepository.containing(checkout.folder()).history();
    }
}
