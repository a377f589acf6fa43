package org.openbydefault.places;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.openbydefault.text.Words;

/** Tells which paths belong to what is delivered: not tests, samples, documentation, CI or borrowed trees. */
public final class ProductPaths {

    private static final Set<String> SIDE_FOLDERS = Set.of(
            "dev",
            "devel",
            "doc",
            "docs",
            "documentation",
            "website",
            "ci",
            "vendor",
            "vendored",
            "thirdparty",
            "third-party",
            "third_party",
            "external",
            "node_modules",
            "target");

    private static final Set<String> SIDE_WORDS = Set.of(
            "test",
            "tests",
            "testing",
            "testdata",
            "testsuite",
            "it",
            "its",
            "e2e",
            "fixture",
            "fixtures",
            "mock",
            "mocks",
            "sample",
            "samples",
            "example",
            "examples",
            "quickstart",
            "quickstarts",
            "benchmark",
            "benchmarks",
            "archetype",
            "archetypes",
            "jmh");

    private static final Set<String> SHOWPIECE_WORDS = Set.of(
            "sample",
            "samples",
            "example",
            "examples",
            "quickstart",
            "quickstarts",
            "demo",
            "demos",
            "showcase",
            "playground",
            "tutorial",
            "tutorials",
            "workshop",
            "helloworld",
            "petclinic",
            "petstore");

    private static final Set<String> HIDDEN_PRODUCT_FOLDERS = Set.of(
            ".deploy",
            ".deployment",
            ".docker",
            ".ebextensions",
            ".helm",
            ".infra",
            ".k8s",
            ".kubernetes",
            ".nais",
            ".openshift",
            ".ops",
            ".s2i");

    private ProductPaths() {}

    /** Whether no folder of that path sets it apart from the product. */
    public static boolean isProduct(String path) {
        int from = 0;
        for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', from)) {
            if (isSideFolder(path.substring(from, slash))) {
                return false;
            }
            from = slash + 1;
        }
        return true;
    }

    /** Whether a word of that file or module name says test, sample, benchmark or the like. */
    public static boolean isSideName(String name) {
        return containsOneOf(Words.ofName(name), SIDE_WORDS);
    }

    /** Whether a word of that name says that the thing shows how something is done: sample, demo, quickstart … */
    public static boolean isShowpieceName(String name) {
        return containsOneOf(Words.ofName(name), SHOWPIECE_WORDS);
    }

    private static boolean isSideFolder(String folder) {
        String lower = folder.toLowerCase(Locale.ROOT);
        if (lower.charAt(0) == '.') {
            return !HIDDEN_PRODUCT_FOLDERS.contains(lower);
        }
        return SIDE_FOLDERS.contains(lower) || isSideName(folder);
    }

    private static boolean containsOneOf(List<String> words, Set<String> wanted) {
        for (String word : words) {
            if (wanted.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
