package org.openbydefault.check;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openbydefault.document.Formats;
import org.openbydefault.engine.ConfigurationException;
import org.openbydefault.git.CommitTree;
import org.openbydefault.git.GitHistory;
import org.openbydefault.git.GitRepository;
import org.openbydefault.git.NoSuchCommitException;
import org.openbydefault.project.GitCommit;
import org.openbydefault.project.PluginAccess;

/** The commits of the repository that has a folder. Its history is opened when something of it is asked for. */
final class Commits implements AutoCloseable {

    private final Path folder;
    private final GitRepository repository;
    private @Nullable GitHistory history;

    Commits(Path folder) {
        this.folder = folder;
        this.repository = GitRepository.containing(folder);
    }

    /** Whether there is a repository at all. */
    boolean isPresent() {
        return repository.isPresent();
    }

    /** @throws NoSuchCommitException if the revision names no commit of this clone */
    GitCommit named(String revision) throws NoSuchCommitException {
        return history().commit(revision);
    }

    /** @throws NoSuchCommitException if the revision names no commit of this clone */
    GitHistory.Base base(GitCommit judged, String revision) throws NoSuchCommitException {
        return history().base(judged, revision);
    }

    /**
     * The files of a commit in place of a checkout.
     *
     * @throws NoSuchCommitException if this clone lacks its folders
     * @throws ConfigurationException if it has no files
     */
    Checkout checkout(GitCommit commit) throws NoSuchCommitException, ConfigurationException {
        CommitTree tree = history().tree(commit);
        if (tree.paths().size() == 0) {
            throw new ConfigurationException(List.of(
                    "Commit " + commit.shortId() + " has no files: there is nothing to check or to compare with"));
        }
        return new Checkout(
                repository.workTree().orElse(folder),
                buildFolder(tree),
                tree,
                PluginAccess.tracked(tree.paths(), tree, new Formats()),
                repository.factsOf(commit, tree));
    }

    @Override
    public void close() {
        if (history != null) {
            history.close();
            history = null;
        }
    }

    /** The folder in the repository, unless the commit has none of that path. */
    private String buildFolder(CommitTree tree) {
        Optional<Path> root = repository.workTree();
        String path =
                root.isEmpty() ? "" : root.get().relativize(folder).toString().replace(File.separatorChar, '/');
        return tree.paths().containsFolder(path) ? path : "";
    }

    private GitHistory history() throws NoSuchCommitException {
        if (history == null) {
            history = repository.history();
        }
        return history;
    }
}
