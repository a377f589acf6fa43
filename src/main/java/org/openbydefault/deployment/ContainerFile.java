package org.openbydefault.deployment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.StringTokenizer;
import org.openbydefault.project.Location;
import org.openbydefault.project.SourceText;

/** The images that a Dockerfile or Containerfile takes: {@code FROM}, {@code COPY --from} and mounts. */
public final class ContainerFile {

    private final String path;
    private final String[] lines;
    private final Map<String, String> arguments = new HashMap<>();
    private final Set<String> stages = new HashSet<>();
    private final List<ImageUse> images = new ArrayList<>();

    private ContainerFile(SourceText source) {
        path = source.path();
        lines = source.text().split("\n", -1);
    }

    public static List<ImageUse> images(SourceText source) {
        ContainerFile file = new ContainerFile(source);
        file.read();
        return file.images;
    }

    private void read() {
        int at = 0;
        while (at < lines.length) {
            int first = at;
            StringBuilder instruction = new StringBuilder();
            boolean continues = true;
            while (continues && at < lines.length) {
                String line = lines[at++].strip();
                continues = line.endsWith("\\") || (instruction.length() > 0 && line.startsWith("#"));
                if (!line.startsWith("#")) {
                    instruction
                            .append(line.endsWith("\\") ? line.substring(0, line.length() - 1) : line)
                            .append(' ');
                }
            }
            read(instruction.toString(), first + 1);
        }
    }

    private void read(String instruction, int line) {
        List<String> words = words(instruction);
        switch (words.isEmpty() ? "" : words.get(0).toUpperCase(Locale.ROOT)) {
            case "ARG" -> readArguments(words);
            case "FROM" -> readStage(words, line);
            case "COPY", "ADD" -> readFlags(words, "--from=", line);
            case "RUN" -> readMounts(words, line);
            default -> {}
        }
    }

    /** Only what stands before the first stage has effect on {@code FROM}. */
    private void readArguments(List<String> words) {
        for (String word : words.subList(1, words.size())) {
            int equals = word.indexOf('=');
            if (equals > 0 && images.isEmpty() && stages.isEmpty()) {
                arguments.put(word.substring(0, equals), unquoted(word.substring(equals + 1)));
            }
        }
    }

    private void readStage(List<String> words, int line) {
        int at = 1;
        while (at < words.size() && words.get(at).startsWith("--")) {
            at++;
        }
        if (at < words.size()) {
            add(words.get(at), line);
        }
        if (at + 2 < words.size() && words.get(at + 1).equalsIgnoreCase("AS")) {
            stages.add(words.get(at + 2).toLowerCase(Locale.ROOT));
        }
    }

    private void readFlags(List<String> words, String flag, int line) {
        for (String word : words) {
            if (word.startsWith(flag)) {
                add(word.substring(flag.length()), line);
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
        String reference = Placeholders.replace(unquoted(written), arguments);
        String name = reference.toLowerCase(Locale.ROOT);
        if (!name.equals("scratch") && !stages.contains(name) && !isNumber(name)) {
            images.add(new ImageUse(reference, Location.of(path, line), false));
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

    private static List<String> words(String instruction) {
        List<String> words = new ArrayList<>();
        StringTokenizer tokens = new StringTokenizer(instruction);
        while (tokens.hasMoreTokens()) {
            words.add(tokens.nextToken());
        }
        return words;
    }
}
