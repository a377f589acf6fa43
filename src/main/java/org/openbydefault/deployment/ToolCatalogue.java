package org.openbydefault.deployment;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** What {@code tooling.txt} says: which files are maintenance tooling, by kind. */
final class ToolCatalogue {

    static final String RESOURCE = "tooling.txt";

    private final List<ToolSort> sorts = new ArrayList<>();
    private final List<ToolName> folders = new ArrayList<>();
    private final List<ToolName> exceptions = new ArrayList<>();

    private ToolCatalogue() {}

    /** @throws IllegalArgumentException if a line is malformed */
    static ToolCatalogue read() {
        ToolCatalogue catalogue = new ToolCatalogue();
        try (InputStream stream = Objects.requireNonNull(ToolCatalogue.class.getResourceAsStream(RESOURCE), RESOURCE);
                BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            String section = "";
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (line.startsWith("[")) {
                    section = line.substring(1, line.length() - 1);
                } else if (!line.isBlank() && line.charAt(0) != '#') {
                    catalogue.add(section, line);
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return catalogue;
    }

    private void add(String section, String line) {
        switch (section) {
            case "tools" -> folders.addAll(ToolSort.names(line));
            case "except" -> exceptions.addAll(ToolSort.names(line));
            default -> sorts.add(ToolSort.parse(section, line));
        }
    }

    List<ToolSort> sorts() {
        return sorts;
    }

    /** Folders of scripts for those who run a product. */
    List<ToolName> folders() {
        return folders;
    }

    /** What is no tool whatever else it is. */
    List<ToolName> exceptions() {
        return exceptions;
    }

    /** The kinds in their order. */
    List<String> kinds() {
        Set<String> kinds = new LinkedHashSet<>();
        for (ToolSort sort : sorts) {
            kinds.add(sort.kind());
        }
        return List.copyOf(kinds);
    }

    /** Words of which one occurs in every path that can be a tool by what it is called. */
    String[] words() {
        Set<String> words = new LinkedHashSet<>();
        for (ToolSort sort : sorts) {
            for (ToolName name : sort.names()) {
                words.add(name.longestWord());
            }
        }
        words.remove("");
        return words.toArray(new String[0]);
    }

    /** The extensions of what is a tool whatever it is called. */
    String[] extensionsOfAnyName() {
        Set<String> extensions = new LinkedHashSet<>();
        for (ToolSort sort : sorts) {
            for (ToolName name : sort.names()) {
                if (name.longestWord().isEmpty()) {
                    extensions.addAll(sort.extensions());
                }
            }
        }
        return extensions.toArray(new String[0]);
    }
}
