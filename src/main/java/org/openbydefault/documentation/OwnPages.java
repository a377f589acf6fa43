package org.openbydefault.documentation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.openbydefault.address.Address;
import org.openbydefault.address.HostName;
import org.openbydefault.address.Remotes;
import org.openbydefault.address.ScmUrl;
import org.openbydefault.project.PluginAccess;
import org.openbydefault.project.Pom;
import org.openbydefault.project.PomValue;
import org.openbydefault.project.Project;
import org.openbydefault.text.Words;

/** The hosts that belong to the project or to who makes it, as far as names tell. Worked out once per run. */
final class OwnPages {

    /** Shorter names occur within others by chance. */
    private static final int SHORTEST_NAME = 4;

    private final List<String> names = new ArrayList<>();
    private final List<String> hosts = new ArrayList<>();

    private OwnPages(Project project) {
        for (String page : Remotes.pages(project.git())) {
            addRepository(ScmUrl.parse(page));
        }
        Optional<Pom> pom = project.pom().value();
        if (pom.isPresent()) {
            addHost(pom.get().url());
            addHost(pom.get().organizationUrl());
        }
    }

    static OwnPages of(Project project) {
        Optional<OwnPages> kept = PluginAccess.remembered(project, OwnPages.class);
        return kept.isPresent() ? kept.get() : PluginAccess.remember(project, new OwnPages(project));
    }

    /** Whether that host is one of them; any may be where neither Git nor the POM says who makes the project. */
    boolean holds(String host) {
        return (names.isEmpty() && hosts.isEmpty()) || surelyHolds(host);
    }

    /** Whether that host is one of them, where Git or the POM says so. */
    boolean surelyHolds(String host) {
        for (String own : hosts) {
            if (host.equals(own) || host.endsWith("." + own)) {
                return true;
            }
        }
        String squashed = squashed(host);
        for (String name : names) {
            if (squashed.contains(name)) {
                return true;
            }
        }
        return false;
    }

    /** Owner and name of a repository, and its host, which holds other pages of it. */
    private void addRepository(ScmUrl repository) {
        hosts.add(repository.host());
        for (String segment : repository.path().split("/", -1)) {
            String name = squashed(segment);
            if (name.length() >= SHORTEST_NAME) {
                names.add(name);
            }
        }
    }

    private void addHost(Optional<PomValue> url) {
        Optional<HostName> host = url.isPresent() && url.get().foreignModel().isEmpty()
                ? Address.of(url.get().text()).host()
                : Optional.empty();
        if (host.isPresent() && ScmUrl.parse(url.get().text()).forge().isEmpty()) {
            String name = host.get().text().toLowerCase(Locale.ROOT);
            hosts.add(name.startsWith("www.") ? name.substring(4) : name);
        }
    }

    private static String squashed(String name) {
        return String.join("", Words.of(name));
    }
}
