package org.openbydefault.deployment;

import org.openbydefault.places.Folders;
import org.openbydefault.project.SourceTree;
import org.openbydefault.text.Words;

/**
 * The words of a path, ready to be searched for.
 *
 * @param path as the repository has it
 * @param folders {@code -charts-/-db-backup-/}
 * @param name {@code -run-backup-}, without the extension
 */
record PathWords(String path, String folders, String name) {

    static PathWords of(String path) {
        StringBuilder folders = new StringBuilder();
        for (String folder : Folders.of(path)) {
            folders.append(joined(folder)).append('/');
        }
        String name = SourceTree.name(path);
        String extension = SourceTree.extension(path);
        int end = name.length() - (extension.isEmpty() ? 0 : extension.length() + 1);
        return new PathWords(path, folders.toString(), joined(name.substring(0, end)));
    }

    private static String joined(String name) {
        return "-" + String.join("-", Words.ofName(name)) + "-";
    }
}
