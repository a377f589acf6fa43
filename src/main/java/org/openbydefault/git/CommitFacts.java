package org.openbydefault.git;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.openbydefault.project.Fact;
import org.openbydefault.project.GitCommit;
import org.openbydefault.project.GitFacts;
import org.openbydefault.project.GitRemote;
import org.openbydefault.project.GitSubmodule;

/** What the Git repository says about itself where one of its commits is judged: the remotes are those of now. */
final class CommitFacts implements GitFacts {

    private static final int READ_LIMIT = 4 << 20;

    private final GitCommit commit;
    private final CommitTree tree;
    private final GitRepository repository;

    CommitFacts(GitCommit commit, CommitTree tree, GitRepository repository) {
        this.commit = commit;
        this.tree = tree;
        this.repository = repository;
    }

    @Override
    public boolean isPresent() {
        return true;
    }

    @Override
    public Fact<List<GitRemote>> remotes() {
        return repository.storedRemotes();
    }

    @Override
    public Fact<Optional<String>> head() {
        return Fact.known(Optional.of(commit.id()));
    }

    @Override
    public Fact<List<GitSubmodule>> submodules() {
        List<String> paths = tree.submodules();
        try {
            return Fact.known(paths.isEmpty() ? List.of() : gitmodules().at(paths));
        } catch (UnreadableException unreadable) {
            return Fact.unknown(unreadable.reason());
        }
    }

    private Gitmodules gitmodules() throws UnreadableException {
        Optional<CommitTree.Kind> kind = tree.kind(Gitmodules.NAME);
        if (kind.isEmpty()) {
            return Gitmodules.absent();
        }
        if (kind.get() == CommitTree.Kind.LINK) {
            throw Gitmodules.symbolicLink();
        }
        Fact<byte[]> content = tree.read(Gitmodules.NAME, READ_LIMIT);
        if (!content.isKnown()) {
            throw new UnreadableException(content.reason());
        }
        return Gitmodules.parse(new String(content.value().get(), StandardCharsets.UTF_8));
    }
}
