package org.openbydefault.deployment;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.openbydefault.places.Folders;
import org.openbydefault.places.ProductPaths;
import org.openbydefault.project.RepositoryPaths;
import org.openbydefault.project.SourceTree;

/** What a repository consists of where no POM tells: programs, documents, and the tools that build them. */
public final class RepositoryContent {

    private static final String[] DOCUMENTS = {"md", "mdx", "markdown", "adoc", "asciidoc", "rst", "erb", "tex"};

    /** What builds or declares a program, in lower case. */
    private static final String[] BUILD_FILES = {
        "pom.xml",
        "build.gradle",
        "build.gradle.kts",
        "build.xml",
        "build.sbt",
        "package.json",
        "pyproject.toml",
        "setup.py",
        "setup.cfg",
        "requirements.txt",
        "pipfile",
        "manage.py",
        "mix.exs",
        "rebar.config",
        "go.mod",
        "cargo.toml",
        "gemfile",
        "composer.json",
        "deps.edn",
        "project.clj",
        "pubspec.yaml",
        "package.swift",
        "cmakelists.txt",
        "makefile",
        "stack.yaml",
        "global.json",
        "cpanfile",
        "makefile.pl",
        "build.pl",
        "shard.yml",
        "build.zig",
        "meson.build",
        "configure.ac",
        "deno.json"
    };

    /** Extensions of files that declare a program, whatever it is called. */
    private static final String[] BUILD_EXTENSIONS = {"csproj", "fsproj", "vbproj", "sln", "slnx", "cabal", "gemspec"};

    /** What makes a site of documents, in lower case. */
    private static final String[] SITE_GENERATORS = {
        "mkdocs.yml",
        "mkdocs.yaml",
        "_config.yml",
        "_config.yaml",
        "docusaurus.config.js",
        "docusaurus.config.ts",
        "book.toml",
        "antora.yml",
        "antora-playbook.yml",
        "hugo.toml",
        "hugo.yaml",
        "tech-docs.yml",
        "conf.py"
    };

    /** Programs of these names are settings of tools, in lower case and without what follows the first dot. */
    private static final Set<String> SETTINGS = Set.of(
            "gulpfile",
            "gruntfile",
            "dangerfile",
            "conf",
            "config",
            "sidebars",
            "babel",
            "webpack",
            "rollup",
            "vite",
            "jest",
            "karma",
            "eslint",
            "prettier",
            "tailwind",
            "postcss",
            "docusaurus",
            "noxfile",
            "settings");

    /** Folders beside workshops whose scripts serve a repository, its site or servers, in lower case. */
    private static final Set<String> SCRIPT_FOLDERS = Set.of(
            "utils",
            "bin",
            "ci",
            "assets",
            "static",
            "theme",
            "themes",
            "javascripts",
            "stylesheets",
            "images",
            "site",
            "_plugins",
            "_includes",
            "_layouts",
            "_static",
            "_theme",
            "cookbooks");

    private final SourceTree files;
    private final String buildFolder;

    public RepositoryContent(SourceTree files, String buildFolder) {
        this.files = files;
        this.buildFolder = buildFolder;
    }

    /** Whether a tool builds programs here, at the top or in a folder of it. */
    public boolean isBuilt() {
        return anyBuilds(files.paths().named(BUILD_FILES))
                || anyBuilds(files.paths().withExtension(BUILD_EXTENSIONS));
    }

    private boolean anyBuilds(List<String> paths) {
        for (String path : paths) {
            if (ProductPaths.isProduct(path) && depth(path) <= depth(buildFolder) + 2) {
                return true;
            }
        }
        return false;
    }

    /** Whether it is made to be read: hardly any programs beside many documents, or none at all. */
    public boolean isDocumentation() {
        int programs = programs();
        if (programs == 0) {
            return !isBuilt() || isSite();
        }
        int documents = documents();
        return isSite() ? documents >= 2 * programs : !isBuilt() && documents >= 5 * programs;
    }

    /** How many programs are the repository's own: no tests, samples, settings of tools or scripts for its upkeep. */
    int programs() {
        int count = 0;
        for (String path : ProductPaths.programs(files.paths())) {
            count += isProgram(path) ? 1 : 0;
        }
        return count;
    }

    /** Whether a generator makes a site of it. */
    public boolean isSite() {
        for (String path : files.paths().named(SITE_GENERATORS)) {
            String folder = SourceTree.parent(path);
            if (folder.isEmpty() || folder.equals("config") || folder.equals(buildFolder)) {
                return true;
            }
        }
        return false;
    }

    private int documents() {
        RepositoryPaths paths = files.paths();
        return paths.withExtension(DOCUMENTS).size();
    }

    private static boolean isProgram(String path) {
        String name = SourceTree.name(path).toLowerCase(Locale.ROOT);
        int dot = name.indexOf('.');
        if (dot == 0 || SETTINGS.contains(name.substring(0, Math.max(dot, 0))) || name.contains(".config.")) {
            return false;
        }
        for (String folder : Folders.of(path)) {
            if (ProductPaths.isWorkshop(folder) || SCRIPT_FOLDERS.contains(folder.toLowerCase(Locale.ROOT))) {
                return false;
            }
        }
        return isOfProduct(path) && !ProductPaths.isForDeployment(path) && !ProductPaths.isSideName(name);
    }

    /** Whether it is part of the product and not of a show of it. */
    static boolean isOfProduct(String path) {
        return ProductPaths.isProduct(path) && !ProductPaths.isShowpieceName(SourceTree.parent(path));
    }

    private static int depth(String path) {
        return Folders.of(path).size();
    }
}
