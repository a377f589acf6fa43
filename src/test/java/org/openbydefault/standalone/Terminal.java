package org.openbydefault.standalone;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;

/** Starts commands in a folder and keeps what they say. */
final class Terminal {

    private final Path folder;
    private final Map<String, String> environment;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream error = new ByteArrayOutputStream();

    Terminal(Path folder, Map<String, String> environment) {
        this.folder = folder;
        this.environment = environment;
    }

    Terminal(Path folder) {
        this(folder, Map.of());
    }

    /** The exit status of a command that gets a list on standard input. */
    int run(String list, String... arguments) {
        out.reset();
        error.reset();
        return Main.run(
                new Surroundings(
                        new ByteArrayInputStream(list.getBytes(StandardCharsets.UTF_8)),
                        out,
                        error,
                        environment,
                        folder,
                        false,
                        true),
                arguments);
    }

    String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    String error() {
        return error.toString(StandardCharsets.UTF_8);
    }
}
