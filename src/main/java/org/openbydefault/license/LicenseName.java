package org.openbydefault.license;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
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
        List<Reference> addressed = references(url);
        if (isVague(named) && !isVague(addressed)) {
            return ids(addressed);
        }
        return ids(named.isEmpty() ? addressed : named);
    }

    private static boolean isVague(List<Reference> references) {
        for (Reference reference : references) {
            if (!reference.vague() && !SpdxLicenses.bundled().isException(reference.id())) {
                return false;
            }
        }
        return true;
    }

    /** The ids of a name that is an SPDX id or expression. */
    private static List<String> byId(@Nullable String name) {
        if (name == null) {
            return List.of();
        }
        Tag tag = Tag.parse(name, SpdxLicenses.bundled());
        return tag.expression().isEmpty() ? List.of() : List.copyOf(new LinkedHashSet<>(tag.ids()));
    }

    private static List<Reference> references(@Nullable String text) {
        return text == null ? List.of() : References.bundled().in(NameTokens.of(text));
    }

    /** The ids of the references, the vague ones only where no other says the same more precisely. */
    private static List<String> ids(List<Reference> references) {
        Set<String> precise = new HashSet<>();
        for (Reference reference : references) {
            if (!reference.vague()) {
                precise.add(Reference.family(reference.id()));
            }
        }
        List<String> ids = new ArrayList<>();
        for (Reference reference : references) {
            String id = reference.id();
            boolean said = ids.contains(id) || (reference.vague() && precise.contains(Reference.family(id)));
            if (!said && !SpdxLicenses.bundled().isException(id)) {
                ids.add(id);
            }
        }
        return List.copyOf(ids);
    }
}
