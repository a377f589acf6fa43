package org.openbydefault.git;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Finds the commit that is checked out, from HEAD and the files of references alone. */
final class HeadCommit {

    private static final String SYMBOLIC = "ref:";

    private HeadCommit() {}

    /**
     * All digits of its name; empty on a branch without commits, or where references are kept in another form.
     *
     * @throws UnreadableException if a file cannot be read
     */
    static Optional<String> of(GitDirectory directory) throws UnreadableException {
        String head = GitFile.text(directory.own().resolve("HEAD"), "HEAD").strip();
        if (!head.startsWith(SYMBOLIC)) {
            return id(head);
        }
        String reference = head.substring(SYMBOLIC.length()).strip();
        if (!reference.startsWith("refs/") || reference.contains("..")) {
            return Optional.empty();
        }
        Path loose = directory.common().resolve(reference);
        return Files.isRegularFile(loose)
                ? id(GitFile.text(loose, reference).strip())
                : packed(directory.common().resolve("packed-refs"), reference);
    }

    private static Optional<String> packed(Path file, String reference) throws UnreadableException {
        if (Files.isRegularFile(file)) {
            String lines = GitFile.text(file, "packed-refs") + "\n";
            int end = lines.indexOf(" " + reference + "\n");
            if (end >= 0) {
                return id(lines.substring(lines.lastIndexOf('\n', end) + 1, end));
            }
        }
        return Optional.empty();
    }

    private static Optional<String> id(String text) {
        boolean isId =
                text.length() == ObjectFormat.SHA1.hexLength() || text.length() == ObjectFormat.SHA256.hexLength();
        for (int i = 0; i < text.length() && isId; i++) {
            isId = Character.digit(text.charAt(i), 16) >= 0;
        }
        return isId ? Optional.of(text) : Optional.empty();
    }
}
