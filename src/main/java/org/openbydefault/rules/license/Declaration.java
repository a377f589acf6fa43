package org.openbydefault.rules.license;

import java.util.List;
import java.util.Optional;
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
 * @param isRestricted whether it restricts the licences that it names, or has another's terms in place of theirs
 * @param hasOtherException whether it means an exception that is not on the list
 * @param isOfSoftware whether it says that it speaks of the software itself, whatever its licence is made for
 */
record Declaration(
        Location location,
        String source,
        String summary,
        List<Meant> licenses,
        boolean isClear,
        boolean isForeign,
        boolean isRestricted,
        boolean hasOtherException,
        boolean isOfSoftware) {

    /**
     * A licence that is meant.
     *
     * @param spdxId its id
     * @param kin what of it the words give
     * @param exceptions those with which it is named
     */
    record Meant(String spdxId, FamilyVersion kin, List<String> exceptions) {

        /** The id that both mean: a text says neither "only" nor "or later", a name may. */
        String idWith(Meant other) {
            boolean later = GnuVersion.isOrLater(other.spdxId)
                    && GnuVersion.bare(spdxId).equals(GnuVersion.bare(other.spdxId));
            return later ? other.spdxId : spdxId;
        }
    }

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
        return agreed(other).isPresent();
    }

    /** Ours and theirs of the first licences that can be the same. */
    Optional<Meant[]> agreed(Declaration other) {
        for (Meant ours : licenses) {
            for (Meant theirs : other.licenses) {
                if (ours.kin().agrees(theirs.kin())) {
                    return Optional.of(new Meant[] {ours, theirs});
                }
            }
        }
        return Optional.empty();
    }

    /** Whether it speaks of documentation, data or pictures alone. */
    boolean isAboutContent() {
        if (isOfSoftware) {
            return false;
        }
        for (Meant meant : licenses) {
            if (!ContentLicenses.contains(meant.spdxId())) {
                return false;
            }
        }
        return true;
    }
}
