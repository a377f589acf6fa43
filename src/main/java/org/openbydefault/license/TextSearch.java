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
    private final Spellings spellings = new Spellings();

    TextSearch(SpdxLicenses licenses) {
        this.licenses = licenses;
    }

    /** @param exact the stretches that are what a template says, in the order of the text */
    Identification identify(String text, SubstantiveWords words, List<ExactText> exact) {
        NumberedText reading = new NumberedText(words, index);
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
        SurroundingStatements surroundings = new SurroundingStatements(licenses, text, found);
        List<LicenseFinding> findings = surroundings.findings();
        LineNumbers lines = LineNumbers.of(text);
        Optional<Identification> translation =
                found.texts().isEmpty() ? EuplTranslation.identify(text, lines) : Optional.empty();
        if (translation.isPresent()) {
            return translation.get();
        }
        List<Passage> passages = new ArrayList<>(surroundings.riders(lines));
        int place = found.doubtful();
        LicenseFinding doubtful = place < 0 ? null : found.texts().get(place);
        ModificationJudgement verdict = place < 0 ? null : found.verdict(place);
        Alignment similar = matcher.nearest();
        if (findings.isEmpty() && similar != null && similar.score() >= Nearest.LEAST_SIMILARITY) {
            doubtful = finding(similar, Form.MODIFIED, reading);
            verdict = verdict(similar, reading);
        }
        if (verdict != null) {
            passages.addAll(new TextComparison(verdict, reading, lines, spellings).passages());
        }
        return surroundings.conclusion(findings, lines).identification(nearest(doubtful, passages));
    }

    private void add(TextMatcher matcher, NumberedText reading, TextFindings found) {
        for (Alignment alignment : matcher.accepted()) {
            ModificationJudgement verdict = verdict(alignment, reading);
            if (alignment.template.kind != Template.HEADER) {
                found.addText(finding(alignment, verdict.form(), reading), verdict);
            } else if (!verdict.isOfAnotherName()) {
                found.addHeader(finding(alignment, Form.NOTICE, reading));
            }
        }
        Alignment truncated = matcher.truncated();
        if (truncated != null) {
            ModificationJudgement verdict = verdict(truncated, reading);
            Form form = verdict.changesBeginning() ? Form.MODIFIED : Form.TEXT;
            found.addTruncated(finding(truncated, form, reading), verdict);
        }
    }

    private ModificationJudgement verdict(Alignment alignment, NumberedText reading) {
        String id = licenses.id(index.entry(alignment.template.number));
        OwnName ownName = OwnName.of(id + " " + licenses.name(id), index.vocabulary);
        return new ModificationJudgement(alignment, reading, index, ownName, spellings);
    }

    private LicenseFinding finding(Alignment alignment, Form form, NumberedText reading) {
        int entry = index.entry(alignment.template.number);
        return new LicenseFinding(
                licenses.id(entry),
                licenses.isException(entry),
                form,
                alignment.score(),
                reading.words.start[alignment.from],
                reading.words.end(alignment.to - 1),
                "");
    }

    private static Optional<Nearest> nearest(@Nullable LicenseFinding doubtful, List<Passage> passages) {
        return doubtful == null
                ? Optional.empty()
                : Optional.of(new Nearest(doubtful.id(), doubtful.confidence(), passages));
    }
}
