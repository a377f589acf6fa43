package org.openbydefault.license;

import java.util.ArrayList;
import java.util.List;

/** Reads what a text says beside the licences that it holds: names, tags and restrictions. */
final class SurroundingStatements {
    private final SpdxLicenses licenses;
    private final TextFindings found;
    private final NameTokens uncovered;
    private final ReferenceFilter filter;

    /** The licences that are named, whether that says something new or not. */
    private final List<Reference> named;

    /** The token where a restriction begins, or -1. */
    private final int rider;

    /** @param found the licences, of which that one is marked as modified beside which a restriction stands */
    SurroundingStatements(SpdxLicenses licenses, String text, TextFindings found) {
        this.licenses = licenses;
        this.found = found;
        this.uncovered = uncovered(BlankedMarkup.withLinks(text), found.covered(text));
        this.rider = AddedRestriction.find(uncovered, found.texts());
        if (rider >= 0) {
            found.restrict(uncovered.start[rider]);
        }
        this.filter = new ReferenceFilter(found.texts(), uncovered, rider >= 0);
        this.named = granted(filter.own(References.bundled().in(uncovered)));
    }

    /** The references, those in a header as what it grants. */
    private List<Reference> granted(List<Reference> references) {
        List<Reference> granted = new ArrayList<>();
        for (Reference reference : references) {
            boolean mention = reference.form() == Form.MENTION && !reference.vague();
            granted.add(mention && isInHeader(reference) ? reference.asNotice() : reference);
        }
        return granted;
    }

    private boolean isInHeader(Reference reference) {
        for (LicenseFinding header : found.headers()) {
            if (isIn(reference, header)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a reference begins in a header, which may end within an address. */
    private static boolean isIn(Reference reference, LicenseFinding header) {
        return reference.from() >= header.from() && reference.from() <= header.to();
    }

    /** The tokens of what the stretches leave. */
    private static NameTokens uncovered(String text, List<int[]> covered) {
        NameTokens tokens = new NameTokens(text);
        int at = 0;
        for (int[] stretch : covered) {
            if (stretch[0] > at) {
                tokens.scan(at, stretch[0]);
            }
            at = Math.max(at, stretch[1]);
        }
        tokens.scan(at, text.length());
        return tokens;
    }

    boolean hasRestriction() {
        return rider >= 0;
    }

    /** The restriction; empty if there is none. */
    List<Passage> riders(LineNumbers lines) {
        return rider < 0 ? List.of() : List.of(AddedRestriction.passage(uncovered, rider, lines));
    }

    Conclusion conclusion(List<LicenseFinding> findings, LineNumbers lines) {
        return new Conclusion(findings, uncovered, named, lines);
    }

    /** The texts, the licences that are named beside them, and the headers that no name explains. */
    List<LicenseFinding> findings() {
        List<LicenseFinding> findings = new ArrayList<>();
        for (LicenseFinding text : found.texts()) {
            if (!isTranslation(text)) {
                findings.add(text);
            }
        }
        for (Reference reference : filter.keep(named)) {
            findings.add(reference.asFinding(licenses));
        }
        for (LicenseFinding header : found.headers()) {
            if (!isNamed(header)) {
                findings.add(header);
            }
        }
        return findings;
    }

    /**
     * Whether a long text is not what it resembles but a relative that it names before: of CeCILL the list has one version
     * in French and others in English.
     */
    private boolean isTranslation(LicenseFinding text) {
        if (text.form() != Form.MODIFIED || !text.isLong()) {
            return false;
        }
        for (Reference reference : named) {
            boolean relative = Reference.family(reference.id()).equals(Reference.family(text.id()));
            if (relative && !reference.vague() && !reference.id().equals(text.id()) && reference.to() <= text.from()) {
                return true;
            }
        }
        return false;
    }

    private boolean isNamed(LicenseFinding header) {
        for (Reference reference : named) {
            if (!reference.vague() && isIn(reference, header)) {
                return true;
            }
        }
        return false;
    }
}
