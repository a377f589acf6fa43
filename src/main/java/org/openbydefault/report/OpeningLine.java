package org.openbydefault.report;

import java.util.Optional;
import org.openbydefault.project.DetectedKind;
import org.openbydefault.project.Evidence;
import org.openbydefault.rule.Family;

/** The first line of a check: what is checked, as what, by which policy. */
public final class OpeningLine {

    private static final int REASON_COLUMNS = 50;

    private OpeningLine() {}

    /**
     * For example {@code Checking org.acme:app:1.0, kind service (Dockerfile: image file), policy strict}.
     *
     * @param subject coordinates, or else the name of a folder
     * @param isConfigured whether the user said which kind it is
     * @param family the only family that is checked; empty for all
     */
    public static String of(
            String subject, DetectedKind kind, boolean isConfigured, String policy, Optional<Family> family) {
        StringBuilder line = new StringBuilder(120).append("Checking ").append(LogText.line(subject));
        line.append(", kind ").append(kind.kind().id());
        line.append(" (").append(reason(kind, isConfigured)).append("), policy ");
        line.append(LogText.line(policy));
        if (family.isPresent()) {
            line.append(", family ").append(family.get().id());
        }
        return line.toString();
    }

    private static String reason(DetectedKind kind, boolean isConfigured) {
        if (isConfigured) {
            return "as configured";
        }
        if (kind.evidence().isEmpty()) {
            return "nothing speaks for another";
        }
        Evidence best = kind.evidence().get(0);
        String place = best.location().isPresent()
                ? best.location().get().toString()
                : best.url().orElse("");
        return PlainText.cut(LogText.line(best.note().isEmpty() ? place : place + ": " + best.note()), REASON_COLUMNS);
    }
}
