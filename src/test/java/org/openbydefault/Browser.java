package org.openbydefault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Headless Chromium, for tests of pages. What it sees stays in {@code target/browser}. */
public final class Browser {

    private static final Path SCRIPTS = Path.of("src/test/browser");
    private static final Path FOLDER = Path.of("target/browser");

    private Browser() {}

    /** Continuous integration sets {@code BROWSER_TESTS=required}: there a test that is skipped is one that fails. */
    public static void isNeeded() {
        need(isOnPath("node"), "node is not installed");
        need(
                System.getenv("CHROMIUM") != null || isOnPath("chromium"),
                "chromium is not installed (Debian: apt-get install chromium), nor named by CHROMIUM");
        need(
                Files.isDirectory(SCRIPTS.resolve("node_modules")),
                "axe-core is not installed (npm install in src/test/browser)");
    }

    /** What is wrong with a page at any width in any scheme; nothing if all is well. */
    public static String look(String name, String page) throws Exception {
        Path folder = Files.createDirectories(FOLDER.resolve(name));
        return run(Map.of(), "look.mjs", write(folder, page), folder.toString());
    }

    /** What an expression gives in a page. */
    public static String ask(String name, String page, String expression) throws Exception {
        return run(Map.of(), "ask.mjs", write(FOLDER.resolve(name), page), expression)
                .strip();
    }

    /** What an expression gives in a page whose own script does not run. */
    public static String askWithoutScript(String name, String page, String expression) throws Exception {
        return run(Map.of("WITHOUT_SCRIPTS", "1"), "ask.mjs", write(FOLDER.resolve(name), page), expression)
                .strip();
    }

    /** Takes a picture of the top of a page. */
    public static byte[] picture(String name, String page, String scheme, int width, int height) throws Exception {
        Path picture = FOLDER.resolve(name).resolve("picture-" + scheme + ".png");
        String trouble = run(
                Map.of(),
                "picture.mjs",
                write(FOLDER.resolve(name), page),
                picture.toString(),
                scheme,
                String.valueOf(width),
                String.valueOf(height));
        assertThat(trouble).isEmpty();
        return Files.readAllBytes(picture);
    }

    private static String write(Path folder, String page) throws IOException {
        Files.createDirectories(folder);
        return Files.writeString(folder.resolve("index.html"), page).toString();
    }

    private static String run(Map<String, String> environment, String script, String... arguments) throws Exception {
        List<String> command =
                new ArrayList<>(List.of("node", SCRIPTS.resolve(script).toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(environment);
        Process node = builder.start();
        String told = new String(node.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        node.waitFor();
        return told;
    }

    private static void need(boolean isThere, String otherwise) {
        if ("required".equals(System.getenv("BROWSER_TESTS"))) {
            assertThat(isThere).as(otherwise).isTrue();
        }
        assumeTrue(isThere, "skipped: " + otherwise);
    }

    private static boolean isOnPath(String program) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator, -1))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }
}
