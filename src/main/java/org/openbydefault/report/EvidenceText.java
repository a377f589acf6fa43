package org.openbydefault.report;

import org.openbydefault.project.Evidence;

/** Evidence in words. */
final class EvidenceText {

    private EvidenceText() {}

    /** For example {@code README.md:31 → https://acme.example/install (by link, not verified)}. */
    static String of(Evidence evidence) {
        StringBuilder text = new StringBuilder();
        if (evidence.location().isPresent()) {
            text.append(evidence.location().get());
        }
        if (evidence.url().isPresent()) {
            text.append(text.length() == 0 ? "" : " → ").append(evidence.url().get());
        }
        if (!evidence.note().isEmpty()) {
            text.append(" (").append(evidence.note()).append(')');
        }
        return text.toString();
    }
}
