package org.openbydefault.report;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * The folder below the build folder that the plugin writes to. A checkout may bring along a symbolic link in its place, to
 * whatever place: then nothing is written or removed.
 */
public final class OutputFolder {

    private final Path buildFolder;
    private final Path folder;

    /**
     * @param buildFolder the folder of the build, whose owner chose where it lies
     * @param folder made when it does not exist
     */
    public OutputFolder(Path buildFolder, Path folder) {
        this.buildFolder = buildFolder.toAbsolutePath().normalize();
        this.folder = folder.toAbsolutePath().normalize();
    }

    /**
     * Removes a file, if it is there.
     *
     * @throws IOException if it cannot be removed, or the folder is reached through a symbolic link
     */
    public void remove(String name) throws IOException {
        checkLinks();
        Files.deleteIfExists(folder.resolve(name));
    }

    /**
     * Writes a file as a whole or not at all. Two builds may write to one folder at the same time, so each has a draft of its
     * own.
     *
     * @throws IOException if it cannot be written, or the folder is reached through a symbolic link
     */
    public void write(String name, byte[] content) throws IOException {
        Path draft = draft(name);
        try {
            Files.write(draft, content, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            publish(draft, name);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    /**
     * The same for content that is written piece by piece, because it is too large to be held.
     *
     * @throws IOException if it cannot be made or written, or the folder is reached through a symbolic link
     */
    public void write(String name, Content content) throws IOException {
        Path draft = draft(name);
        try {
            try (OutputStream file = new BufferedOutputStream(
                    Files.newOutputStream(draft, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE))) {
                content.writeTo(file);
            }
            publish(draft, name);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private Path draft(String name) throws IOException {
        checkLinks();
        Files.createDirectories(folder);
        return folder.resolve("." + name + "." + Long.toHexString(System.nanoTime()) + ".tmp");
    }

    private void publish(Path draft, String name) throws IOException {
        Files.move(draft, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
    }

    private void checkLinks() throws IOException {
        Path trusted = folder.startsWith(buildFolder) ? buildFolder : folder.getParent();
        for (Path at = folder; at != null && !at.equals(trusted); at = at.getParent()) {
            if (Files.isSymbolicLink(at)) {
                throw new IOException((at.startsWith(buildFolder) ? buildFolder.relativize(at) : at)
                        + " is a symbolic link; reports are written to no other place. Remove the link, or name the"
                        + " folder that it leads to as <directory> of <build>");
            }
        }
    }

    /** What a file is to hold. */
    @FunctionalInterface
    public interface Content {

        /** @throws IOException if it cannot be made or written */
        void writeTo(OutputStream file) throws IOException;
    }
}
