package org.openbydefault.project;

import java.util.Locale;
import java.util.Optional;

/**
 * One place that speaks for an outcome: a place in the repository or an address.
 *
 * @param location the place in the repository; empty for an address alone
 * @param url the address; empty for a place alone
 * @param kind why it speaks for the outcome
 * @param note what is found there, a few words; may be empty
 */
public record Evidence(Optional<Location> location, Optional<String> url, Kind kind, String note) {

    /** Why a place speaks for an outcome. */
    public enum Kind {
        /** The name of a file or folder. */
        NAME,
        /** A heading with what stands below it. */
        HEADING,
        /** What stands in a file: a sentence, an element, a command, a text that is linked to. */
        DOCUMENT,
        /** An address that is linked to; nobody looked whether it answers. */
        LINK,
        /** The user says so. */
        CONFIGURED,
        /** Another repository of the same offering. */
        SISTER;

        /** The name in reports. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private static final String UNVERIFIED = "by link, not verified";

    /** Note and address are on one line each, and cut. */
    public Evidence {
        note = QuotedText.value(note);
        if (url.isPresent()) {
            url = Optional.of(QuotedText.sentence(url.get()));
        }
    }

    /** What stands at a place in the repository. */
    public static Evidence at(Location location, String note) {
        return new Evidence(Optional.of(location), Optional.empty(), Kind.DOCUMENT, note);
    }

    /** What stands in a file of the repository as a whole. */
    public static Evidence at(String path, String note) {
        return at(Location.of(path), note);
    }

    /** A file that is evidence by its name. */
    public static Evidence named(String path, String note) {
        return named(Location.of(path), note);
    }

    /** The beginning of a text that is evidence by its name. */
    public static Evidence named(Location location, String note) {
        return new Evidence(Optional.of(location), Optional.empty(), Kind.NAME, note);
    }

    /** A heading and what stands below it. */
    public static Evidence heading(Location location, String heading) {
        return new Evidence(Optional.of(location), Optional.empty(), Kind.HEADING, heading);
    }

    /** An address that a place in the repository links to; nobody looked whether it answers. */
    public static Evidence byLink(Location location, String url) {
        return new Evidence(Optional.of(location), Optional.of(url), Kind.LINK, UNVERIFIED);
    }

    /** Another repository of the same owner that a place in this one links to; nobody looked whether it answers. */
    public static Evidence sister(Location location, String url) {
        return new Evidence(Optional.of(location), Optional.of(url), Kind.SISTER, UNVERIFIED);
    }

    /** An address that follows from what is known of the repository; nobody looked whether it answers. */
    public static Evidence byLink(String url) {
        return new Evidence(Optional.empty(), Optional.of(url), Kind.LINK, UNVERIFIED);
    }

    /** A path that the user names. */
    public static Evidence configured(String path) {
        return new Evidence(Optional.of(Location.of(path)), Optional.empty(), Kind.CONFIGURED, "configured");
    }

    /** An address that the user names; nobody looked whether it answers. */
    public static Evidence configuredLink(String url) {
        return new Evidence(Optional.empty(), Optional.of(url), Kind.CONFIGURED, UNVERIFIED);
    }

    /** The same with another note. */
    public Evidence withNote(String other) {
        return new Evidence(location, url, kind, other);
    }
}
