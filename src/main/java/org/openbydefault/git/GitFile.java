package org.openbydefault.git;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads the files of a repository folder. Never opens what is no ordinary file: a pipe would block. */
final class GitFile {

    private static final int TEXT_LIMIT = 4 << 20;

    private GitFile() {}

    /**
     * The content of a file.
     *
     * @param name what to call the file in the reason
     * @param limit how many bytes it may have at the most
     * @throws UnreadableException if it is absent, no ordinary file, too long or not accessible
     */
    static byte[] bytes(Path file, String name, int limit) throws UnreadableException {
        if (!Files.isRegularFile(file)) {
            throw new UnreadableException(name + (Files.exists(file) ? " is no ordinary file" : " is missing"));
        }
        byte[] content;
        try (InputStream in = Files.newInputStream(file)) {
            content = in.readNBytes(limit + 1);
        } catch (IOException e) {
            throw new UnreadableException(name + " cannot be read");
        }
        if (content.length > limit) {
            throw new UnreadableException(name + " is longer than " + (limit >> 20) + " MiB");
        }
        return content;
    }

    /** The text of a file of at most 4 MiB; bytes that are no UTF-8 become U+FFFD. */
    static String text(Path file, String name) throws UnreadableException {
        return new String(bytes(file, name, TEXT_LIMIT), StandardCharsets.UTF_8);
    }
}
