package org.openbydefault.maven.pom;

import java.io.File;
import java.util.Optional;
import org.apache.maven.execution.MavenSession;
import org.eclipse.aether.RepositorySystem;
import org.jspecify.annotations.Nullable;
import org.openbydefault.check.Checkout;
import org.openbydefault.check.PomFinder;
import org.openbydefault.project.Fact;
import org.openbydefault.project.PomFact;
import org.openbydefault.project.SourceTree;

/** Finds and reads POMs with Maven's own model reader. */
public final class CheckoutPom implements PomFinder {

    private final @Nullable MavenSession session;
    private final @Nullable RepositorySystem resolver;

    /** Reads nothing outside of the checkout. */
    public CheckoutPom() {
        this(null, null);
    }

    /**
     * Reads parents outside of the checkout where the session has them.
     *
     * @param resolver brings those that are not in the local repository; null for none
     */
    public CheckoutPom(@Nullable MavenSession session, @Nullable RepositorySystem resolver) {
        this.session = session;
        this.resolver = resolver;
    }

    @Override
    public FoundPom find(Checkout checkout, Optional<String> path) {
        PomReader reader = new PomReader(checkout.store(), parents());
        Fact<String> found = path.isPresent()
                ? Fact.known(path.get())
                : new PomLocator(checkout.files(), reader).locate(checkout.buildFolder());
        if (!found.isKnown()) {
            return new FoundPom(checkout.buildFolder(), PomFact.unreadable(found.reason()));
        }
        String pom = found.value().get();
        return new FoundPom(SourceTree.parent(pom), reader.read(pom));
    }

    private ParentPoms parents() {
        File local = session == null ? null : session.getRequest().getLocalRepositoryPath();
        ParentPoms known = local == null ? parent -> Fact.unknown("It is not read") : new LocalParents(local.toPath());
        return session == null || resolver == null ? known : new ResolvedParents(known, resolver, session);
    }
}
