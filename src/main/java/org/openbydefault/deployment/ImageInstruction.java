package org.openbydefault.deployment;

import java.util.ArrayList;
import java.util.List;
import java.util.StringTokenizer;

/**
 * An instruction of a Dockerfile or Containerfile.
 *
 * @param keyword in upper case, as {@code FROM}
 * @param arguments the rest, lines joined, comments and here-documents left out
 * @param line where it starts
 */
record ImageInstruction(String keyword, String arguments, int line) {

    /** The arguments, as white space separates them. */
    List<String> words() {
        return split(" \t");
    }

    /** The program, file and folder names among the arguments, in the form of a list or of a shell. */
    List<String> names() {
        return split(" \t,\"[]");
    }

    private List<String> split(String separators) {
        List<String> words = new ArrayList<>();
        StringTokenizer tokens = new StringTokenizer(arguments, separators);
        while (tokens.hasMoreTokens()) {
            words.add(tokens.nextToken());
        }
        return words;
    }
}
