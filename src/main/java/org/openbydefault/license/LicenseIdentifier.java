package org.openbydefault.license;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Tells which licences of the SPDX License List a text holds. Thread-safe; the same text always gets the same answer; no
 * text makes it throw.
 */
public final class LicenseIdentifier {
    private final SpdxLicenses licenses;
    private final References references;
    private final Lazy<ExactTexts> exactTexts = new Lazy<>(ExactTexts::load);
    private final Lazy<LicenseIndex> index = new Lazy<>(LicenseIndex::load);
    private final Lazy<Spellings> spellings = new Lazy<>(Spellings::load);

    private LicenseIdentifier(SpdxLicenses licenses) {
        this.licenses = licenses;
        this.references = new References(licenses);
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
        int exact = exactTexts.get().find(words);
        return exact >= 0 ? exactly(licenses.id(exact), words, repaired) : search(repaired, words);
    }

    private static Identification exactly(String id, Words words, String text) {
        Lines lines = Lines.of(text);
        int last = words.start[words.size - 1];
        Match match = new Match(id, 1, Form.TEXT, lines.at(words.start[0]), lines.at(last));
        return new Identification(id, List.of(match), Optional.empty());
    }

    private Identification search(String text, Words words) {
        Reading reading = new Reading(words, index.get());
        TextMatcher matcher = new TextMatcher(index.get(), reading, offset -> references.title(text, offset), licenses);
        matcher.run();
        TextFindings found = new TextFindings();
        for (Alignment alignment : matcher.accepted()) {
            add(alignment, reading, found);
        }
        Alignment truncated = matcher.truncated();
        if (truncated != null) {
            found.addText(finding(truncated, Form.TEXT, reading), truncated);
        }
        NameTokens uncovered =
                uncovered(Markup.withLinks(text), found.covered(reading, index.get().clauseWords));
        int rider = Rider.find(uncovered, found.texts());
        if (rider >= 0) {
            found.restrict(uncovered.start[rider]);
        }
        List<Finding> findings = new ArrayList<>(found.texts());
        List<Reference> named = references.in(uncovered);
        for (Reference reference : new ReferenceFilter(found.texts(), uncovered).keep(named)) {
            findings.add(finding(reference));
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
            found.addText(
                    finding(alignment, Verdict.form(alignment, reading, index.get().clauseWords), reading), alignment);
        }
    }

    private Finding finding(Alignment alignment, Form form, Reading reading) {
        int entry = index.get().entry(alignment.template.number);
        return new Finding(
                licenses.id(entry),
                licenses.isException(entry),
                form,
                alignment.score(),
                reading.words.start[alignment.from],
                reading.words.end(alignment.to - 1),
                "");
    }

    private Finding finding(Reference reference) {
        return new Finding(
                reference.id(),
                licenses.isException(reference.id()),
                reference.form(),
                reference.confidence(),
                reference.from(),
                reference.to(),
                reference.expression());
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
        String id = licenses.id(index.get().entry(alignment.template.number));
        List<Passage> passages = new ArrayList<>(new Comparison(alignment, reading, lines, spellings.get(), index.get().clauseWords)
                .passages());
        passages.addAll(riders);
        return Optional.of(new Nearest(id, alignment.score(), passages));
    }
}
