package org.openbydefault.git;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashSet;
import java.util.Set;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;

/**
 * Opens repositories with JGit, which reads whatever stands where it expects a file: a pipe holds it for ever, and a link
 * may lead to files of the kernel that do. So a repository is looked through before.
 */
final class GitObjects {

    static {
        QuietSystemReader.install();
    }

    private static final int MOST_FILES = 1_000_000;

    /** Holds other repositories, or what JGit does not read. */
    private static final Set<String> NOT_READ = Set.of("hooks", "lfs", "modules", "worktrees");

    /** The socket of Git's own file system monitor. */
    private static final String MONITOR = "fsmonitor--daemon.ipc";

    private static final int MOST_ALTERNATES = 100;

    private final Set<Path> seen = new HashSet<>();
    private int files;

    private GitObjects() {}

    /**
     * The repository, to be closed by the caller.
     *
     * @throws UnreadableException if it holds or names what must not be read
     * @throws IOException if it is damaged
     */
    static Repository open(GitDirectory directory, RepositoryConfig config) throws UnreadableException, IOException {
        config.checkIncludes();
        GitObjects objects = new GitObjects();
        objects.lookThrough(directory.own());
        objects.lookThrough(directory.common());
        objects.followAlternates(directory.common().resolve("objects"));
        return new FileRepositoryBuilder()
                .setGitDir(directory.own().toFile())
                .setMustExist(true)
                .setBare()
                .build();
    }

    private void lookThrough(Path folder) throws UnreadableException {
        try {
            Path top = folder.toRealPath();
            if (seen.add(top)) {
                Files.walkFileTree(top, new Look(top));
            }
        } catch (SuspectException suspect) {
            throw new UnreadableException(suspect.reason);
        } catch (IOException unreadable) {
            throw new UnreadableException("the folder of the Git repository cannot be read");
        }
    }

    /** Objects that other repositories lend, which may borrow some themselves (gitrepository-layout(5)). */
    private void followAlternates(Path objects) throws UnreadableException {
        Path file = objects.resolve("info").resolve("alternates");
        if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        for (String line : GitFile.text(file, "objects/info/alternates").split("\n", -1)) {
            Path lender = lender(objects, line.strip());
            if (!line.isBlank() && !line.startsWith("#") && Files.isDirectory(lender) && !seen.contains(lender)) {
                if (seen.size() > MOST_ALTERNATES) {
                    throw new UnreadableException("the Git repository borrows objects of too many others");
                }
                GitDirectory.checkOwner(objects, lender);
                lookThrough(lender);
                followAlternates(lender);
            }
        }
    }

    private static Path lender(Path objects, String path) throws UnreadableException {
        try {
            Path lender = objects.resolve(path);
            return Files.exists(lender) ? lender.toRealPath() : lender;
        } catch (IOException | InvalidPathException unreadable) {
            throw new UnreadableException("the Git repository borrows objects of another one that cannot be read");
        }
    }

    /** What is found in the midst of a walk. */
    private static final class SuspectException extends IOException {

        private static final long serialVersionUID = 1L;

        private final String reason;

        SuspectException(String reason) {
            super(reason);
            this.reason = reason;
        }
    }

    private final class Look extends SimpleFileVisitor<Path> {

        private final Path top;

        Look(Path top) {
            this.top = top;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            boolean isRead = !top.equals(folder.getParent())
                    || !NOT_READ.contains(folder.getFileName().toString());
            return isRead ? FileVisitResult.CONTINUE : FileVisitResult.SKIP_SUBTREE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            if (++files > MOST_FILES) {
                throw new SuspectException("the Git repository holds more than " + MOST_FILES + " files");
            }
            if (attributes.isOther() && !file.equals(top.resolve(MONITOR))) {
                throw new SuspectException(name(file) + " in the Git repository is no ordinary file");
            }
            if (attributes.isSymbolicLink() && leadsOut(file)) {
                throw new SuspectException(name(file) + " in the Git repository is a link that leads out of it");
            }
            return FileVisitResult.CONTINUE;
        }

        private boolean leadsOut(Path link) throws IOException {
            return Files.exists(link) && !link.toRealPath().startsWith(top);
        }

        private String name(Path file) {
            return top.relativize(file).toString();
        }
    }
}
