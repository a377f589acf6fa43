package org.openbydefault.documentation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openbydefault.places.DocumentPaths;
import org.openbydefault.project.SourceTree;

/** Finds the file or folder that a relative link leads to, as the forge does, or the generator of a site. */
public final class LinkPaths {

    /** What site generators and Sphinx add to a link without extension, or put in the place of {@code .html}. */
    private static final List<String> SOURCES = List.of(
            "",
            ".md",
            ".mdx",
            ".adoc",
            ".asciidoc",
            ".rst",
            ".txt",
            ".html",
            "/index.md",
            "/README.md",
            "/_index.md",
            "/index.adoc",
            "/index.rst",
            "/index.html");

    private static final List<String> DOCSIFY_FILES = List.of("_sidebar.md", "_navbar.md", "_coverpage.md");

    /** Where the texts of an Antora module lie; its navigation lies beside them. */
    private static final List<String> ANTORA_FAMILIES = List.of("/pages/", "/partials/", "/nav.adoc");

    private final SourceTree files;

    public LinkPaths(SourceTree files) {
        this.files = files;
    }

    /**
     * The path in the repository, or empty if nothing is there.
     *
     * @param target without anchor, percent signs decoded
     */
    public Optional<String> find(String fromFile, String target) {
        Optional<String> direct = existing(fromFile, target);
        if (direct.isPresent()) {
            return direct;
        }
        String real = files.resolve(fromFile);
        Optional<String> fromReal = real.equals(fromFile) ? Optional.empty() : existing(real, target);
        if (fromReal.isPresent() || !isOfSite(fromFile)) {
            return fromReal;
        }
        return onSite(fromFile, target);
    }

    /** Whether the document belongs to a site whose generator has its own way with links. */
    public static boolean isOfSite(String path) {
        return DocumentPaths.isInDocumentationFolder(path);
    }

    private Optional<String> existing(String fromFile, String target) {
        Optional<String> path = SourceTree.relative(fromFile, target);
        if (path.isEmpty() || files.exists(path.get())) {
            return path;
        }
        String real = files.resolve(path.get());
        return files.exists(real) ? Optional.of(real) : Optional.empty();
    }

    private Optional<String> onSite(String fromFile, String target) {
        String stem = withoutEnd(withoutEnd(target, "/"), ".html");
        for (String base : bases(fromFile, target)) {
            for (String source : SOURCES) {
                Optional<String> path = existing(base, withoutEnd(stem, "/") + source);
                if (path.isPresent()) {
                    return path;
                }
            }
        }
        return Optional.empty();
    }

    /**
     * The files that a link may be relative to: the page; the page as a folder, as {@code page/index.html} is shown; the
     * roots of an Antora module.
     */
    private List<String> bases(String fromFile, String target) {
        List<String> bases = new ArrayList<>();
        if (!target.startsWith("/")) {
            bases.add(fromFile);
            bases.add(fromFile + "/page");
        }
        addDocsifyRoots(fromFile, bases);
        addAntoraRoots(fromFile, bases);
        return bases;
    }

    /**
     * Antora takes links from the pages of a module, also in what pages include and in the module's navigation, see
     * https://docs.antora.org/antora/latest/module-directories/.
     */
    private static void addAntoraRoots(String fromFile, List<String> bases) {
        for (String family : ANTORA_FAMILIES) {
            int at = fromFile.lastIndexOf(family);
            if (at >= 0) {
                String module = fromFile.substring(0, at);
                bases.add(module + "/pages/page");
                bases.add(module + "/images/page");
                bases.add(module + "/assets/images/page");
                return;
            }
        }
    }

    /** Docsify takes links from the root of the site, https://docsify.js.org/#/more-pages; it shows by its files. */
    private void addDocsifyRoots(String fromFile, List<String> bases) {
        for (String folder = SourceTree.parent(fromFile); !folder.isEmpty(); folder = SourceTree.parent(folder)) {
            for (String mark : DOCSIFY_FILES) {
                if (files.paths().contains(folder + "/" + mark)) {
                    bases.add(folder + "/page");
                    break;
                }
            }
        }
    }

    private static String withoutEnd(String text, String end) {
        return text.endsWith(end) ? text.substring(0, text.length() - end.length()) : text;
    }

    /** The relative link from a file to a path. */
    public static String fromTo(String fromFile, String path) {
        String folder = SourceTree.parent(fromFile);
        StringBuilder up = new StringBuilder();
        while (!folder.isEmpty() && !path.startsWith(folder + "/")) {
            up.append("../");
            folder = SourceTree.parent(folder);
        }
        return up + (folder.isEmpty() ? path : path.substring(folder.length() + 1));
    }
}
