package org.openbydefault.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reports that somebody has read and found good. {@code -Dapprove} writes them anew: read them again then. */
final class Approved {

    private static final Path FOLDER = Path.of("src/test/resources/org/openbydefault/report");

    private Approved() {}

    static void assertApproved(String name, String text) throws IOException {
        Path file = FOLDER.resolve(name);
        if (System.getProperty("approve") != null) {
            Files.writeString(file, text);
        }
        assertThat(text).isEqualTo(Files.readString(file));
    }
}
