package org.openbydefault.license;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the licences of a text that is not simply the unmodified text of one: searches, judges and concludes. */
final class TextSearch {
    private final SpdxLicenses licenses;
    private final LicenseIndex index = LicenseIndex.load();
    private final References references;
    private volatile @Nullable Spellings spellings;

    TextSearch(SpdxLicenses licenses, References references) {
        this.licenses = licenses;
        this.references = references;
    }

    Identification identify(String text, Words words) {
        Reading reading = new Reading(words, index);
        TextMatcher matcher = new TextMatcher(index, reading, references, licenses);
        matcher.run();
        TextFindings found = new TextFindings();
        for (Alignment alignment : matcher.accepted()) {
            add(alignment, reading, found);
        }
        Alignment truncated = matcher.truncated();
        if (truncated != null) {
            found.addText(finding(truncated, Form.TEXT, reading), truncated);
        }
        NameTokens uncovered = uncovered(Markup.withLinks(text), found.covered(reading, index.clauseWords));
        int rider = Rider.find(uncovered, found.texts());
        if (rider >= 0) {
            found.restrict(uncovered.start[rider]);
        }
        ReferenceFilter filter = new ReferenceFilter(found.texts(), uncovered, rider >= 0);
        List<Reference> named = filter.own(references.in(uncovered));
        List<Finding> findings = new ArrayList<>(found.texts());
        findings.removeIf(finding -> isTranslation(finding, named));
        for (Reference reference : filter.keep(named)) {
            findings.add(reference.asFinding(licenses));
        }
        for (Finding header : found.headers()) {
            if (!isNamed(header, named)) {
                findings.add(header);
            }
        }
        Lines lines = Lines.of(text);
        Alignment nearest = truncated != null ? truncated : found.firstModified();
        if (nearest == null && findings.isEmpty()) {
            nearest = matcher.nearest();
        }
        List<Passage> riders = rider < 0 ? List.of() : List.of(Rider.passage(uncovered, rider, lines));
        return new Conclusion(findings, uncovered, lines).identification(nearest(nearest, reading, lines, riders));
    }

    private void add(Alignment alignment, Reading reading, TextFindings found) {
        if (alignment.template.kind == Template.HEADER) {
            found.addHeader(finding(alignment, Form.NOTICE, reading));
        } else {
            found.addText(finding(alignment, verdict(alignment, reading).form(), reading), alignment);
        }
    }

    private Verdict verdict(Alignment alignment, Reading reading) {
        String id = licenses.id(index.entry(alignment.template.number));
        OwnName ownName = OwnName.of(id + " " + licenses.name(id), index.vocabulary);
        return new Verdict(alignment, reading, index.clauseWords, ownName);
    }

    private Finding finding(Alignment alignment, Form form, Reading reading) {
        int entry = index.entry(alignment.template.number);
        return new Finding(
                licenses.id(entry),
                licenses.isException(entry),
                form,
                alignment.score(),
                reading.words.start[alignment.from],
                reading.words.end(alignment.to - 1),
                "");
    }

    /**
     * Whether a long text is not what it resembles but a relative that it names before: of CeCILL the list has one version
     * in French and others in English.
     */
    private static boolean isTranslation(Finding text, List<Reference> named) {
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

    private static boolean isNamed(Finding header, List<Reference> named) {
        for (Reference reference : named) {
            if (!reference.vague() && reference.from() >= header.from() && reference.to() <= header.to()) {
                return true;
            }
        }
        return false;
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

    private Optional<Nearest> nearest(
            @Nullable Alignment alignment, Reading reading, Lines lines, List<Passage> riders) {
        if (alignment == null || alignment.score() < Nearest.LEAST_SIMILARITY) {
            return Optional.empty();
        }
        String id = licenses.id(index.entry(alignment.template.number));
        List<Passage> passages = new ArrayList<>(riders);
        passages.addAll(new Comparison(
                        alignment,
                        reading,
                        lines,
                        spellings(),
                        verdict(alignment, reading).changes())
                .passages());
        return Optional.of(new Nearest(id, alignment.score(), passages));
    }

    private Spellings spellings() {
        Spellings known = spellings;
        if (known == null) {
            known = Spellings.load();
            spellings = known;
        }
        return known;
    }
}
