package org.openbydefault.report;

import java.util.Optional;
import org.openbydefault.project.DetectedKind;
import org.openbydefault.project.Evidence;
import org.openbydefault.rule.Family;

/** The first line of a check: what is checked, as what, by which policy. */
public final class OpeningLine {

    private OpeningLine() {}

    /**
     * For example {@code Checking org.acme:app:1.0, kind service (image file in Dockerfile; if not, set <kind>), policy
     * strict}.
     *
     * @param subject coordinates, or else the name of a folder
     * @param isConfigured whether the user said which kind it is
     * @param family the only family that is checked; empty for all
     */
    public static String of(
            String subject, DetectedKind kind, boolean isConfigured, String policy, Optional<Family> family) {
        StringBuilder line = new StringBuilder(120).append("Checking ").append(LogText.line(subject));
        line.append(", kind ").append(kind.kind().id());
        line.append(" (")
                .append(isConfigured ? "as configured" : LogText.line(reason(kind)))
                .append("), policy ");
        line.append(LogText.line(policy));
        if (family.isPresent()) {
            line.append(", family ").append(family.get().id());
        }
        return line.toString();
    }

    /** Why it is of that kind, what came close to make another one of it, and how to say otherwise. */
    private static String reason(DetectedKind kind) {
        StringBuilder text = new StringBuilder(160).append(kind.reason());
        String separator = "; ";
        for (Evidence place : kind.close()) {
            text.append(separator)
                    .append(place.location().orElseThrow().path())
                    .append(" (")
                    .append(place.note())
                    .append(')');
            separator = ", ";
        }
        return text.append(hint(kind)).toString();
    }

    private static String hint(DetectedKind kind) {
        if (!kind.close().isEmpty()) {
            return " found: if it is operated, set <kind>service</kind>";
        }
        return kind.evidence().isEmpty() ? "; if it is operated, set <kind>service</kind>" : "; if not, set <kind>";
    }
}
