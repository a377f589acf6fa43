package org.openbydefault.maven.pom;

import org.apache.maven.model.InputLocation;
import org.apache.maven.model.InputLocationTracker;
import org.apache.maven.model.Model;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.jspecify.annotations.Nullable;
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

    /** The place of an element of a plugin's configuration, or that of what is around it where Maven does not tell. */
    Location location(Xpp3Dom element, Location around) {
        int line = line(element.getInputLocation());
        return line < 1 ? around : Location.of(path, line);
    }

    /** Maven 4 gives configuration a type of its own API, which the API of Maven 3 does not have. */
    private static int line(@Nullable Object place) {
        if (place instanceof InputLocation location) {
            return location.getLineNumber();
        }
        try {
            return place == null
                    ? 0
                    : (int) place.getClass().getMethod("getLineNumber").invoke(place);
        } catch (ReflectiveOperationException otherType) {
            return 0;
        }
    }
}
