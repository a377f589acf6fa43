package org.openbydefault.license;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Licences that share a name and differ in version. */
final class LicenseFamily {
    /** How the licences of a family are named. */
    enum Kind {
        PLAIN,

        /** GNU licences: the version may stand far behind the name and may include later ones. */
        GNU,

        /** Creative Commons licences: elements such as NC and ND stand between name and version. */
        CREATIVE_COMMONS
    }

    final Kind kind;

    /** The licence meant when no version is given; null if that says too little. */
    final @Nullable String unversioned;

    private final Map<Integer, String> versions = new HashMap<>();

    LicenseFamily(Kind kind, @Nullable String unversioned) {
        this.kind = kind;
        this.unversioned = unversioned;
    }

    void addVersion(String number, String id) {
        versions.put(WordHash.of(number), id);
    }

    boolean hasVersions() {
        return !versions.isEmpty();
    }

    /** The licence of a version; null if the family has no such version. */
    @Nullable
    String version(int token) {
        return versions.get(token);
    }
}
