package org.openbydefault.report;

import java.util.HashMap;
import java.util.Map;
import org.openbydefault.address.Credentials;
import org.openbydefault.engine.RuleResult;
import org.openbydefault.rule.Finding;

/**
 * Recognises a finding in a later run: by rule, path and subject, so neither moved lines nor another wording matters. The n-th finding of the
 * same kind has the n-th fingerprint, so each is unique in a report.
 */
final class Fingerprints {

    private static final long FNV_OFFSET = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;

    private final Map<String, Integer> occurrences = new HashMap<>();

    /** Sixteen hexadecimal digits (FNV-1a, 64 bit), a colon and the number of the occurrence. */
    String of(RuleResult rule, Finding finding) {
        long hash = mix(FNV_OFFSET, rule.info().id());
        hash = mix(hash, finding.location().path());
        hash = mix(hash, Credentials.masked(finding.subject()));
        String digits = Long.toHexString(hash);
        String padded = "0".repeat(16 - digits.length()) + digits;
        return padded + ":" + occurrences.merge(padded, 1, Integer::sum);
    }

    private static long mix(long hash, String text) {
        long mixed = hash;
        for (int i = 0; i < text.length(); i++) {
            mixed = (mixed ^ text.charAt(i)) * FNV_PRIME;
        }
        return (mixed ^ '\n') * FNV_PRIME;
    }
}
