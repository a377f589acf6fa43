package org.openbydefault.rules.community;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.openbydefault.project.GitSubmodule;
import org.openbydefault.project.Project;
import org.openbydefault.project.SourceTree;

/** Relative links whose target this repository cannot tell: pages of the forge, submodules, generated files. */
final class ElsewhereLinks {

    private static final Set<String> FORGE_PAGES = Set.of(
            "issues",
            "wiki",
            "wikis",
            "pulls",
            "pull",
            "merge_requests",
            "releases",
            "discussions",
            "actions",
            "tags",
            "labels",
            "milestones",
            "milestone",
            "projects",
            "security",
            "stargazers",
            "graphs",
            "network",
            "commits",
            "commit",
            "compare",
            "branches",
            "tree",
            "blob",
            "raw",
            "edit",
            "new",
            "packages",
            "deployments",
            "-",
            "fork",
            "contributors",
            "archive",
            "subscription",
            "watchers");

    /** Those that people link to as if they lay beside the README. */
    private static final Set<String> BESIDE_README =
            Set.of("issues", "wiki", "pulls", "releases", "discussions", "actions");

    private static final Set<String> GENERATED = Set.of(
            "target",
            "build",
            "dist",
            "out",
            "bin",
            "node_modules",
            "_site",
            "_build",
            "generated",
            "apidocs",
            "javadoc",
            "javadocs");

    private final Project project;

    ElsewhereLinks(Project project) {
        this.project = project;
    }

    boolean mayLeadTo(String fromFile, String target) {
        if (LinkPaths.isOfSite(fromFile) && isOfSiteAlone(fromFile, target)) {
            return true;
        }
        String path = withoutSteps(target);
        if (leavesRepository(fromFile, target)) {
            return stepsOutside(fromFile, target) > 1 || isForgePage(path);
        }
        return isBesideReadme(path)
                || isGenerated(fromFile, target)
                || isInSubmodule(fromFile, target)
                || isFullForgePath(target);
    }

    /** Links from the root of a site, and pages that Maven makes beside those of {@code src/site}. */
    private static boolean isOfSiteAlone(String fromFile, String target) {
        boolean isMavenSite = fromFile.startsWith("src/site/") || fromFile.contains("/src/site/");
        return target.startsWith("/") || isMavenSite;
    }

    private static boolean leavesRepository(String fromFile, String target) {
        return SourceTree.relative(fromFile, target).isEmpty();
    }

    /** On a forge a README's folder is {@code owner/name/blob/main}: two steps out of it lie the pages of the forge. */
    private static int stepsOutside(String fromFile, String target) {
        int depth = SourceTree.parent(fromFile).isEmpty()
                ? 0
                : SourceTree.parent(fromFile).split("/", -1).length;
        int steps = 0;
        for (String segment : target.split("/", -1)) {
            steps += segment.equals("..") ? 1 : 0;
        }
        return steps - depth;
    }

    private static boolean isForgePage(String path) {
        return FORGE_PAGES.contains(firstSegment(path));
    }

    private static boolean isBesideReadme(String path) {
        return BESIDE_README.contains(firstSegment(path))
                && SourceTree.extension(path).isEmpty();
    }

    /** {@code /owner/name/issues}: a page of the forge, of this repository or another. */
    private static boolean isFullForgePath(String target) {
        String[] segments = target.split("/", -1);
        return target.startsWith("/") && segments.length > 3 && FORGE_PAGES.contains(segments[3]);
    }

    /** Below a folder that a build makes, of which nothing is tracked. */
    private boolean isGenerated(String fromFile, String target) {
        String path = SourceTree.relative(fromFile, target).orElse("");
        StringBuilder folder = new StringBuilder();
        for (String segment : path.split("/", -1)) {
            folder.append(folder.isEmpty() ? "" : "/").append(segment);
            if (GENERATED.contains(segment.toLowerCase(Locale.ROOT))
                    && !project.files().paths().containsFolder(folder.toString())) {
                return true;
            }
        }
        return false;
    }

    private boolean isInSubmodule(String fromFile, String target) {
        String path = SourceTree.relative(fromFile, target).orElse("");
        for (GitSubmodule submodule : project.git().submodules().value().orElse(List.of())) {
            if (path.equals(submodule.path()) || path.startsWith(submodule.path() + "/")) {
                return true;
            }
        }
        return false;
    }

    private static String withoutSteps(String target) {
        String path = target;
        while (path.startsWith("../") || path.startsWith("./")) {
            path = path.substring(path.indexOf('/') + 1);
        }
        return path;
    }

    private static String firstSegment(String path) {
        int slash = path.indexOf('/');
        return slash < 0 ? path : path.substring(0, slash);
    }
}
