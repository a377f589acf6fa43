package org.openbydefault.project;

import java.util.List;
import java.util.Optional;
import org.openbydefault.api.PublicApi;

/**
 * An element of a plugin's configuration, whose names only that plugin knows.
 *
 * @param text with properties replaced, white space trimmed; empty for an element that has children
 * @param children in the order of the POM
 */
@PublicApi(since = "0.1.0", use = PublicApi.Use.READ, stability = PublicApi.Stability.EVOLVING)
public record PomElement(String name, String text, Location location, List<PomElement> children) {

    /** The first child of that name. */
    public Optional<PomElement> child(String childName) {
        for (PomElement child : children) {
            if (child.name.equals(childName)) {
                return Optional.of(child);
            }
        }
        return Optional.empty();
    }

    /** Whether it, or an element below it at any depth, has that name. */
    public boolean holds(String elementName) {
        boolean holds = name.equals(elementName);
        for (PomElement child : children) {
            holds |= child.holds(elementName);
        }
        return holds;
    }
}
