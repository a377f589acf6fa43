package org.openbydefault.maven;

import java.util.List;
import java.util.Optional;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.MavenProject;
import org.openbydefault.configuration.Configuration;
import org.openbydefault.engine.ConfigurationException;
import org.openbydefault.engine.Crashes;
import org.openbydefault.maven.pom.PomLocator;
import org.openbydefault.maven.pom.PomReader;
import org.openbydefault.maven.pom.ReactorPom;
import org.openbydefault.project.Fact;
import org.openbydefault.project.PomFact;
import org.openbydefault.project.Project;
import org.openbydefault.project.Reachability;
import org.openbydefault.project.SourceTree;

/** Brings together the facts about the repository that is to be checked. */
final class CheckedProject {

    private static final String POM_READING = "The reading of the POM";

    private final Configuration configuration;
    private final Reachability reachability;
    private final Crashes crashes;

    /** @param crashes is told of what breaks down; the facts are unknown then */
    CheckedProject(Configuration configuration, Reachability reachability, Crashes crashes) {
        this.configuration = configuration;
        this.reachability = reachability;
        this.crashes = crashes;
    }

    /** The repository of a running build. */
    Project ofBuild(Checkout checkout, MavenProject root, MavenSession session) {
        if (root.getFile() == null) {
            return ofFolder(checkout, Optional.empty());
        }
        return checkout.project(ofReactor(checkout, root, session), configuration, reachability);
    }

    private PomFact ofReactor(Checkout checkout, MavenProject root, MavenSession session) {
        try {
            return new ReactorPom(checkout.root()).read(root, session.getAllProjects(), session.getUserProperties());
        } catch (Throwable crash) {
            return PomFact.unreadable(crashes.ofPlugin(POM_READING, crash));
        }
    }

    /**
     * Another checkout, whose build does not run.
     *
     * @param pom the POM to read, relative to its folder; empty to look for it
     * @throws ConfigurationException if there is no such POM
     */
    Project elsewhere(Checkout checkout, Optional<String> pom) throws ConfigurationException {
        if (pom.isPresent() && !checkout.files().paths().contains(SourceTree.join(checkout.buildFolder(), pom.get()))) {
            throw new ConfigurationException(List.of("-DopenByDefault.pom: '" + pom.get() + "' is no file of "
                    + checkout.root().resolve(checkout.buildFolder()) + ". Name it relative to the checked folder"));
        }
        return ofFolder(checkout, pom);
    }

    /** Another state of the repository, with the same POM where it has that. */
    Project inState(Checkout checkout, Project now) {
        String pom = now.pom().value().isPresent()
                ? now.pom().value().get().location().path()
                : SourceTree.join(now.settings().buildFolder(), "pom.xml");
        if (!checkout.files().paths().contains(pom)) {
            return ofFolder(checkout, Optional.empty());
        }
        try {
            return ofPom(checkout, Fact.known(pom), new PomReader(checkout.store()));
        } catch (Throwable crash) {
            String reason = crashes.ofPlugin(POM_READING, crash);
            return checkout.project(PomFact.unreadable(reason), configuration, reachability);
        }
    }

    private Project ofFolder(Checkout checkout, Optional<String> pom) {
        try {
            PomReader reader = new PomReader(checkout.store());
            Fact<String> path = pom.isPresent()
                    ? Fact.known(SourceTree.join(checkout.buildFolder(), pom.get()))
                    : new PomLocator(checkout.files(), reader).locate(checkout.buildFolder());
            return ofPom(checkout, path, reader);
        } catch (Throwable crash) {
            String reason = crashes.ofPlugin(POM_READING, crash);
            return checkout.project(PomFact.unreadable(reason), configuration, reachability);
        }
    }

    private Project ofPom(Checkout checkout, Fact<String> path, PomReader reader) {
        PomFact facts = path.isKnown() ? reader.read(path.value().get()) : PomFact.unreadable(path.reason());
        String folder = path.isKnown() ? SourceTree.parent(path.value().get()) : checkout.buildFolder();
        return new Checkout(checkout.root(), folder, checkout.store(), checkout.files(), checkout.git())
                .project(facts, configuration, reachability);
    }
}
