package org.openbydefault.project;

import java.util.List;

/** Tells from strong signals alone what a repository is for. */
final class KindDetection {

    private final Project project;

    KindDetection(Project project) {
        this.project = project;
    }

    DetectedKind detect() {
        return new DetectedKind(
                project.pom().value().isPresent() ? ProjectKind.LIBRARY : ProjectKind.DOCUMENTATION, List.of());
    }
}
