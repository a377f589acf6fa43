package org.openbydefault.maven.pom;

import java.util.List;
import java.util.Optional;
import org.apache.maven.model.Model;
import org.apache.maven.model.Parent;
import org.jspecify.annotations.Nullable;
import org.openbydefault.project.Location;
import org.openbydefault.project.PomParent;

/**
 * A POM and its parents.
 *
 * @param own those that lie in this repository, the POM itself first
 * @param foreign those outside that could be read, the nearest first
 * @param complete whether the last one has no parent
 * @param ofBuild whether it is that of a running build, which itself lets what the POMs say take values of all
 */
record Lineage(List<PomFile> own, List<Model> foreign, boolean complete, boolean ofBuild) {

    static Lineage ofBuild(List<PomFile> own, List<Model> foreign) {
        return new Lineage(own, foreign, true, true);
    }

    static Lineage ofCheckout(List<PomFile> own, List<Model> foreign, boolean complete) {
        return new Lineage(own, foreign, complete, false);
    }

    PomFile pom() {
        return own.get(0);
    }

    /** The parent at which the lineage leaves this repository. */
    Optional<PomParent> foreignParent() {
        PomFile last = own.get(own.size() - 1);
        Parent parent = last.model().getParent();
        if (parent == null) {
            return Optional.empty();
        }
        Location location = last.location(parent, "");
        return Optional.of(new PomParent(coordinates(parent), location, complete));
    }

    /** The model at that distance from the POM, own ones first. */
    Model model(int distance) {
        return distance < own.size() ? own.get(distance).model() : foreign.get(distance - own.size());
    }

    int size() {
        return own.size() + foreign.size();
    }

    static String coordinates(Parent parent) {
        return parent.getGroupId() + ":" + parent.getArtifactId() + ":" + parent.getVersion();
    }

    static String coordinates(Model model) {
        return groupId(model) + ":" + model.getArtifactId() + ":" + version(model);
    }

    static String groupId(Model model) {
        return inherited(
                model.getGroupId(),
                model.getParent() == null ? null : model.getParent().getGroupId());
    }

    static String version(Model model) {
        return inherited(
                model.getVersion(),
                model.getParent() == null ? null : model.getParent().getVersion());
    }

    private static String inherited(@Nullable String own, @Nullable String parents) {
        return own != null ? own : parents != null ? parents : "unknown";
    }
}
