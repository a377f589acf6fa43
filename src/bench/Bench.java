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
import java.util.stream.Stream;

/**
 * Measures what a check costs against other plugins, interleaved run by run. See README.md in this folder.
 *
 * <p>{@code java src/bench/Bench.java MAVEN_HOME [runs] [case,…] [plugin,…]}
 */
public final class Bench {

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
        int runs = args.length > 1 ? Integer.parseInt(args[1]) : 11;
        List<String> cases = args.length > 2 ? List.of(args[2].split(",")) : List.of("small", "reactor-100", "reactor-1000", "large");
        List<String> plugins = args.length > 3 ? List.of(args[3].split(",")) : List.copyOf(PLUGINS.keySet());
        Bench bench = new Bench(work, Path.of(args[0]).toAbsolutePath(), here.resolve("probe/target/probe-1.jar"));
        Files.createDirectories(work);
        for (String name : cases) {
            bench.measure(name, plugins, runs);
        }
    }

    private void measure(String name, List<String> plugins, int runs) throws IOException, InterruptedException {
        Map<String, Path> projects = new LinkedHashMap<>();
        for (String plugin : plugins) {
            projects.put(plugin, Repositories.make(work, name, plugin, PLUGINS.get(plugin)));
        }
        Map<String, List<Sample>> samples = new LinkedHashMap<>();
        for (int run = -1; run < runs; run++) {
            for (String plugin : plugins) {
                Sample sample = run(projects.get(plugin));
                if (run >= 0) {
                    samples.computeIfAbsent(plugin, unused -> new ArrayList<>()).add(sample);
                }
            }
        }
        print(name, samples);
    }

    private Sample run(Path project) throws IOException, InterruptedException {
        Path out = work.resolve("out.txt");
        Files.deleteIfExists(out);
        ProcessBuilder builder = new ProcessBuilder(
                mavenHome.resolve("bin/mvn").toString(), "-B", "-o", "-q", "validate",
                "-Dmaven.ext.class.path=" + probe, "-Dbench.out=" + out);
        builder.directory(project.toFile()).redirectErrorStream(true);
        builder.environment().put("MAVEN_SKIP_RC", "1");
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
}
