package org.openbydefault.maven.pom;

import java.util.Optional;
import org.openbydefault.check.Checkout;
import org.openbydefault.check.PomFinder;
import org.openbydefault.project.Fact;
import org.openbydefault.project.PomFact;
import org.openbydefault.project.SourceTree;

/** Finds and reads POMs with Maven's own model reader. */
public final class CheckoutPom implements PomFinder {

    @Override
    public FoundPom find(Checkout checkout, Optional<String> path) {
        PomReader reader = new PomReader(checkout.store());
        Fact<String> found = path.isPresent()
                ? Fact.known(path.get())
                : new PomLocator(checkout.files(), reader).locate(checkout.buildFolder());
        if (!found.isKnown()) {
            return new FoundPom(checkout.buildFolder(), PomFact.unreadable(found.reason()));
        }
        String pom = found.value().get();
        return new FoundPom(SourceTree.parent(pom), reader.read(pom));
    }
}
