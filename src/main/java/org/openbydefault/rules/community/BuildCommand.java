package org.openbydefault.rules.community;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** A command that builds a project from its sources. */
final class BuildCommand {

    private static final Set<String> PHASES = Set.of(
            "compile",
            "test",
            "package",
            "verify",
            "install",
            "integration-test",
            "deploy",
            "site",
            "validate",
            "test-compile");

    private static final Set<String> SCRIPT_RUNNERS = Set.of("npm", "yarn", "pnpm");
    private static final Set<String> WITH_BUILD =
            Set.of("docker", "podman", "buildah", "cargo", "go", "bazel", "bazelisk");
    private static final Set<String> IMAGE_BUILDERS = Set.of("docker", "podman", "buildah");
    private static final Set<String> ALWAYS = Set.of("ant", "sbt");
    private static final Set<String> MAKE_TARGETS =
            Set.of("all", "build", "compile", "package", "install", "test", "check", "dist", "jar", "image", "images");

    private static final List<String> PREFIXES = List.of("#", "%", "sudo", "time", "exec");

    private BuildCommand() {}

    /** The first such command in lines of code or in code within a line. */
    static Optional<String> in(String code) {
        for (String line : code.split("\n|&&|;|\\|\\|", -1)) {
            String command = line.strip();
            if (isBuild(words(command))) {
                return Optional.of(command);
            }
        }
        return Optional.empty();
    }

    /** Whether it builds an image by itself rather than through a build tool. */
    static boolean buildsImage(String command) {
        List<String> words = words(command);
        return !words.isEmpty() && IMAGE_BUILDERS.contains(program(words.get(0)));
    }

    private static List<String> words(String command) {
        List<String> words = List.of(command.split("\\s+", 40));
        int first = 0;
        while (first < words.size() && isBefore(words.get(first))) {
            first++;
        }
        return words.subList(first, words.size());
    }

    private static boolean isBefore(String word) {
        return PREFIXES.contains(word) || isPrompt(word) || isAssignment(word);
    }

    /** Whether the word is a shell's prompt, such as {@code $}, {@code $>} or {@code C:\work>}. */
    static boolean isPrompt(String word) {
        return word.endsWith("$") || word.endsWith(">");
    }

    private static boolean isAssignment(String word) {
        int equals = word.indexOf('=');
        return equals > 0 && word.charAt(0) != '-';
    }

    private static boolean isBuild(List<String> words) {
        if (words.isEmpty()) {
            return false;
        }
        String program = program(words.get(0));
        List<String> arguments = words.subList(1, words.size());
        return switch (program) {
            case "mvn", "mvnw", "mvnd" -> hasPhaseOrRun(arguments);
            case "gradle", "gradlew" -> hasTask(arguments);
            case "make", "just" -> arguments.isEmpty() || MAKE_TARGETS.contains(arguments.get(0));
            default ->
                ALWAYS.contains(program)
                        || (SCRIPT_RUNNERS.contains(program) && (arguments.contains("build") || installsAll(arguments)))
                        || (WITH_BUILD.contains(program) && arguments.contains("build"));
        };
    }

    /** The name of a program without folder and extension: {@code mvnw} for {@code .\mvnw.cmd}. */
    private static String program(String word) {
        String name = word.substring(Math.max(word.lastIndexOf('/'), word.lastIndexOf('\\')) + 1);
        int dot = name.lastIndexOf('.');
        return (dot > 0 ? name.substring(0, dot) : name).toLowerCase(Locale.ROOT);
    }

    /** A phase, or a goal that starts the product: {@code spring-boot:run}, {@code quarkus:dev}. */
    private static boolean hasPhaseOrRun(List<String> arguments) {
        for (String argument : arguments) {
            if (PHASES.contains(argument)
                    || argument.endsWith(":run")
                    || argument.endsWith(":dev")
                    || argument.endsWith(":build-image")) {
                return true;
            }
        }
        return false;
    }

    /** {@code npm ci} and {@code npm install} prepare this project, {@code npm install name} adds that package to it. */
    private static boolean installsAll(List<String> arguments) {
        if (arguments.contains("ci")) {
            return true;
        }
        int install = arguments.indexOf("install");
        return install >= 0 && !hasTask(arguments.subList(install + 1, arguments.size()));
    }

    private static boolean hasTask(List<String> arguments) {
        for (String argument : arguments) {
            if (!argument.startsWith("-")) {
                return true;
            }
        }
        return false;
    }
}
