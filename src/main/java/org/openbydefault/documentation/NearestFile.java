package org.openbydefault.documentation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.openbydefault.places.DocumentPaths;
import org.openbydefault.project.SourceTree;
import org.openbydefault.text.NearestName;

/** Finds the file that somebody may have meant by a path that does not exist. */
public final class NearestFile {

    private final SourceTree files;

    public NearestFile(SourceTree files) {
        this.files = files;
    }

    /** The same name in another letter case, with another extension, in another folder, or misspelt; or empty. */
    public Optional<String> to(String path) {
        List<String> sameName = files.paths().named(SourceTree.name(path).toLowerCase(Locale.ROOT));
        for (String candidate : sameName) {
            if (candidate.equalsIgnoreCase(path)) {
                return Optional.of(candidate);
            }
        }
        Optional<String> sibling = sibling(path);
        return sibling.isPresent() || DocumentPaths.isFrontPage(path) ? sibling : closest(path, sameName);
    }

    private Optional<String> sibling(String path) {
        String folder = SourceTree.parent(path);
        List<String> siblings = files.children(folder);
        String stem = stem(SourceTree.name(path));
        for (String name : siblings) {
            if (stem(withoutSlash(name)).equals(stem)) {
                return Optional.of(SourceTree.join(folder, name));
            }
        }
        Optional<String> alike = beginningAlike(path, stem, siblings);
        if (alike.isPresent()) {
            return alike;
        }
        Map<String, String> misspelt = new LinkedHashMap<>();
        for (String name : siblings) {
            if (SourceTree.extension(name).equals(SourceTree.extension(path))) {
                misspelt.put(stem(name), SourceTree.join(folder, name));
            }
        }
        return NearestName.of(stem, misspelt.keySet()).map(misspelt::get);
    }

    /** {@code backup-and-restore.md} for {@code backup.md}: whoever renames a file mostly keeps its first word. */
    private static Optional<String> beginningAlike(String path, String stem, List<String> siblings) {
        String best = "";
        int most = Math.max(3, stem.length() / 2);
        for (String name : siblings) {
            int shared = sharedStart(stem, stem(withoutSlash(name)));
            if (shared > most && SourceTree.extension(name).equals(SourceTree.extension(path))) {
                most = shared;
                best = name;
            }
        }
        return best.isEmpty() ? Optional.empty() : Optional.of(SourceTree.join(SourceTree.parent(path), best));
    }

    /** Of the files of that name the one that shares most folders with the path. */
    private static Optional<String> closest(String path, List<String> sameName) {
        String closest = "";
        int most = -1;
        for (String candidate : sameName) {
            int shared = sharedEnd(path, candidate) + sharedStart(path, candidate);
            if (shared > most) {
                most = shared;
                closest = candidate;
            }
        }
        return closest.isEmpty() ? Optional.empty() : Optional.of(closest);
    }

    private static int sharedEnd(String a, String b) {
        int shared = 0;
        while (shared < Math.min(a.length(), b.length())
                && a.charAt(a.length() - 1 - shared) == b.charAt(b.length() - 1 - shared)) {
            shared++;
        }
        return shared;
    }

    private static int sharedStart(String a, String b) {
        int shared = 0;
        while (shared < Math.min(a.length(), b.length()) && a.charAt(shared) == b.charAt(shared)) {
            shared++;
        }
        return shared;
    }

    private static String stem(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        int dot = lower.lastIndexOf('.');
        return dot <= 0 ? lower : lower.substring(0, dot);
    }

    private static String withoutSlash(String name) {
        return name.endsWith("/") ? name.substring(0, name.length() - 1) : name;
    }
}
