package org.openbydefault.check;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openbydefault.check.RunRepositories.RunRepository;
import org.openbydefault.engine.ConfigurationException;
import org.openbydefault.engine.Crashes;
import org.openbydefault.git.GitRepository;
import org.openbydefault.git.NoSuchCommitException;
import org.openbydefault.project.Sisters;

/**
 * Repositories beside the judged one, or of the same run over many: their working trees, or their commits where a commit
 * is judged or there is nothing else. Holds files open until it is closed.
 */
final class OtherRepositories implements AutoCloseable {

    private static final String NEWEST = "HEAD";

    private final @Nullable RunRepositories run;
    private final boolean areCommits;
    private final Crashes crashes;
    private final List<Commits> opened = new ArrayList<>();

    /**
     * @param run the repositories of a run over many; {@code null} for a check of one alone
     * @param areCommits whether their newest commits are read, and not their working trees
     * @param crashes is told where the reading of Git breaks down
     */
    OtherRepositories(@Nullable RunRepositories run, boolean areCommits, Crashes crashes) {
        this.run = run;
        this.areCommits = areCommits;
        this.crashes = crashes;
    }

    /**
     * The repository at a place.
     *
     * @param place a path relative to the top of the judged one, or an address
     * @return empty where none is at hand
     */
    Optional<Checkout> at(Checkout judged, String place) {
        Optional<RunRepository> other = Sisters.isBeside(place) ? beside(judged.root(), place) : ofRun(place);
        return other.isPresent() ? opened(other.get()) : Optional.empty();
    }

    @Override
    public void close() {
        for (Commits commits : opened) {
            commits.close();
        }
    }

    private Optional<RunRepository> ofRun(String address) {
        return run == null ? Optional.empty() : run.at(address);
    }

    /** The Git repository whose top lies beside the top of the judged one; empty for any other place. */
    private static Optional<RunRepository> beside(Path root, String path) {
        try {
            Path folder = root.resolve(path).normalize();
            boolean isBeside = folder.getParent() != null && folder.getParent().equals(root.getParent());
            return isBeside && Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS) && GitRepository.isAt(folder)
                    ? Optional.of(new RunRepository(folder, Optional.empty()))
                    : Optional.empty();
        } catch (InvalidPathException noPath) {
            return Optional.empty();
        }
    }

    private Optional<Checkout> opened(RunRepository other) {
        GitRepository git = GitRepository.containing(other.folder());
        boolean isCommit = GitRepository.isAt(other.folder())
                && (areCommits || other.revision().isPresent() || git.workTree().isEmpty());
        if (isCommit) {
            return commit(other);
        }
        Checkout checkout = Checkout.of(other.folder(), crashes);
        return checkout.isEmpty() ? Optional.empty() : Optional.of(checkout);
    }

    private Optional<Checkout> commit(RunRepository other) {
        Commits commits = new Commits(other.folder());
        opened.add(commits);
        try {
            return Optional.of(commits.checkout(commits.named(other.revision().orElse(NEWEST))));
        } catch (NoSuchCommitException | ConfigurationException nothing) {
            return Optional.empty();
        }
    }
}
