package org.openbydefault.git;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openbydefault.project.Fact;
import org.openbydefault.project.GitCommit;
import org.openbydefault.project.GitFacts;
import org.openbydefault.project.GitRemote;
import org.openbydefault.project.GitSubmodule;
import org.openbydefault.project.RepositoryPaths;

/**
 * The Git repository that a folder belongs to. Configuration and index are read when a fact is asked for, each at most
 * once. Environment variables such as {@code GIT_DIR}, the system's and the user's configuration and the owner of the
 * files play no part, so that every user gets the same facts. Not thread-safe.
 */
public final class GitRepository implements GitFacts {

    private final boolean present;
    private final Optional<Path> workTree;
    private final Fact<GitDirectory> directory;
    private final Fact<GitDirectory> storage;
    private @Nullable RepositoryConfig config;
    private @Nullable Index index;
    private @Nullable Fact<RepositoryPaths> tracked;
    private @Nullable Fact<List<GitRemote>> remotes;
    private @Nullable Fact<List<GitSubmodule>> submodules;

    /**
     * @param directory of the working tree
     * @param storage where the commits are; also for a repository without working tree
     */
    private GitRepository(
            boolean present, Optional<Path> workTree, Fact<GitDirectory> directory, Fact<GitDirectory> storage) {
        this.present = present;
        this.workTree = workTree;
        this.directory = directory;
        this.storage = storage;
    }

    /**
     * The repository that has that folder in its working tree: the nearest one upwards. One that is there but broken
     * is not passed over for another one further up; its facts are unknown.
     */
    public static GitRepository containing(Path folder) {
        Path given = folder.toAbsolutePath().normalize();
        Path real = real(given);
        for (Path at = real; at != null; at = at.getParent()) {
            Path dotGit = at.resolve(".git");
            if (GitDirectory.isAt(dotGit)) {
                Fact<GitDirectory> directory = directory(dotGit);
                return new GitRepository(true, Optional.of(asGiven(given, real, at)), directory, directory);
            }
            if (GitDirectory.isItself(at)) {
                String reason = "the folder is inside of a Git repository without working tree";
                return new GitRepository(true, Optional.empty(), Fact.unknown(reason), directory(at));
            }
        }
        Fact<GitDirectory> none = Fact.unknown("the folder belongs to no Git repository");
        return new GitRepository(false, Optional.empty(), none, none);
    }

    /** Whether that folder is the top of a working tree, or a repository without one. */
    public static boolean isAt(Path folder) {
        return GitDirectory.isAt(folder.resolve(".git")) || GitDirectory.isItself(folder);
    }

    @Override
    public boolean isPresent() {
        return present;
    }

    /**
     * The folder that holds {@code .git}, spelt by way of the folder that was asked for where that leads there; empty
     * without a repository and for one without working tree.
     */
    public Optional<Path> workTree() {
        return workTree;
    }

    /** The paths in the index, or why they cannot be had. Submodules are among them, each as one path. */
    public Fact<RepositoryPaths> tracked() {
        if (tracked == null) {
            try {
                tracked = Fact.known(index().paths());
            } catch (UnreadableException e) {
                tracked = Fact.unknown(e.reason());
            }
        }
        return tracked;
    }

    @Override
    public Fact<List<GitRemote>> remotes() {
        if (remotes == null) {
            try {
                remotes = Fact.known(present ? config().remotes() : List.of());
            } catch (UnreadableException e) {
                remotes = Fact.unknown(e.reason());
            }
        }
        return remotes;
    }

    @Override
    public Fact<Optional<String>> head() {
        if (!directory.isKnown()) {
            return Fact.unknown(directory.reason());
        }
        try {
            return Fact.known(HeadCommit.of(directory.value().get()));
        } catch (UnreadableException trouble) {
            return Fact.unknown(String.valueOf(trouble.getMessage()));
        }
    }

    @Override
    public Fact<List<GitSubmodule>> submodules() {
        if (submodules == null) {
            try {
                submodules = Fact.known(present ? readSubmodules() : List.of());
            } catch (UnreadableException e) {
                submodules = Fact.unknown(e.reason());
            }
        }
        return submodules;
    }

    /**
     * The commits of the repository, those of a bare one included.
     *
     * @throws NoSuchCommitException if they cannot be read
     */
    public GitHistory history() throws NoSuchCommitException {
        try {
            GitDirectory git = storage();
            return GitHistory.open(git, RepositoryConfig.read(git));
        } catch (UnreadableException e) {
            throw new NoSuchCommitException("There are no commits to read: " + e.reason());
        }
    }

    /**
     * The files of the last commit, for whoever wants to change some.
     *
     * @throws IOException if the repository cannot be read
     */
    public CommittedFiles committedFiles() throws IOException {
        try {
            GitDirectory git = directory();
            return new CommittedFiles(workTree.orElseThrow(), GitObjects.open(git, config()));
        } catch (UnreadableException e) {
            throw new IOException(e.reason(), e);
        }
    }

    /** The facts about the repository where a commit of it is judged. */
    public GitFacts factsOf(GitCommit commit, CommitTree tree) {
        return new CommitFacts(commit, tree, this);
    }

    /** The remotes, those of a repository without working tree included. */
    Fact<List<GitRemote>> storedRemotes() {
        try {
            return Fact.known(RepositoryConfig.read(storage()).remotes());
        } catch (UnreadableException e) {
            return Fact.unknown(e.reason());
        }
    }

    private GitDirectory storage() throws UnreadableException {
        Optional<GitDirectory> known = storage.value();
        if (known.isEmpty()) {
            throw new UnreadableException(storage.reason());
        }
        return known.get();
    }

    private GitDirectory directory() throws UnreadableException {
        Optional<GitDirectory> known = directory.value();
        if (known.isEmpty()) {
            throw new UnreadableException(directory.reason());
        }
        return known.get();
    }

    private RepositoryConfig config() throws UnreadableException {
        if (config == null) {
            config = RepositoryConfig.read(directory());
        }
        return config;
    }

    private Index index() throws UnreadableException {
        if (index == null) {
            index = readIndex();
        }
        return index;
    }

    private Index readIndex() throws UnreadableException {
        GitDirectory git = directory();
        RepositoryConfig settings = config();
        checkWorkTree(git, settings);
        Path file = git.own().resolve("index");
        if (!Files.exists(file)) {
            throw new UnreadableException("the Git repository has no index: nothing was added or checked out yet");
        }
        ObjectFormat format = settings.objectFormat();
        GitFile.checkOrdinary(file, "the Git index");
        try {
            Index read = IndexFile.read(file, format);
            return read.sparseFolders().isEmpty() ? read : JGitReader.expand(read, git, settings);
        } catch (UnrecognizedIndexException e) {
            return JGitReader.read(file, format);
        }
    }

    private void checkWorkTree(GitDirectory git, RepositoryConfig settings) throws UnreadableException {
        if (settings.isBare()) {
            throw new UnreadableException("the Git repository says that it has no working tree (core.bare)");
        }
        Optional<String> named = settings.workTree();
        if (named.isPresent() && !isWorkTree(git.own(), named.get())) {
            throw new UnreadableException("the Git repository says that its working tree is elsewhere (core.worktree)");
        }
    }

    private boolean isWorkTree(Path git, String named) {
        try {
            return Files.isSameFile(git.resolve(named), workTree.orElseThrow());
        } catch (IOException | InvalidPathException e) {
            return false;
        }
    }

    private List<GitSubmodule> readSubmodules() throws UnreadableException {
        List<String> paths = index().submodules();
        return paths.isEmpty() ? List.of() : gitmodules().at(paths);
    }

    private Gitmodules gitmodules() throws UnreadableException {
        Path file = workTree.orElseThrow().resolve(Gitmodules.NAME);
        if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            return Gitmodules.absent();
        }
        if (Files.isSymbolicLink(file)) {
            throw Gitmodules.symbolicLink();
        }
        return Gitmodules.parse(GitFile.text(file, Gitmodules.NAME));
    }

    private static Fact<GitDirectory> directory(Path dotGit) {
        try {
            return Fact.known(GitDirectory.at(dotGit));
        } catch (UnreadableException e) {
            return Fact.unknown(e.reason());
        }
    }

    private static Path real(Path folder) {
        try {
            return folder.toRealPath();
        } catch (IOException e) {
            return folder;
        }
    }

    /** The same folder above the given one without resolving its links, if it is the same. */
    private static Path asGiven(Path given, Path real, Path workTree) {
        Path candidate = given;
        for (int up = real.getNameCount() - workTree.getNameCount(); up > 0 && candidate != null; up--) {
            candidate = candidate.getParent();
        }
        return candidate != null && real(candidate).equals(workTree) ? candidate : workTree;
    }
}
