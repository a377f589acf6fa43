package org.openbydefault.declared;

import java.util.Optional;
import java.util.Set;
import org.openbydefault.project.Project;
import org.openbydefault.project.ProjectKind;

/**
 * When a rule applies.
 *
 * @param kinds of projects; empty for every kind
 * @param files of which one must be there; empty where none need be
 * @param element of the POM that must be there; empty where none need be
 */
record Circumstances(Set<ProjectKind> kinds, Optional<FileSelection> files, Optional<String> element) {

    /** Why a rule does not apply; empty where it does. */
    Optional<String> whyNot(Project project) {
        if (!kinds.isEmpty() && !kinds.contains(project.kind().kind())) {
            return Optional.of("Applies to other kinds of project; this is a "
                    + project.kind().kind().id());
        }
        if (files.isPresent() && files.get().in(project).isEmpty()) {
            return Optional.of("Applies where a file matches "
                    + String.join(", ", files.get().shown()));
        }
        if (element.isPresent() && !RequiredPomElement.isIn(project, element.get())) {
            return Optional.of("Applies where the POM has <" + element.get().replace("/", "><") + ">");
        }
        return Optional.empty();
    }
}
