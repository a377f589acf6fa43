package org.openbydefault.deployment;

import org.openbydefault.project.SourceTree;

/** Whether a repository publishes a program that people and builds start themselves: an image of it is one more way. */
final class CommandLineTool {

    /** A step of a workflow, a hook of pre-commit, programs in an archive for each system. */
    private static final String[] DESCRIPTORS = {
        "action.yml",
        "action.yaml",
        ".pre-commit-hooks.yaml",
        ".goreleaser.yml",
        ".goreleaser.yaml",
        "goreleaser.yml",
        "goreleaser.yaml"
    };

    private final SourceTree files;
    private final DeployablePaths paths;

    CommandLineTool(SourceTree files) {
        this.files = files;
        this.paths = new DeployablePaths(files);
    }

    boolean isPublished() {
        for (String name : DESCRIPTORS) {
            if (files.paths().contains(name)) {
                return true;
            }
        }
        return paths.hasLineThatStartsWith("pyproject.toml", "[project.scripts]", "[tool.poetry.scripts]")
                || paths.text("setup.py").contains("console_scripts")
                || paths.text("setup.cfg").contains("console_scripts")
                || paths.text("package.json").replace(" ", "").contains("\"bin\":");
    }
}
