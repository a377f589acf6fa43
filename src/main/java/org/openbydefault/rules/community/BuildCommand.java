package org.openbydefault.rules.community;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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
            "validate",
            "test-compile");

    private static final Set<String> SCRIPT_RUNNERS = Set.of("npm", "yarn", "pnpm");
    private static final Set<String> WITH_BUILD =
            Set.of("docker", "podman", "buildah", "cargo", "go", "bazel", "bazelisk");
    private static final Set<String> IMAGE_BUILDERS = Set.of("docker", "podman", "buildah");
    private static final Set<String> ALWAYS = Set.of("ant", "sbt");
    /** Tools of other languages, each with the arguments by which it builds or prepares the project that it stands in. */
    private static final Map<String, Set<String>> OTHERS = Map.of(
            "uv", Set.of("sync", "build"),
            "poetry", Set.of("install", "build"),
            "pdm", Set.of("install", "build"),
            "mix", Set.of("compile", "deps.get", "release", "test", "setup"),
            "rebar3", Set.of("compile", "release"),
            "bundle", Set.of("install"),
            "composer", Set.of("install"),
            "dotnet", Set.of("build", "publish", "test"),
            "cmake", Set.of("--build"),
            "stack", Set.of("build"));

    private static final Set<String> INSTALLERS = Set.of("pip", "pip3", "pipx", "uv");
    private static final Set<String> PYTHONS = Set.of("python", "python3", "py");

    private static final Set<String> MAKE_TARGETS = Set.of(
            "all", "build", "compile", "package", "install", "test", "check", "verify", "setup", "dist", "jar", "image",
            "images");

    /** The first words of all commands that may build. */
    private static final Set<String> PROGRAMS = programs();

    /** What a command is looked at of. */
    private static final int MOST_WORDS = 40;

    private static final List<String> SEPARATORS = List.of("&&", ";", "||");
    private static final List<String> PREFIXES = List.of("#", "%", "sudo", "time", "exec");

    private BuildCommand() {}

    /** The first such command in lines of code or in code within a line. */
    static Optional<String> in(String code) {
        int from = 0;
        while (from <= code.length()) {
            int newline = code.indexOf('\n', from);
            int end = newline < 0 ? code.length() : newline;
            Optional<String> command = inLine(code.substring(from, end));
            if (command.isPresent()) {
                return command;
            }
            from = end + 1;
        }
        return Optional.empty();
    }

    private static Optional<String> inLine(String line) {
        int from = 0;
        while (from <= line.length()) {
            int end = commandEnd(line, from);
            String command = line.substring(from, end).strip();
            if (isBuild(command)) {
                return Optional.of(command);
            }
            from = end + (line.startsWith(";", end) ? 1 : 2);
        }
        return Optional.empty();
    }

    /** Where the next {@code ;}, {@code &&} or {@code ||} stands, or the end of the line. */
    private static int commandEnd(String line, int from) {
        int end = line.length();
        for (String separator : SEPARATORS) {
            int at = line.indexOf(separator, from);
            end = at < 0 ? end : Math.min(end, at);
        }
        return end;
    }

    /** Whether it builds an image by itself rather than through a build tool. */
    static boolean buildsImage(String command) {
        List<String> words = words(command);
        return !words.isEmpty() && IMAGE_BUILDERS.contains(program(words.get(0)));
    }

    /** Whether a tool for JavaScript runs it. */
    static boolean runsScript(String command) {
        List<String> words = words(command);
        return !words.isEmpty() && SCRIPT_RUNNERS.contains(program(words.get(0)));
    }

    private static Set<String> programs() {
        Set<String> programs = new HashSet<>(List.of("mvn", "mvnw", "mvnd", "gradle", "gradlew", "make", "just"));
        programs.addAll(ALWAYS);
        programs.addAll(SCRIPT_RUNNERS);
        programs.addAll(WITH_BUILD);
        programs.addAll(OTHERS.keySet());
        programs.addAll(INSTALLERS);
        programs.addAll(PYTHONS);
        return programs;
    }

    /** The program and its arguments. */
    private static List<String> words(String command) {
        List<String> words = new ArrayList<>();
        int from = programStart(command);
        while (from < command.length()) {
            int end = words.size() < MOST_WORDS ? wordEnd(command, from) : command.length();
            words.add(command.substring(from, end));
            from = behindBlanks(command, end);
        }
        return words;
    }

    /** Behind prompts, assignments and programs that start another. */
    private static int programStart(String command) {
        int from = 0;
        while (from < command.length()) {
            int end = wordEnd(command, from);
            if (!isBefore(command.substring(from, end))) {
                return from;
            }
            from = behindBlanks(command, end);
        }
        return from;
    }

    /** The first word of a text without blanks in front. */
    static String firstWord(String text) {
        return text.substring(0, wordEnd(text, 0));
    }

    private static int wordEnd(String text, int from) {
        int at = from;
        while (at < text.length() && !isBlank(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static int behindBlanks(String text, int from) {
        int at = from;
        while (at < text.length() && isBlank(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isBlank(char letter) {
        return letter == ' ' || (letter >= '\t' && letter <= '\r');
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

    /** Most lines of code are no builds: their first word tells. */
    private static boolean isBuild(String command) {
        int from = programStart(command);
        String program = program(command.substring(from, wordEnd(command, from)));
        if (!PROGRAMS.contains(program)) {
            return false;
        }
        List<String> words = words(command);
        List<String> arguments = words.subList(1, words.size());
        return switch (program) {
            case "mvn", "mvnw", "mvnd" -> hasPhaseOrRun(arguments);
            case "gradle", "gradlew" -> hasTask(arguments);
            case "make", "just" -> arguments.isEmpty() || MAKE_TARGETS.contains(arguments.get(0));
            default ->
                ALWAYS.contains(program)
                        || (SCRIPT_RUNNERS.contains(program) && (arguments.contains("build") || installsAll(arguments)))
                        || (WITH_BUILD.contains(program) && arguments.contains("build"))
                        || (OTHERS.containsKey(program)
                                && !arguments.isEmpty()
                                && OTHERS.get(program).contains(arguments.get(0)))
                        || installsThis(program, arguments);
        };
    }

    /** {@code pip install -e .}, {@code uv pip install .[dev]}, {@code python -m build}, {@code python setup.py install}. */
    private static boolean installsThis(String program, List<String> arguments) {
        if (PYTHONS.contains(program)) {
            boolean isModule = arguments.size() > 1 && arguments.get(0).equals("-m");
            return isModule
                    ? arguments.get(1).equals("build")
                            || installsThis(arguments.get(1), arguments.subList(2, arguments.size()))
                    : !arguments.isEmpty() && arguments.get(0).equals("setup.py");
        }
        boolean installs = INSTALLERS.contains(program) && arguments.contains("install");
        for (String argument : installs ? arguments : List.<String>of()) {
            if (argument.equals(".") || argument.startsWith(".[") || argument.startsWith("requirements")) {
                return true;
            }
        }
        return false;
    }

    /** The name of a program without folder and extension: {@code mvnw} for {@code .\mvnw.cmd}. */
    private static String program(String word) {
        String name = word.substring(Math.max(word.lastIndexOf('/'), word.lastIndexOf('\\')) + 1);
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
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
