package org.openbydefault.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openbydefault.git.GitCheckout;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A service whose runbooks lie in another repository, and a run that has both. */
class RunEvidenceTest {

    private static final String RUNBOOKS = "runbooks\t\tgit@github.com:acme/runbooks.git\n";

    private static final String TEXT =
            "Stop the unit, copy the database and the folder to the store, start the unit again and watch the log.";

    @TempDir
    private Path temporary;

    private Path top;
    private GitCheckout runbooks;

    @BeforeEach
    void make_the_runbooks() throws IOException {
        top = temporary.toRealPath();
        runbooks = GitCheckout.init(top.resolve("runbooks"))
                .write("docs/operations.md", "# Operations", "", TEXT)
                .write("docs/backup.md", "# Backup", "", TEXT)
                .add("README.md")
                .commit();
    }

    @Test
    void evidence_in_another_repository_of_the_run_is_verified_there() throws IOException {
        service("https://github.com/acme/runbooks/blob/main/docs/operations.md");

        JsonNode rule = operationsDocs("app\n" + RUNBOOKS);

        assertThat(rule.path("outcome").asString()).isEqualTo("passed");
        assertThat(rule.path("message").asString()).endsWith(", verified in this run");
        assertThat(rule.path("evidence").path(0).path("note").asString())
                .startsWith("verified in this run, at commit ");
    }

    @Test
    void evidence_that_is_not_there_is_to_be_reviewed() throws IOException {
        service("https://github.com/acme/runbooks/blob/main/docs/gone.md");

        JsonNode rule = operationsDocs("app\n" + RUNBOOKS);

        assertThat(rule.path("outcome").asString()).isEqualTo("review");
        assertThat(rule.path("findings").path(0).path("message").asString())
                .contains("gone.md is not there, as this run found: commit ")
                .endsWith(" has no docs/gone.md");
    }

    @Test
    void a_branch_whose_name_has_slashes_is_no_reason_for_doubt() throws IOException {
        service("https://github.com/acme/runbooks/blob/release/1/docs/operations.md");

        assertThat(operationsDocs("app\n" + RUNBOOKS).path("message").asString())
                .endsWith(", which nobody verified");
    }

    @Test
    void a_repository_of_the_run_is_read_by_the_same_rule() throws IOException {
        service("https://github.com/acme/runbooks");

        JsonNode rule = operationsDocs("app\n" + RUNBOOKS);

        assertThat(rule.path("message").asString())
                .isEqualTo("By the configured runbooks@" + shortId() + " docs/operations.md:1");
    }

    @Test
    void the_repository_may_be_in_another_part_of_the_list() throws IOException {
        service("https://github.com/acme/runbooks");

        JsonNode rule = operationsDocs("app\n" + RUNBOOKS, "--shard=1/2");

        assertThat(rule.path("message").asString()).startsWith("By the configured runbooks@" + shortId());
    }

    @Test
    void the_revision_of_the_list_is_read() throws IOException {
        String first = shortId();
        runbooks.git("rm", "--quiet", "docs/operations.md", "docs/backup.md");
        runbooks.commit();
        service("https://github.com/acme/runbooks");

        assertThat(operationsDocs("app\n" + RUNBOOKS).path("outcome").asString())
                .isEqualTo("review");
        assertThat(operationsDocs("app\n" + RUNBOOKS.replace("\t\t", "\tHEAD~1\t"))
                        .path("message")
                        .asString())
                .startsWith("By the configured runbooks@" + first);
    }

    @Test
    void the_readme_has_to_name_where_it_is_operated_from() throws IOException {
        for (String page : new String[] {"", "/blob/main/docs/operations.md"}) {
            service("https://github.com/acme/runbooks" + page, "Everything is here.");

            assertThat(operationsDocs("app\n" + RUNBOOKS)
                            .path("findings")
                            .path(0)
                            .path("message")
                            .asString())
                    .isEqualTo("Operated from runbooks, but nothing here says so");
        }
    }

    @Test
    void a_repository_does_not_have_to_name_itself() throws IOException {
        service("https://github.com/acme/runbooks");

        for (String place : new String[] {"https://github.com/acme/runbooks", "../runbooks"}) {
            JsonNode rule =
                    rule("operations-docs", RUNBOOKS, "--kind=service", "--options=operations-docs.evidence=" + place);

            assertThat(rule.path("message").asString()).isEqualTo("Documented in docs/operations.md:1");
        }
    }

    @Test
    void a_topic_may_be_in_a_repository_of_the_run() throws IOException {
        GitCheckout.init(top.resolve("app"))
                .write(
                        ".open-by-default.yml",
                        "kind: service",
                        "options:",
                        "  operations-topics:",
                        "    evidence: backup=https://github.com/acme/runbooks, troubleshooting=../runbooks")
                .write("README.md", "# App", "", "It is run by acme/runbooks.")
                .add("LICENSE")
                .commit();

        JsonNode rule = rule("operations-topics", "app\n" + RUNBOOKS);

        assertThat(rule.path("evidence").path(0).path("note").asString())
                .isEqualTo("backup: runbooks@" + shortId() + " docs/backup.md:1");
        assertThat(rule.path("findings").path(1).path("message").asString())
                .isEqualTo("No document covers troubleshooting, nor one of runbooks@" + shortId());
    }

    @Test
    void nobody_looks_where_the_run_does_not_have_it() throws IOException {
        service("https://github.com/acme/runbooks/blob/main/docs/gone.md");

        assertThat(operationsDocs("app\n").path("message").asString()).endsWith(", which nobody verified");
        assertThat(operationsDocs("app\nrunbooks\n").path("message").asString()).endsWith(", which nobody verified");
    }

    private String shortId() {
        return runbooks.git("rev-parse", "HEAD").substring(0, 7);
    }

    private void service(String evidence) {
        service(evidence, "It is run by acme/runbooks.");
    }

    private void service(String evidence, String readme) {
        GitCheckout.init(top.resolve("app"))
                .write(
                        ".open-by-default.yml",
                        "kind: service",
                        "options:",
                        "  operations-docs:",
                        "    evidence: " + evidence)
                .write("README.md", "# App", "", readme)
                .add("LICENSE")
                .commit();
    }

    private JsonNode operationsDocs(String list, String... options) throws IOException {
        return rule("operations-docs", list, options);
    }

    private JsonNode rule(String id, String list, String... options) throws IOException {
        Terminal terminal = new Terminal(top);
        String[] arguments = new String[options.length + 1];
        arguments[0] = "batch";
        System.arraycopy(options, 0, arguments, 1, options.length);
        assertThat(terminal.run(list, arguments)).isZero();
        JsonNode line =
                new JsonMapper().readTree(terminal.out().lines().findFirst().orElseThrow());
        for (JsonNode rule : line.path("results")) {
            if (rule.path("rule").asString().equals(id)) {
                return rule;
            }
        }
        throw new AssertionError(terminal.out());
    }
}
