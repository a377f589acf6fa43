package org.openbydefault.documentation;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openbydefault.address.Remotes;
import org.openbydefault.project.Project;
import org.openbydefault.project.SourceTree;

/** Relative links that lead to pages of the forge: {@code ../../wiki}, {@code ../../../other}. */
public final class ForgeLinks {

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

    private ForgeLinks() {}

    /** Whether the target leaves the files of this repository for a page of the forge. */
    static boolean isOnForge(String fromFile, String target) {
        if (SourceTree.relative(fromFile, target).isEmpty()) {
            return stepsOutside(fromFile, target) > 1 || FORGE_PAGES.contains(firstSegment(withoutSteps(target)));
        }
        return isFullForgePath(target);
    }

    /** The address that a link of that kind has on the forge of the first remote; empty when no forge is known. */
    static Optional<String> address(String fromFile, String target, Project project) {
        List<String> pages = Remotes.pages(project.git());
        return pages.isEmpty() ? Optional.empty() : resolved(pages.get(0) + "/blob/HEAD/" + fromFile, target);
    }

    /**
     * The address of a page of this repository's forge that a document links to as if it lay beside it: {@code ../../releases},
     * {@code /issues}. What is an address already stays as it is.
     */
    public static String absolute(String target, Project project) {
        List<String> pages = Remotes.pages(project.git());
        if (pages.isEmpty() || target.contains(":") || target.startsWith("//")) {
            return target;
        }
        String rest = withoutSteps(target);
        String path = rest.startsWith("/") ? rest.substring(1) : rest;
        boolean isPage =
                FORGE_PAGES.contains(firstSegment(path)) && !project.files().exists(firstSegment(path));
        return isPage ? pages.get(0) + "/" + path : target;
    }

    private static Optional<String> resolved(String base, String target) {
        try {
            return Optional.of(URI.create(base).resolve(target).toString());
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    /** On a forge a README's folder is {@code owner/name/blob/main}: two steps out of it lie the pages of the forge. */
    private static int stepsOutside(String fromFile, String target) {
        int steps = 0;
        for (String segment : target.split("/", -1)) {
            steps += segment.equals("..") ? 1 : 0;
        }
        return steps - SourceTree.depth(fromFile);
    }

    /** {@code /owner/name/issues}: a page of the forge, of this repository or another. */
    private static boolean isFullForgePath(String target) {
        String[] segments = target.split("/", -1);
        return target.startsWith("/") && segments.length > 3 && FORGE_PAGES.contains(segments[3]);
    }

    static String withoutSteps(String target) {
        String path = target;
        while (path.startsWith("../") || path.startsWith("./")) {
            path = path.substring(path.indexOf('/') + 1);
        }
        return path;
    }

    static String firstSegment(String path) {
        int slash = path.indexOf('/');
        return slash < 0 ? path : path.substring(0, slash);
    }
}
