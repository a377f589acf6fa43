package org.openbydefault.maven;

import java.nio.file.Path;
import java.util.Objects;

/** A path as it is shown to somebody who stands in a folder. */
final class ShownPath {

    private ShownPath() {}

    /** The way from that folder to the path; the path itself where there is none, as from one drive of Windows to another. */
    static String from(Path folder, Path path) {
        boolean isReachable = Objects.equals(folder.getRoot(), path.getRoot());
        return isReachable ? folder.relativize(path).toString() : path.toString();
    }
}
