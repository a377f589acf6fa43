package org.openbydefault.fix;

import java.util.Optional;
import org.openbydefault.project.Pom;
import org.openbydefault.project.PomContact;
import org.openbydefault.project.PomValue;
import org.openbydefault.project.Project;

/** Who is behind a project, as its POM states it. */
final class Holder {

    private Holder() {}

    /** The organization, or else the first developer; empty where the project's own POMs name neither. */
    static Optional<String> of(Project project) {
        Optional<Pom> pom = project.pom().value();
        if (pom.isEmpty()) {
            return Optional.empty();
        }
        Optional<PomValue> organization = pom.get()
                .organization()
                .filter(value ->
                        value.isOwn() && value.isResolved() && !value.text().contains("://"));
        return organization.isPresent()
                ? organization.map(PomValue::text)
                : pom.get().developers().stream()
                        .filter(developer -> developer.foreignModel().isEmpty())
                        .map(PomContact::name)
                        .flatMap(Optional::stream)
                        .findFirst();
    }
}
