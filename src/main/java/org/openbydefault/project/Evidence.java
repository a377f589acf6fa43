package org.openbydefault.project;

import java.util.Locale;
import java.util.Optional;
import org.openbydefault.api.PublicApi;
import org.openbydefault.text.QuotedText;

/** One place that speaks for an outcome: a place in the repository or an address. Compared by its parts. */
@PublicApi(since = "0.1.0", use = PublicApi.Use.CREATE)
public final class Evidence {

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

    private final Optional<Location> location;
    private final Optional<String> url;
    private final Kind kind;
    private final String note;

    /** Note and address are on one line each, and cut. */
    private Evidence(Optional<Location> location, Optional<String> url, Kind kind, String note) {
        this.location = location;
        this.url = url.isPresent() ? Optional.of(QuotedText.sentence(url.get())) : url;
        this.kind = kind;
        this.note = QuotedText.value(note);
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

    /** What was read in another repository of the offering, which a place in this one names. */
    public static Evidence inSister(Location naming, String note) {
        return new Evidence(Optional.of(naming), Optional.empty(), Kind.SISTER, note);
    }

    /** What was read in another repository at that address, which shows itself to whoever visits this one. */
    public static Evidence inSister(String url, String note) {
        return new Evidence(Optional.empty(), Optional.of(url), Kind.SISTER, note);
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

    /** The place in the repository; empty for an address alone. */
    public Optional<Location> location() {
        return location;
    }

    /** The address; empty for a place alone. */
    public Optional<String> url() {
        return url;
    }

    /** Why it speaks for the outcome. */
    public Kind kind() {
        return kind;
    }

    /** What is found there, a few words; may be empty. */
    public String note() {
        return note;
    }

    /** The same with another note. */
    public Evidence withNote(String other) {
        return new Evidence(location, url, kind, other);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Evidence evidence
                && location.equals(evidence.location)
                && url.equals(evidence.url)
                && kind == evidence.kind
                && note.equals(evidence.note);
    }

    @Override
    public int hashCode() {
        return 31 * location.hashCode() + url.hashCode();
    }

    @Override
    public String toString() {
        String place = location.isPresent() ? location.get().toString() : url.orElse("");
        return place + " " + kind.id() + ": " + note;
    }
}
