package org.openbydefault.deployment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openbydefault.places.ProductPaths;
import org.openbydefault.project.SourceText;
import org.openbydefault.project.SourceTree;
import org.openbydefault.text.Words;

/** The files of a repository that may deploy the product: those for tests, shows, trials and building are left out. */
final class DeployablePaths {

    /** Words in a file's name that say it is for building, beside those of a trial. */
    private static final Set<String> WORKSHOP_WORDS = Set.of("debug", "ci", "build", "builder", "override");

    /** Words in a file's name that say that nobody takes it any more. */
    private static final Set<String> DISUSED_WORDS = Set.of("unused", "notused", "deprecated", "obsolete", "disabled");

    private final SourceTree files;

    DeployablePaths(SourceTree files) {
        this.files = files;
    }

    /** Files of these names, the ones nearest to the top first. */
    List<String> named(String... lowerCaseNames) {
        return of(files.paths().named(lowerCaseNames));
    }

    /** Files whose names begin so, the ones nearest to the top first. */
    List<String> namedWithPrefix(String... lowerCasePrefixes) {
        return of(files.paths().namedWithPrefix(lowerCasePrefixes));
    }

    /** Files with these extensions, the ones nearest to the top first. */
    List<String> withExtension(String... lowerCaseExtensions) {
        return of(files.paths().withExtension(lowerCaseExtensions));
    }

    /** Files in that folder of the top. */
    List<String> under(String folder) {
        return files.paths().under(folder);
    }

    /** Those of the paths that belong to what is delivered, the ones nearest to the top first. */
    static List<String> of(List<String> paths) {
        List<String> found = new ArrayList<>();
        String folder = "";
        boolean isOfProduct = true;
        for (String path : paths) {
            if (!SourceTree.parent(path).equals(folder)) {
                folder = SourceTree.parent(path);
                isOfProduct = ProductPaths.isProduct(path) && !ProductPaths.isShowpieceName(folder);
            }
            if (isOfProduct && !isProgramSource(path) && !isTrial(SourceTree.name(path))) {
                found.add(path);
            }
        }
        return SourceTree.topFirst(found);
    }

    Optional<SourceText> source(String path) {
        return files.text(path).value();
    }

    /** The text of that file, empty where it cannot be read. */
    String text(String path) {
        Optional<SourceText> text = source(path);
        return text.isPresent() ? text.get().text() : "";
    }

    /** Whether a line of that file starts with one of these. */
    boolean hasLineThatStartsWith(String path, String... starts) {
        String text = text(path);
        for (String start : starts) {
            if (text.startsWith(start) || text.contains("\n" + start)) {
                return true;
            }
        }
        return false;
    }

    /** Those of the paths, of which so many are opened at the most, that have such a line. */
    List<String> withLine(List<String> paths, int opened, String... starts) {
        List<String> found = new ArrayList<>();
        for (String path : paths.subList(0, Math.min(paths.size(), opened))) {
            if (hasLineThatStartsWith(path, starts)) {
                found.add(path);
            }
        }
        return found;
    }

    private static boolean isTrial(String name) {
        String before = "";
        for (String word : Words.ofName(name)) {
            boolean isDisused = DISUSED_WORDS.contains(word) || (before.equals("not") && word.equals("used"));
            if (isDisused || WORKSHOP_WORDS.contains(word)) {
                return true;
            }
            before = word;
        }
        return ProductPaths.isSideName(name) || ProductPaths.isTrialName(name);
    }

    /** Below src/main lie programs and their resources, except in folders made for images and charts. */
    static boolean isProgramSource(String path) {
        int main = path.indexOf("src/main/");
        if (main < 0 || (main > 0 && path.charAt(main - 1) != '/')) {
            return false;
        }
        String below = path.substring(main + "src/main/".length());
        return below.startsWith("java/")
                || below.startsWith("kotlin/")
                || below.startsWith("resources/")
                || below.startsWith("webapp/");
    }
}
