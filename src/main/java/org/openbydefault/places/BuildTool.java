package org.openbydefault.places;

import java.util.Optional;
import org.openbydefault.project.Project;
import org.openbydefault.project.SourceTree;

/** The command that builds a project, as the build file tells that lies in its folder. */
public final class BuildTool {

    /** A build file and its command, the file that decides first; in front of it what stands in for the tool. */
    private static final String[][] COMMANDS = {
        {"build.gradle", "gradle build", "gradlew", "./gradlew build"},
        {"build.gradle.kts", "gradle build", "gradlew", "./gradlew build"},
        {"build.sbt", "sbt package"},
        {"build.xml", "ant"},
        {"mix.exs", "mix compile"},
        {"go.mod", "go build ./..."},
        {"Cargo.toml", "cargo build"},
        {"pyproject.toml", "pip install .", "uv.lock", "uv sync"},
        {"setup.py", "pip install ."},
        {"package.json", "npm install", "pnpm-lock.yaml", "pnpm install"},
        {"composer.json", "composer install"},
        {"Gemfile", "bundle install"},
        {"CMakeLists.txt", "cmake -B build && cmake --build build"},
        {"Makefile", "make"},
        {"Dockerfile", "docker build ."},
        {"Containerfile", "podman build ."},
    };

    private BuildTool() {}

    /** Empty where nothing in the folder of the build tells. */
    public static Optional<String> command(Project project) {
        String folder = project.settings().buildFolder();
        SourceTree files = project.files();
        if (has(files, folder, "pom.xml")) {
            return Optional.of(has(files, folder, "mvnw") ? "./mvnw verify" : "mvn verify");
        }
        for (String[] tool : COMMANDS) {
            if (has(files, folder, tool[0])) {
                boolean hasStandIn = tool.length > 2 && has(files, folder, tool[2]);
                return Optional.of(hasStandIn ? tool[3] : tool[1]);
            }
        }
        return Optional.empty();
    }

    private static boolean has(SourceTree files, String folder, String name) {
        return files.paths().contains(SourceTree.join(folder, name));
    }
}
