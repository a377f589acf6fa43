package org.openbydefault.address;

import java.util.Locale;
import java.util.Optional;

/** The software behind a forge, where the host name tells. All of these show a repository at the address it is cloned from. */
public enum Forge {
    GITHUB("GitHub", "/issues"),
    GITLAB("GitLab", "/-/issues"),
    BITBUCKET("Bitbucket", "/issues"),
    /** Gitea and Forgejo, Codeberg among them. */
    GITEA("Forgejo", "/issues"),
    GITEE("Gitee", "/issues");

    private final String title;
    private final String issues;

    Forge(String title, String issues) {
        this.title = title;
        this.issues = issues;
    }

    /** The forge at a host in lower case. */
    public static Optional<Forge> at(String host) {
        return switch (host) {
            case "github.com" -> Optional.of(GITHUB);
            case "gitlab.com", "framagit.org", "salsa.debian.org", "invent.kde.org", "opencode.de" ->
                Optional.of(GITLAB);
            case "bitbucket.org" -> Optional.of(BITBUCKET);
            case "codeberg.org", "gitea.com", "code.forgejo.org" -> Optional.of(GITEA);
            case "gitee.com" -> Optional.of(GITEE);
            default -> byFirstLabel(host);
        };
    }

    public String title() {
        return title;
    }

    /** Whether groups nest, so that a path may have more than two segments. */
    boolean nestsGroups() {
        return this == GITLAB;
    }

    /** The path of the issue tracker below a repository. */
    String issues() {
        return issues;
    }

    private static Optional<Forge> byFirstLabel(String host) {
        int dot = host.indexOf('.');
        return switch (dot < 0 ? "" : host.substring(0, dot).toLowerCase(Locale.ROOT)) {
            case "gitlab" -> Optional.of(GITLAB);
            case "gitea", "forgejo" -> Optional.of(GITEA);
            default -> Optional.empty();
        };
    }
}
