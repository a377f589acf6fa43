package org.openbydefault.project;

import java.util.Optional;

/**
 * One place that speaks for an outcome: a place in the repository or an address.
 *
 * @param location the place in the repository; empty for an address alone
 * @param url the address; empty for a place alone
 * @param note what is found there, a few words; may be empty
 */
public record Evidence(Optional<Location> location, Optional<String> url, String note) {

    /** Note and address are on one line each, and cut. */
    public Evidence {
        note = QuotedText.value(note);
        if (url.isPresent()) {
            url = Optional.of(QuotedText.sentence(url.get()));
        }
    }

    /** A place in the repository. */
    public static Evidence at(Location location, String note) {
        return new Evidence(Optional.of(location), Optional.empty(), note);
    }

    /** A file of the repository as a whole. */
    public static Evidence at(String path, String note) {
        return at(Location.of(path), note);
    }

    /** An address that a place in the repository links to; nobody looked whether it answers. */
    public static Evidence byLink(Location location, String url) {
        return new Evidence(Optional.of(location), Optional.of(url), "by link, not verified");
    }

    /** A configured address; nobody looked whether it answers. */
    public static Evidence byLink(String url) {
        return new Evidence(Optional.empty(), Optional.of(url), "by link, not verified");
    }
}
