package org.openbydefault.declared;

import org.openbydefault.project.Location;
import org.openbydefault.rule.Finding;

/**
 * What a rule says where it fails.
 *
 * @param message what is wrong
 * @param fix what to do
 */
record FailureText(String message, String fix) {

    /** A finding at a place, with what is to be told of this place. */
    Finding at(Location place, String subject, String detail) {
        return Finding.of(place, subject, detail.isEmpty() ? message : message + ": " + detail, fix);
    }
}
