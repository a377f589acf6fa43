package org.openbydefault.places;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.openbydefault.text.Words;

/** The folders that a file lies in. */
public final class Folders {

    private static final int MOST = 64;

    private Folders() {}

    /** The folders of a path from the top down, as they are written; of a path that is deeper than people write the upper ones. */
    public static List<String> of(String path) {
        List<String> folders = new ArrayList<>();
        int start = 0;
        for (int slash = path.indexOf('/'); slash >= 0 && folders.size() < MOST; slash = path.indexOf('/', start)) {
            folders.add(path.substring(start, slash));
            start = slash + 1;
        }
        return folders;
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
