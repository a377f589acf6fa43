package org.openbydefault.engine;

import org.openbydefault.rule.Finding;

/**
 * A finding that was there before.
 *
 * @param message to tell several with one path and subject apart; empty where it is not known
 */
record KnownFinding(String path, String subject, String message) {

    static KnownFinding of(Finding finding) {
        return new KnownFinding(finding.location().path(), finding.subject(), finding.message());
    }
}
