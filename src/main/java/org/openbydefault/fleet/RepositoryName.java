package org.openbydefault.fleet;

import java.util.Optional;
import org.openbydefault.address.ScmUrl;

/**
 * How a repository is called.
 *
 * @param key the same in every run
 * @param text for people
 * @param page where it can be looked at; empty where that is not known
 */
record RepositoryName(String key, String text, String page) {

    /**
     * @param address where it is cloned from; empty where nobody said
     * @param path what to call it without an address
     * @param revision the revision that was asked for; empty for its tip
     */
    static RepositoryName of(String address, String path, String revision) {
        ScmUrl url = ScmUrl.parse(address);
        if (url.path().isEmpty()) {
            return new RepositoryName(path, path, "").at(revision);
        }
        Optional<String> page = url.page();
        String text = url.forge().isPresent() || url.host().isEmpty() ? url.path() : url.host() + "/" + url.path();
        return new RepositoryName(page.orElse(url.toString()), text, page.orElse("")).at(revision);
    }

    private RepositoryName at(String revision) {
        return revision.isEmpty() ? this : new RepositoryName(key + "@" + revision, text + " at " + revision, page);
    }
}
