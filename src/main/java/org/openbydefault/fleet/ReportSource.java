package org.openbydefault.fleet;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * Where the report of a repository stands.
 *
 * @param start the first byte in the file
 * @param length in bytes
 */
record ReportSource(Path file, long start, int length) {

    /** @throws IOException if the file cannot be read, or is shorter by now */
    String text() throws IOException {
        byte[] bytes = new byte[length];
        try (RandomAccessFile opened = new RandomAccessFile(file.toFile(), "r")) {
            opened.seek(start);
            opened.readFully(bytes);
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
