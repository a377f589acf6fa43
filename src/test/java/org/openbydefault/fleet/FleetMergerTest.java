package org.openbydefault.fleet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openbydefault.engine.ConfigurationException;

class FleetMergerTest {

    @TempDir
    Path folder;

    @Test
    void begins_with_the_rule_that_most_repositories_fail_and_counts_whom_one_fix_frees() throws Exception {
        write(
                "batch.jsonl",
                Reports.of("acme/a").fails("readme", "community", "error", "README"),
                Reports.of("acme/b")
                        .fails("readme", "community", "error", "README")
                        .fails("scm", "metadata", "error", "scm"),
                Reports.of("acme/c")
                        .passes("readme", "community")
                        .fails("changelog", "community", "info", "changelog"));

        List<String> told = merge("batch.jsonl");

        assertThat(told)
                .containsExactly(
                        "3 repositories: 2 with errors, 1 with notes alone",
                        "Start with: readme (2 repositories) · scm (1 repository)");
        String page = page();
        assertThat(page).containsSubsequence("id=\"rule-readme\"", "id=\"rule-scm\"", "id=\"rule-changelog\"");
        assertThat(step(page, "readme"))
                .contains("<b>2</b>", "the only error in 1", "2 errors, 1 passed", "Mend README")
                .containsSubsequence("acme/b", "acme/a")
                .doesNotContain("acme/c");
        assertThat(step(page, "scm")).doesNotContain("the only error");
    }

    @Test
    void puts_public_secrets_before_everything_else() throws Exception {
        write(
                "batch.jsonl",
                Reports.of("acme/a").fails("readme", "community", "error", "README"),
                Reports.of("acme/b").fails("readme", "community", "error", "README"),
                Reports.of("acme/c").fails("private-keys", "openness", "error", "key"));

        assertThat(merge("batch.jsonl")).contains("Start with: private-keys (1 repository) · readme (2 repositories)");
        assertThat(step(page(), "private-keys")).contains("cannot wait");
    }

    @Test
    void names_what_several_repositories_have_in_common() throws Exception {
        write(
                "batch.jsonl",
                Reports.of("acme/a").fails("public-repositories", "openness", "error", "https://nexus.acme.example"),
                Reports.of("acme/b").fails("public-repositories", "openness", "error", "https://nexus.acme.example"),
                Reports.of("acme/c").fails("public-repositories", "openness", "error", "https://old.acme.example"));

        merge("batch.jsonl");

        assertThat(step(page(), "public-repositories"))
                .contains("<code>https://nexus.acme.example</code> in 2 repositories")
                .doesNotContain("<code>https://old.acme.example</code> in");
    }

    @Test
    void names_a_report_without_address_by_its_folder() throws Exception {
        write(
                "team/app/target/open-by-default/report.json",
                Reports.ofCheckout().passes("readme", "community"));
        write("team/lib/report.json", Reports.ofCheckout().passes("readme", "community"));
        write("team/tool.json", Reports.ofCheckout().passes("readme", "community"));

        merge("team");

        assertThat(names()).containsExactly("app", "lib", "tool");
        assertThat(lines()).allSatisfy(line -> assertThat(line).contains("\"repository\":{\"path\":"));
    }

    @Test
    void names_a_report_of_the_folder_itself_by_its_coordinates() throws Exception {
        write("report.json", Reports.ofCheckout().passes("readme", "community"));

        merge("report.json");

        assertThat(names()).containsExactly("org.acme:app:1");
    }

    @Test
    void names_the_report_of_a_build_by_its_coordinates() throws Exception {
        write("build/open-by-default/report.json", Reports.ofCheckout().passes("readme", "community"));

        merge("build");

        assertThat(names()).containsExactly("org.acme:app:1");
    }

    @Test
    void tells_no_absolute_path() throws Exception {
        write("batch.jsonl", Reports.of("acme/a").passes("readme", "community"));
        Files.writeString(folder.resolve("broken.jsonl"), "{");
        Path target = folder.resolve("target");

        new FleetMerger(Path.of(""), target, target.resolve("open-by-default"), "1")
                .merge(
                        List.of(
                                folder.resolve("batch.jsonl").toString(),
                                folder.resolve("broken.jsonl").toString()),
                        folder.resolve("batch.jsonl").toString());

        assertThat(page()).contains("broken.jsonl:1", "since batch.jsonl").doesNotContain(folder.toString());
    }

    @Test
    void keeps_names_that_would_break_out_of_each_format() throws Exception {
        write("in/=1+1,\"<b>/report.json", Reports.ofCheckout().passes("readme", "community"));

        merge("in");

        assertThat(page()).contains("=1+1,&quot;&lt;b&gt;").doesNotContain("<b>/");
        assertThat(Files.readString(output("fleet.csv"))).contains("\n\"'=1+1,\"\"<b>\",");
        assertThat(lines().get(0)).contains("{\"path\":\"=1+1,\\\"<b>\"}");
    }

    @Test
    void merges_its_own_lines_to_the_same_page() throws Exception {
        write("in/app/report.json", Reports.ofCheckout().fails("readme", "community", "error", "README"));
        write("in/batch.jsonl", Reports.of("acme/a").passes("readme", "community"));
        merge("in");
        String page = page();
        Files.move(output("fleet.jsonl"), folder.resolve("again.jsonl"));

        merge("again.jsonl");

        assertThat(page()).isEqualTo(page);
    }

    @Test
    void passes_over_its_own_lines_and_json_of_others() throws Exception {
        write("target/app/report.json", Reports.ofCheckout().passes("readme", "community"));
        Files.writeString(folder.resolve("target/package.json"), "{\"name\": \"x\"}");

        merge("target");
        merge("target");

        assertThat(names()).containsExactly("app");
    }

    @Test
    void shows_what_cannot_be_read_as_a_repository_of_its_own() throws Exception {
        Files.writeString(
                folder.resolve("batch.jsonl"),
                Reports.of("acme/a").passes("readme", "community") + "\n\n"
                        + Reports.unreadable("mirrors/gone", "mirrors/gone is no repository\\nCorrect the path") + "\n"
                        + "{\"schemaVersion\":1,\"tool\":{\"na\n"
                        + Reports.of("acme/b")
                                .passes("readme", "community")
                                .toString()
                                .replace(":1,\"tool", ":2,\"tool")
                        + "\n{}");

        List<String> told = merge("batch.jsonl");

        assertThat(told).containsExactly("5 repositories: 4 could not be judged, 1 keep every rule");
        assertThat(page())
                .contains(
                        "mirrors/gone is no repository Correct the path",
                        "batch.jsonl:4",
                        "it is malformed, perhaps cut off, at line 1, column",
                        "its schemaVersion is 2, this version of the plugin reads 1",
                        "batch.jsonl:6",
                        "it is no report of this plugin");
        assertThat(lines()).hasSize(5);
    }

    @Test
    void of_two_reports_about_a_repository_the_younger_counts() throws Exception {
        write(
                "batch.jsonl",
                Reports.of("acme/a").date("2026-11-20").passes("readme", "community"),
                Reports.of("acme/a").date("2026-11-19").fails("readme", "community", "error", "README"));

        assertThat(merge("batch.jsonl"))
                .containsExactly(
                        "1 repository: 1 keep every rule",
                        "Reports about a repository of which there is a younger or later one, left out: 1");
    }

    @Test
    void what_is_accepted_fails_no_more() throws Exception {
        write("batch.jsonl", Reports.of("acme/a").accepts("readme", "community", "README"));

        merge("batch.jsonl");

        assertThat(page()).contains("1 accepted", "Nothing: no rule fails anywhere");
    }

    @Test
    void tells_what_changed_since_an_earlier_run() throws Exception {
        write(
                "old.jsonl",
                Reports.of("acme/a")
                        .fails("readme", "community", "error", "README")
                        .passes("scm", "metadata"),
                Reports.of("acme/b").fails("scm", "metadata", "error", "scm"),
                Reports.of("acme/left").passes("readme", "community"));
        write(
                "new.jsonl",
                Reports.of("acme/a").passes("readme", "community").fails("scm", "metadata", "error", "scm"),
                Reports.of("acme/b").fails("ci", "metadata", "warning", "ci"),
                Reports.of("acme/came").passes("readme", "community"));

        merger().merge(List.of("new.jsonl"), "old.jsonl");

        assertThat(page().replaceAll("\\s+", " "))
                .contains("What changed since old.jsonl")
                .containsSubsequence(
                        "<h3>Mended</h3>",
                        "<code>readme</code>",
                        "acme/a",
                        "<h3>Fails now, and did not before</h3>",
                        "<code>scm</code>",
                        "acme/a",
                        "<h3>Fails now, and was not asked before</h3>",
                        "<code>ci</code>",
                        "acme/b",
                        "<h3>Failed, and is off, accepted or open now</h3>",
                        "<code>scm</code>",
                        "acme/b",
                        "<h3>New repositories: 1</h3>",
                        "acme/came",
                        "<h3>Repositories that are gone: 1</h3>",
                        "acme/left");
    }

    @Test
    void tells_which_policy_a_repository_keeps() throws Exception {
        write(
                "batch.jsonl",
                Reports.of("acme/a").policy("acme.yml", "0123456789abcdef").passes("readme", "community"),
                Reports.of("acme/b").policy("acme.yml", "fedcba9876543210").passes("readme", "community"));

        merge("batch.jsonl");

        assertThat(page()).contains("acme.yml 01234567 1, acme.yml fedcba98 1", "data-policy=\"acme.yml 01234567\"");
        assertThat(Files.readString(output("fleet.csv"))).contains(",acme.yml,sha256:0123456789abcdef,kept,0,0,0,");
    }

    @Test
    void the_table_has_a_column_for_each_rule() throws Exception {
        write(
                "batch.jsonl",
                Reports.of("acme/a")
                        .kind("library")
                        .fails("readme", "community", "error", "README")
                        .passes("scm", "metadata"),
                Reports.of("acme/b").passes("ci", "metadata"));

        merge("batch.jsonl");

        assertThat(Files.readString(output("fleet.csv")))
                .isEqualTo(String.join(
                        "\r\n",
                        "repository,address,kind,coordinates,commit,date,policy,policyDigest,standing,errors,warnings,infos,review,"
                                + "unknown,accepted,worst,error,license,community,operations,metadata,openness,ci,readme,scm",
                        "acme/a,https://github.com/acme/a,library,org.acme:app:1,3f2a1c9d0b8e7f6a5c4d3e2f1a0b9c8d7e6f5a4b,"
                                + "2026-11-20,open-by-default,,error,1,0,0,0,0,0,readme: readme is failed,,,error,,passed,,,error,passed",
                        "acme/b,https://github.com/acme/b,service,org.acme:app:1,3f2a1c9d0b8e7f6a5c4d3e2f1a0b9c8d7e6f5a4b,"
                                + "2026-11-20,open-by-default,,kept,0,0,0,0,0,0,,,,,,passed,,passed,,",
                        ""));
    }

    @Test
    void reports_every_place_that_is_not_there() {
        assertThatThrownBy(() -> merger().merge(List.of("nowhere", "gone.jsonl"), ""))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContainingAll("'nowhere' is no file or folder of ", "'gone.jsonl' is no file or folder of ");
    }

    @Test
    void a_folder_without_a_report_is_a_mistake() throws Exception {
        Files.createDirectories(folder.resolve("empty"));

        assertThatThrownBy(() -> merge("empty"))
                .hasMessage("There is no report in empty: neither report.json nor a file of JSON lines (*.jsonl)");
    }

    @Test
    void a_page_without_network_runs_its_own_script_alone() throws Exception {
        write("batch.jsonl", Reports.of("acme/a").passes("readme", "community"));

        merge("batch.jsonl");

        assertThat(page())
                .containsPattern("content=\"default-src 'none'; img-src data:; style-src 'unsafe-inline';"
                        + " script-src &#39;sha256-[A-Za-z0-9+/]{43}=&#39;\"")
                .doesNotContain("src=", "@import", "url(");
    }

    private List<String> merge(String place) throws ConfigurationException, IOException {
        return merger().merge(List.of(place), "");
    }

    private FleetMerger merger() {
        Path target = folder.resolve("target");
        return new FleetMerger(folder, target, target.resolve("open-by-default"), "1");
    }

    private Path output(String name) {
        return folder.resolve("target/open-by-default").resolve(name);
    }

    private String page() throws IOException {
        return Files.readString(output("fleet.html"));
    }

    private List<String> lines() throws IOException {
        return Files.readAllLines(output("fleet.jsonl"));
    }

    private List<String> names() throws IOException {
        return Files.readAllLines(output("fleet.csv")).stream()
                .skip(1)
                .map(line -> line.substring(0, line.indexOf(',')))
                .toList();
    }

    private static String step(String page, String rule) {
        String from = page.substring(page.indexOf("id=\"rule-" + rule + "\""));
        int next = from.indexOf("<details class=\"step");
        return next < 0 ? from : from.substring(0, next);
    }

    private void write(String name, Reports... reports) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        StringBuilder lines = new StringBuilder();
        for (Reports report : reports) {
            lines.append(report).append('\n');
        }
        Files.writeString(file, lines);
    }
}
