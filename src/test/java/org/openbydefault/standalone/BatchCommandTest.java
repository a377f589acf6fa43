package org.openbydefault.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openbydefault.git.GitCheckout;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A list of bare repositories, a checkout, a folder that is none, and three that cannot be judged. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BatchCommandTest {

    private static final int REPOSITORIES = 12;

    private Path top;
    private Terminal terminal;
    private String list;
    private String whole;

    @BeforeAll
    void make_repositories(@TempDir Path temporary) throws IOException {
        top = temporary.toRealPath();
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < REPOSITORIES; i++) {
            GitCheckout made = GitCheckout.init(top.resolve("made/" + i));
            for (int file = 0; file < i; file++) {
                made.write("docs/" + file + ".md", "# Page " + file, "See [the next](" + (file + 1) + ".md).");
            }
            made.write("README.md", "# Repository " + i, "It counts sheep.")
                    .add("main.py")
                    .commit();
            made.git("clone", "--quiet", "--bare", ".", "../../" + i + ".git");
            lines.append(i).append(".git\n");
        }
        Files.createDirectories(top.resolve("plain"));
        Files.writeString(top.resolve("plain/README.md"), "# Plain\n");
        Files.createDirectories(top.resolve("void"));
        GitCheckout.init(top.resolve("unborn"));
        lines.append("gone\nunborn\nvoid\n0.git\tnoBranch\nplain\nmade/1\n");
        list = lines.toString();
        terminal = new Terminal(top);
        assertThat(terminal.run(list, "batch", "--threads=1")).isZero();
        whole = terminal.out();
    }

    @BeforeEach
    void start_anew() {
        terminal = new Terminal(top);
    }

    @Test
    void each_repository_has_a_line_in_the_order_of_the_list() throws IOException {
        List<String> paths = new ArrayList<>();
        for (JsonNode line : lines(whole)) {
            paths.add(line.path("repository").path("path").asString());
        }

        assertThat(String.join("\n", paths) + "\n").isEqualTo(list.replace("\tnoBranch", ""));
    }

    @Test
    void what_cannot_be_judged_is_a_line_that_says_why() throws IOException {
        List<String> errors = new ArrayList<>();
        for (JsonNode line : lines(whole)) {
            if (line.has("error")) {
                errors.add(line.path("repository").path("path").asString() + ": "
                        + line.path("error").asString());
            }
        }

        assertThat(errors).hasSize(4);
        assertThat(errors.get(0)).isEqualTo("gone: 'gone' is no folder. Name a checkout or a bare repository");
        assertThat(errors.get(1)).startsWith("unborn: ").contains("HEAD");
        assertThat(errors.get(2)).isEqualTo("void: 'void' has no files");
        assertThat(errors.get(3)).startsWith("0.git: ").contains("'noBranch' names no commit");
    }

    @Test
    void a_repository_is_judged_at_a_commit_and_a_plain_folder_as_it_is() throws IOException {
        List<JsonNode> lines = lines(whole);

        assertThat(lines.get(REPOSITORIES + 4).has("commit")).isFalse();
        assertThat(lines.get(REPOSITORIES + 4).path("results")).isNotEmpty();
        assertThat(lines.get(REPOSITORIES + 5).path("commit").path("id").asString())
                .isEqualTo(GitCheckout.at(top.resolve("made/1"))
                        .git("rev-parse", "HEAD")
                        .strip());
        assertThat(lines.get(REPOSITORIES + 5).path("results"))
                .isEqualTo(lines.get(1).path("results"));
    }

    @Test
    void threads_change_no_byte() {
        assertThat(terminal.run(list, "batch", "--threads=8")).isZero();

        assertThat(terminal.out()).isEqualTo(whole);
    }

    @Test
    void the_parts_one_behind_the_other_are_the_whole() {
        StringBuilder together = new StringBuilder();
        for (int part = 1; part <= 4; part++) {
            assertThat(terminal.run(list, "batch", "--shard=" + part + "/4")).isZero();
            together.append(terminal.out());
        }

        assertThat(together).hasToString(whole);
    }

    @Test
    void the_environment_says_which_part_it_is() {
        Terminal job = new Terminal(top, Map.of("JOB_COMPLETION_INDEX", "1"));

        assertThat(job.run(list, "batch", "--shard=auto/2")).isZero();
        assertThat(whole).endsWith(job.out());
        assertThat(job.out()).isNotEmpty().isNotEqualTo(whole);
    }

    @Test
    void an_interrupted_run_goes_on_where_it_stopped() throws IOException {
        for (int bytes : new int[] {0, 1, whole.length() / 3, whole.length() / 2, whole.length() - 1, whole.length()}) {
            Files.writeString(top.resolve("interrupted.jsonl"), whole.substring(0, bytes));

            assertThat(terminal.run(list, "batch", "--resume=interrupted.jsonl"))
                    .isZero();
            assertThat(terminal.out()).isEqualTo(whole);
        }
    }

    @Test
    void a_run_that_goes_on_judges_nothing_twice_but_what_could_not_be_judged() throws IOException {
        Path marked = top.resolve("marked.jsonl");
        Files.writeString(
                marked,
                whole.replace("\"summary\":{", "\"earlier\":1,\"summary\":{").replace("is no folder", "was none"));

        assertThat(terminal.run(list, "batch", "--resume=" + marked)).isZero();
        assertThat(terminal.out().split("\"earlier\":1", -1)).hasSize(REPOSITORIES + 3);
        assertThat(terminal.out()).contains("is no folder").doesNotContain("was none");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '§',
            value = {
                "batch --resume=whole.jsonl --policy=strict|line 1 of ${top}/whole.jsonl is about '0.git' by another policy",
                "batch --resume=whole.jsonl --shard=2/2|line 1 of ${top}/whole.jsonl is not about '9.git'",
                "batch --resume=gone|--resume: 'gone' is no file",
                "batch --policy=gone.yml|'gone.yml' is neither a built-in policy nor a file",
                "batch --threads=0|there must be one at least",
                "batch --threads=many|'many' is not an int",
                "batch --shard=9/4|there is no part 9 of 4",
                "batch --commit=main|Unknown option",
            })
    void a_mistake_ends_with_two_before_a_line_is_written(String command, String message) throws IOException {
        Files.writeString(top.resolve("whole.jsonl"), whole);

        assertThat(terminal.run(list, command.split(" ", -1))).isEqualTo(ExitStatus.MISTAKE);
        assertThat(terminal.error()).contains(message.replace("${top}", top.toString()));
        assertThat(terminal.out()).isEmpty();
    }

    @Test
    void the_policy_of_the_organisation_goes_for_all_and_holds_its_limits() throws IOException {
        Files.writeString(top.resolve("acme.yml"), """
                extends: essential
                severities: {readme: warning}
                floor: {license-file: error}
                """);
        GitCheckout.init(top.resolve("loose"))
                .write(".open-by-default.yml", "extends: strict", "severities: {license-file: off, readme: off}")
                .write("README.md", "# Loose")
                .add("main.py")
                .commit();

        assertThat(terminal.run("loose\n0.git\n", "batch", "--policy=acme.yml")).isZero();
        List<JsonNode> lines = lines(terminal.out());
        assertThat(lines.get(0).path("error").asString())
                .contains("license-file")
                .contains("error");
        assertThat(lines.get(1).path("policy").asString()).isEqualTo("acme.yml");
        assertThat(lines.get(1).path("policyDigest").asString()).startsWith("sha256:");
    }

    @Test
    void the_address_is_that_of_the_list_or_else_that_of_origin() throws IOException {
        GitCheckout made = GitCheckout.at(top.resolve("made/2"));
        made.git("remote", "add", "origin", "https://jane:secret@forge.example/acme/2.git");

        assertThat(terminal.run("made/2\nmade/2\t\thttps://forge.example/acme/two\n", "batch"))
                .isZero();
        assertThat(lines(terminal.out()))
                .extracting(line -> line.path("repository").path("address").asString())
                .containsExactly("https://forge.example/acme/2.git", "https://forge.example/acme/two");
    }

    @Test
    void the_lines_of_a_run_become_a_page() throws IOException {
        Files.writeString(top.resolve("lines.jsonl"), whole);

        assertThat(terminal.run("", "fleet", "lines.jsonl")).isZero();
        assertThat(terminal.out()).contains("[INFO] The page: target/open-by-default/fleet.html");
        assertThat(Files.readString(top.resolve("target/open-by-default/fleet.html")))
                .contains("made/1")
                .contains("is no folder. Name a checkout");
        assertThat(terminal.run("", "fleet", "gone.jsonl")).isEqualTo(ExitStatus.MISTAKE);
        assertThat(terminal.error()).contains("'gone.jsonl' is no file or folder");
    }

    @Test
    void who_watches_is_told_how_far_it_is() {
        assertThat(terminal.run("0.git\n1.git\n", "batch")).isZero();

        assertThat(terminal.error())
                .contains("2 of 2 repositories, ")
                .endsWith("0:00:00 remaining" + System.lineSeparator());
        assertThat(ProgressLine.text(100, 10_000, 4))
                .isEqualTo("100 of 10000 repositories, 25.0 a second, 0:06:36 remaining");
    }

    private static List<JsonNode> lines(String output) throws IOException {
        List<JsonNode> lines = new ArrayList<>();
        for (String line : output.lines().toList()) {
            lines.add(new JsonMapper().readTree(line));
        }
        return lines;
    }
}
