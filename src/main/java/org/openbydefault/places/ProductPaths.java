package org.openbydefault.places;

import java.util.List;
import java.util.Locale;
import org.openbydefault.project.RepositoryPaths;
import org.openbydefault.project.SourceTree;

/** Tells which paths belong to what is delivered: not tests, samples, documentation, CI or borrowed trees. */
public final class ProductPaths {

    private ProductPaths() {}

    /** Whether no folder of that path sets it apart from the product. */
    public static boolean isProduct(String path) {
        for (String folder : Folders.of(path)) {
            if (isSideFolder(folder)) {
                return false;
            }
        }
        return true;
    }

    /** Whether it is the text of a program, whatever it is called. */
    public static boolean isProgram(String path) {
        return PlaceNames.PROGRAM_EXTENSIONS.contains(SourceTree.extension(path));
    }

    /** The texts of programs. */
    public static List<String> programs(RepositoryPaths paths) {
        return paths.withExtension(PlaceNames.PROGRAM_EXTENSIONS.toArray(new String[0]));
    }

    /** Whether a word of that file, folder or module name says test, sample, benchmark or the like. */
    public static boolean isSideName(String name) {
        return Folders.speaksOf(PlaceNames.TESTS, name) || Folders.speaksOf(PlaceNames.SAMPLES, name);
    }

    /** Whether a folder of that path says test, sample, benchmark or the like. */
    public static boolean isBelowSideName(String path) {
        for (String folder : Folders.of(path)) {
            if (isSideName(folder)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether a folder of that path is probably for tests or samples: also {@code testresources}, {@code apitests} and
     * {@code integration}. For questions where a wrong yes harms less than a wrong no.
     */
    public static boolean isProbablyForTests(String path) {
        for (String folder : Folders.of(path)) {
            String lower = folder.toLowerCase(Locale.ROOT);
            if (lower.startsWith("test")
                    || lower.endsWith("tests")
                    || lower.contains("integration")
                    || isSideName(folder)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word of that name says that the thing shows how something is done: sample, demo, quickstart … */
    public static boolean isShowpieceName(String name) {
        return Folders.speaksOf(PlaceNames.SAMPLES, name) || Folders.speaksOf(PlaceNames.SHOWS, name);
    }

    /** Whether a folder of that name holds programs that help to work on the product. */
    public static boolean isWorkshop(String folder) {
        return PlaceNames.WORKSHOPS.contains(folder.toLowerCase(Locale.ROOT));
    }

    /** Whether a word of that file, folder or module name says that it is a program for the command line. */
    public static boolean isToolName(String name) {
        return Folders.speaksOf(PlaceNames.TOOLS, name);
    }

    /** Whether a word of that name says that the thing is for somebody's own machine: dev, local, sandbox … */
    public static boolean isTrialName(String name) {
        return Folders.speaksOf(PlaceNames.TRIALS, name);
    }

    /** Whether a word of that path says that nothing real depends on it: a trial, a demonstration, documentation. */
    public static boolean isForShow(String path) {
        return isTrialName(path)
                || isShowpieceName(path)
                || isSideName(SourceTree.name(path))
                || Folders.speaksOf(PlaceNames.DOCUMENTATION, path);
    }

    /** Whether a folder of that path holds what others wrote or a tool generated. */
    public static boolean isBorrowed(String path) {
        return Folders.isBelow(PlaceNames.BORROWED, path);
    }

    /** Whether a word of that path's folders says that something is deployed by what is there: k8s, helm, infra … */
    public static boolean isForDeployment(String path) {
        return Folders.speaksOf(PlaceNames.DEPLOYMENT, SourceTree.parent(path));
    }

    private static boolean isSideFolder(String folder) {
        String lower = folder.toLowerCase(Locale.ROOT);
        if (lower.startsWith(".")) {
            return !PlaceNames.HIDDEN_PRODUCT.contains(lower);
        }
        return PlaceNames.WORKSHOP.contains(lower)
                || PlaceNames.DOCUMENTATION.contains(lower)
                || PlaceNames.BORROWED.contains(lower)
                || isSideName(folder);
    }
}
