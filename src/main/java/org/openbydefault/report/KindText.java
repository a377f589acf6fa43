package org.openbydefault.report;

import org.openbydefault.project.DetectedKind;
import org.openbydefault.project.Evidence;

/** Says in a sentence of what kind a project is, why, and what came close to make another kind of it. */
final class KindText {

    private KindText() {}

    static String of(DetectedKind kind) {
        StringBuilder text = new StringBuilder(160);
        text.append("Kind ").append(kind.kind().id()).append(": ").append(kind.reason());
        String separator = "; ";
        for (Evidence place : kind.close()) {
            text.append(separator)
                    .append(place.location().orElseThrow().path())
                    .append(" (")
                    .append(place.note())
                    .append(")");
            separator = ", ";
        }
        return text.append(hint(kind)).toString();
    }

    private static String hint(DetectedKind kind) {
        if (!kind.close().isEmpty()) {
            return " found: if it is operated, set <kind>service</kind>";
        }
        return kind.reason().contains("<kind>") ? "" : "; if that is wrong, set <kind>";
    }
}
