package org.openbydefault.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.openbydefault.project.Fact;
import org.openbydefault.project.FileStore;

/**
 * The working tree of a repository on disk. Symbolic links are followed as long as they stay inside of it; {@code .git}
 * counts as outside. A symbolic link to a folder is listed as what it is in Git, a path without final {@code /}.
 * Opens ordinary files only and keeps none open. Not thread-safe.
 */
public final class WorkingTree implements FileStore {

    /** How many files and folders {@link #list()} looks at. */
    public static final int LISTING_LIMIT = 50_000;

    /** How many folders deep {@link #list()} looks. */
    public static final int DEPTH_LIMIT = 32;

    private static final String GIT = ".git";

    private static final int MOST_LINKS = 40;

    private final Path root;
    private final Map<String, List<String>> children = new HashMap<>();

    private WorkingTree(Path root) {
        this.root = root;
    }

    /** The working tree with that top folder; one that is not there is empty. */
    public static WorkingTree at(Path root) {
        Path absolute = root.toAbsolutePath().normalize();
        try {
            return new WorkingTree(absolute.toRealPath());
        } catch (IOException e) {
            return new WorkingTree(absolute);
        }
    }

    @Override
    public Fact<byte[]> read(String path, int limit) {
        Path file;
        try {
            file = FileNames.resolve(root, path).toRealPath();
        } catch (IllegalArgumentException | IOException e) {
            return Fact.unknown(path + whyNotFound(path));
        }
        if (!isInside(file)) {
            return Fact.unknown(path + " is a symbolic link that leads out of the repository");
        }
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            return attributes.isRegularFile()
                    ? Fact.known(content(file, attributes.size(), limit))
                    : Fact.unknown(path + (attributes.isDirectory() ? " is a folder" : " is no ordinary file"));
        } catch (IOException e) {
            return Fact.unknown(path + " cannot be read");
        }
    }

    /** A file that is not cut is read at once. */
    private static byte[] content(Path file, long size, int limit) throws IOException {
        if (size <= limit) {
            byte[] all = Files.readAllBytes(file);
            return all.length <= limit ? all : Arrays.copyOf(all, limit);
        }
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(limit);
        }
    }

    @Override
    public List<String> children(String folder) {
        List<String> known = children.get(folder);
        if (known == null) {
            known = entries(folder);
            known.remove(GIT);
            known.remove(GIT + "/");
            children.put(folder, known);
        }
        return Collections.unmodifiableList(known);
    }

    @Override
    public String resolve(String path) {
        Optional<Path> real = insideOf(path);
        String resolved = real.isPresent() ? withSlashes(root.relativize(real.get())) : path;
        return resolved.equalsIgnoreCase(path) ? path : resolved;
    }

    /**
     * The files that lie in the working tree, for when there is no Git index to say which belong to the repository.
     * Left out are {@code .git}, folders that tools write ({@code target}, {@code build}, {@code node_modules}, caches
     * and settings of tools), other repositories inside, and everything behind symbolic links to folders. Looks at
     * {@value #LISTING_LIMIT} names and {@value #DEPTH_LIMIT} levels at the most, those near the top first.
     */
    public FileListing list() {
        return new Walk(this, LISTING_LIMIT).listing();
    }

    /** Names in that folder in their order, {@code .git} included, folders with a final {@code /}. */
    List<String> entries(String folder) {
        List<String> names = new ArrayList<>();
        Optional<Path> found = insideOf(folder);
        if (found.isPresent() && Files.isDirectory(found.get())) {
            try (DirectoryStream<Path> entries = Files.newDirectoryStream(found.get())) {
                for (Path entry : entries) {
                    boolean isFolder = Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS);
                    names.add(isFolder ? FileNames.name(entry) + "/" : FileNames.name(entry));
                }
            } catch (IOException | DirectoryIteratorException e) {
                names.clear();
            }
        }
        Collections.sort(names);
        return names;
    }

    private Optional<Path> insideOf(String path) {
        try {
            Path real = FileNames.resolve(root, path).toRealPath();
            return isInside(real) ? Optional.of(real) : Optional.empty();
        } catch (IllegalArgumentException | IOException e) {
            return Optional.empty();
        }
    }

    private boolean isInside(Path real) {
        if (!real.startsWith(root)) {
            return false;
        }
        for (int i = root.getNameCount(); i < real.getNameCount(); i++) {
            if (GIT.equals(real.getName(i).toString())) {
                return false;
            }
        }
        return true;
    }

    private String whyNotFound(String path) {
        if (FileNames.isUndecoded(path)) {
            return " has a name that is not UTF-8";
        }
        try {
            Path file = FileNames.resolve(root, path);
            if (Files.isSymbolicLink(file)) {
                return leadsOut(file)
                        ? " is a symbolic link that leads out of the repository"
                        : " is a symbolic link that leads nowhere";
            }
            return Files.exists(file, LinkOption.NOFOLLOW_LINKS) ? " cannot be read" : " is not in the working tree";
        } catch (IllegalArgumentException e) {
            return " is no name that this file system can have";
        }
    }

    /** Told from what is written in the links, since there may be nothing where they lead to. */
    private boolean leadsOut(Path link) {
        Path at = link;
        try {
            for (int i = 0; i < MOST_LINKS && Files.isSymbolicLink(at); i++) {
                Path folder = Objects.requireNonNull(at.getParent()).toRealPath();
                at = folder.resolve(Files.readSymbolicLink(at)).normalize();
            }
            return !isInside(at);
        } catch (IOException | InvalidPathException unreadable) {
            return false;
        }
    }

    private static String withSlashes(Path relative) {
        List<String> names = new ArrayList<>();
        for (Path name : relative) {
            names.add(FileNames.name(name));
        }
        return String.join("/", names);
    }
}
