package org.openbydefault.git;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openbydefault.files.WorkingTree;

/** What reading a repository must not do: start processes, write files, load JGit without need. */
class QuietReadingTest {

    @TempDir
    Path temporary;

    private Path home;

    @BeforeEach
    void make_a_home() throws IOException {
        home = Files.createDirectory(temporary.resolve("home"));
        Files.writeString(home.resolve(".gitconfig"), "[remote \"of the user\"]\nurl = https://user.example/x.git\n");
    }

    @Test
    void an_ordinary_repository_is_read_without_jgit_processes_or_writes() throws Exception {
        GitCheckout checkout = GitCheckout.init(temporary.resolve("app"))
                .add("pom.xml", "docs/deploy.md")
                .commit();
        checkout.git("remote", "add", "origin", "https://git.acme.example/app.git");

        assertThat(loadedClasses(checkout)).noneMatch(name -> name.startsWith("org.eclipse.jgit."));
    }

    @Test
    void a_repository_that_needs_jgit_is_read_without_processes_or_writes() throws Exception {
        GitCheckout checkout = GitCheckout.init(temporary.resolve("app"))
                .add("pom.xml", "docs/deploy.md")
                .commit();
        checkout.git("remote", "add", "origin", "https://git.acme.example/app.git");
        checkout.git("sparse-checkout", "set", "--sparse-index", "none");

        assertThat(loadedClasses(checkout)).contains("org.eclipse.jgit.treewalk.TreeWalk");
    }

    @Test
    void no_class_starts_processes_or_threads() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(ProcessBuilder.class, Process.class, Runtime.class, Thread.class)
                .check(new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages("org.openbydefault.git", "org.openbydefault.files"));
    }

    /** Reads all facts in a JVM of its own and compares home and checkout before and after. */
    private List<String> loadedClasses(GitCheckout checkout) throws Exception {
        Map<Path, String> before = snapshot(temporary);
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:-UsePerfData",
                "-Xlog:class+load:stdout:none",
                "-Duser.home=" + home,
                "-cp",
                System.getProperty("java.class.path"),
                ReadEverything.class.getName(),
                checkout.folder().toString());
        builder.environment().put("HOME", home.toString());
        builder.environment().remove("XDG_CONFIG_HOME");
        Process process = builder.redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor()).as(output).isZero();
        assertThat(output).contains("docs/deploy.md [GitRemote[name=origin, url=https://git.acme.example/app.git]] []");
        assertThat(snapshot(temporary)).isEqualTo(before);
        List<String> classes =
                output.lines().map(line -> line.split(" source:")[0]).toList();
        // ProcessImpl is no sign of a process: from JDK 25 on, looking up a variable of the environment loads it.
        assertThat(classes).contains("java.lang.Object").doesNotContain("java.lang.ProcessBuilder");
        return classes;
    }

    private static Map<Path, String> snapshot(Path folder) throws IOException {
        Map<Path, String> snapshot = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : (Iterable<Path>) paths::iterator) {
                snapshot.put(path, Files.getLastModifiedTime(path) + " " + Files.size(path));
            }
        }
        return snapshot;
    }

    /** Asks for every fact. */
    static final class ReadEverything {

        public static void main(String[] arguments) {
            GitRepository repository = GitRepository.containing(Path.of(arguments[0]));
            WorkingTree tree = WorkingTree.at(repository.workTree().orElseThrow());
            tree.read("pom.xml", 100);
            tree.list();
            System.out.println(repository.tracked().value().orElseThrow().first() + " "
                    + repository.remotes().value().orElseThrow() + " "
                    + repository.submodules().value().orElseThrow());
        }
    }
}
