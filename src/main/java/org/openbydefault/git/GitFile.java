package org.openbydefault.git;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Reads the small files of a repository folder. Never opens what is no ordinary file, and reads no more than its size:
 * a pipe would block, and so would files without size that a kernel makes up.
 */
final class GitFile {

    private static final int LIMIT_MIB = 1;

    private GitFile() {}

    /**
     * The text of a file of at most 1 MiB; bytes that are no UTF-8 become U+FFFD.
     *
     * @param name what to call the file in the reason
     * @throws UnreadableException if it is absent, no ordinary file, too long or not accessible
     */
    static String text(Path file, String name) throws UnreadableException {
        checkOrdinary(file, name);
        try (InputStream in = Files.newInputStream(file)) {
            long size = Files.size(file);
            if (size > LIMIT_MIB << 20) {
                throw new UnreadableException(name + " is longer than " + LIMIT_MIB + " MiB");
            }
            return new String(in.readNBytes((int) size), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UnreadableException(name + " cannot be read");
        }
    }

    /** @throws UnreadableException if it is absent or no ordinary file */
    static void checkOrdinary(Path file, String name) throws UnreadableException {
        if (!Files.isRegularFile(file)) {
            throw new UnreadableException(name + (Files.exists(file) ? " is no ordinary file" : " is missing"));
        }
    }
}
