package org.openbydefault.address;

import java.util.Locale;
import java.util.Optional;

/** The software behind a forge, where the host name tells. All of these show a repository at the address it is cloned from. */
public enum Forge {
    GITHUB("GitHub", "/issues", "/blob/%s/%s", "#L"),
    GITLAB("GitLab", "/-/issues", "/-/blob/%s/%s", "#L"),
    BITBUCKET("Bitbucket", "/issues", "/src/%s/%s", "#lines-"),
    /** Gitea and Forgejo, Codeberg among them. */
    GITEA("Forgejo", "/issues", "/src/commit/%s/%s", "#L"),
    GITEE("Gitee", "/issues", "/blob/%s/%s", "#L");

    private final String title;
    private final String issues;
    private final String file;
    private final String line;

    Forge(String title, String issues, String file, String line) {
        this.title = title;
        this.issues = issues;
        this.file = file;
        this.line = line;
    }

    /** The forge at a host in lower case. */
    public static Optional<Forge> at(String host) {
        Optional<Forge> known = open(host);
        return known.isPresent() ? known : byFirstLabel(host);
    }

    /** The forge at a host in lower case that everybody can reach. */
    public static Optional<Forge> open(String host) {
        return switch (host) {
            case "github.com" -> Optional.of(GITHUB);
            case "gitlab.com", "framagit.org", "salsa.debian.org", "invent.kde.org", "opencode.de" ->
                Optional.of(GITLAB);
            case "bitbucket.org" -> Optional.of(BITBUCKET);
            case "codeberg.org", "gitea.com", "code.forgejo.org" -> Optional.of(GITEA);
            case "gitee.com" -> Optional.of(GITEE);
            default -> Optional.empty();
        };
    }

    public String title() {
        return title;
    }

    /**
     * The path of a file as of a commit, below a repository.
     *
     * @param path as in an address, its unusual characters escaped
     * @param line the line, or 0 for the file as a whole
     */
    public String file(String commit, String path, int line) {
        return String.format(Locale.ROOT, file, commit, path) + (line > 0 ? this.line + line : "");
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
