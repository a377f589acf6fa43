package org.openbydefault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openbydefault.document.Formats;
import org.openbydefault.project.Project;
import org.openbydefault.project.SourceText;
import org.openbydefault.rule.Options;
import org.openbydefault.rule.Rule;
import org.openbydefault.rule.Severity;
import org.openbydefault.rules.BuiltInRules;
import org.openbydefault.testkit.Repository;

/**
 * What a check of an ordinary service reads, parses and loads, in counts that do not depend on the machine: whoever
 * raises one of them makes every build of every user slower.
 */
class ServiceEffortTest {

    private static final int PAGES = 60;
    private static final int MANIFESTS = 80;
    private static final int MODULES = 12;

    private final Repository repository = service();

    @Test
    void few_files_are_opened() {
        checkAll(repository);

        assertThat(repository.read().size()).isBetween(50, 140);
    }

    @Test
    void few_characters_are_parsed() {
        checkAll(repository);

        assertThat(repository.parsed()).isBetween(5_000, 15_000);
    }

    @Test
    void few_classes_are_loaded(@TempDir Path folder) throws Exception {
        List<String> loaded = classesOfOtherJvm(folder.resolve("classes.txt"));

        assertThat(loaded).filteredOn(name -> name.startsWith("org.snakeyaml.")).isEmpty();
        assertThat(loaded)
                .filteredOn(name -> name.startsWith("java.lang.runtime."))
                .isEmpty();
        assertThat(loaded)
                .filteredOn(name -> name.startsWith("org.commonmark."))
                .hasSizeBetween(50, 95);
        assertThat(loaded)
                .filteredOn(name -> name.startsWith("org.openbydefault."))
                .hasSizeBetween(100, 300);
    }

    @Test
    void json_needs_no_parser_of_yaml(@TempDir Path folder) throws Exception {
        List<String> loaded = classesOfOtherJvm(folder.resolve("classes.txt"), "{\"name\": [\"app\"]}");

        assertThat(loaded)
                .contains("org.openbydefault.project.DataNode")
                .noneMatch(name -> name.startsWith("org.snakeyaml."));
    }

    /**
     * What runs in the other JVM.
     *
     * @param args nothing, or the data to read
     */
    public static void main(String[] args) {
        if (args.length == 0) {
            checkAll(service());
        } else {
            new Formats().data(new SourceText("data", args[0], false)).value().orElseThrow();
        }
    }

    private static void checkAll(Repository repository) {
        Project project = repository.project();
        for (Rule rule : BuiltInRules.all()) {
            if (rule.info().defaultSeverity() != Severity.OFF) {
                assertThatItAnswers(rule, project);
            }
        }
    }

    private static void assertThatItAnswers(Rule rule, Project project) {
        if (rule.check(project, Options.none()).message().isEmpty()) {
            throw new AssertionError(rule.info().id());
        }
    }

    private static List<String> classesOfOtherJvm(Path log, String... data) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xlog:class+load:file=" + log.getFileName(),
                "-cp",
                absolute(System.getProperty("java.class.path")),
                ServiceEffortTest.class.getName()));
        command.addAll(List.of(data));
        Process process = new ProcessBuilder(command)
                .directory(log.getParent().toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.resolveSibling("out.txt").toFile())
                .start();
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(Files.readString(log.resolveSibling("out.txt"))).isEmpty();
        List<String> names = new ArrayList<>();
        for (String line : Files.readAllLines(log)) {
            int source = line.indexOf(" source: ");
            if (source > 0 && !line.contains("/test-classes/")) {
                names.add(line.substring(line.lastIndexOf(' ', source - 1) + 1, source));
            }
        }
        return names;
    }

    private static String absolute(String classPath) {
        List<String> entries = new ArrayList<>();
        for (String entry : classPath.split(File.pathSeparator, -1)) {
            entries.add(Path.of(entry).toAbsolutePath().toString());
        }
        return String.join(File.pathSeparator, entries);
    }

    private static Repository service() {
        Repository service = Repository.withPom("<packaging>pom</packaging>", modules())
                .andRemote("origin", "https://github.com/acme/app.git")
                .and("README.md", "# App", "It counts sheep. ".repeat(40), "## Build", "    mvn verify")
                .and(
                        "Dockerfile",
                        "FROM eclipse-temurin:17",
                        "EXPOSE 80",
                        "ENTRYPOINT [\"java\", \"-jar\", \"/app.jar\"]")
                .and(
                        "docker-compose.yml",
                        "services:",
                        "  app:",
                        "    image: ghcr.io/acme/app:1",
                        "    build: .",
                        "    deploy: {resources: {limits: {cpus: 2}}}",
                        "    command: >-",
                        "      count",
                        "      --sheep")
                .and("chart/Chart.yaml", "apiVersion: v2", "name: app", "version: 1.0.0")
                .and("chart/values.yaml", "image:", "  repository: ghcr.io/acme/app", "  tag: 1.0.0")
                .and("chart/templates/app.yaml", "kind: Pod", "{{- if .Values.more }}", "more: true", "{{- end }}");
        for (int i = 0; i < MODULES; i++) {
            service.and(
                    "m" + i + "/pom.xml",
                    "<project><parent><groupId>org.acme</groupId><artifactId>app</artifactId><version>1.0</version>",
                    "</parent><artifactId>m" + i + "</artifactId></project>");
        }
        for (int i = 0; i < PAGES; i++) {
            service.and("docs/part" + i % 6 + "/page" + i + ".md", page(1_000 + i * 650));
        }
        for (int i = 0; i < MANIFESTS; i++) {
            service.and(
                    "deploy/app" + i + ".yaml",
                    "kind: Deployment",
                    "spec:",
                    "  containers:",
                    "    - name: app",
                    "      image: ghcr.io/acme/app" + i + ":1.0.0",
                    "      command: [\"count\", \"--sheep\"]");
        }
        return service;
    }

    private static String modules() {
        StringBuilder modules = new StringBuilder("<modules>");
        for (int i = 0; i < MODULES; i++) {
            modules.append("<module>m").append(i).append("</module>");
        }
        return modules.append("</modules>").toString();
    }

    private static String page(int length) {
        StringBuilder page = new StringBuilder("# A page of the manual\n\n");
        for (int i = 0; page.length() < length; i++) {
            page.append("## Part ").append(i).append("\n\n");
            page.append("The *shepherd* watches the [gate](page1.md) and counts the `flock` every evening. ".repeat(4));
            page.append("\n\n| name | value |\n| --- | --- |\n| `sheep` | 1 |\n\n```sh\ncount --sheep\n```\n\n");
        }
        return page.toString();
    }
}
