package org.openbydefault.license;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.StringTokenizer;
import org.jspecify.annotations.Nullable;
import org.openbydefault.api.PublicApi;

/** Reads the {@code <name>} and {@code <url>} by which a POM declares a licence. */
@PublicApi(since = "0.1.0", use = PublicApi.Use.READ)
public final class LicenseName {
    private static final String OWN = "LicenseRef-";

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
        return read(name, url).ids();
    }

    /**
     * All that a declaration says, see {@link #normalize}.
     *
     * @param name the content of {@code <name>}, may be null
     * @param url the content of {@code <url>}, may be null
     */
    public static NamedLicenses read(@Nullable String name, @Nullable String url) {
        if (name != null && isOwn(name.strip())) {
            return new NamedLicenses(List.of(new NamedLicense(name.strip(), List.of())), true, false, false);
        }
        SpdxLicenses licenses = SpdxLicenses.bundled();
        Tag tag = Tag.parse(name == null ? "" : name, licenses);
        if (tag.isWhole() && !tag.expression().isEmpty()) {
            return new NamedLicenses(ofExpression(tag.expression()), true, false, false);
        }
        NameTokens words = NameTokens.of(name == null ? "" : name);
        List<Reference> named = References.bundled().in(words);
        List<Reference> addressed = addressed(url);
        NameRest rest = new NameRest(words, named);
        boolean same = !addressed.isEmpty() && !isVague(addressed) && speaksOf(named, addressed);
        return new NamedLicenses(
                licenses(meant(named, addressed), licenses),
                !rest.approximates() || same,
                rest.restricts(),
                rest.excepts() && !hasException(named));
    }

    /** Whether the name is an id of a licence that is not on the list. */
    private static boolean isOwn(String name) {
        return name.startsWith(OWN) && name.indexOf(' ') < 0;
    }

    private static List<Reference> addressed(@Nullable String url) {
        if (url == null) {
            return List.of();
        }
        List<Reference> named = References.bundled().in(NameTokens.of(url));
        String id = named.size() > 1 ? null : References.bundled().at(url);
        return id == null ? named : List.of(new Reference(id, Form.MENTION, 0, url.length(), false, ""));
    }

    private static List<Reference> meant(List<Reference> named, List<Reference> addressed) {
        if (named.isEmpty() || !isVague(named) || isVague(addressed)) {
            return named.isEmpty() ? addressed : named;
        }
        List<Reference> meant = new ArrayList<>(addressed);
        Set<String> families = families(addressed);
        for (Reference reference : named) {
            if (isException(reference) || (families(named).size() > 1 && !families.contains(family(reference)))) {
                meant.add(reference);
            }
        }
        return meant;
    }

    private static boolean hasException(List<Reference> references) {
        for (Reference reference : references) {
            if (isException(reference)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isException(Reference reference) {
        return SpdxLicenses.bundled().isException(reference.id());
    }

    private static String family(Reference reference) {
        return Reference.family(reference.id());
    }

    private static Set<String> families(List<Reference> references) {
        Set<String> families = new HashSet<>();
        for (Reference reference : references) {
            if (!isException(reference)) {
                families.add(family(reference));
            }
        }
        return families;
    }

    private static boolean speaksOf(List<Reference> named, List<Reference> addressed) {
        return families(addressed).containsAll(families(named));
    }

    private static boolean isVague(List<Reference> references) {
        for (Reference reference : references) {
            if (!reference.vague() && !isException(reference)) {
                return false;
            }
        }
        return true;
    }

    /** The licences of the references, the vague ones only where no other says the same more precisely. */
    private static List<NamedLicense> licenses(List<Reference> references, SpdxLicenses catalogue) {
        Set<String> precise = new HashSet<>();
        for (Reference reference : references) {
            if (!reference.vague()) {
                precise.add(family(reference));
            }
        }
        List<NamedLicense> licenses = new ArrayList<>();
        List<String> said = new ArrayList<>();
        for (Reference reference : references) {
            String id = reference.id();
            if (catalogue.isException(id)) {
                amend(licenses, id);
            } else if (!said.contains(id) && !(reference.vague() && precise.contains(family(reference)))) {
                said.add(id);
                licenses.add(new NamedLicense(id, List.of()));
            }
        }
        return List.copyOf(licenses);
    }

    /** Adds the exception to the last licence, or rather to the last GNU licence. */
    private static void amend(List<NamedLicense> licenses, String exception) {
        int amended = licenses.size() - 1;
        for (int i = 0; i < licenses.size(); i++) {
            amended = licenses.get(i).spdxId().contains("GPL-") ? i : amended;
        }
        if (amended >= 0) {
            amend(licenses, amended, exception);
        }
    }

    private static void amend(List<NamedLicense> licenses, int place, String exception) {
        licenses.set(place, licenses.get(place).with(exception));
    }

    private static List<NamedLicense> ofExpression(String expression) {
        List<NamedLicense> licenses = new ArrayList<>();
        StringTokenizer words = new StringTokenizer(expression, " ()");
        while (words.hasMoreTokens()) {
            String word = words.nextToken();
            if (word.equals("WITH")) {
                amend(licenses, licenses.size() - 1, words.nextToken());
            } else if (!word.equals("AND") && !word.equals("OR")) {
                licenses.add(new NamedLicense(word, List.of()));
            }
        }
        return List.copyOf(licenses);
    }
}
