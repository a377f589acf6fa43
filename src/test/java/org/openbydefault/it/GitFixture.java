package org.openbydefault.it;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.transport.URIish;

/** Makes Git repositories of integration tests, which cannot be checked in as such. */
public final class GitFixture {

    private GitFixture() {}

    /** Makes a repository of all files below that folder, with one commit and one remote. */
    public static void create(File folder, String origin) throws GitAPIException, IOException, URISyntaxException {
        try (Git git = Git.init().setDirectory(folder).setInitialBranch("main").call()) {
            git.add().addFilepattern(".").call();
            commit(git, "Start");
            git.remoteAdd().setName("origin").setUri(new URIish(origin)).call();
        }
    }

    /** Adds a commit of all that has changed below that folder. */
    public static void commit(File folder, String message) throws GitAPIException, IOException {
        try (Git git = Git.open(folder)) {
            git.add().addFilepattern(".").call();
            commit(git, message);
        }
    }

    private static void commit(Git git, String message) throws GitAPIException {
        git.commit()
                .setMessage(message)
                .setAuthor("Acme", "acme@example.org")
                .setCommitter("Acme", "acme@example.org")
                .setSign(false)
                .call();
    }
}
