package org.openbydefault.maven.pom;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.apache.maven.model.Model;
import org.apache.maven.project.MavenProject;
import org.openbydefault.project.PomFact;

/** Reads the POM facts of a running build from the models that Maven has read already. */
public final class ReactorPom {

    private final Path repositoryRoot;

    public ReactorPom(Path repositoryRoot) {
        this.repositoryRoot = repositoryRoot;
    }

    /**
     * The facts of that project, its lineage and the other projects of the reactor.
     *
     * @param userProperties what {@code -D} says, for CI-friendly versions
     */
    public PomFact read(MavenProject root, List<MavenProject> reactor, Properties userProperties) {
        if (root.getFile() == null) {
            return PomFact.absent();
        }
        List<Lineage> modules = new ArrayList<>(reactor.size());
        modules.add(lineage(root));
        for (MavenProject project : reactor) {
            if (!project.equals(root) && isInRepository(project.getFile())) {
                modules.add(lineage(project));
            }
        }
        return PomFact.of(new ModelPom(modules, userProperties));
    }

    private Lineage lineage(MavenProject project) {
        List<PomFile> own = new ArrayList<>();
        List<Model> foreign = new ArrayList<>();
        for (MavenProject level = project; level != null; level = level.getParent()) {
            if (foreign.isEmpty() && isInRepository(level.getFile())) {
                own.add(new PomFile(relative(level.getFile()), level.getOriginalModel()));
            } else {
                foreign.add(level.getOriginalModel());
            }
        }
        return Lineage.ofBuild(own, foreign);
    }

    private boolean isInRepository(File file) {
        return file != null && file.toPath().startsWith(repositoryRoot);
    }

    private String relative(File file) {
        return repositoryRoot.relativize(file.toPath()).toString().replace(File.separatorChar, '/');
    }
}
