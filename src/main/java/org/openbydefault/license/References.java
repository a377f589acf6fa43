package org.openbydefault.license;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the names of licences in a text. */
final class References {
    /** Characters before and behind the first word of a licence among which its title is looked for. */
    private static final int BEFORE_TITLE = 300;

    private static final int BEHIND_TITLE = 400;

    /** What may stand behind an address without a change of sense. */
    private static final WordSet ENDS = WordSet.of("html htm txt php md legalcode");

    private final SpdxLicenses licenses;
    private final LicenseNames names = new LicenseNames();
    private final NamePhrases phrases = NamePhrases.load();

    private References(SpdxLicenses licenses) {
        this.licenses = licenses;
    }

    /** Loaded on first use: neither an unmodified licence nor an SPDX id needs them. */
    static References bundled() {
        return Bundled.REFERENCES;
    }

    List<Reference> in(NameTokens tokens) {
        return new ReferenceFinder(names, phrases, licenses, tokens).find();
    }

    /** The id of the licence whose page or text the SPDX list says is at the address; null if it knows no such. */
    @Nullable
    String at(String address) {
        NameTokens tokens = NameTokens.of(address);
        for (int at = 0; at < tokens.size; at++) {
            long phrase = isHost(address, tokens.start[at]) ? phrases.longestAt(tokens, at) : 0;
            int end = at + (int) (phrase >>> 32);
            if (end > at && (end == tokens.size || (end + 1 == tokens.size && ENDS.contains(tokens.hash[end])))) {
                return licenses.id((int) (phrase & 0xffff));
            }
        }
        return null;
    }

    private static boolean isHost(String address, int at) {
        return at == 0 || address.startsWith("//", at - 2) || address.startsWith("www.", at - 4);
    }

    /** The id of the first licence named around the offset; null if none is. */
    @Nullable
    String title(String text, int offset) {
        NameTokens tokens = new NameTokens(text);
        tokens.scan(Math.max(0, offset - BEFORE_TITLE), Math.min(text.length(), offset + BEHIND_TITLE));
        List<Reference> references = in(tokens);
        return references.isEmpty() ? null : references.get(0).id();
    }

    private static final class Bundled {
        static final References REFERENCES = new References(SpdxLicenses.bundled());
    }
}
