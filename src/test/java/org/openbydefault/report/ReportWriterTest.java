package org.openbydefault.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReportWriterTest {

    @TempDir
    private Path target;

    @Test
    void always_writes_json() throws IOException {
        write(Set.of());

        assertThat(names()).containsExactly("report.json");
        assertThat(folder().resolve("report.json")).hasContent(new JsonReport().render(Results.rich()));
    }

    @Test
    void writes_the_formats_asked_for_and_removes_those_of_an_earlier_run() throws IOException {
        write(EnumSet.allOf(ReportFormat.class));
        Files.writeString(folder().resolve("notes.txt"), "mine");
        assertThat(names()).hasSize(8);

        write(Set.of(ReportFormat.HTML));

        assertThat(names()).containsExactly("index.html", "notes.txt", "report.json");
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
        Path precious = Files.writeString(target.resolve("precious"), "untouched");
        Files.createDirectories(folder());
        Files.createSymbolicLink(folder().resolve("report.json"), precious);

        write(Set.of());

        assertThat(precious).hasContent("untouched");
        assertThat(folder().resolve("report.json")).isRegularFile();
    }

    @Test
    void refuses_a_folder_that_is_a_link() throws IOException {
        Path elsewhere = Files.createDirectory(target.resolve("elsewhere"));
        Files.createSymbolicLink(folder(), elsewhere);

        assertThatThrownBy(() -> write(Set.of()))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("is a symbolic link");
        assertThat(elsewhere).isEmptyDirectory();
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
        new ReportWriter(folder()).write(Results.rich(), formats);
    }

    private Path folder() {
        return target.resolve("open-by-default");
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder())) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
