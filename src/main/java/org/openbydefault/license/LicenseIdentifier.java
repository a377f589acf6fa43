package org.openbydefault.license;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openbydefault.api.PublicApi;

/**
 * Tells which licences of the SPDX License List a text holds. Thread-safe; the same text always gets the same answer; no
 * text makes it throw.
 */
@PublicApi(since = "0.1.0", use = PublicApi.Use.CREATE)
public final class LicenseIdentifier {
    private final SpdxLicenses licenses;
    private volatile @Nullable Patterns patterns;
    private volatile @Nullable TextSearch search;

    private LicenseIdentifier(SpdxLicenses licenses) {
        this.licenses = licenses;
    }

    /** An identifier with the list that comes with this library. Keep it: it loads what it needs once. */
    public static LicenseIdentifier bundled() {
        return new LicenseIdentifier(SpdxLicenses.bundled());
    }

    /** The catalogue behind the answers. */
    public SpdxLicenses licenses() {
        return licenses;
    }

    /** Identifies the licences of a text: a licence file, a notice, a source header. */
    public Identification identify(String text) {
        String repaired = Encoding.repair(text);
        SubstantiveWords words = SubstantiveWords.of(repaired);
        List<ExactText> exact = new PatternFinder(patterns(), words).find();
        Optional<Identification> answer = new ExactAnswer(licenses, repaired, words, exact).identification();
        return answer.isPresent() ? answer.get() : search().identify(repaired, words, exact);
    }

    /** Loads on first use; if two threads come at once both load, and either result will do. */
    private Patterns patterns() {
        Patterns known = patterns;
        if (known == null) {
            known = Patterns.load();
            patterns = known;
        }
        return known;
    }

    private TextSearch search() {
        TextSearch known = search;
        if (known == null) {
            known = new TextSearch(licenses);
            search = known;
        }
        return known;
    }
}
