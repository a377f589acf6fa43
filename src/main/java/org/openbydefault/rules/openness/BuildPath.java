package org.openbydefault.rules.openness;

import java.util.ArrayList;
import java.util.List;
import org.openbydefault.project.SourceTree;

/** Paths of the file system as a build writes them, with expressions for the folders of the build in front. */
final class BuildPath {

    private static final List<String> MODULE_FOLDERS = List.of(
            "${project.basedir}", "${basedir}", "${pom.basedir}", "${project.baseUri}", "${project.basedir.path}");

    private static final List<String> ROOT_FOLDERS = List.of(
            "${maven.multiModuleProjectDirectory}",
            "${session.rootDirectory}",
            "${project.rootDirectory}",
            "${session.topDirectory}",
            "${session.executionRootDirectory}",
            "${user.dir}");

    private BuildPath() {}

    /**
     * Where in the repository the path may lead, best guess first; empty when it lies outside or nobody can tell. An
     * expression for a module's folder means that of the POM that says so or, where that is a parent, of the build root.
     *
     * @param fromFile the file that says so
     * @param rootFolder the repository-relative folder of the build root
     */
    static List<String> inRepository(String path, String fromFile, String rootFolder) {
        int expression = path.indexOf("${");
        String written = expression > 0 && isSlashes(path, expression) ? path.substring(expression) : path;
        String inRoot = SourceTree.join(rootFolder, "pom.xml");
        List<String> found = new ArrayList<>();
        for (String folder : MODULE_FOLDERS) {
            if (written.startsWith(folder) && found.isEmpty()) {
                addRelative(fromFile, written.substring(folder.length()), found);
                addRelative(inRoot, written.substring(folder.length()), found);
            }
        }
        for (String folder : ROOT_FOLDERS) {
            if (written.startsWith(folder)) {
                addRelative(inRoot, written.substring(folder.length()), found);
            }
        }
        return found;
    }

    private static void addRelative(String fromFile, String path, List<String> found) {
        SourceTree.relative(fromFile, "./" + path).ifPresent(found::add);
    }

    /** Whether it depends on an expression that is no folder of the build. */
    static boolean isUnresolved(String path) {
        return path.contains("${");
    }

    private static boolean isSlashes(String text, int to) {
        for (int i = 0; i < to; i++) {
            if (text.charAt(i) != '/') {
                return false;
            }
        }
        return true;
    }
}
