package org.openbydefault.configuration;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** Finds a policy by the word that names it: a file, or a resource of the plugin's class path. */
public final class PolicyFinder {

    private final Path folder;
    private final ClassLoader classPath;

    /**
     * @param folder what a relative path starts from
     * @param classPath of the plugin and of its dependencies
     */
    public PolicyFinder(Path folder, ClassLoader classPath) {
        this.folder = folder;
        this.classPath = classPath;
    }

    /**
     * The text of a policy; empty where there is none of that name.
     *
     * @throws IOException if it cannot be read
     */
    Optional<String> text(String word) throws IOException {
        Optional<Path> file = file(word);
        if (file.isPresent()) {
            return Optional.of(Files.readString(file.get()));
        }
        String resource = word.startsWith("/") ? word.substring(1) : word;
        try (InputStream stream = classPath.getResourceAsStream(resource)) {
            return stream == null
                    ? Optional.empty()
                    : Optional.of(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    private Optional<Path> file(String word) {
        try {
            Path file = folder.resolve(word);
            return Files.isRegularFile(file) ? Optional.of(file) : Optional.empty();
        } catch (InvalidPathException noPath) {
            return Optional.empty();
        }
    }
}
