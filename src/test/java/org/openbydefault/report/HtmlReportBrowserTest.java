package org.openbydefault.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openbydefault.engine.CheckResult;

/** Opens the page in headless Chromium; the screenshots stay in {@code target/browser}. */
class HtmlReportBrowserTest {

    private static final Path SCRIPT = Path.of("src/test/browser/look.mjs");
    private static final Path FOLDER = Path.of("target/browser");

    /** Continuous integration sets {@code BROWSER_TESTS=required}: there a test that is skipped is one that fails. */
    @BeforeAll
    static void needs_a_browser() {
        need(isOnPath("node"), "node is not installed");
        need(
                System.getenv("CHROMIUM") != null || isOnPath("chromium"),
                "chromium is not installed (Debian: apt-get install chromium), nor named by CHROMIUM");
        need(
                Files.isDirectory(SCRIPT.resolveSibling("node_modules")),
                "axe-core is not installed (npm install in src/test/browser)");
    }

    private static void need(boolean isThere, String otherwise) {
        if ("required".equals(System.getenv("BROWSER_TESTS"))) {
            assertThat(isThere).as(otherwise).isTrue();
        }
        assumeTrue(isThere, "skipped: " + otherwise);
    }

    static Stream<CheckResult> results() {
        return Stream.of(Results.rich(), Results.passing(), Results.large(500));
    }

    @ParameterizedTest
    @MethodSource("results")
    void is_read_at_any_width_in_any_scheme_by_anybody(CheckResult result) throws Exception {
        assertThat(look(new HtmlReport().render(result))).isEmpty();
    }

    @Test
    void trouble_is_really_seen() throws Exception {
        String page = new HtmlReport()
                .render(Results.passing())
                .replace("<main>", "<main><img src='https://acme.invalid/a.png'><script>alert(1)</script>");

        assertThat(look(page)).contains("https://acme.invalid/a.png", "image-alt", "Content Security Policy");
    }

    private static String look(String page) throws Exception {
        Files.createDirectories(FOLDER);
        Path file = Files.writeString(FOLDER.resolve("index.html"), page);
        Process node = new ProcessBuilder(List.of("node", SCRIPT.toString(), file.toString(), FOLDER.toString()))
                .redirectErrorStream(true)
                .start();
        String problems = new String(node.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        node.waitFor();
        return problems;
    }

    private static boolean isOnPath(String program) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator, -1))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }
}
