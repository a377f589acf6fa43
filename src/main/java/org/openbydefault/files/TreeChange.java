package org.openbydefault.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Changes several files of a working tree, all of them or none. */
public final class TreeChange {

    private final Path root;
    private final Map<Path, Path> drafts = new LinkedHashMap<>();
    private final Map<Path, byte[]> replaced = new LinkedHashMap<>();
    private final List<Path> moved = new ArrayList<>();

    /** @param root top of the working tree */
    public TreeChange(Path root) {
        this.root = root;
    }

    /**
     * Writes the new content of each file beside it, and then moves all of them into their places.
     *
     * @param contents the new bytes by repository-relative path
     * @throws IOException if one of them cannot be written; then all files are as they were
     */
    public void apply(Map<String, byte[]> contents) throws IOException {
        try {
            for (Map.Entry<String, byte[]> content : contents.entrySet()) {
                draft(root.resolve(content.getKey()), content.getValue());
            }
            for (Map.Entry<Path, Path> draft : drafts.entrySet()) {
                move(draft.getValue(), draft.getKey());
            }
        } catch (IOException | RuntimeException failed) {
            takeBack();
            throw failed;
        } finally {
            for (Path draft : drafts.values()) {
                Files.deleteIfExists(draft);
            }
        }
    }

    private void draft(Path file, byte[] content) throws IOException {
        Files.createDirectories(file.getParent());
        Path draft = file.resolveSibling("." + file.getFileName() + "." + Long.toHexString(System.nanoTime()) + ".tmp");
        drafts.put(file, draft);
        Files.write(draft, content, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        if (Files.exists(file)) {
            replaced.put(file, Files.readAllBytes(file));
            copyPermissions(file, draft);
        }
    }

    private void move(Path draft, Path file) throws IOException {
        if (!replaced.containsKey(file) && Files.exists(file)) {
            throw new IOException(file.getFileName() + " lies there already");
        }
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        moved.add(file);
    }

    private static void copyPermissions(Path from, Path to) throws IOException {
        if (Files.getFileStore(from).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(to, Files.getPosixFilePermissions(from));
        }
    }

    private void takeBack() throws IOException {
        for (Path file : moved) {
            if (replaced.containsKey(file)) {
                Files.write(file, replaced.get(file));
            } else {
                Files.deleteIfExists(file);
            }
        }
    }
}
