package org.openbydefault.fix;

import java.util.List;
import java.util.Optional;
import org.openbydefault.project.Pom;
import org.openbydefault.project.PomValue;
import org.openbydefault.project.Project;

/** Who is behind a project, as its POM states it. */
final class Holder {

    private static final int MOST_NAMES = 5;

    private Holder() {}

    /** The organization, or else the developers; empty where the project's own POMs name neither. */
    static Optional<String> of(Project project) {
        Optional<Pom> pom = project.pom().value();
        if (pom.isEmpty()) {
            return Optional.empty();
        }
        Optional<PomValue> organization = pom.get()
                .organization()
                .filter(value ->
                        value.isOwn() && value.isResolved() && !value.text().contains("://"));
        return organization.isPresent() ? organization.map(PomValue::text) : named(pom.get());
    }

    /** All of them, as none of several is the one: empty where they are too many for a sentence. */
    private static Optional<String> named(Pom pom) {
        List<String> names = pom.developers().stream()
                .filter(developer -> developer.foreignModel().isEmpty())
                .flatMap(developer -> developer.name().stream())
                .toList();
        return names.isEmpty() || names.size() > MOST_NAMES ? Optional.empty() : Optional.of(listed(names));
    }

    private static String listed(List<String> names) {
        int last = names.size() - 1;
        return last == 0 ? names.get(0) : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
    }
}
