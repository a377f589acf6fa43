package org.openbydefault.check;

import java.util.List;
import java.util.Optional;
import org.openbydefault.configuration.Configuration;
import org.openbydefault.configuration.Configured;
import org.openbydefault.engine.ConfigurationException;
import org.openbydefault.engine.Crashes;
import org.openbydefault.project.PomFact;
import org.openbydefault.project.Project;
import org.openbydefault.project.Reachability;
import org.openbydefault.project.Sisters;
import org.openbydefault.project.SourceTree;

/** Brings together the facts about the repository that is to be checked. */
public final class CheckedProject {

    /** What breaks down where a POM does, as the subject of a sentence. */
    public static final String POM_READING = "The reading of the POM";

    private final RepositoryCheck check;
    private final Configuration configuration;
    private final Reachability reachability;
    private final PomFinder poms;
    private final Crashes crashes;

    /**
     * @param check that for which facts are brought together; other repositories are opened as long as it is open
     * @param crashes is told of what breaks down; the facts are unknown then
     */
    public CheckedProject(
            RepositoryCheck check,
            Configuration configuration,
            Reachability reachability,
            PomFinder poms,
            Crashes crashes) {
        this.check = check;
        this.configuration = configuration;
        this.reachability = reachability;
        this.poms = poms;
        this.crashes = crashes;
    }

    /** A repository whose POM has been read already. */
    public Project of(Checkout checkout, PomFact pom) {
        Project project = checkout.project(pom, configuration, reachability);
        if (configuration.namesSisters() || check.isOneOfMany()) {
            Sisters.of(
                    project,
                    place -> check.other(checkout, place)
                            .map(other -> other.root().equals(checkout.root()) ? project : of(other)));
        }
        return project;
    }

    /** A repository whose build does not run, and whose POM has to be looked for. */
    public Project of(Checkout checkout) {
        return find(checkout, Optional.empty());
    }

    /**
     * A repository whose build does not run.
     *
     * @param pom the POM to read, relative to its folder
     * @throws ConfigurationException if there is no such POM
     */
    public Project of(Checkout checkout, Configured pom) throws ConfigurationException {
        String path = SourceTree.join(checkout.buildFolder(), pom.text());
        if (!checkout.files().paths().contains(path)) {
            throw new ConfigurationException(List.of(pom.where() + ": '" + pom.text() + "' is no file of "
                    + checkout.root().resolve(checkout.buildFolder()) + ". Name it relative to the checked folder"));
        }
        return find(checkout, Optional.of(path));
    }

    /** Another state of the repository, with the same POM where it has that. */
    public Project inState(Checkout checkout, Project now) {
        String pom = now.pom().value().isPresent()
                ? now.pom().value().get().location().path()
                : SourceTree.join(now.settings().buildFolder(), "pom.xml");
        return find(checkout.like(now), checkout.files().paths().contains(pom) ? Optional.of(pom) : Optional.empty());
    }

    private Project find(Checkout checkout, Optional<String> path) {
        try {
            PomFinder.FoundPom found = poms.find(checkout, path);
            return of(checkout.in(found.folder()), found.facts());
        } catch (Throwable crash) {
            return of(checkout, PomFact.unreadable(crashes.ofPlugin(POM_READING, crash)));
        }
    }
}
