package org.openbydefault.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReportWriterTest {

    @TempDir
    private Path build;

    @Test
    void always_writes_json() throws IOException {
        write(Set.of());

        assertThat(names()).containsExactly("report.json");
        assertThat(folder().resolve("report.json")).hasContent(new JsonReport().render(Results.rich()));
    }

    @Test
    void writes_the_formats_asked_for_and_leaves_what_another_run_was_asked_for() throws IOException {
        write(Set.of(ReportFormat.HTML));

        write(Set.of(ReportFormat.SARIF));

        assertThat(names()).containsExactly("index.html", "report.json", "report.sarif");
    }

    @Test
    void removes_what_it_is_going_to_write_and_nothing_else() throws IOException {
        write(EnumSet.of(ReportFormat.HTML, ReportFormat.SARIF));

        new ReportWriter(build, folder()).removeReports(Set.of(ReportFormat.SARIF));

        assertThat(names()).containsExactly("index.html");
    }

    @Test
    void writes_anew() throws IOException {
        Files.createDirectories(folder());
        Files.writeString(folder().resolve("report.json"), "x".repeat(100_000));

        write(Set.of());

        assertThat(folder().resolve("report.json")).hasContent(new JsonReport().render(Results.rich()));
    }

    @Test
    void writes_through_no_link() throws IOException {
        Path precious = Files.writeString(build.resolve("precious"), "untouched");
        Files.createDirectories(folder());
        Files.createSymbolicLink(folder().resolve("report.json"), precious);

        write(Set.of());

        assertThat(precious).hasContent("untouched");
        assertThat(folder().resolve("report.json")).isRegularFile();
    }

    @Test
    void refuses_a_folder_that_is_a_link(@TempDir Path elsewhere) throws IOException {
        Path report = Files.writeString(elsewhere.resolve("index.html"), "precious");
        Files.createDirectory(build.resolve("target"));
        Files.createSymbolicLink(folder(), elsewhere);

        assertRefused("target/open-by-default is a symbolic link");
        assertThat(report).hasContent("precious");
    }

    @Test
    void refuses_a_target_that_is_a_link(@TempDir Path elsewhere) throws IOException {
        Path report = Files.writeString(
                Files.createDirectory(elsewhere.resolve("open-by-default")).resolve("report.json"), "precious");
        Files.createSymbolicLink(build.resolve("target"), elsewhere);

        assertRefused("target is a symbolic link");
        assertThat(report).hasContent("precious");
        assertThat(elsewhere.resolve("open-by-default")).isDirectoryContaining(report::equals);
    }

    @Test
    void refuses_a_link_to_a_place_that_is_not_there_yet(@TempDir Path elsewhere) throws IOException {
        Files.createSymbolicLink(build.resolve("target"), elsewhere.resolve("new"));

        assertRefused("target is a symbolic link");
        assertThat(elsewhere).isEmptyDirectory();
    }

    @Test
    void a_build_folder_that_the_user_reaches_through_a_link_is_fine(@TempDir Path elsewhere) throws IOException {
        Path link = Files.createSymbolicLink(elsewhere.resolve("link"), build);

        new ReportWriter(link, link.resolve("target/open-by-default")).write(Results.rich(), Set.of());

        assertThat(names()).containsExactly("report.json");
    }

    @Test
    void a_file_that_cannot_take_its_place_leaves_no_draft() throws IOException {
        Files.createDirectories(folder().resolve("report.json/in-the-way"));
        ReportWriter writer = new ReportWriter(build, folder());

        assertThatThrownBy(() -> writer.write(Results.rich(), Set.of())).isInstanceOf(IOException.class);
        assertThat(names()).containsExactly("report.json");
    }

    @Test
    void several_builds_may_write_to_one_folder_at_the_same_time() throws Exception {
        String json = new JsonReport().render(Results.rich());
        Callable<Void> run = () -> {
            for (int i = 0; i < 50; i++) {
                write(Set.of(ReportFormat.BADGE));
            }
            return null;
        };
        ExecutorService builds = Executors.newFixedThreadPool(4);
        for (Future<Void> build : builds.invokeAll(Collections.nCopies(4, run))) {
            build.get();
        }
        builds.shutdown();

        assertThat(names()).containsExactly("badge.svg", "report.json");
        assertThat(folder().resolve("report.json")).hasContent(json);
    }

    private void assertRefused(String message) {
        ReportWriter writer = new ReportWriter(build, folder());
        assertThatThrownBy(() -> writer.removeReports(Set.of()))
                .isInstanceOf(IOException.class)
                .hasMessageStartingWith(message);
        assertThatThrownBy(() -> writer.write(Results.rich(), Set.of()))
                .isInstanceOf(IOException.class)
                .hasMessageStartingWith(message);
    }

    @ParameterizedTest
    @EnumSource(ReportFormat.class)
    void every_format_is_the_same_everywhere(ReportFormat format) {
        String document = format.render(Results.rich());
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(format.render(Results.rich())).isEqualTo(document);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
        assertThat(document)
                .endsWith("\n")
                .doesNotContain("\r", System.getProperty("user.dir"), "hunter2", "s3cret", "abc&");
    }

    @ParameterizedTest
    @EnumSource(ReportFormat.class)
    void every_format_is_found_by_its_word(ReportFormat format) {
        assertThat(ReportFormat.of(format.word().toUpperCase(Locale.ROOT))).contains(format);
        assertThat(ReportFormat.words()).contains(format.word());
        assertThat(ReportFormat.of("pdf")).isEmpty();
    }

    private void write(Set<ReportFormat> formats) throws IOException {
        ReportWriter writer = new ReportWriter(build, folder());
        writer.removeReports(formats);
        writer.write(Results.rich(), formats);
    }

    private Path folder() {
        return build.resolve("target/open-by-default");
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder())) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
