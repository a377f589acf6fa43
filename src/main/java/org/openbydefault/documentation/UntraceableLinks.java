package org.openbydefault.documentation;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.openbydefault.project.GitSubmodule;
import org.openbydefault.project.Project;
import org.openbydefault.project.SourceTree;

/** Relative links whose target this repository cannot tell: pages of the forge, submodules, generated files. */
public final class UntraceableLinks {

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

    public UntraceableLinks(Project project) {
        this.project = project;
    }

    /** Whether the link may lead to such a place; a broken link of this repository does not. */
    public boolean mayLeadTo(String fromFile, String target) {
        if (target.startsWith("@site/") || isOfOtherComponent(target)) {
            return true;
        }
        if (LinkPaths.isOfSite(fromFile) && isOfSiteAlone(fromFile, target)) {
            return true;
        }
        String path = ForgeLinks.withoutSteps(target);
        return ForgeLinks.isOnForge(fromFile, target)
                || isBesideReadme(path)
                || isGenerated(fromFile, target)
                || isInSubmodule(fromFile, target);
    }

    /** Antora's {@code 2.0@component:module:page.adoc}, a page of another version or component. */
    private static boolean isOfOtherComponent(String target) {
        int at = target.indexOf('@');
        return at > 0 && target.indexOf(':', at) > 0;
    }

    /** Links from the root of a site, and pages that Maven makes beside those of {@code src/site}. */
    private static boolean isOfSiteAlone(String fromFile, String target) {
        boolean isMavenSite = fromFile.startsWith("src/site/") || fromFile.contains("/src/site/");
        return target.startsWith("/") || isMavenSite;
    }

    private static boolean isBesideReadme(String path) {
        return BESIDE_README.contains(ForgeLinks.firstSegment(path))
                && SourceTree.extension(path).isEmpty();
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

    /** Whether the link leads into a submodule, whose files are another repository's. */
    public boolean isInSubmodule(String fromFile, String target) {
        String path = SourceTree.relative(fromFile, target).orElse("");
        for (GitSubmodule submodule : project.git().submodules().value().orElse(List.of())) {
            if (path.equals(submodule.path()) || path.startsWith(submodule.path() + "/")) {
                return true;
            }
        }
        return false;
    }
}
