package org.openbydefault.deployment;

import java.util.List;
import java.util.Locale;
import org.openbydefault.places.Folders;
import org.openbydefault.places.ProductPaths;
import org.openbydefault.project.SourceTree;

/** Where a file has to lie to be a tool of those who run the product. */
enum ToolPlace {
    /** Nothing in the path is for tests, samples, developers or documentation. */
    PRODUCT,
    /** The same, among scripts or what deploys the product. */
    TOOLS,
    /** Also in a developer's set-up and in the documentation. */
    BESIDE,
    /** Also among the tests. */
    TESTS;

    /** @throws IllegalArgumentException if there is no such place */
    static ToolPlace of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    /** @param toolFolders the folders of scripts for those who run a product */
    boolean holds(PathWords path, List<ToolName> toolFolders) {
        return switch (this) {
            case PRODUCT -> isOfProduct(path.path());
            case TOOLS ->
                isOfProduct(path.path())
                        && (ProductPaths.isForDeployment(path.path()) || ToolName.isAnyOf(toolFolders, path));
            case BESIDE -> isOwn(path.path()) && !ProductPaths.isBelowSideName(path.path());
            case TESTS -> isOwn(path.path());
        };
    }

    private static boolean isOfProduct(String path) {
        return !DeployablePaths.of(List.of(path)).isEmpty() && !ProductPaths.isTrialName(SourceTree.parent(path));
    }

    /** Neither borrowed, nor for show, nor a program, nor settings of a tool. */
    private static boolean isOwn(String path) {
        for (String folder : Folders.of(path)) {
            if (folder.startsWith(".")) {
                return false;
            }
        }
        return !ProductPaths.isBorrowed(path)
                && !ProductPaths.isShowpieceName(SourceTree.parent(path))
                && !DeployablePaths.isProgramSource(path);
    }
}
