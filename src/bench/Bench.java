import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Measures what a check costs against other plugins, interleaved run by run. See README.md in this folder.
 *
 * <p>{@code java src/bench/Bench.java MAVEN_HOME [runs] [case,…] [plugin,…] [--checkout PATH]… [--by-rule]}
 */
public final class Bench {

    private static final List<String> CASES =
            List.of("small", "service", "library", "reactor-100", "reactor-1000", "large");

    /** Where the JVM notes the classes that a Maven has loaded before the first plugin. */
    private static final String CLASSES = "classes.txt";

    /** Instead of cases, where checkouts alone are measured. */
    private static final String NONE = "none";

    private static final String NOOP = "noop";
    private static final String ENFORCER = "enforcer";

    private static final Map<String, String> PLUGINS = new LinkedHashMap<>();

    static {
        PLUGINS.put(NOOP, plugin("org.openbydefault.bench", "noop-maven-plugin", "1", "noop", ""));
        PLUGINS.put(
                ENFORCER,
                plugin(
                        "org.apache.maven.plugins",
                        "maven-enforcer-plugin",
                        "3.7.0",
                        "enforce",
                        "<rules><requireFilesExist><files><file>${project.basedir}/pom.xml</file></files></requireFilesExist>"
                                + "<requireFilesExist><files><file>pom.xml</file></files></requireFilesExist>"
                                + "<requireJavaVersion><version>11</version></requireJavaVersion></rules>"));
        PLUGINS.put("rat", plugin("org.apache.rat", "apache-rat-plugin", "0.16.1", "check", "<numUnapprovedLicenses>999999</numUnapprovedLicenses>"));
        PLUGINS.put(
                "license",
                plugin(
                        "com.mycila",
                        "license-maven-plugin",
                        "5.1.2",
                        "check",
                        "<failIfMissing>false</failIfMissing><licenseSets><licenseSet><inlineHeader>Acme</inlineHeader></licenseSet></licenseSets>"));
        PLUGINS.put(
                "check",
                plugin("org.openbydefault", "open-by-default-maven-plugin", "0.1.0-SNAPSHOT", "check", "<failOn>never</failOn>"));
    }

    private final Path work;
    private final Path mavenHome;
    private final Path probe;

    private Bench(Path work, Path mavenHome, Path probe) {
        this.work = work;
        this.mavenHome = mavenHome;
        this.probe = probe;
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        Path here = Path.of("src/bench").toAbsolutePath();
        Path work = Path.of("target/bench").toAbsolutePath();
        List<String> words = new ArrayList<>();
        List<Path> checkouts = new ArrayList<>();
        boolean byRule = false;
        for (int i = 0; i < args.length; i++) {
            if (args[i].equals("--checkout")) {
                checkouts.add(Path.of(args[++i]).toAbsolutePath().normalize());
            } else if (args[i].equals("--by-rule")) {
                byRule = true;
            } else {
                words.add(args[i]);
            }
        }
        int runs = words.size() > 1 ? Integer.parseInt(words.get(1)) : 11;
        List<String> cases = words.size() > 2 ? cases(words.get(2)) : checkouts.isEmpty() ? CASES : List.of();
        List<String> plugins = words.size() > 3 ? List.of(words.get(3).split(",")) : List.copyOf(PLUGINS.keySet());
        Bench bench = new Bench(work, Path.of(words.get(0)).toAbsolutePath(), here.resolve("probe/target/probe-1.jar"));
        Files.createDirectories(work);
        for (String name : cases) {
            bench.measure(name, Optional.empty(), plugins, runs, byRule);
        }
        for (Path checkout : checkouts) {
            bench.measure(checkout.getFileName().toString(), Optional.of(checkout), plugins, runs, byRule);
        }
    }

    private static List<String> cases(String list) {
        return list.equals(NONE) ? List.of() : List.of(list.split(","));
    }

    /** @param checkout what the check is told to check from a small project; empty for a repository that is made */
    private void measure(String name, Optional<Path> checkout, List<String> plugins, int runs, boolean byRule)
            throws IOException, InterruptedException {
        Map<String, Path> projects = new LinkedHashMap<>();
        for (String plugin : plugins) {
            projects.put(plugin, Repositories.make(work, checkout.isPresent() ? "small" : name, plugin, PLUGINS.get(plugin)));
        }
        if (byRule) {
            new ByRule(work, mavenHome, probe).print(name, checkout.orElse(projects.get("check")), runs, classes(projects.get(NOOP)));
            return;
        }
        Map<String, List<Sample>> samples = new LinkedHashMap<>();
        for (int run = -1; run < runs; run++) {
            for (String plugin : plugins) {
                Sample sample = run(projects.get(plugin), checkout, "");
                if (run >= 0) {
                    samples.computeIfAbsent(plugin, unused -> new ArrayList<>()).add(sample);
                }
            }
        }
        print(name, samples);
    }

    /** The classes of the JDK that Maven has loaded when the first plugin starts. */
    private Path classes(Path project) throws IOException, InterruptedException {
        run(project, Optional.empty(), CLASSES);
        List<String> names = new ArrayList<>();
        for (String line : Files.readAllLines(work.resolve(CLASSES))) {
            int source = line.indexOf(" source: ");
            String name = source < 0 ? "" : line.substring(line.lastIndexOf(' ', source - 1) + 1, source);
            boolean isOfJdk = name.startsWith("java.") || name.startsWith("jdk.") || name.startsWith("sun.");
            if (isOfJdk && !name.contains("/") && !name.contains("Lambda")) {
                names.add(name);
            }
        }
        return Files.write(work.resolve("jdk-classes.txt"), names);
    }

    private Sample run(Path project, Optional<Path> checkout, String classes) throws IOException, InterruptedException {
        Path out = work.resolve("out.txt");
        Files.deleteIfExists(out);
        ProcessBuilder builder = new ProcessBuilder(
                mavenHome.resolve("bin/mvn").toString(), "-B", "-o", "-q", "validate",
                "-Dmaven.ext.class.path=" + probe, "-Dbench.out=" + out);
        builder.directory(project.toFile()).redirectErrorStream(true);
        checkout.ifPresent(path -> builder.command().add("-DopenByDefault.directory=" + path));
        builder.environment().put("MAVEN_SKIP_RC", "1");
        if (!classes.isEmpty()) {
            builder.environment().put("MAVEN_OPTS", "-Xlog:class+load:file=" + work.resolve(classes));
        }
        builder.redirectOutput(work.resolve("log.txt").toFile());
        long start = System.nanoTime();
        int code = builder.start().waitFor();
        long wall = System.nanoTime() - start;
        if (code != 0) {
            throw new IOException("Maven failed in " + project + ":\n" + Files.readString(work.resolve("log.txt")));
        }
        return Sample.parse(Files.readAllLines(out), wall);
    }

    private static void print(String name, Map<String, List<Sample>> samples) {
        System.out.printf("%n## %s (%d runs, medians; ms, MiB)%n%n", name, samples.values().iterator().next().size());
        System.out.println("| plugin | mojo CPU | over no-op | ratio to enforcer | classes | process CPU | wall | peak memory |");
        System.out.println("| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |");
        double enforcer = samples.containsKey(ENFORCER) ? over(samples, ENFORCER) : Double.NaN;
        samples.forEach((plugin, values) -> System.out.printf(
                Locale.ROOT,
                "| %s | %.1f | %+.1f | %.2f | %.0f | %+.0f | %+.0f | %+.1f |%n",
                plugin,
                median(values, Sample::mojoCpu),
                over(samples, plugin),
                over(samples, plugin) / enforcer,
                median(values, Sample::classes) - median(samples.get(NOOP), Sample::classes),
                paired(samples, plugin, Sample::processCpu),
                paired(samples, plugin, Sample::wall),
                paired(samples, plugin, Sample::peak)));
    }

    private static double over(Map<String, List<Sample>> samples, String plugin) {
        return paired(samples, plugin, Sample::mojoCpu);
    }

    /** Median of the differences to the no-op of the same round. */
    private static double paired(Map<String, List<Sample>> samples, String plugin, Value value) {
        List<Sample> noop = samples.get(NOOP);
        List<Sample> others = samples.get(plugin);
        double[] differences = new double[noop.size()];
        for (int i = 0; i < differences.length; i++) {
            differences[i] = value.of(others.get(i)) - value.of(noop.get(i));
        }
        return median(differences);
    }

    private static double median(List<Sample> samples, Value value) {
        return median(samples.stream().mapToDouble(value::of).toArray());
    }

    private static double median(double[] values) {
        Arrays.sort(values);
        int middle = values.length / 2;
        return values.length % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
    }

    private static String plugin(String group, String artifact, String version, String goal, String configuration) {
        return "<plugin><groupId>" + group + "</groupId><artifactId>" + artifact + "</artifactId><version>" + version
                + "</version><configuration>" + configuration + "</configuration><executions><execution><phase>validate"
                + "</phase><goals><goal>" + goal + "</goal></goals></execution></executions></plugin>";
    }

    private interface Value {
        double of(Sample sample);
    }

    /** One build: CPU of all mojos on their thread, classes that they loaded, and the whole process. */
    private record Sample(double mojoCpu, double classes, double processCpu, double wall, double peak) {

        static Sample parse(List<String> lines, long wallNanos) {
            double cpu = 0;
            double classes = 0;
            double process = 0;
            double peak = 0;
            for (String line : lines) {
                String[] words = line.split(" ");
                if (words[0].equals("mojo")) {
                    cpu += Long.parseLong(words[1]) / 1e6;
                    classes += Long.parseLong(words[2]);
                } else {
                    process = Long.parseLong(words[1]) / 1e6;
                    peak = Long.parseLong(words[3]) / 1024.0;
                }
            }
            return new Sample(cpu, classes, process, wallNanos / 1e6, peak);
        }
    }

    /** What each rule costs the thread in a JVM that has just started. */
    private record ByRule(Path work, Path mavenHome, Path probe) {

        void print(String name, Path repository, int runs, Path classes) throws IOException, InterruptedException {
            Map<String, List<Double>> samples = new LinkedHashMap<>();
            for (int run = 0; run < runs; run++) {
                for (String line : lines(repository, classes)) {
                    String[] words = line.split(" ");
                    samples.computeIfAbsent(words[0], unused -> new ArrayList<>()).add(Long.parseLong(words[1]) / 1e6);
                }
            }
            System.out.printf("%n## %s by rule (%d runs, medians; ms of the thread's CPU)%n%n| rule | ms |%n| --- | ---: |%n", name, runs);
            samples.entrySet().stream()
                    .sorted(Comparator.comparing(entry -> -middle(entry.getValue())))
                    .forEach(entry -> System.out.printf(Locale.ROOT, "| %s | %.1f |%n", entry.getKey(), middle(entry.getValue())));
        }

        private static double middle(List<Double> values) {
            return median(values.stream().mapToDouble(Double::doubleValue).toArray());
        }

        private List<String> lines(Path repository, Path classes) throws IOException, InterruptedException {
            Path out = work.resolve("rules.txt");
            String classPath = String.join(
                    System.getProperty("path.separator"),
                    probe.toString(),
                    Path.of("target/open-by-default-maven-plugin-0.1.0-SNAPSHOT.jar").toAbsolutePath().toString(),
                    mavenHome.resolve("lib").toString() + "/*",
                    mavenHome.resolve("boot").toString() + "/*");
            Process process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                            "-cp", classPath, "bench.ByRule", classes.toString(), repository.toString(), out.toString())
                    .directory(work.toFile())
                    .inheritIO()
                    .start();
            if (process.waitFor() != 0) {
                throw new IOException("The check of " + repository + " failed");
            }
            return Files.readAllLines(out);
        }
    }

    /** Makes the repositories that are measured. */
    private static final class Repositories {

        static Path make(Path work, String name, String plugin, String pluginXml) throws IOException, InterruptedException {
            Path folder = work.resolve(name + "-" + plugin);
            if (Files.exists(folder)) {
                delete(folder);
            }
            Files.createDirectories(folder);
            ordinaryFiles(folder);
            switch (name) {
                case "small" -> write(folder.resolve("pom.xml"), pom("app", "pom", "", pluginXml));
                case "large" -> large(folder, pluginXml);
                case "service" -> service(folder, pluginXml);
                case "library" -> library(folder, pluginXml);
                default -> reactor(folder, Integer.parseInt(name.substring("reactor-".length())), pluginXml);
            }
            git(folder, "init", "-q", "-b", "main");
            git(folder, "remote", "add", "origin", "https://github.com/acme/app.git");
            git(folder, "add", "-A");
            return folder;
        }

        private static void ordinaryFiles(Path folder) throws IOException {
            write(folder.resolve("README.md"), "# App\n\n" + "It counts sheep for many shepherds. ".repeat(40)
                    + "\n\n## Deployment\n\n" + "Run docker compose up and open the page. ".repeat(8)
                    + "\n\n## Operations\n\n" + "Make a backup every night and look at the health page. ".repeat(8) + "\n");
            write(folder.resolve("CONTRIBUTING.md"), "# Contributing\n\n" + "Open an issue first. ".repeat(20) + "\n");
            write(folder.resolve("SECURITY.md"), "# Security\n\nReport a vulnerability to security@acme.example, not in public.\n");
            write(folder.resolve("Dockerfile"), "FROM eclipse-temurin:17\n");
            Files.copy(Path.of("LICENSE"), folder.resolve("LICENSE"));
            for (int i = 0; i < 100; i++) {
                write(folder.resolve("src/main/java/acme/Sheep" + i + ".java"), "package acme;\nclass Sheep" + i + " {}\n");
            }
        }

        private static void reactor(Path folder, int modules, String pluginXml) throws IOException {
            StringBuilder names = new StringBuilder("<modules>");
            for (int i = 0; i < modules; i++) {
                names.append("<module>m").append(i).append("</module>");
                write(
                        folder.resolve("m" + i + "/pom.xml"),
                        "<project><modelVersion>4.0.0</modelVersion><parent><groupId>org.acme</groupId><artifactId>app</artifactId>"
                                + "<version>1</version></parent><artifactId>m" + i + "</artifactId><packaging>pom</packaging></project>");
            }
            write(folder.resolve("pom.xml"), pom("app", "pom", names.append("</modules>").toString(), pluginXml));
        }

        private static void large(Path folder, String pluginXml) throws IOException {
            write(folder.resolve("pom.xml"), pom("app", "pom", "", pluginXml));
            for (int i = 0; i < 2_000; i++) {
                write(folder.resolve("docs/topic" + i % 50 + "/page" + i + ".md"), "# Page " + i + "\n\n" + "Some words about it. ".repeat(100) + "\n");
            }
            for (int i = 0; i < 98_000; i++) {
                write(folder.resolve("src/main/java/acme/p" + i / 100 + "/C" + i + ".java"), "class C" + i + " {}\n");
            }
        }

        /** What repositories of services have: a manual, manifests, a chart, modules, licences of others. */
        private static void service(Path folder, String pluginXml) throws IOException {
            reactor(folder, 12, pluginXml);
            for (int i = 0; i < 60; i++) {
                write(folder.resolve("docs/part" + i % 6 + "/page" + i + ".md"), Texts.page(i, 1_000 + i * 650));
            }
            for (int i = 0; i < 80; i++) {
                write(folder.resolve("deploy/" + (i % 2 == 0 ? "base" : "production") + "/app" + i + ".yaml"), Texts.manifest(i));
            }
            write(folder.resolve("chart/Chart.yaml"), "apiVersion: v2\nname: app\nversion: 1.0.0\n");
            write(folder.resolve("chart/values.yaml"), "image:\n  repository: ghcr.io/acme/app\n  tag: 1.0.0\nreplicas: 2\n");
            write(
                    folder.resolve("chart/templates/deployment.yaml"),
                    Texts.manifest(0).replace("ghcr.io/acme/app0:1.0.0", "{{ .Values.image.repository }}")
                            + "{{- if .Values.more }}\nmore: true\n{{- end }}\n");
            write(
                    folder.resolve("docker-compose.yml"),
                    "services:\n  app:\n    image: ghcr.io/acme/app:1.0.0\n    build: .\n  db:\n    image: postgres:17\n");
            Files.writeString(folder.resolve("LICENSE"), Files.readString(Path.of("LICENSE")) + Texts.OF_OTHERS);
        }

        /** What repositories of libraries have: a long README, a licence behind a notice, notes. */
        private static void library(Path folder, String pluginXml) throws IOException {
            write(folder.resolve("pom.xml"), pom("app", "pom", "", pluginXml));
            Files.delete(folder.resolve("Dockerfile"));
            write(folder.resolve("README.md"), Texts.page(0, 20_000));
            Files.writeString(
                    folder.resolve("LICENSE"),
                    "App, a counter of sheep\nCopyright 2026 The authors of App\n\nThis product is licensed as follows.\n\n"
                            + Files.readString(Path.of("LICENSE")));
            for (int i = 0; i < 40; i++) {
                write(folder.resolve("docs/page" + i + ".md"), Texts.page(i, 2_000 + i * 200));
            }
        }

        private static String pom(String artifactId, String packaging, String elements, String pluginXml) {
            return "<project><modelVersion>4.0.0</modelVersion><groupId>org.acme</groupId><artifactId>" + artifactId
                    + "</artifactId><version>1</version><packaging>" + packaging + "</packaging><name>App</name>"
                    + "<description>It counts sheep.</description><url>https://github.com/acme/app</url><licenses><license>"
                    + "<name>Apache-2.0</name><url>https://www.apache.org/licenses/LICENSE-2.0.txt</url></license></licenses>"
                    + "<scm><connection>scm:git:https://github.com/acme/app.git</connection><url>https://github.com/acme/app</url></scm>"
                    + elements + "<build><plugins>" + pluginXml + "</plugins></build></project>";
        }

        private static void git(Path folder, String... arguments) throws IOException, InterruptedException {
            List<String> command = new ArrayList<>(List.of("git"));
            command.addAll(List.of(arguments));
            if (new ProcessBuilder(command).directory(folder.toFile()).inheritIO().start().waitFor() != 0) {
                throw new IOException("git " + List.of(arguments) + " failed in " + folder);
            }
        }

        private static void write(Path file, String text) throws IOException {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        }

        private static void delete(Path folder) throws IOException {
            try (Stream<Path> files = Files.walk(folder)) {
                files.sorted(Comparator.reverseOrder()).forEach(file -> {
                    try {
                        Files.delete(file);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
            }
        }
    }

    /** Texts of any length that look like those that people write. */
    private static final class Texts {

        static final String OF_OTHERS =
                """

                =======================================================================
                This product contains Fence, which is licensed as follows:

                The MIT License

                Copyright (c) 2019 The authors of Fence

                Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated
                documentation files (the "Software"), to deal in the Software without restriction, including without limitation
                the rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and
                to permit persons to whom the Software is furnished to do so, subject to the following conditions:

                The above copyright notice and this permission notice shall be included in all copies or substantial portions of
                the Software.

                THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO
                THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
                AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF
                CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS
                IN THE SOFTWARE.
                """;

        private static final List<String> SUBJECTS = List.of("The shepherd", "A sheep", "The fence", "Our pasture", "The `count` job");
        private static final List<String> VERBS = List.of("watches", "counts", "*never* loses", "follows", "opens");
        private static final List<String> OBJECTS = List.of(
                "the [gate](page1.md)", "a `flock` of **many**", "the _old_ dog", "[the hill](https://acme.example/hill)", "its lamb");

        /** A page of Markdown of about that length. */
        static String page(int number, int length) {
            StringBuilder text = new StringBuilder("# Page " + number + " of the manual\n\n");
            for (int i = 0; text.length() < length; i++) {
                switch (i % 6) {
                    case 0 -> text.append("## Part ").append(i).append(" about sheep\n\n");
                    case 4 -> text.append("| name | value |\n| --- | --- |\n| `sheep` | ").append(i).append(" |\n| fence | [gate](page2.md) |\n\n");
                    case 5 -> text.append("```sh\ncount --sheep ").append(i).append("\necho done\n```\n\n");
                    default -> text.append(paragraph(number + i)).append("\n\n");
                }
            }
            return text.toString();
        }

        private static String paragraph(int seed) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < 5; i++) {
                int at = seed * 7 + i * 3;
                text.append(SUBJECTS.get(at % 5)).append(' ').append(VERBS.get((at + i) % 5)).append(' ')
                        .append(OBJECTS.get((at / 5 + i) % 5)).append(" in the evening.\n");
            }
            return text.toString().strip();
        }

        static String manifest(int number) {
            return "apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: app" + number + "\n  labels:\n    app: sheep\n"
                    + "spec:\n  replicas: 2\n  template:\n    spec:\n      containers:\n        - name: app\n          image: ghcr.io/acme/app"
                    + number + ":1.0.0\n          command: [\"count\", \"--sheep\"]\n          ports:\n            - containerPort: 8080\n"
                    + "          env:\n" + "            - name: FLOCK\n              value: \"large\"\n".repeat(10)
                    + "          resources:\n            limits: {cpu: 1, memory: 512Mi}\n";
        }
    }
}
