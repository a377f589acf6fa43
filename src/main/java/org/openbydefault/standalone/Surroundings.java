package org.openbydefault.standalone;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * What a process has around it.
 *
 * @param folder the current folder
 * @param hasTerminal whether standard output is a terminal
 * @param isWatched whether standard error is a terminal
 */
record Surroundings(
        InputStream in,
        OutputStream out,
        OutputStream error,
        Map<String, String> environment,
        Path folder,
        boolean hasTerminal,
        boolean isWatched) {

    private static final Path STANDARD_OUTPUT = Path.of("/proc/self/fd/1");
    private static final Path STANDARD_ERROR = Path.of("/proc/self/fd/2");

    /** Those of this process. */
    static Surroundings ofProcess() {
        return new Surroundings(
                System.in,
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                System.getenv(),
                Path.of("").toAbsolutePath(),
                isTerminal(STANDARD_OUTPUT) && !System.getenv().containsKey("NO_COLOR"),
                isTerminal(STANDARD_ERROR));
    }

    void print(String line) {
        write(out, line + System.lineSeparator());
    }

    void complain(String line) {
        write(error, line + System.lineSeparator());
    }

    /** Overwrites the line that was told before. */
    void tell(String line) {
        write(error, "\r\u001b[K" + line);
    }

    private static void write(OutputStream to, String text) {
        try {
            to.write(text.getBytes(StandardCharsets.UTF_8));
            to.flush();
        } catch (IOException closed) {
            throw new UncheckedIOException(closed);
        }
    }

    private static boolean isTerminal(Path stream) {
        try {
            String device = Files.readSymbolicLink(stream).toString();
            return device.startsWith("/dev/pts/") || device.startsWith("/dev/tty");
        } catch (IOException | UnsupportedOperationException otherSystem) {
            return false;
        }
    }
}
