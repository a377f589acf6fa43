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
            git.commit()
                    .setMessage("Start")
                    .setAuthor("Acme", "acme@example.org")
                    .setCommitter("Acme", "acme@example.org")
                    .setSign(false)
                    .call();
            git.remoteAdd().setName("origin").setUri(new URIish(origin)).call();
        }
    }
}
