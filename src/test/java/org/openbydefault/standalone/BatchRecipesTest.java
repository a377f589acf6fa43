package org.openbydefault.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.openbydefault.git.GitCheckout;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Runs the recipes of docs/batch.md as they stand, with the classes of this build in place of the jar. */
@DisabledOnOs(OS.WINDOWS)
class BatchRecipesTest {

    private static final Pattern JAR = Pattern.compile("java -jar open-by-default-maven-plugin-\\S+-standalone\\.jar");
    private static final int REPOSITORIES = 5;

    @TempDir
    private Path temporary;

    private Path top;
    private String whole;

    @BeforeEach
    void make_a_list() throws IOException {
        top = temporary.toRealPath();
        StringBuilder list = new StringBuilder();
        StringBuilder addresses = new StringBuilder();
        for (int i = 0; i < REPOSITORIES; i++) {
            GitCheckout made = GitCheckout.init(top.resolve("made/" + i))
                    .add("README.md", "main.py")
                    .commit();
            list.append("made/").append(i).append('\n');
            addresses.append("file://").append(made.folder()).append('\n');
        }
        Files.writeString(top.resolve("list.txt"), list);
        Files.writeString(top.resolve("addresses.txt"), addresses);
        Terminal terminal = new Terminal(top);
        assertThat(terminal.run(list.toString(), "batch")).isZero();
        whole = terminal.out();
    }

    @Test
    void a_shell_starts_several_processes() throws Exception {
        sh(block("## A shell", "sh"), Map.of());

        assertThat(top.resolve("lines.jsonl")).hasContent(whole);
        assertThat(top.resolve("target/open-by-default/fleet.html")).exists();
    }

    @Test
    void a_matrix_of_github_actions_clones_checks_and_merges() throws Exception {
        Map<?, ?> jobs = (Map<?, ?>) yaml(block("## GitHub Actions", "yaml")).get("jobs");
        Files.createDirectory(top.resolve("parts"));
        List<?> parts = (List<?>) in(jobs, "check", "strategy", "matrix", "part");
        for (Object part : parts) {
            for (String script : scripts((Map<?, ?>) jobs.get("check"))) {
                sh(script.replace("${{ matrix.part }}", part.toString()), Map.of());
            }
            Files.move(top.resolve("part-" + part + ".jsonl"), top.resolve("parts/part-" + part + ".jsonl"));
        }
        for (String script : scripts((Map<?, ?>) jobs.get("merge"))) {
            sh(script, Map.of());
        }

        assertThat(Files.readString(top.resolve("target/open-by-default/fleet.jsonl"))
                        .lines())
                .hasSize(REPOSITORIES)
                .allMatch(line -> line.contains("\"address\":\"file://"));
    }

    @Test
    void an_indexed_job_of_kubernetes_judges_its_part() throws Exception {
        Map<?, ?> job = yaml(block("## Kubernetes", "yaml"));
        assertThat(job.get("apiVersion")).isEqualTo("batch/v1");
        assertThat(job.get("kind")).isEqualTo("Job");
        assertThat(in(job, "spec", "completionMode")).isEqualTo("Indexed");
        Map<?, ?> container = (Map<?, ?>) ((List<?>) in(job, "spec", "template", "spec", "containers")).get(0);
        Map<?, ?> variable = (Map<?, ?>) ((List<?>) container.get("env")).get(0);
        int completions = (int) in(job, "spec", "completions");
        assertThat(variable.get("value")).isEqualTo(String.valueOf(completions));

        StringBuilder together = new StringBuilder();
        for (int index = 0; index < completions; index++) {
            sh(
                    ((List<?>) container.get("args")).get(0).toString(),
                    Map.of(
                            "JOB_COMPLETION_INDEX",
                            String.valueOf(index),
                            variable.get("name").toString(),
                            variable.get("value").toString()));
            together.append(Files.readString(top.resolve("part-" + index + ".jsonl")));
        }

        assertThat(together).hasToString(whole);
    }

    private void sh(String script, Map<String, String> variables) throws IOException, InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java") + " -XX:TieredStopAtLevel=1 -cp "
                + classPath() + " org.openbydefault.standalone.Main";
        assertThat(script).containsPattern(script.contains("java") ? JAR.pattern() : "git clone");
        ProcessBuilder builder = new ProcessBuilder(
                        "sh", "-e", "-c", JAR.matcher(script).replaceAll(Matcher.quoteReplacement(java)))
                .directory(top.toFile())
                .redirectErrorStream(true);
        builder.environment().putAll(variables);
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
    }

    /** That of this build, from whatever folder. */
    private static String classPath() {
        List<String> places = new ArrayList<>();
        for (String place : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
            places.add(Path.of(place).toAbsolutePath().toString());
        }
        return String.join(File.pathSeparator, places);
    }

    private static List<String> scripts(Map<?, ?> job) {
        List<String> scripts = new ArrayList<>();
        for (Object step : (List<?>) job.get("steps")) {
            Object script = ((Map<?, ?>) step).get("run");
            if (script != null) {
                scripts.add(script.toString());
            }
        }
        return scripts;
    }

    private static Object in(Map<?, ?> yaml, String... names) {
        Object at = yaml;
        for (String name : names) {
            at = ((Map<?, ?>) at).get(name);
        }
        return at;
    }

    private static Map<?, ?> yaml(String text) {
        return (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromString(text);
    }

    /** The first block of that language below a heading. */
    private static String block(String heading, String language) throws IOException {
        String page = Files.readString(Path.of("docs/batch.md"));
        Matcher block = Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL)
                .matcher(page.substring(page.indexOf(heading + "\n")));
        assertThat(block.find()).isTrue();
        return block.group(1);
    }
}
