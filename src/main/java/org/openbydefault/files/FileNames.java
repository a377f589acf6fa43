package org.openbydefault.files;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/**
 * Names of files as Git knows them: UTF-8, whatever the locale. In a POSIX locale Java can neither make a path of a
 * name with other letters than ASCII nor say what such a name is, but its {@code file:} URIs carry the bytes.
 */
final class FileNames {

    private static final char REPLACEMENT = '\ufffd';

    private FileNames() {}

    /** @throws IllegalArgumentException if the file system can have no such path */
    static Path resolve(Path root, String path) {
        try {
            return root.resolve(path);
        } catch (InvalidPathException e) {
            if (!root.getFileSystem().getSeparator().equals("/")) {
                throw e;
            }
            return Path.of(URI.create(folderUri(root) + percentEncoded(path)));
        }
    }

    /** The last name of a path; bytes that are no UTF-8 become U+FFFD. */
    static String name(Path file) {
        String name = String.valueOf(file.getFileName());
        return isUndecoded(name) ? percentDecodedName(file.toUri().getRawPath()) : name;
    }

    /** Whether a name has bytes that are no UTF-8. */
    static boolean isUndecoded(String name) {
        return name.indexOf(REPLACEMENT) >= 0;
    }

    private static String folderUri(Path folder) {
        String uri = folder.toUri().toString();
        return uri.endsWith("/") ? uri : uri + "/";
    }

    private static String percentEncoded(String path) {
        StringBuilder encoded = new StringBuilder();
        for (byte letter : path.getBytes(StandardCharsets.UTF_8)) {
            if (letter == '/') {
                encoded.append('/');
            } else {
                encoded.append('%')
                        .append(Character.forDigit((letter >> 4) & 0xf, 16))
                        .append(Character.forDigit(letter & 0xf, 16));
            }
        }
        return encoded.toString();
    }

    private static String percentDecodedName(String rawPath) {
        int end = rawPath.endsWith("/") ? rawPath.length() - 1 : rawPath.length();
        ByteArrayOutputStream decoded = new ByteArrayOutputStream();
        for (int at = rawPath.lastIndexOf('/', end - 1) + 1; at < end; at++) {
            char letter = rawPath.charAt(at);
            if (letter == '%') {
                decoded.write(Integer.parseInt(rawPath, at + 1, at + 3, 16));
                at += 2;
            } else {
                decoded.write(letter);
            }
        }
        return decoded.toString(StandardCharsets.UTF_8);
    }
}
