package org.openbydefault.deployment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.openbydefault.project.Location;
import org.openbydefault.project.SourceText;
import org.openbydefault.project.SourceTree;

/** A Dockerfile or Containerfile: which images it takes, and whether the image that it makes runs the product. */
public final class ImageFile {

    private static final Set<String> SHELLS = Set.of("bash", "sh");
    private static final Set<String> TOOLS = Set.of(
            "", "bash", "sh", "mvn", "mvnw", "gradle", "gradlew", "make", "ant", "npm", "tail", "sleep", "cat", "true",
            "ash", "dash", "zsh");
    private static final Set<String> HELP = Set.of("--help", "-h", "help", "--version", "version");
    private static final List<String> PROGRAM_ENDS = List.of(".jar", ".war", ".ear");

    private final String path;
    private final List<ImageInstruction> instructions;

    private ImageFile(String path, List<ImageInstruction> instructions) {
        this.path = path;
        this.instructions = instructions;
    }

    public static ImageFile of(SourceText source) {
        return new ImageFile(source.path(), ImageInstructions.in(source.text(), 1));
    }

    /** The image file that stands in another file from that line on. */
    static ImageFile within(String path, String text, int firstLine) {
        return new ImageFile(path, ImageInstructions.in(text, firstLine));
    }

    /**
     * Whether the image runs the product, rather than giving a compiler or a test a place to run in, or waiting for
     * somebody who says what a command shall do.
     */
    boolean runsTheProduct() {
        boolean exposes = false;
        boolean starts = false;
        boolean explains = false;
        for (ImageInstruction instruction : instructions) {
            switch (instruction.keyword()) {
                case "EXPOSE" -> exposes = true;
                case "ENTRYPOINT", "CMD" -> {
                    starts |= !TOOLS.contains(command(instruction));
                    explains = explains(instruction);
                }
                case "COPY", "ADD" -> starts |= namesProgram(instruction);
                default -> {}
            }
        }
        return exposes || (starts && !explains);
    }

    String path() {
        return path;
    }

    /** Whether the image says that something in it waits for requests. */
    boolean listens() {
        for (ImageInstruction instruction : instructions) {
            if (instruction.keyword().equals("EXPOSE") || instruction.keyword().equals("HEALTHCHECK")) {
                return true;
            }
        }
        return false;
    }

    /** Whether what it starts by default prints how to use it and ends. */
    private static boolean explains(ImageInstruction instruction) {
        List<String> names = instruction.names();
        return !names.isEmpty() && HELP.contains(names.get(names.size() - 1));
    }

    private static boolean namesProgram(ImageInstruction instruction) {
        for (String name : instruction.names()) {
            for (String end : PROGRAM_ENDS) {
                if (name.toLowerCase(Locale.ROOT).endsWith(end)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The program that an ENTRYPOINT or CMD starts, behind a shell, without its folder. */
    private static String command(ImageInstruction instruction) {
        List<String> names = instruction.names();
        int at = 0;
        while (at < names.size() - 1
                && (SHELLS.contains(SourceTree.name(names.get(at)))
                        || names.get(at).startsWith("-"))) {
            at++;
        }
        return at < names.size() ? SourceTree.name(names.get(at)) : "";
    }

    /** What {@code FROM}, {@code COPY --from} and mounts take, stages of this file left out. */
    public List<ImageUse> images() {
        return images(Map.of());
    }

    /** The same where a build gives these arguments. */
    List<ImageUse> images(Map<String, String> arguments) {
        Stages stages = new Stages(arguments);
        for (ImageInstruction instruction : instructions) {
            stages.read(instruction);
        }
        return stages.images;
    }

    /** Goes through the stages with the variables that each of them knows. */
    private final class Stages {

        private final Map<String, String> given;
        private final Map<String, String> global = new HashMap<>();
        private final Set<String> names = new HashSet<>();
        private final List<ImageUse> images = new ArrayList<>();
        private Map<String, String> known = global;

        Stages(Map<String, String> given) {
            this.given = given;
        }

        void read(ImageInstruction instruction) {
            List<String> words = instruction.words();
            switch (instruction.keyword()) {
                case "ARG" -> readArguments(words);
                case "ENV" -> readVariables(words);
                case "FROM" -> readStage(words, instruction.line());
                case "COPY", "ADD" -> readCopy(words, instruction.line());
                case "RUN" -> readMounts(words, instruction.line());
                default -> {}
            }
        }

        private void readVariables(List<String> words) {
            for (String word : words) {
                int equals = word.indexOf('=');
                if (equals > 0) {
                    known.put(word.substring(0, equals), unquoted(word.substring(equals + 1)));
                }
            }
        }

        private void readArguments(List<String> words) {
            readVariables(words);
            for (String word : words) {
                int equals = word.indexOf('=');
                String name = equals < 0 ? word : word.substring(0, equals);
                String value = given.get(name);
                if (value != null) {
                    known.put(name, value);
                }
            }
        }

        /** Only what stands before the first stage has effect on {@code FROM}. */
        private void readStage(List<String> words, int line) {
            int at = 0;
            while (at < words.size() && words.get(at).startsWith("--")) {
                at++;
            }
            known = global;
            if (at < words.size()) {
                add(words.get(at), line);
            }
            if (at + 2 < words.size() && words.get(at + 1).equalsIgnoreCase("AS")) {
                names.add(words.get(at + 2).toLowerCase(Locale.ROOT));
            }
            known = new HashMap<>(global);
        }

        private void readCopy(List<String> words, int line) {
            for (String word : words) {
                if (word.startsWith("--from=")) {
                    add(word.substring("--from=".length()), line);
                }
            }
        }

        private void readMounts(List<String> words, int line) {
            for (String word : words) {
                int from = word.startsWith("--mount=") ? word.indexOf("from=") : -1;
                if (from > 0) {
                    int comma = word.indexOf(',', from);
                    add(word.substring(from + "from=".length(), comma < 0 ? word.length() : comma), line);
                }
            }
        }

        private void add(String written, int line) {
            String reference = Placeholders.replace(unquoted(written), known);
            String name = reference.toLowerCase(Locale.ROOT);
            if (!name.equals("scratch") && !names.contains(name) && !isNumber(name)) {
                images.add(new ImageUse(reference, Location.of(path, line), false));
            }
        }
    }

    private static boolean isNumber(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (!Character.isDigit(name.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static String unquoted(String text) {
        boolean quoted = text.length() > 1
                && (text.charAt(0) == '"' || text.charAt(0) == '\'')
                && text.charAt(text.length() - 1) == text.charAt(0);
        return quoted ? text.substring(1, text.length() - 1) : text;
    }
}
