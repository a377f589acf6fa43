package org.openbydefault.maven.pom;

import java.util.List;
import java.util.Properties;

/**
 * The values of a lineage with their expressions replaced. In a checkout whose build does not run, what its own POMs say takes
 * nothing from parents elsewhere: it would print what somebody else keeps there.
 */
final class LineageValues {

    private final int ownLevels;
    private final Interpolation own;
    private final Interpolation foreign;

    LineageValues(Lineage lineage, Properties userProperties) {
        this.ownLevels = lineage.own().size();
        this.foreign = new Interpolation(lineage, userProperties);
        this.own = lineage.ofBuild() || lineage.foreign().isEmpty()
                ? foreign
                : new Interpolation(Lineage.ofCheckout(lineage.own(), List.of(), false), userProperties);
    }

    /** Those of the POMs of this repository. */
    Interpolation own() {
        return own;
    }

    /** Those of the model at that distance from the POM. */
    Interpolation at(int level) {
        return level < ownLevels ? own : foreign;
    }
}
