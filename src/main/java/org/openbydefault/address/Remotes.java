package org.openbydefault.address;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openbydefault.project.Fact;
import org.openbydefault.project.GitFacts;
import org.openbydefault.project.GitRemote;

/** The Git remotes on other machines; local paths say nothing about where a repository is published. */
public final class Remotes {

    private final List<ScmUrl> urls;

    private Remotes(List<ScmUrl> urls) {
        this.urls = urls;
    }

    /** The remotes, the principal one first: {@code upstream}, or else {@code origin}, or else the first. */
    public static Fact<Remotes> of(GitFacts git) {
        Fact<List<GitRemote>> remotes = git.remotes();
        if (!remotes.isKnown()) {
            return Fact.unknown(remotes.reason());
        }
        List<ScmUrl> urls = new ArrayList<>();
        int preferred = 0;
        for (String name : List.of("upstream", "origin")) {
            for (GitRemote remote : remotes.value().get()) {
                if (remote.name().equals(name)) {
                    preferred += addHosted(urls, preferred, remote);
                }
            }
        }
        for (GitRemote remote : remotes.value().get()) {
            if (!remote.name().equals("upstream") && !remote.name().equals("origin")) {
                addHosted(urls, urls.size(), remote);
            }
        }
        return Fact.known(new Remotes(urls));
    }

    /** The pages of all remotes on the web, in the order in which Git has them; those without a page left out. */
    public static List<String> pages(GitFacts git) {
        List<String> pages = new ArrayList<>();
        for (GitRemote remote : git.remotes().value().orElse(List.of())) {
            Optional<String> page = ScmUrl.parse(remote.url()).page();
            if (page.isPresent()) {
                pages.add(page.get());
            }
        }
        return pages;
    }

    public boolean isEmpty() {
        return urls.isEmpty();
    }

    /** The remote that says best where the repository is published; empty where all are in private networks. */
    public Optional<ScmUrl> published() {
        for (ScmUrl url : urls) {
            if (isPublic(url)) {
                return Optional.of(url);
            }
        }
        return Optional.empty();
    }

    /** The remote that names the same repository. */
    public Optional<ScmUrl> sameAs(ScmUrl other) {
        for (ScmUrl url : urls) {
            if (url.isSameRepository(other) || (isAlias(url) && url.path().equalsIgnoreCase(other.path()))) {
                return Optional.of(url);
            }
        }
        return Optional.empty();
    }

    /** The remote that holds a page or folder of the same repository. */
    public Optional<ScmUrl> around(ScmUrl below) {
        for (ScmUrl url : urls) {
            if (below.isBelow(url)) {
                return Optional.of(url);
            }
        }
        return Optional.empty();
    }

    /** The remote that has the same name under another owner or on another host. */
    public Optional<ScmUrl> namesakeOf(ScmUrl other) {
        for (ScmUrl url : urls) {
            if (url.isNamesake(other)) {
                return Optional.of(url);
            }
        }
        return Optional.empty();
    }

    /** Whether that repository has neither owner nor name in common with any of them. */
    public boolean areForeignTo(ScmUrl other) {
        for (ScmUrl url : urls) {
            if (url.isSameRepository(other)
                    || url.isNamesake(other)
                    || owner(url).equalsIgnoreCase(owner(other))) {
                return false;
            }
        }
        return true;
    }

    private static String owner(ScmUrl url) {
        int slash = url.path().indexOf('/');
        return slash < 0 ? url.path() : url.path().substring(0, slash);
    }

    /** The principal remote. */
    public Optional<ScmUrl> principal() {
        return urls.isEmpty() ? Optional.empty() : Optional.of(urls.get(0));
    }

    private static int addHosted(List<ScmUrl> urls, int at, GitRemote remote) {
        ScmUrl url = ScmUrl.parse(remote.url());
        if (url.host().isEmpty() || url.path().isEmpty()) {
            return 0;
        }
        urls.add(at, url);
        return 1;
    }

    /** A host name that the SSH configuration of one machine defines. */
    private static boolean isAlias(ScmUrl url) {
        return url.transport() == Transport.SSH && url.host().indexOf('.') < 0;
    }

    private static boolean isPublic(ScmUrl url) {
        Optional<HostName> host = HostName.of(url.host());
        return host.isPresent() && host.get().whyInternal().isEmpty();
    }
}
