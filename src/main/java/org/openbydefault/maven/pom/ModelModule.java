package org.openbydefault.maven.pom;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.apache.maven.model.Build;
import org.apache.maven.model.BuildBase;
import org.apache.maven.model.Model;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.Profile;
import org.jspecify.annotations.Nullable;
import org.openbydefault.project.PomDependency;
import org.openbydefault.project.PomModule;
import org.openbydefault.project.PomPlugin;
import org.openbydefault.project.PomValue;

/** One project of the reactor as its own POM declares it. */
final class ModelModule {

    private final Lineage lineage;
    private final PomFile file;
    private final Model model;
    private final LineageValues values;
    private final Interpolation interpolation;

    ModelModule(Lineage lineage, Properties userProperties) {
        this.lineage = lineage;
        this.file = lineage.pom();
        this.model = file.model();
        this.values = new LineageValues(lineage, userProperties);
        this.interpolation = values.own();
    }

    /** @param byProfile whether nothing but a profile makes it a module */
    PomModule module(boolean byProfile) {
        String artifactId = model.getArtifactId() == null ? "" : interpolation.apply(model.getArtifactId());
        return new PomModule(
                file.path(),
                artifactId,
                model.getName() == null
                        ? artifactId
                        : interpolation.apply(model.getName()).strip(),
                interpolation.apply(model.getPackaging()),
                byProfile,
                plugins(),
                dependencies(),
                own(InheritedUrl.Kind.PROJECT),
                own(InheritedUrl.Kind.SCM),
                own(InheritedUrl.Kind.SCM_CONNECTION));
    }

    private Optional<PomValue> own(InheritedUrl.Kind kind) {
        Optional<PomValue> value = new InheritedUrl(lineage, values, kind).value();
        return value.isPresent() && value.get().isOwn() ? value : Optional.empty();
    }

    private List<PomPlugin> plugins() {
        List<PomPlugin> plugins = new ArrayList<>();
        Build build = model.getBuild();
        addPlugins(build, true, plugins);
        for (Profile profile : model.getProfiles()) {
            boolean byDefault =
                    profile.getActivation() != null && profile.getActivation().isActiveByDefault();
            addPlugins(profile.getBuild(), byDefault, plugins);
        }
        return plugins;
    }

    private void addPlugins(@Nullable BuildBase build, boolean active, List<PomPlugin> plugins) {
        if (build == null) {
            return;
        }
        for (Plugin plugin : build.getPlugins()) {
            plugins.add(new ModelPlugin(file, plugin, interpolation, active, false));
        }
        if (build.getPluginManagement() != null) {
            for (Plugin plugin : build.getPluginManagement().getPlugins()) {
                plugins.add(new ModelPlugin(file, plugin, interpolation, active, true));
            }
        }
    }

    private List<PomDependency> dependencies() {
        ModelDependencies reader = new ModelDependencies(file, interpolation);
        List<PomDependency> dependencies = new ArrayList<>(reader.of(model.getDependencies()));
        for (Profile profile : model.getProfiles()) {
            dependencies.addAll(reader.of(profile.getDependencies()));
        }
        return dependencies;
    }
}
