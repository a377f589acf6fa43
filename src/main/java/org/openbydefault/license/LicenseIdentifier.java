package org.openbydefault.license;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Tells which licences of the SPDX License List a text holds. Thread-safe; the same text always gets the same answer; no
 * text makes it throw.
 */
public final class LicenseIdentifier {
    private final SpdxLicenses licenses;
    private volatile @Nullable ExactTexts exactTexts;
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
        Words words = Words.of(repaired);
        ExactText exact = exactTexts().find(words);
        if (exact == null) {
            return search().identify(repaired, words);
        }
        return exact.first() == 0
                ? exactly(licenses.id(exact.entry()), words, repaired)
                : behindOthers(exact, words, repaired);
    }

    private Identification behindOthers(ExactText exact, Words words, String text) {
        Optional<Identification> answer = new ExactEnd(licenses).identify(text, words, exact);
        return answer.isPresent() ? answer.get() : search().identify(text, words);
    }

    private static Identification exactly(String id, Words words, String text) {
        Lines lines = Lines.of(text);
        int last = words.start[words.size - 1];
        Match match = new Match(id, 1, Form.TEXT, lines.at(words.start[0]), lines.at(last));
        return new Identification(id, List.of(match), Optional.empty());
    }

    /** Loads on first use; if two threads come at once both load, and either result will do. */
    private ExactTexts exactTexts() {
        ExactTexts known = exactTexts;
        if (known == null) {
            known = ExactTexts.load();
            exactTexts = known;
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
