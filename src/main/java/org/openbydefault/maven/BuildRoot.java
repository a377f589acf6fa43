package org.openbydefault.maven;

import java.io.File;
import java.util.List;
import java.util.Optional;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
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

    /**
     * Whether there is nothing to do or to say in that project, however it is configured: it is neither the root nor the
     * first of the build, nor the first that has the plugin.
     */
    static boolean isMereModule(MavenProject project, MojoExecution execution, MavenSession session) {
        return !project.equals(session.getProjects().get(0))
                && !project.equals(firstWith(lookupKey(execution), session))
                && !is(project, session.getAllProjects());
    }

    /**
     * The build root that does not bind the plugin although this module does, so that nothing would be checked. Told to
     * the first such module alone; a goal on the command line runs in the root as well.
     */
    static Optional<MavenProject> withoutGoal(MavenProject project, MojoExecution execution, MavenSession session) {
        String plugin = lookupKey(execution);
        if (execution.getSource() == MojoExecution.Source.CLI || !project.equals(firstWith(plugin, session))) {
            return Optional.empty();
        }
        for (MavenProject candidate : session.getProjects()) {
            if (candidate.getPlugin(plugin) == null && is(candidate, session.getAllProjects())) {
                return Optional.of(candidate);
            }
        }
        return Optional.empty();
    }

    /**
     * The POM of the build root where this build leaves it out, as under {@code -pl} or in the folder of a module, so
     * that nothing is checked. Told once in a build.
     */
    static Optional<File> leftOut(MavenProject project, MojoExecution execution, MavenSession session) {
        MavenProject first = firstWith(lookupKey(execution), session);
        if (!project.equals(first == null ? session.getProjects().get(0) : first)) {
            return Optional.empty();
        }
        for (MavenProject built : session.getProjects()) {
            if (is(built, session.getAllProjects())) {
                return Optional.empty();
            }
        }
        for (MavenProject known : session.getAllProjects()) {
            if (is(known, session.getAllProjects())) {
                return Optional.of(known.getFile());
            }
        }
        return Optional.of(topmostPom(project));
    }

    private static String lookupKey(MojoExecution execution) {
        return execution.getMojoDescriptor().getPluginDescriptor().getPluginLookupKey();
    }

    private static File topmostPom(MavenProject project) {
        File topmost = project.getFile();
        for (MavenProject parent = project.getParent(); parent != null && parent.getFile() != null; ) {
            topmost = parent.getFile();
            parent = parent.getParent();
        }
        return topmost;
    }

    private static @Nullable MavenProject firstWith(String plugin, MavenSession session) {
        for (MavenProject candidate : session.getProjects()) {
            if (candidate.getPlugin(plugin) != null) {
                return candidate;
            }
        }
        return null;
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
