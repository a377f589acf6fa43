package org.openbydefault.places;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.openbydefault.project.SourceTree;
import org.openbydefault.text.Words;

/** The folders that a file lies in. */
public final class Folders {

    private Folders() {}

    /** The folders of a path from the top down, as they are written. */
    public static List<String> of(String path) {
        String parent = SourceTree.parent(path);
        return parent.isEmpty() ? List.of() : List.of(parent.split("/", -1));
    }

    /** Whether a folder of the path has one of these names. */
    static boolean isBelow(Set<String> lowerCaseNames, String path) {
        for (String folder : of(path)) {
            if (lowerCaseNames.contains(folder.toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word of that name is one of these. */
    static boolean speaksOf(Set<String> words, String name) {
        for (String word : Words.ofName(name)) {
            if (words.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
