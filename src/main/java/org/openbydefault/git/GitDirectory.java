package org.openbydefault.git;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.UserPrincipal;

/**
 * Where Git keeps what it knows of a working tree.
 *
 * @param own the folder with HEAD and index
 * @param common the folder with configuration and objects; another one for a linked working tree
 */
record GitDirectory(Path own, Path common) {

    private static final String GITDIR = "gitdir: ";

    /** Whether something of that name is there at all, be it a dangling link. */
    static boolean isAt(Path dotGit) {
        return Files.exists(dotGit, LinkOption.NOFOLLOW_LINKS);
    }

    /** Whether that folder is itself a repository folder, as a bare repository or the inside of {@code .git}. */
    static boolean isItself(Path folder) {
        return Files.isRegularFile(folder.resolve("HEAD"))
                && Files.isDirectory(folder.resolve("objects"))
                && Files.isDirectory(folder.resolve("refs"));
    }

    /**
     * The repository folder that {@code .git} is (a folder or a link to one) or names (a file, as in linked working
     * trees and submodules).
     *
     * @throws UnreadableException if it is or names none that Git would accept
     */
    static GitDirectory at(Path dotGit) throws UnreadableException {
        Path own = Files.isDirectory(dotGit) ? dotGit : named(dotGit);
        Path common = common(own);
        checkOwner(dotGit, own);
        checkOwner(dotGit, common);
        checkHead(GitFile.text(own.resolve("HEAD"), "HEAD in the repository folder"));
        if (!Files.isDirectory(common.resolve("objects")) || !Files.isDirectory(common.resolve("refs"))) {
            throw new UnreadableException(".git is no complete repository folder: objects or refs is missing");
        }
        return new GitDirectory(own, common);
    }

    /** A checkout may name any repository of this machine; what belongs to somebody else is not to be shown in its name. */
    static void checkOwner(Path dotGit, Path directory) throws UnreadableException {
        if (directory.equals(dotGit) && !Files.isSymbolicLink(dotGit)) {
            return;
        }
        try {
            UserPrincipal owner = Files.getOwner(dotGit, LinkOption.NOFOLLOW_LINKS);
            if (!owner.equals(Files.getOwner(directory))) {
                throw new UnreadableException(
                        ".git names a repository that belongs to somebody else (Git speaks of" + " dubious ownership)");
            }
        } catch (IOException | UnsupportedOperationException e) {
            throw new UnreadableException("the owner of the repository that .git names cannot be read");
        }
    }

    private static Path named(Path dotGit) throws UnreadableException {
        String content = GitFile.text(dotGit, ".git");
        if (!content.startsWith(GITDIR)) {
            throw new UnreadableException(".git is a file that names no repository folder");
        }
        Path named = sibling(dotGit, content.substring(GITDIR.length()));
        if (!Files.isDirectory(named)) {
            throw new UnreadableException(".git names a repository folder that is not there, as when a linked working"
                    + " tree or submodule is copied without its main repository");
        }
        return named;
    }

    private static Path common(Path own) throws UnreadableException {
        Path file = own.resolve("commondir");
        return Files.exists(file) ? sibling(file, GitFile.text(file, "commondir")) : own;
    }

    private static Path sibling(Path file, String named) throws UnreadableException {
        try {
            return file.resolveSibling(withoutLineEnd(named));
        } catch (InvalidPathException e) {
            throw new UnreadableException(file.getFileName() + " names no valid path");
        }
    }

    private static String withoutLineEnd(String text) {
        int end = text.length();
        while (end > 0 && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
            end--;
        }
        return text.substring(0, end);
    }

    private static void checkHead(String head) throws UnreadableException {
        boolean symbolic = head.startsWith("ref:") && head.substring(4).strip().startsWith("refs/");
        if (!symbolic && !startsWithObjectId(head)) {
            throw new UnreadableException("HEAD in the repository folder names neither a branch nor a commit");
        }
    }

    private static boolean startsWithObjectId(String head) {
        int digits = 0;
        while (digits < head.length() && Character.digit(head.charAt(digits), 16) >= 0) {
            digits++;
        }
        return digits == ObjectFormat.SHA1.hexLength() || digits == ObjectFormat.SHA256.hexLength();
    }
}
