package org.openbydefault.deployment;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.StringTokenizer;
import org.openbydefault.project.SourceTree;

/** The text of a Dockerfile or Containerfile. */
final class ImageFile {

    private static final Set<String> SHELLS = Set.of("bash", "sh");
    private static final Set<String> TOOLS =
            Set.of("bash", "sh", "mvn", "mvnw", "gradle", "gradlew", "make", "ant", "npm", "tail", "sleep");
    private static final List<String> PROGRAM_ENDS = List.of(".jar", ".war", ".ear");

    private final String[] lines;

    ImageFile(String text) {
        lines = text.split("\n", -1);
    }

    /** Whether the image runs the product, rather than giving a compiler or a test a place to run in. */
    boolean runsTheProduct() {
        boolean runs = false;
        for (String line : lines) {
            String instruction = line.strip();
            runs |= startsService(instruction) || copiesProgram(instruction);
        }
        return runs;
    }

    private static boolean startsService(String line) {
        if (isInstruction(line, "EXPOSE")) {
            return true;
        }
        boolean starts = isInstruction(line, "ENTRYPOINT") || isInstruction(line, "CMD");
        return starts && !TOOLS.contains(command(line));
    }

    private static boolean copiesProgram(String line) {
        if (!isInstruction(line, "COPY") && !isInstruction(line, "ADD")) {
            return false;
        }
        for (String part : parts(line)) {
            for (String end : PROGRAM_ENDS) {
                if (part.toLowerCase(Locale.ROOT).endsWith(end)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isInstruction(String line, String word) {
        return line.regionMatches(true, 0, word, 0, word.length())
                && line.length() > word.length()
                && Character.isWhitespace(line.charAt(word.length()));
    }

    /** The program that an ENTRYPOINT or CMD starts, behind a shell, without its folder. */
    private static String command(String line) {
        List<String> parts = parts(line);
        int at = 1;
        while (at < parts.size() - 1
                && (SHELLS.contains(SourceTree.name(parts.get(at)))
                        || parts.get(at).startsWith("-"))) {
            at++;
        }
        return at < parts.size() ? SourceTree.name(parts.get(at)) : "";
    }

    private static List<String> parts(String line) {
        List<String> parts = new ArrayList<>();
        StringTokenizer tokens = new StringTokenizer(line, " \t,\"[]");
        while (tokens.hasMoreTokens()) {
            parts.add(tokens.nextToken());
        }
        return parts;
    }
}
