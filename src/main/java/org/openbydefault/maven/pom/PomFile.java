package org.openbydefault.maven.pom;

import org.apache.maven.model.InputLocation;
import org.apache.maven.model.InputLocationTracker;
import org.apache.maven.model.Model;
import org.openbydefault.project.Location;
import org.openbydefault.project.SourceTree;

/**
 * A POM of this repository as written.
 *
 * @param path repository-relative path
 */
record PomFile(String path, Model model) {

    /** The folder of this POM, repository-relative. */
    String folder() {
        return SourceTree.parent(path);
    }

    /** The place of an element, or that of the whole element where the field is not written. */
    Location location(InputLocationTracker element, String field) {
        InputLocation location = element.getLocation(field);
        if (location == null) {
            location = element.getLocation("");
        }
        return Location.of(path, location == null ? 0 : Math.max(location.getLineNumber(), 0));
    }
}
