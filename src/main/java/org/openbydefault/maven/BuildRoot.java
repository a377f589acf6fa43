package org.openbydefault.maven;

import java.io.File;
import java.util.List;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/**
 * Decides which project of a reactor does the work, so that it happens once. None of Maven's own marks says so under
 * {@code -pl}, {@code -rf} or {@code cd module}: {@code isExecutionRoot()}, {@code getTopLevelProject()},
 * {@code aggregator}.
 */
final class BuildRoot {

    private BuildRoot() {}

    /**
     * Whether that project is the build root: its parent is no POM of the checkout outside its own folder, and no
     * project of the reactor lies above it or has it as a module.
     *
     * @param reactor all projects of the session, those that {@code -pl} leaves out included
     */
    static boolean is(MavenProject project, List<MavenProject> reactor) {
        File folder = project.getBasedir();
        if (folder == null) {
            return true;
        }
        if (hasParentElsewhereInCheckout(project, folder)) {
            return false;
        }
        for (MavenProject other : reactor) {
            if (!other.equals(project)
                    && (isBelow(folder, other.getBasedir()) || hasModule(other, project.getFile()))) {
                return false;
            }
        }
        return true;
    }

    private static boolean hasParentElsewhereInCheckout(MavenProject project, File folder) {
        MavenProject parent = project.getParent();
        File parentPom = parent == null ? null : parent.getFile();
        return parentPom != null && !isBelow(parentPom, folder);
    }

    private static boolean isBelow(File file, @Nullable File folder) {
        return folder != null && file.toPath().startsWith(folder.toPath()) && !file.equals(folder);
    }

    private static boolean hasModule(MavenProject other, File pom) {
        for (String module : other.getModules()) {
            File named =
                    new File(other.getBasedir(), module).toPath().normalize().toFile();
            if (named.equals(pom) || new File(named, "pom.xml").equals(pom)) {
                return true;
            }
        }
        return false;
    }
}
