package org.openbydefault.engine;

import org.openbydefault.project.Location;

/**
 * What a repository says about the state of its life: that it is archived, superseded, at its end, or that its change log
 * ended long ago. A fact with its place, never a score.
 *
 * @param state {@code archived}, {@code superseded}, {@code end of life}, {@code ended} or {@code change log ended}
 * @param place where it stands
 * @param text what stands there
 */
public record LifeFact(String state, Location place, String text) {

    /** In a sentence without final full stop. */
    public String sentence() {
        return switch (state) {
            case "change log ended" -> "The change log ended long before this version: " + place + " " + text;
            case "ended" -> "This project has ended, says " + place;
            case "end of life" -> "This project has reached its end of life, says " + place;
            default -> "This project is " + state + ", says " + place;
        };
    }
}
