package org.openbydefault.license;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Answers for a text that ends with an unmodified licence: only what stands before it has to be read. */
final class ExactEnd {
    private final SpdxLicenses licenses;

    ExactEnd(SpdxLicenses licenses) {
        this.licenses = licenses;
    }

    /** The answer, unless what stands before the licence restricts it, which takes a closer look. */
    Optional<Identification> identify(String text, Words words, ExactText exact) {
        int from = words.start[exact.first()];
        int to = words.end(words.size - 1);
        Finding license = new Finding(licenses.id(exact.entry()), false, Form.TEXT, 1, from, to, "");
        NameTokens before = new NameTokens(Markup.withLinks(text));
        before.scan(0, from);
        List<Finding> texts = List.of(license);
        if (Rider.find(before, texts) >= 0) {
            return Optional.empty();
        }
        List<Finding> findings = new ArrayList<>(texts);
        List<Reference> named = References.bundled().in(before);
        for (Reference reference : new ReferenceFilter(texts, before, false).keep(named)) {
            findings.add(reference.asFinding(licenses));
        }
        return Optional.of(new Conclusion(findings, before, Lines.of(text)).identification(Optional.empty()));
    }
}
