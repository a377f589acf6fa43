package org.openbydefault.maven.pom;

import java.util.ArrayList;
import java.util.List;
import org.openbydefault.places.Folders;
import org.openbydefault.places.ProductPaths;
import org.openbydefault.project.Fact;
import org.openbydefault.project.SourceTree;

/** Finds the POM of a checkout that may keep it below its top. */
final class PomLocator {

    private static final String POM = "pom.xml";

    /** What builds the product with another tool: a POM in a folder is for something beside it, then. */
    private static final List<String> OTHER_TOOLS = List.of(
            "settings.gradle", "settings.gradle.kts", "build.gradle", "build.gradle.kts", "build.sbt", "MODULE.bazel");

    private final SourceTree files;
    private final PomReader reader;

    PomLocator(SourceTree files, PomReader reader) {
        this.files = files;
        this.reader = reader;
    }

    /**
     * The path of {@code pom.xml} in that folder, or else of the one nearest to it that belongs to the product: what builds a
     * test, a sample or a tool says nothing about the project, nor does a POM below a build of another tool. Of several at the same depth the one whose modules hold
     * the others. Known even when there is none at all: then it is where one would be.
     */
    Fact<String> locate(String folder) {
        String here = SourceTree.join(folder, POM);
        if (files.holdsOneOf(folder, List.of(POM)) || files.holdsOneOf(folder, OTHER_TOOLS)) {
            return Fact.known(here);
        }
        List<String> nearest = nearest(folder);
        if (nearest.isEmpty()) {
            return Fact.known(here);
        }
        return nearest.size() == 1 ? Fact.known(nearest.get(0)) : holderOf(nearest);
    }

    private List<String> nearest(String folder) {
        List<String> nearest = new ArrayList<>();
        int smallest = Integer.MAX_VALUE;
        for (String path : files.paths().named(POM)) {
            int depth = SourceTree.depth(path);
            boolean isBelow = folder.isEmpty() || path.startsWith(folder + "/");
            if (depth <= smallest && isBelow && isOfProduct(path)) {
                if (depth < smallest) {
                    nearest.clear();
                }
                smallest = depth;
                nearest.add(path);
            }
        }
        return nearest;
    }

    private static boolean isOfProduct(String path) {
        for (String folder : Folders.of(path)) {
            if (ProductPaths.isWorkshop(folder) || ProductPaths.isShowpieceName(folder)) {
                return false;
            }
        }
        return ProductPaths.isProduct(path);
    }

    private Fact<String> holderOf(List<String> poms) {
        for (String pom : poms) {
            List<String> others = new ArrayList<>(poms);
            others.remove(pom);
            if (reader.file(pom).isKnown()
                    && reader.modulePoms(reader.file(pom).value().get()).containsAll(others)) {
                return Fact.known(pom);
            }
        }
        return Fact.unknown("Several POMs are equally near to the top (" + String.join(", ", poms)
                + "): choose one with -DopenByDefault.pom=<path>");
    }
}
