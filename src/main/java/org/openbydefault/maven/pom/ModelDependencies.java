package org.openbydefault.maven.pom;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.maven.model.Dependency;
import org.openbydefault.project.PomDependency;

/** Dependencies as one POM declares them, of the project or of a plugin. */
final class ModelDependencies {

    private final PomFile file;
    private final Interpolation interpolation;

    ModelDependencies(PomFile file, Interpolation interpolation) {
        this.file = file;
        this.interpolation = interpolation;
    }

    List<PomDependency> of(List<Dependency> declared) {
        List<PomDependency> dependencies = new ArrayList<>(declared.size());
        for (Dependency dependency : declared) {
            dependencies.add(new PomDependency(
                    interpolation.apply(String.valueOf(dependency.getGroupId())),
                    interpolation.apply(String.valueOf(dependency.getArtifactId())),
                    dependency.getScope() == null ? "compile" : interpolation.apply(dependency.getScope()),
                    dependency.getSystemPath() == null
                            ? Optional.empty()
                            : Optional.of(interpolation.apply(dependency.getSystemPath())),
                    file.location(dependency, "")));
        }
        return dependencies;
    }
}
