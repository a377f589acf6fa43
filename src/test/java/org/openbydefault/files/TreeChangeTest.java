package org.openbydefault.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TreeChangeTest {

    @TempDir
    private Path root;

    @Test
    void files_are_changed_and_made() throws IOException {
        Files.writeString(root.resolve("pom.xml"), "old");

        new TreeChange(root).apply(contents("pom.xml", "new", "docs/a.md", "made"));

        assertThat(root.resolve("pom.xml")).hasContent("new");
        assertThat(root.resolve("docs/a.md")).hasContent("made");
    }

    @Test
    void where_one_cannot_be_written_all_are_as_they_were() throws IOException {
        Files.writeString(root.resolve("pom.xml"), "old");
        Files.writeString(root.resolve("docs"), "a file where a folder has to be");

        assertThatThrownBy(() -> new TreeChange(root).apply(contents("pom.xml", "new", "docs/a.md", "made")))
                .isInstanceOf(IOException.class);

        assertThat(root.resolve("pom.xml")).hasContent("old");
        assertThat(names()).containsExactlyInAnyOrder("pom.xml", "docs");
    }

    @Test
    void where_one_cannot_be_moved_those_before_it_are_taken_back() throws IOException {
        Files.writeString(root.resolve("pom.xml"), "old");
        Files.createDirectories(root.resolve("LICENSE/text"));

        assertThatThrownBy(() -> new TreeChange(root).apply(contents("a.md", "made", "pom.xml", "new", "LICENSE", "x")))
                .isInstanceOf(IOException.class);

        assertThat(root.resolve("pom.xml")).hasContent("old");
        assertThat(names()).containsExactlyInAnyOrder("pom.xml", "LICENSE");
    }

    private Stream<String> names() throws IOException {
        return Files.list(root).map(path -> path.getFileName().toString());
    }

    private static Map<String, byte[]> contents(String... pathsAndTexts) {
        Map<String, byte[]> contents = new LinkedHashMap<>();
        for (int i = 0; i < pathsAndTexts.length; i += 2) {
            contents.put(pathsAndTexts[i], pathsAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
        }
        return contents;
    }
}
