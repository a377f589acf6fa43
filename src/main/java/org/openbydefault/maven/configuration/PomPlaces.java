package org.openbydefault.maven.configuration;

import java.io.File;
import java.net.URI;
import java.nio.file.Path;
import org.apache.maven.model.InputLocation;
import org.jspecify.annotations.Nullable;

/** Names places in POMs for people: path and line below a folder, else the POM's coordinates and the line. */
final class PomPlaces {

    private final Path folder;

    /** @param folder what paths are relative to */
    PomPlaces(Path folder) {
        this.folder = folder;
    }

    /**
     * The place of an element.
     *
     * @param location as Maven keeps it: an {@link InputLocation}, or since Maven 4 a class of another name that answers the
     *     same questions; null where it kept none
     */
    String name(@Nullable Object location) {
        if (location == null) {
            return "POM";
        }
        if (location instanceof InputLocation known) {
            return known.getSource() == null
                    ? "POM"
                    : name(known.getSource().getLocation(), known.getSource().getModelId(), known.getLineNumber());
        }
        Object source = answer(location, "getSource");
        return source == null
                ? "POM"
                : name(answer(source, "getLocation"), answer(source, "getModelId"), answer(location, "getLineNumber"));
    }

    private String name(@Nullable Object path, @Nullable Object modelId, @Nullable Object line) {
        boolean hasLine = line instanceof Integer number && number > 0;
        if (path != null) {
            Path file = file(path.toString());
            if (file.startsWith(folder)) {
                String relative = folder.relativize(file).toString().replace(File.separatorChar, '/');
                return hasLine ? relative + ":" + line : relative;
            }
        }
        String coordinates = modelId == null ? "POM" : "POM of " + modelId;
        return hasLine ? coordinates + " line " + line : coordinates;
    }

    private static Path file(String location) {
        return (location.startsWith("file:") ? Path.of(URI.create(location)) : Path.of(location)).normalize();
    }

    private static @Nullable Object answer(Object asked, String question) {
        try {
            return asked.getClass().getMethod(question).invoke(asked);
        } catch (ReflectiveOperationException otherClass) {
            return null;
        }
    }
}
