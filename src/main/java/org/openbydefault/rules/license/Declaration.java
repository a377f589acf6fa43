package org.openbydefault.rules.license;

import java.util.List;
import org.openbydefault.project.Location;

/**
 * A place that says in words under which licence the repository is.
 *
 * @param location where
 * @param source what it is there, with an article where it has one: {@code <licenses>}, {@code the badge}
 * @param summary what it says and what that means
 * @param licenses what that means; several are a choice or a sum
 * @param isClear whether it names licences, and all that it says could be understood
 * @param isForeign whether another house says it: a parent POM that does not belong to this repository
 */
record Declaration(
        Location location, String source, String summary, List<Meant> licenses, boolean isClear, boolean isForeign) {

    /**
     * A licence that is meant.
     *
     * @param spdxId its id
     * @param kin what of it the words give
     */
    record Meant(String spdxId, FamilyVersion kin) {}

    /** Whether both are what one place says. */
    boolean isSamePlace(Declaration other) {
        return location.equals(other.location) && source.equals(other.source);
    }

    /** The ids of the licences, in the order in which they stand. */
    String named() {
        StringBuilder ids = new StringBuilder();
        for (Meant meant : licenses) {
            ids.append(ids.isEmpty() ? "" : " ").append(meant.spdxId());
        }
        return ids.toString();
    }

    /** Whether one of the licences of each can be the same. */
    boolean agrees(Declaration other) {
        for (Meant ours : licenses) {
            for (Meant theirs : other.licenses) {
                if (ours.kin().agrees(theirs.kin())) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether it speaks of documentation, data or pictures alone. */
    boolean isAboutContent() {
        for (Meant meant : licenses) {
            if (!ContentLicenses.contains(meant.spdxId())) {
                return false;
            }
        }
        return true;
    }
}
