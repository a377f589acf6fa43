package org.openbydefault.spark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import org.apache.spark.api.java.function.Function2;

/** Halts the JVM of an executor in the middle of a partition, once in a run. */
final class HaltedOnce implements Function2<Integer, Iterator<String>, Iterator<String>> {

    private static final long serialVersionUID = 1;
    private static final int PARTITION = 3;
    private static final int LINES_BEFORE = 7;

    private final String marker;

    /** @param marker the file that tells that it has happened */
    HaltedOnce(Path marker) {
        this.marker = marker.toString();
    }

    @Override
    public Iterator<String> call(Integer partition, Iterator<String> list) {
        return partition != PARTITION ? list : new Iterator<>() {
            private int passed;

            @Override
            public boolean hasNext() {
                return list.hasNext();
            }

            @Override
            public String next() {
                if (passed++ == LINES_BEFORE && isFirst()) {
                    Runtime.getRuntime().halt(1);
                }
                return list.next();
            }
        };
    }

    private boolean isFirst() {
        try {
            Files.createFile(Path.of(marker));
            return true;
        } catch (FileAlreadyExistsException again) {
            return false;
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }
}
