package org.openbydefault.rules.documentation;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.openbydefault.project.Link;
import org.openbydefault.project.SourceTree;

/** A link to another file of the repository. */
final class LocalLink {

    private LocalLink() {}

    /** The file or folder of the repository that a link leads to. */
    static Optional<String> target(String fromFile, Link link, SourceTree files) {
        Optional<String> path = path(fromFile, link);
        return path.isPresent() && files.exists(path.get()) ? path : Optional.empty();
    }

    /** A file of the same name, in another letter case or with another extension, as a broken link's target. */
    static Optional<String> nearest(String fromFile, Link link, SourceTree files) {
        Optional<String> path = path(fromFile, link);
        if (path.isEmpty()) {
            return Optional.empty();
        }
        String folder = SourceTree.parent(path.get());
        String wanted = stem(SourceTree.name(path.get()));
        for (String name : files.children(folder)) {
            if (stem(name).equals(wanted)) {
                return Optional.of(SourceTree.join(folder, name));
            }
        }
        return Optional.empty();
    }

    private static Optional<String> path(String fromFile, Link link) {
        String target = link.target();
        int end = target.length();
        for (int i = 0; i < target.length(); i++) {
            if (target.charAt(i) == '#' || target.charAt(i) == '?') {
                end = i;
                break;
            }
        }
        return end == 0 ? Optional.empty() : SourceTree.relative(fromFile, decoded(target.substring(0, end)));
    }

    private static String stem(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        int dot = lower.lastIndexOf('.');
        return dot <= 0 ? lower : lower.substring(0, dot);
    }

    /** {@code %20} and the like as what they stand for. */
    private static String decoded(String reference) {
        if (reference.indexOf('%') < 0) {
            return reference;
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = 0; i < reference.length(); i++) {
            int value = reference.charAt(i) == '%' ? hexadecimal(reference, i + 1) : -1;
            if (value >= 0) {
                bytes.write(value);
                i += 2;
            } else {
                bytes.writeBytes(String.valueOf(reference.charAt(i)).getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static int hexadecimal(String text, int at) {
        if (at + 2 > text.length()) {
            return -1;
        }
        int high = Character.digit(text.charAt(at), 16);
        int low = Character.digit(text.charAt(at + 1), 16);
        return high < 0 || low < 0 ? -1 : high * 16 + low;
    }
}
