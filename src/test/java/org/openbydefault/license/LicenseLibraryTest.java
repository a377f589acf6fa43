package org.openbydefault.license;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.acme.LicenseExample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

class LicenseLibraryTest {

    @Test
    @ResourceLock(Resources.SYSTEM_OUT)
    void the_documented_example_prints_what_its_page_says() throws IOException {
        String page = Files.readString(Path.of("docs/license-library.md"));
        String source = Files.readString(Path.of("src/test/java/org/acme/LicenseExample.java"));

        assertThat(page).contains("```java\n" + source + "```", "```text\n" + printed() + "```");
    }

    private static String printed() {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream before = System.out;
        try (PrintStream captured = new PrintStream(printed, true, StandardCharsets.UTF_8)) {
            System.setOut(captured);
            LicenseExample.main(new String[0]);
        } finally {
            System.setOut(before);
        }
        return printed.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }
}
