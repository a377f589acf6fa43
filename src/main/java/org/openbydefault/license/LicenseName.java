package org.openbydefault.license;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the {@code <name>} and {@code <url>} by which a POM declares a licence. */
public final class LicenseName {
    private LicenseName() {}

    /**
     * The SPDX ids of the licences that a declaration means, such as {@code Apache-2.0} for "The Apache Software License,
     * Version 2.0". The address counts where the name is vague or missing: "BSD License" alone is taken for BSD-3-Clause,
     * and a GNU licence without a version for any version. Exceptions are left out.
     *
     * @param name the content of {@code <name>}, may be null
     * @param url the content of {@code <url>}, may be null
     * @return current ids without duplicates; empty if neither name nor address says enough
     */
    public static List<String> normalize(@Nullable String name, @Nullable String url) {
        List<String> ids = byId(name);
        if (!ids.isEmpty()) {
            return ids;
        }
        List<Reference> named = references(name);
        ids = ids(named, false);
        if (ids.isEmpty()) {
            ids = ids(references(url), false);
        }
        if (ids.isEmpty()) {
            ids = ids(named, true);
        }
        return ids.isEmpty() ? ids(references(url), true) : ids;
    }

    /** The ids of a name that is an SPDX id or expression. */
    private static List<String> byId(@Nullable String name) {
        if (name == null) {
            return List.of();
        }
        Tag tag = Tag.parse(name, Bundled.LICENSES);
        return tag.expression().isEmpty()
                ? List.of()
                : tag.ids().stream().distinct().toList();
    }

    private static List<Reference> references(@Nullable String text) {
        return text == null ? List.of() : Bundled.REFERENCES.in(NameTokens.of(text));
    }

    private static List<String> ids(List<Reference> references, boolean vague) {
        List<String> ids = new ArrayList<>();
        for (Reference reference : references) {
            boolean license = !Bundled.LICENSES.isException(reference.id());
            if (license && (vague || !reference.vague()) && !ids.contains(reference.id())) {
                ids.add(reference.id());
            }
        }
        return List.copyOf(ids);
    }

    /** Loaded when the first name is read. */
    private static final class Bundled {
        static final SpdxLicenses LICENSES = SpdxLicenses.bundled();
        static final References REFERENCES = new References(LICENSES);
    }
}
