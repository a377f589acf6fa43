package org.openbydefault.topic;

import java.util.List;
import org.openbydefault.project.SourceTree;
import org.openbydefault.text.Words;

/** The words of a file's or folder's name without its extension, split once to be compared with several topics. */
public final class NameWords {

    private final List<String> splitAtCapitals;
    private final List<String> whole;

    private NameWords(List<String> splitAtCapitals, List<String> whole) {
        this.splitAtCapitals = splitAtCapitals;
        this.whole = whole;
    }

    public static NameWords of(String fileOrFolderName) {
        String extension = SourceTree.extension(fileOrFolderName);
        int end = fileOrFolderName.length() - (extension.isEmpty() ? 0 : extension.length() + 1);
        String name = fileOrFolderName.substring(0, end);
        return new NameWords(Words.ofName(name), Words.of(name));
    }

    /** {@code ServerInstallation} as two words. */
    List<String> splitAtCapitals() {
        return splitAtCapitals;
    }

    /** {@code OpenShift} as one word. */
    List<String> whole() {
        return whole;
    }

    /** Whether capitals make a difference. */
    boolean differ() {
        return splitAtCapitals.size() != whole.size();
    }
}
