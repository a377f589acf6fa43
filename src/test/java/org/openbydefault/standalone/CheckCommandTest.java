package org.openbydefault.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openbydefault.configuration.PluginParameter;
import org.openbydefault.git.GitCheckout;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CheckCommandTest {

    @TempDir
    private Path temporary;

    private Path top;
    private Terminal terminal;

    @BeforeEach
    void make_a_repository() throws IOException {
        top = temporary.toRealPath();
        terminal = new Terminal(Files.createDirectory(top.resolve("here")));
        GitCheckout.init(top.resolve("here/app"))
                .write("README.md", "# App", "", "It counts sheep. See [the guide](guide.md).")
                .add("main.py")
                .commit();
    }

    @Test
    void a_check_of_a_checkout_shows_and_writes_what_the_goal_does() throws IOException {
        assertThat(terminal.run("", "check", "app", "--failOn=never", "--formats=html,sarif"))
                .isZero();

        assertThat(terminal.out())
                .startsWith("[INFO] Checking app, kind ")
                .contains("[ERROR] README.md license-file: ")
                .contains("target/open-by-default/index.html");
        assertThat(top.resolve("here/target/open-by-default"))
                .isDirectoryContaining("glob:**/report.json")
                .isDirectoryContaining("glob:**/index.html")
                .isDirectoryContaining("glob:**/report.sarif");
        assertThat(report().path("project").path("kind").asString()).isEqualTo("library");
        assertThat(top.resolve("here/app")).isDirectoryNotContaining("glob:**/target");
    }

    @Test
    void violations_end_with_one_and_say_how_to_go_on() {
        assertThat(terminal.run("", "check", "app")).isEqualTo(ExitStatus.VIOLATIONS);

        assertThat(terminal.out())
                .contains("[ERROR] Every place with its fix, as a page: add --formats=html")
                .contains("standalone.jar explain ");
    }

    @Test
    void a_bare_repository_is_judged_at_its_newest_commit() throws IOException {
        GitCheckout app = GitCheckout.at(top.resolve("here/app"));
        app.git("clone", "--quiet", "--bare", ".", "../app.git");

        assertThat(terminal.run("", "check", "app.git", "--failOn=never")).isZero();
        JsonNode bare = report();
        assertThat(terminal.run("", "check", "app", "--failOn=never", "--commit=main"))
                .isZero();
        assertThat(report().path("results")).isEqualTo(bare.path("results"));
        assertThat(bare.path("commit").path("id").asString())
                .isEqualTo(app.git("rev-parse", "HEAD").strip());
    }

    @Test
    void each_parameter_that_means_something_is_an_option_under_its_name() {
        Set<PluginParameter> others = EnumSet.of(
                PluginParameter.RULE,
                PluginParameter.RULES,
                PluginParameter.FROM,
                PluginParameter.APPLY,
                PluginParameter.REPORTS,
                PluginParameter.SINCE,
                PluginParameter.DIRECTORY);

        assertThat(terminal.run("", "check", "--help")).isZero();
        assertThat(Arrays.stream(PluginParameter.values())
                        .filter(parameter -> terminal.out().contains("--" + parameter.id())))
                .containsExactlyInAnyOrderElementsOf(EnumSet.complementOf(EnumSet.copyOf(others)));
        assertThat(terminal.out()).contains("What the repository is for: auto, service, library");
    }

    @Test
    void a_flag_does_not_swallow_the_path() {
        assertThat(terminal.run("", "check", "--verbose", "app", "--failOn=never"))
                .isZero();

        assertThat(terminal.out()).contains("[INFO] passed readme: ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '§',
            value = {
                "check gone|'gone' is no folder. Name a checkout or a bare repository",
                "check app --kind=servce|--kind: kind: 'servce' is no kind of project, did you mean 'service'?",
                "check app --policy=gone.yml|--policy: policy: 'gone.yml' is neither a built-in policy nor a file",
                "check app --severities=readme|--severities: 'readme' is not of the form rule=severity",
                "check app --commit=gone|--commit: commit: 'gone' names no commit in this clone",
                "check app --pom=gone.xml|--pom: 'gone.xml' is no file of",
                "check app --online=perhaps|'perhaps' is not a boolean",
                "check app --colour|Unknown option",
                "explain licence-file|Unknown rule 'licence-file', did you mean 'license-file'?",
                "|Usage: ",
            })
    void a_mistake_ends_with_two_and_says_what_it_is(String command, String message) {
        String[] arguments = command == null ? new String[0] : command.split(" ", -1);

        assertThat(terminal.run("", arguments)).isEqualTo(ExitStatus.MISTAKE);
        assertThat(terminal.error()).contains(message).doesNotContain("\tat ");
        assertThat(top.resolve("here/target/open-by-default/report.json")).doesNotExist();
    }

    @Test
    void a_rule_is_explained() {
        assertThat(terminal.run("", "explain", "license-file")).isZero();

        assertThat(terminal.out()).contains("license-file").contains("LICENSE");
    }

    @Test
    void nothing_is_done_where_it_is_to_be_skipped() {
        assertThat(terminal.run("", "check", "app", "--skip")).isZero();

        assertThat(terminal.out()).isEqualTo("[INFO] Skipped because --skip is set" + System.lineSeparator());
    }

    private JsonNode report() throws IOException {
        return new JsonMapper().readTree(Files.readString(top.resolve("here/target/open-by-default/report.json")));
    }
}
