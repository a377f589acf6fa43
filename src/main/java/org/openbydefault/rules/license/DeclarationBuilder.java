package org.openbydefault.rules.license;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openbydefault.license.LicenseName;
import org.openbydefault.license.NamedLicense;
import org.openbydefault.license.NamedLicenses;
import org.openbydefault.license.Restriction;
import org.openbydefault.project.Location;
import org.openbydefault.text.Words;

/** Gathers what one place says about the licence. */
final class DeclarationBuilder {

    private static final int MOST_CHARACTERS = 80;

    /** A longer text, or one with such words, may speak of the licences of others. */
    private static final int MOST_WORDS = 80;

    private static final Set<String> OTHERS = Set.of(
            "bundle",
            "bundled",
            "bundles",
            "component",
            "components",
            "dependencies",
            "dependency",
            "earlier",
            "formerly",
            "historically",
            "includes",
            "libraries",
            "originally",
            "parts",
            "previously",
            "prior",
            "third",
            "until",
            "was",
            "were");

    private final Location location;
    private final String source;
    private final List<String> words = new ArrayList<>();
    private final Map<String, Declaration.Meant> meant = new LinkedHashMap<>();
    private boolean clear = true;
    private boolean restricted;
    private boolean otherException;
    private boolean software;

    /** @param source what it is at that place, as {@link Declaration#source()} */
    DeclarationBuilder(Location location, String source) {
        this.location = location;
        this.source = source;
    }

    /** An SPDX expression, or else a name or address. */
    DeclarationBuilder value(String text) {
        return named(text.strip(), "");
    }

    /** A name with an address, each of which may be empty. */
    DeclarationBuilder named(String name, String url) {
        words.add(name.isBlank() ? url.strip() : name.strip());
        NamedLicenses named = LicenseName.read(name, url);
        clear &= !named.licenses().isEmpty() && named.isExact();
        restricted |= named.isRestricted();
        otherException |= named.hasOtherException();
        for (NamedLicense license : named.licenses()) {
            add(license, name + " " + url);
        }
        return this;
    }

    /** Prose in which licences are named; it is clear only where it can speak of no other's licence. */
    DeclarationBuilder prose(String text) {
        List<String> all = Words.of(text);
        clear &= all.size() <= MOST_WORDS && Collections.disjoint(all, OTHERS);
        words.add(Excerpt.of(text, MOST_CHARACTERS));
        restricted |= Restriction.isIn(text);
        for (NamedLicense license : LicenseName.read(text, "").licenses()) {
            add(license, text);
        }
        return this;
    }

    /** Says that the place speaks of the software itself. */
    DeclarationBuilder ofSoftware() {
        software = true;
        return this;
    }

    /** What was said; empty where nothing was. */
    Optional<Declaration> build() {
        return build(false);
    }

    /** What another house's POM said. */
    Optional<Declaration> buildForeign() {
        return build(true);
    }

    private Optional<Declaration> build(boolean foreign) {
        return words.isEmpty()
                ? Optional.empty()
                : Optional.of(new Declaration(
                        location,
                        source,
                        foreign ? knownNames() : summary(),
                        new ArrayList<>(meant.values()),
                        clear && !meant.isEmpty(),
                        foreign,
                        restricted,
                        otherException,
                        software));
    }

    /** The words, and what they mean where that is not the same. */
    private String summary() {
        String said = String.join(", ", words);
        String ids = String.join(", ", meant.keySet());
        return said.equals(ids) ? said : "“" + said + "”" + (ids.isEmpty() ? "" : " (" + ids + ")");
    }

    /** What another house's POM says is not repeated, but for what the list of licences knows. */
    private String knownNames() {
        return meant.isEmpty() ? "a name that is not on the list" : String.join(", ", meant.keySet());
    }

    private void add(NamedLicense license, String saidWith) {
        String id = license.spdxId();
        meant.put(id, new Declaration.Meant(id, FamilyVersion.of(id, saidWith), license.exceptions()));
    }
}
