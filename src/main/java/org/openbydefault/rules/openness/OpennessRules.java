package org.openbydefault.rules.openness;

import java.util.List;
import org.openbydefault.rule.Rule;

/** The rules of the family openness. */
public final class OpennessRules {

    private OpennessRules() {}

    public static List<Rule> all() {
        return List.of(
                new PublicRepositories(),
                new NoInternalHosts(),
                new OpenBuild(),
                new ClosedParts(),
                new SubmodulesPublic(),
                new ContainerImages(),
                new PrivateKeys(),
                new NoBinaries(),
                new LinksReachable());
    }
}
