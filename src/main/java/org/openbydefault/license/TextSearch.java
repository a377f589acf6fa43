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

    /** @param exact the stretches that are what a template says, in the order of the text */
    Identification identify(String text, Words words, List<ExactText> exact) {
        Reading reading = new Reading(words, index);
        List<ExactText> trusted = new TrustedTexts(reading, index).among(exact);
        for (ExactText known : trusted) {
            reading.strikeOut(known.from(), known.to());
        }
        TextMatcher matcher = new TextMatcher(index, reading, references, licenses);
        matcher.run();
        TextFindings found = new TextFindings();
        for (ExactText known : trusted) {
            found.add(known, words, licenses);
        }
        add(matcher, reading, found);
        Surroundings surroundings = new Surroundings(licenses, text, found);
        List<Finding> findings = surroundings.findings();
        Lines lines = Lines.of(text);
        List<Passage> passages = new ArrayList<>(surroundings.riders(lines));
        int place = found.doubtful();
        Finding doubtful = place < 0 ? null : found.texts().get(place);
        Verdict verdict = place < 0 ? null : found.verdict(place);
        Alignment similar = matcher.nearest();
        if (findings.isEmpty() && similar != null && similar.score() >= Nearest.LEAST_SIMILARITY) {
            doubtful = finding(similar, Form.MODIFIED, reading);
            verdict = verdict(similar, reading);
        }
        if (verdict != null) {
            passages.addAll(new Comparison(verdict, reading, lines, spellings()).passages());
        }
        return surroundings.conclusion(findings, lines).identification(nearest(doubtful, passages));
    }

    private void add(TextMatcher matcher, Reading reading, TextFindings found) {
        for (Alignment alignment : matcher.accepted()) {
            Verdict verdict = verdict(alignment, reading);
            if (alignment.template.kind != Template.HEADER) {
                found.addText(finding(alignment, verdict.form(), reading), verdict);
            } else if (!verdict.isOfAnotherName()) {
                found.addHeader(finding(alignment, Form.NOTICE, reading));
            }
        }
        Alignment truncated = matcher.truncated();
        if (truncated != null) {
            found.addTruncated(finding(truncated, Form.TEXT, reading), verdict(truncated, reading));
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

    private static Optional<Nearest> nearest(@Nullable Finding doubtful, List<Passage> passages) {
        return doubtful == null
                ? Optional.empty()
                : Optional.of(new Nearest(doubtful.id(), doubtful.confidence(), passages));
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
