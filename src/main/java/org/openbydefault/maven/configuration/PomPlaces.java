package org.openbydefault.maven.configuration;

import java.io.File;
import java.net.URI;
import java.nio.file.Path;
import org.apache.maven.model.InputLocation;
import org.jspecify.annotations.Nullable;

/** Names places in POMs for people: path and line below a folder, else the POM's coordinates and the line. */
final class PomPlaces {

    /**
     * A place.
     *
     * @param file the path, or the coordinates
     * @param line counted from 1, or 0 where nobody knows
     */
    record Place(String file, int line) {

        @Override
        public String toString() {
            return line == 0 ? file : file + ":" + line;
        }
    }

    private static final Place UNKNOWN = new Place("POM", 0);

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
    Place of(@Nullable Object location) {
        if (location instanceof InputLocation known) {
            return known.getSource() == null
                    ? UNKNOWN
                    : of(known.getSource().getLocation(), known.getSource().getModelId(), known.getLineNumber());
        }
        Object source = location == null ? null : answer(location, "getSource");
        return location == null || source == null
                ? UNKNOWN
                : of(answer(source, "getLocation"), answer(source, "getModelId"), answer(location, "getLineNumber"));
    }

    private Place of(@Nullable Object path, @Nullable Object modelId, @Nullable Object line) {
        int number = line instanceof Integer known && known > 0 ? known : 0;
        if (path != null) {
            Path file = file(path.toString());
            if (file.startsWith(folder)) {
                return new Place(folder.relativize(file).toString().replace(File.separatorChar, '/'), number);
            }
        }
        return new Place(modelId == null ? "POM" : "POM of " + modelId, number);
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
