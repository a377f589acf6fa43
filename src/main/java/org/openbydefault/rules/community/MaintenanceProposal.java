package org.openbydefault.rules.community;

import java.util.List;
import java.util.Optional;
import org.openbydefault.address.Remotes;
import org.openbydefault.address.ScmUrl;
import org.openbydefault.project.Pom;
import org.openbydefault.project.PomValue;
import org.openbydefault.project.Project;
import org.openbydefault.rule.Fix;

/** A sentence about maintenance to paste that fits what the repository is. */
final class MaintenanceProposal {

    /** Stands for who maintains it, where neither the POM nor Git tells. */
    static final String UNKNOWN = "OWNER";

    private MaintenanceProposal() {}

    static Fix of(Project project) {
        String who = who(project);
        String sentence = switch (project.kind().kind()) {
            case SERVICE, APPLICATION ->
                who + " develops this and maintains it for its own use. Contributions are welcome; support for other"
                        + " installations is not promised.";
            case INFRASTRUCTURE ->
                "This is how " + who + " runs its own systems. Maintained by " + who + "; others may copy it, support"
                        + " is not promised.";
            case SAMPLE ->
                "An example, maintained by " + who + " on a best effort basis; do not rely on it in production.";
            case DOCUMENTATION ->
                "Written and maintained by " + who + ". Corrections are welcome; answers are not promised.";
            case LIBRARY, PLUGIN ->
                "Developed and maintained by " + who + " for its own products. Contributions are welcome; new versions"
                        + " and support are not promised.";
        };
        return Fix.of(
                        "Say it in the README, or publiccode.yml with maintenance.type; for example, if it is true:",
                        List.of(sentence))
                .asExample();
    }

    private static String who(Project project) {
        Optional<Pom> pom = project.pom().value();
        Optional<PomValue> organization = pom.isPresent() ? pom.get().organization() : Optional.empty();
        if (organization.isPresent()
                && organization.get().isStated()
                && organization.get().isResolved()) {
            return organization.get().text();
        }
        List<String> pages = Remotes.pages(project.git());
        String path = pages.isEmpty() ? "" : ScmUrl.parse(pages.get(0)).path();
        int slash = path.indexOf('/');
        return slash > 0 ? path.substring(0, slash) : UNKNOWN;
    }
}
