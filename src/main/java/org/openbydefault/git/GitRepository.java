package org.openbydefault.git;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openbydefault.address.Credentials;
import org.openbydefault.project.Fact;
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
    private @Nullable RepositoryConfig config;
    private @Nullable Index index;
    private @Nullable Fact<RepositoryPaths> tracked;
    private @Nullable Fact<List<GitRemote>> remotes;
    private @Nullable Fact<List<GitSubmodule>> submodules;

    private GitRepository(boolean present, Optional<Path> workTree, Fact<GitDirectory> directory) {
        this.present = present;
        this.workTree = workTree;
        this.directory = directory;
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
                return new GitRepository(true, Optional.of(asGiven(given, real, at)), directory(dotGit));
            }
            if (GitDirectory.isItself(at)) {
                return withoutWorkTree(true, "the folder is inside of a Git repository without working tree");
            }
        }
        return withoutWorkTree(false, "the folder belongs to no Git repository");
    }

    private static GitRepository withoutWorkTree(boolean present, String reason) {
        return new GitRepository(present, Optional.empty(), Fact.unknown(reason));
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
            return read.sparseFolders().isEmpty() ? read : JGitReader.expand(read, git, format);
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
        Map<String, ConfigEntry> urls = paths.isEmpty() ? Map.of() : submoduleUrls();
        List<GitSubmodule> found = new ArrayList<>();
        for (String path : paths) {
            ConfigEntry url = urls.get(path);
            found.add(
                    url == null
                            ? new GitSubmodule(path, Optional.empty(), 0)
                            : new GitSubmodule(path, url.value().map(Credentials::removed), url.line()));
        }
        return found;
    }

    private Map<String, ConfigEntry> submoduleUrls() throws UnreadableException {
        Path file = workTree.orElseThrow().resolve(".gitmodules");
        if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            return Map.of();
        }
        if (Files.isSymbolicLink(file)) {
            throw new UnreadableException(".gitmodules is a symbolic link, which Git refuses");
        }
        Map<String, String> paths = new HashMap<>();
        Map<String, ConfigEntry> urls = new HashMap<>();
        for (ConfigEntry entry : ConfigFile.parse(".gitmodules", GitFile.text(file, ".gitmodules"))) {
            if (entry.is("submodule", "path")) {
                paths.put(entry.subsection(), entry.value().orElse(""));
            } else if (entry.is("submodule", "url")) {
                urls.put(entry.subsection(), entry);
            }
        }
        Map<String, ConfigEntry> byPath = new HashMap<>();
        for (Map.Entry<String, String> path : paths.entrySet()) {
            ConfigEntry url = urls.get(path.getKey());
            if (url != null) {
                byPath.put(path.getValue(), url);
            }
        }
        return byPath;
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
