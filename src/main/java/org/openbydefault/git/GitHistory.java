package org.openbydefault.git;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.eclipse.jgit.errors.AmbiguousObjectException;
import org.eclipse.jgit.errors.IncorrectObjectTypeException;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.errors.RevisionSyntaxException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevTree;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.revwalk.filter.RevFilter;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.openbydefault.project.GitCommit;
import org.openbydefault.project.GitRemote;

/**
 * The commits of a repository, bare ones included. Reads objects with JGit, which is loaded for this alone; writes
 * nothing and runs neither filters nor hooks. Holds files open until it is closed. Not thread-safe.
 */
public final class GitHistory implements AutoCloseable {

    private final GitDirectory directory;
    private final Repository repository;
    private final FetchCommand fetch;

    private GitHistory(GitDirectory directory, Repository repository, FetchCommand fetch) {
        this.directory = directory;
        this.repository = repository;
        this.fetch = fetch;
    }

    /**
     * Where a judged commit and a named revision part.
     *
     * @param commit the commit to compare with
     * @param isMergeBase whether the histories meet there; else it is the named revision itself
     * @param distance how many commits lie behind it; empty where the histories do not meet in this clone
     */
    public record Base(GitCommit commit, boolean isMergeBase, OptionalInt distance) {}

    static GitHistory open(GitDirectory directory, RepositoryConfig config) throws NoSuchCommitException {
        try {
            if (config.objectFormat() != ObjectFormat.SHA1) {
                throw new NoSuchCommitException("The Git repository names its objects by SHA-256: its commits cannot be"
                        + " read, only its working tree can be checked");
            }
            Repository repository = GitObjects.open(directory, config);
            boolean isShallow = Files.exists(directory.common().resolve("shallow"));
            return new GitHistory(directory, repository, new FetchCommand(remotes(config), isShallow));
        } catch (UnreadableException unreadable) {
            throw new NoSuchCommitException("The commits of the repository cannot be read: " + unreadable.reason());
        } catch (IOException | RuntimeException damaged) {
            throw new NoSuchCommitException("The objects of the Git repository cannot be read: it is damaged or of a"
                    + " kind that is not known");
        }
    }

    /** Only for what to propose where something is missing. */
    private static List<GitRemote> remotes(RepositoryConfig config) {
        try {
            return config.remotes();
        } catch (UnreadableException unknown) {
            return List.of();
        }
    }

    /**
     * The commit that a revision names: a branch, a tag, an id or an expression such as {@code HEAD~3}.
     *
     * @throws NoSuchCommitException if it names none, or none that this clone has
     */
    public GitCommit commit(String revision) throws NoSuchCommitException {
        ObjectId id = resolve(revision);
        try (RevWalk walk = new RevWalk(repository)) {
            return commit(walk.parseCommit(id));
        } catch (IOException | RuntimeException damaged) {
            throw missing(revision);
        }
    }

    /**
     * The commit at which the histories of a commit and of a revision meet, or the revision itself where they do not.
     *
     * @throws NoSuchCommitException if the revision names no commit that this clone has
     */
    public Base base(GitCommit judged, String revision) throws NoSuchCommitException {
        ObjectId named = resolve(revision);
        try (RevWalk walk = new RevWalk(repository)) {
            Optional<RevCommit> meeting = meeting(walk, ObjectId.fromString(judged.id()), named);
            RevCommit base = meeting.isPresent() ? meeting.get() : walk.parseCommit(named);
            walk.parseBody(base);
            OptionalInt distance = meeting.isPresent() ? OptionalInt.of(distance(judged, base)) : OptionalInt.empty();
            return new Base(commit(base), meeting.isPresent(), distance);
        } catch (IOException | RuntimeException damaged) {
            throw missing(revision);
        }
    }

    /**
     * The files of a commit.
     *
     * @throws NoSuchCommitException if this clone lacks its folders, or there are more files than are read
     */
    public CommitTree tree(GitCommit commit) throws NoSuchCommitException {
        try (RevWalk walk = new RevWalk(repository)) {
            return CommitTree.read(
                    repository.newObjectReader(),
                    walk.parseCommit(ObjectId.fromString(commit.id())).getTree());
        } catch (UnreadableException tooMany) {
            throw new NoSuchCommitException("Commit " + commit.shortId() + " is not read: " + tooMany.reason());
        } catch (IOException | RuntimeException missing) {
            throw foldersMissing(commit);
        }
    }

    /**
     * Whether a commit has a file or folder.
     *
     * @param path without slash at its start and end, {@code ""} for the top
     * @throws NoSuchCommitException if this clone lacks its folders
     */
    public boolean holds(GitCommit commit, String path) throws NoSuchCommitException {
        try (RevWalk walk = new RevWalk(repository)) {
            RevTree tree = walk.parseCommit(ObjectId.fromString(commit.id())).getTree();
            try (TreeWalk found = path.isEmpty() ? null : TreeWalk.forPath(repository, path, tree)) {
                return path.isEmpty() || found != null;
            }
        } catch (IOException | RuntimeException missing) {
            throw foldersMissing(commit);
        }
    }

    @Override
    public void close() {
        repository.close();
    }

    private ObjectId resolve(String revision) throws NoSuchCommitException {
        try {
            Optional<String> head = revision.equals(Constants.HEAD) ? head() : Optional.empty();
            ObjectId id = repository.resolve(head.orElse(revision) + "^{commit}");
            if (id == null) {
                throw missing(revision);
            }
            return id;
        } catch (AmbiguousObjectException ambiguous) {
            throw new NoSuchCommitException("'" + revision + "' is the beginning of several ids: write more of it");
        } catch (IncorrectObjectTypeException | RevisionSyntaxException noCommit) {
            throw new NoSuchCommitException(
                    "'" + revision + "' is no revision that names a commit: write a branch, a tag,"
                            + " an id, or an expression such as HEAD~3");
        } catch (IOException | RuntimeException missing) {
            throw missing(revision);
        }
    }

    /** The commit that HEAD names, without a look at all other references; empty where that does not tell. */
    private Optional<String> head() {
        try {
            return HeadCommit.of(directory);
        } catch (UnreadableException unknown) {
            return Optional.empty();
        }
    }

    private NoSuchCommitException missing(String revision) {
        return new NoSuchCommitException(
                "'" + revision + "' names no commit in this clone; " + fetch.of(revision, isRemoteBranch(revision)));
    }

    private NoSuchCommitException foldersMissing(GitCommit commit) {
        return new NoSuchCommitException(
                "The folders of commit " + commit.shortId() + " are not in this clone; " + fetch.everything());
    }

    private boolean isRemoteBranch(String revision) {
        try {
            return repository.exactRef("refs/remotes/origin/" + revision) != null;
        } catch (IOException | RuntimeException unreadable) {
            return false;
        }
    }

    private static Optional<RevCommit> meeting(RevWalk walk, ObjectId one, ObjectId other) throws IOException {
        walk.setRevFilter(RevFilter.MERGE_BASE);
        walk.markStart(walk.parseCommit(one));
        walk.markStart(walk.parseCommit(other));
        try {
            return Optional.ofNullable(walk.next());
        } catch (MissingObjectException cutOff) {
            return Optional.empty();
        } finally {
            walk.reset();
            walk.setRevFilter(RevFilter.ALL);
        }
    }

    private int distance(GitCommit from, ObjectId base) throws IOException {
        try (RevWalk walk = new RevWalk(repository)) {
            walk.setRetainBody(false);
            walk.markStart(walk.parseCommit(ObjectId.fromString(from.id())));
            walk.markUninteresting(walk.parseCommit(base));
            int commits = 0;
            while (walk.next() != null) {
                commits++;
            }
            return commits;
        }
    }

    private static GitCommit commit(RevCommit commit) {
        PersonIdent committer = commit.getCommitterIdent();
        return new GitCommit(commit.name(), LocalDate.ofInstant(committer.getWhenAsInstant(), committer.getZoneId()));
    }
}
