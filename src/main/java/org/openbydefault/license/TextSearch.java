package org.openbydefault.license;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the licences of a text that is not simply the unmodified text of one: searches, judges and concludes. */
final class TextSearch {
    private final SpdxLicenses licenses;
    private final LicenseIndex index = LicenseIndex.load();
    private final References references = References.bundled();
    private volatile @Nullable Spellings spellings;

    TextSearch(SpdxLicenses licenses) {
        this.licenses = licenses;
    }

    Identification identify(String text, Words words) {
        Reading reading = new Reading(words, index);
        TextMatcher matcher = new TextMatcher(index, reading, references, licenses);
        matcher.run();
        TextFindings found = texts(matcher, reading);
        NameTokens uncovered = uncovered(Markup.withLinks(text), found.covered(reading, index.clauseWords));
        Lines lines = Lines.of(text);
        List<Passage> riders = new ArrayList<>();
        int rider = Rider.find(uncovered, found.texts());
        if (rider >= 0) {
            found.restrict(uncovered.start[rider]);
            riders.add(Rider.passage(uncovered, rider, lines));
        }
        List<Finding> findings = findings(found, uncovered, rider >= 0);
        Verdict nearest = found.nearest();
        Alignment similar = matcher.nearest();
        if (nearest == null && similar != null && findings.isEmpty()) {
            nearest = verdict(similar, reading);
        }
        return new Conclusion(findings, uncovered, lines).identification(nearest(nearest, reading, lines, riders));
    }

    private TextFindings texts(TextMatcher matcher, Reading reading) {
        TextFindings found = new TextFindings();
        for (Alignment alignment : matcher.accepted()) {
            if (alignment.template.kind == Template.HEADER) {
                found.addHeader(finding(alignment, Form.NOTICE, reading));
            } else {
                Verdict verdict = verdict(alignment, reading);
                found.addText(finding(alignment, verdict.form(), reading), verdict);
            }
        }
        Alignment truncated = matcher.truncated();
        if (truncated != null) {
            found.addTruncated(finding(truncated, Form.TEXT, reading), verdict(truncated, reading));
        }
        return found;
    }

    /** The texts, the licences that are named beside them, and the headers that no name explains. */
    private List<Finding> findings(TextFindings found, NameTokens uncovered, boolean restricted) {
        ReferenceFilter filter = new ReferenceFilter(found.texts(), uncovered, restricted);
        List<Reference> named = filter.own(references.in(uncovered));
        List<Finding> findings = new ArrayList<>();
        for (Finding text : found.texts()) {
            if (!isTranslation(text, named)) {
                findings.add(text);
            }
        }
        for (Reference reference : filter.keep(named)) {
            findings.add(reference.asFinding(licenses));
        }
        for (Finding header : found.headers()) {
            if (!isNamed(header, named)) {
                findings.add(header);
            }
        }
        return findings;
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

    private Optional<Nearest> nearest(@Nullable Verdict verdict, Reading reading, Lines lines, List<Passage> riders) {
        if (verdict == null || verdict.alignment.score() < Nearest.LEAST_SIMILARITY) {
            return Optional.empty();
        }
        String id = licenses.id(index.entry(verdict.alignment.template.number));
        List<Passage> passages = new ArrayList<>(riders);
        passages.addAll(new Comparison(verdict, reading, lines, spellings()).passages());
        return Optional.of(new Nearest(id, verdict.alignment.score(), passages));
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
