package org.openbydefault.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Properties;
import java.util.Random;
import javax.inject.Inject;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.execution.MavenExecutionRequest;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;
import org.apache.maven.settings.Settings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.openbydefault.engine.Baseline;
import org.openbydefault.git.GitCheckout;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Commits, what is new, what is accepted and baselines, in clones that the real git command makes. */
@MojoTest
@DisabledOnOs(OS.WINDOWS)
class HistoryCheckTest {

    private static final List<String> RULES =
            List.of("-DopenByDefault.policy=strict", "-DopenByDefault.failOn=info", "-DopenByDefault.kind=library");

    @Inject
    private MavenSession session;

    @TempDir
    private Path temporary;

    private Path top;
    private GitCheckout origin;

    @BeforeEach
    void make_a_repository_with_findings() throws IOException {
        top = temporary.toRealPath();
        origin = GitCheckout.init(top.resolve("origin"));
        origin.write("pom.xml", pom(""));
        origin.write("README.md", "# App", "", "It counts sheep. See [the guide](guide.md) and [more](more.md).");
        commit(origin, "start");
    }

    @Test
    @InjectMojo(goal = "check")
    void a_commit_gives_the_bytes_of_a_checkout_in_each_step_of_a_history(CheckMojo mojo) throws Exception {
        History history = new History(origin, new Random(7));
        for (int i = 0; i < 50; i++) {
            history.step();
        }
        origin.git("clone", "--quiet", "--mirror", "file://" + origin.folder(), "../mirror.git");
        GitCheckout.at(top.resolve("mirror.git")).git("remote", "set-url", "origin", "https://github.com/acme/app.git");
        origin.git("remote", "add", "origin", "https://github.com/acme/app.git");
        List<String> ids = Arrays.asList(origin.git("rev-list", "main").split("\n"));

        assertThat(ids).hasSize(51);
        for (String id : ids) {
            origin.git("checkout", "--quiet", "--force", id);
            assertThat(withoutCommit(report(mojo, "mirror.git", "-DopenByDefault.commit=" + id), id))
                    .isEqualTo(report(mojo, "origin"));
        }
    }

    @Test
    @InjectMojo(goal = "check")
    void at_depth_two_of_a_merge_only_what_is_new_fails(CheckMojo mojo) throws Exception {
        String newSince = recipe("fetch-depth: 2");
        change();
        origin.git("switch", "--quiet", "main");
        origin.git("merge", "--quiet", "--no-ff", "--message=merge", "topic");
        clone("--depth=2");

        assertThatOneIsNew(mojo, newSince, "merge-base");
    }

    @Test
    @InjectMojo(goal = "check")
    void in_a_full_clone_the_base_may_be_an_id(CheckMojo mojo) throws Exception {
        String base = origin.git("rev-parse", "main").strip();
        change();
        clone("--branch=topic");

        assertThatOneIsNew(mojo, recipe("GIT_DEPTH: 0").replace("$CI_MERGE_REQUEST_DIFF_BASE_SHA", base), "merge-base");
    }

    @Test
    @InjectMojo(goal = "check")
    void in_a_full_clone_the_target_may_have_gone_on(CheckMojo mojo) throws Exception {
        change();
        origin.git("switch", "--quiet", "main");
        origin.write(
                "README.md", "# App", "", "It counts sheep and goats, and says how many there are of each of them.");
        commit(origin, "mended on main");
        clone("--branch=topic");

        assertThatOneIsNew(mojo, recipe("when { changeRequest() }").replace("$CHANGE_TARGET", "main"), "merge-base");
    }

    @Test
    @InjectMojo(goal = "check")
    void at_depth_one_the_missing_base_is_an_error_whose_command_helps(CheckMojo mojo) throws Exception {
        change();
        GitCheckout clone = clone("--depth=1", "--branch=topic");

        assertThatThrownBy(() -> check(mojo, "clone", "-DopenByDefault.newSince=origin/main"))
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageContaining("-DopenByDefault.newSince: newSince: 'origin/main' names no commit in this clone;"
                        + " run: git fetch --depth=1 origin +refs/heads/main:refs/remotes/origin/main");
        clone.git("fetch", "--quiet", "--depth=1", "origin", "+refs/heads/main:refs/remotes/origin/main");

        assertThatOneIsNew(mojo, "origin/main", "named-commit");
    }

    @Test
    @InjectMojo(goal = "check")
    void a_commit_may_be_compared_with_another_in_a_bare_repository(CheckMojo mojo) throws Exception {
        change();
        origin.git("clone", "--quiet", "--mirror", "file://" + origin.folder(), "../clone");

        assertThatOneIsNew(mojo, "main", "merge-base", "-DopenByDefault.commit=topic");
    }

    @Test
    @InjectMojo(goal = "check")
    void a_base_without_files_is_an_error(CheckMojo mojo) throws Exception {
        origin.git("switch", "--quiet", "--orphan", "empty");
        origin.git("commit", "--quiet", "--allow-empty", "--message=nothing");
        origin.git("switch", "--quiet", "main");

        assertThatThrownBy(() -> check(mojo, "origin", "-DopenByDefault.newSince=empty"))
                .hasMessageContaining("has no files");
    }

    @Test
    @InjectMojo(goal = "check")
    void what_is_accepted_holds_until_its_day(CheckMojo mojo) throws Exception {
        origin.git("rm", "--quiet", "README.md");
        origin.write(
                "README.md", "# App", "", "It counts sheep in the dark, for all who cannot sleep. See [it](it.md).");
        commit(origin, "one link");
        String[] accepted = {
            "-DopenByDefault.policy=essential",
            "-DopenByDefault.failOn=error",
            "-DopenByDefault.severities=docs-links=error",
            "-DopenByDefault.options=docs-links.accepted=README.md#it.md,docs-links.reason=It comes in March,"
                    + "docs-links.until=2027-03-31"
        };

        JsonNode holds = json(report(mojo, "origin", and(accepted, "-DopenByDefault.today=2027-03-31")));
        JsonNode ended = json(report(mojo, "origin", and(accepted, "-DopenByDefault.today=2027-04-01")));

        assertThat(finding(holds, "docs-links").path("state").asString()).isEqualTo("accepted");
        assertThat(holds.path("summary").path("accepted").asInt()).isEqualTo(1);
        assertThat(finding(ended, "docs-links").path("state").isMissingNode()).isTrue();
        assertThat(finding(ended, "docs-links").path("acceptance").path("until").asString())
                .isEqualTo("2027-03-31");
    }

    @Test
    @InjectMojo(goal = "check")
    void the_day_of_an_acceptance_is_that_of_the_commit(CheckMojo mojo) throws Exception {
        String day = origin.git("log", "-1", "--format=%cd", "--date=short").strip();

        JsonNode result = json(report(
                mojo,
                "origin",
                "-DopenByDefault.options=docs-links.accepted=README.md,docs-links.reason=r,docs-links.until=" + day));

        assertThat(finding(result, "docs-links").path("state").asString()).isEqualTo("accepted");
    }

    @Test
    @InjectMojo(goal = "check")
    void mistakes_in_acceptances_are_reported_together(CheckMojo mojo) {
        assertThatThrownBy(() -> check(
                        mojo, "origin", "-DopenByDefault.options=docs-links.accepted=README.md,docs-links.until=soon"))
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageContainingAll("'soon' is no date", "needs a reason");
    }

    @Test
    @InjectMojo(goal = "check")
    void a_baseline_lets_only_what_is_new_fail_and_loses_what_is_gone(CheckMojo mojo) throws Exception {
        Path file = origin.folder().resolve(Baseline.FILE);
        BaselineMojo baseline = new BaselineMojo();
        run(baseline, mojo, "origin");
        String first = Files.readString(file);

        check(mojo, "origin");

        assertThat(first).contains("docs-links\tREADME.md\tguide.md\t1\n", "docs-links\tREADME.md\tmore.md\t1\n");
        origin.write("README.md", "# App", "", "It counts sheep. See [the guide](guide.md) and [less](less.md).");
        assertThatThrownBy(() -> check(mojo, "origin"))
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContaining("less.md");
        assertThat(json(read()).path("comparison").path("how").asString()).isEqualTo("baseline-file");
        assertThat(Files.readString(file)).isEqualTo(first);

        run(new BaselineMojo(), mojo, "origin");

        assertThat(Files.readString(file)).isEqualTo(first.replace("docs-links\tREADME.md\tmore.md\t1\n", ""));
    }

    /** The topic has one finding more, and mends none. */
    private void change() {
        origin.git("switch", "--quiet", "--create", "topic");
        origin.write(
                "README.md",
                "# App",
                "",
                "A new line.",
                "",
                "It counts sheep. See [the guide](guide.md), [more](more.md) and [less](less.md).");
        commit(origin, "one link more");
    }

    private GitCheckout clone(String... options) {
        List<String> command = new ArrayList<>(List.of("clone", "--quiet"));
        Collections.addAll(command, options);
        Collections.addAll(command, "file://" + origin.folder(), "../clone");
        origin.git(command.toArray(new String[0]));
        return GitCheckout.at(top.resolve("clone"));
    }

    private void assertThatOneIsNew(CheckMojo mojo, String newSince, String how, String... more) throws Exception {
        assertThatThrownBy(() -> check(mojo, "clone", and(more, "-DopenByDefault.newSince=" + newSince)))
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContaining("1 rule failed at 1 place")
                .hasMessageContaining("less.md");
        JsonNode comparison = json(read()).path("comparison");
        assertThat(comparison.path("how").asString()).isEqualTo(how);
        assertThat(comparison.path("new").asInt()).isEqualTo(1);
        assertThat(comparison.path("existing").asInt()).isGreaterThan(2);
        assertThat(comparison.path("fixed").asInt()).isZero();
    }

    /** What the recipe with that text passes to newSince. */
    private static String recipe(String mark) throws IOException {
        String page = Files.readString(Path.of("docs/ci-recipes.md"));
        String property = "-DopenByDefault.newSince=";
        int from = page.indexOf(property, page.indexOf(mark)) + property.length();
        int to = from;
        while (" \n'".indexOf(page.charAt(to)) < 0) {
            to++;
        }
        return page.substring(from, to);
    }

    private String report(CheckMojo mojo, String folder, String... properties) throws Exception {
        check(mojo, folder, and(properties, "-DopenByDefault.failOn=never"));
        return read();
    }

    private String read() throws IOException {
        return Files.readString(top.resolve("target/open-by-default/report.json"));
    }

    private void check(CheckMojo mojo, String folder, String... properties) throws Exception {
        run(new CheckMojo(), mojo, folder, properties);
    }

    private void run(AbstractConfiguredMojo fresh, CheckMojo injected, String folder, String... properties)
            throws Exception {
        Properties userProperties = new Properties();
        set(userProperties, RULES);
        set(userProperties, List.of(properties));
        userProperties.setProperty("openByDefault.directory", folder);
        MavenExecutionRequest request = mock(MavenExecutionRequest.class);
        when(request.getBaseDirectory()).thenReturn(top.toString());
        when(session.getRequest()).thenReturn(request);
        when(session.getUserProperties()).thenReturn(userProperties);
        when(session.getSettings()).thenReturn(new Settings());
        when(session.getProjects()).thenReturn(List.of(injected.project));
        fresh.project = injected.project;
        fresh.session = injected.session;
        fresh.execution = injected.execution;
        fresh.setLog(mock(Log.class));
        fresh.execute();
    }

    private static void set(Properties userProperties, List<String> definitions) {
        for (String definition : definitions) {
            int equals = definition.indexOf('=');
            userProperties.setProperty(definition.substring(2, equals), definition.substring(equals + 1));
        }
    }

    private static String[] and(String[] some, String... more) {
        List<String> all = new ArrayList<>(List.of(some));
        Collections.addAll(all, more);
        return all.toArray(new String[0]);
    }

    private static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text);
    }

    private static JsonNode finding(JsonNode report, String rule) {
        for (JsonNode result : report.path("results")) {
            if (result.path("rule").asString().equals(rule)) {
                return result.path("findings").path(0);
            }
        }
        throw new AssertionError(rule + " did not run");
    }

    private static String withoutCommit(String report, String id) {
        int from = report.indexOf("  \"commit\": {\n    \"id\": \"" + id + "\"");
        assertThat(from).isPositive();
        return report.substring(0, from) + report.substring(report.indexOf("  },\n", from) + "  },\n".length());
    }

    private static void commit(GitCheckout checkout, String message) {
        checkout.git("add", "--all");
        checkout.git("commit", "--quiet", "--message=" + message);
    }

    private static String pom(String elements) {
        return "<project><modelVersion>4.0.0</modelVersion><groupId>org.acme</groupId><artifactId>app</artifactId>"
                + "<version>1</version>" + elements + "</project>";
    }

    /** Changes of all kinds, the same ones for the same seed. */
    private static final class History {

        private static final List<String> FILES = List.of(
                "README.md",
                "CONTRIBUTING.md",
                "docs/deploy.md",
                "docs/operations.md",
                "LICENSE",
                "Dockerfile",
                "compose.yaml",
                ".github/workflows/build.yml",
                "CHANGELOG.md",
                "publiccode.yml",
                "src/ä b.txt");

        private final GitCheckout checkout;
        private final Random random;
        private int number;

        History(GitCheckout checkout, Random random) {
            this.checkout = checkout;
            this.random = random;
        }

        void step() throws IOException {
            number++;
            String path = FILES.get(random.nextInt(FILES.size()));
            Path file = checkout.folder().resolve(path);
            switch (random.nextInt(6)) {
                case 0 -> Files.deleteIfExists(file);
                case 1 -> link(file);
                case 2 -> checkout.write("pom.xml", pom("<url>https://github.com/acme/app" + number + "</url>"));
                case 3 ->
                    checkout.writeBytes("lib/tool" + number + ".jar", new byte[] {0x50, 0x4b, 3, 4, 0, 0, 0, 0, 7});
                default -> write(path, file);
            }
            checkout.git("add", "--all");
            checkout.git("commit", "--quiet", "--allow-empty", "--message=step " + number);
        }

        private void write(String path, Path file) throws IOException {
            if (Files.isSymbolicLink(file)) {
                Files.delete(file);
            }
            checkout.write(
                    path,
                    "# Title " + number,
                    "",
                    "## Deployment of " + number,
                    "",
                    "Run `docker compose up`, see [here](docs/deploy.md) and [there](../x" + number + ".md).",
                    "FROM eclipse-temurin:17");
        }

        private void link(Path file) throws IOException {
            Files.deleteIfExists(file);
            Files.createDirectories(file.getParent());
            List<String> targets =
                    List.of("README.md", "../README.md", "docs", "../../outside", "nothing", "deploy.md");
            Files.createSymbolicLink(file, Path.of(targets.get(random.nextInt(targets.size()))));
        }
    }
}
