package org.openbydefault.address;

import java.util.List;
import java.util.Locale;

/**
 * What two addresses of one repository have in common.
 *
 * @param host the host that speaks for all its aliases
 * @param path without what only one of the host's addresses has
 */
record RepositoryIdentity(String host, String path) {

    private static final String AZURE = "dev.azure.com";
    private static final String OLD_AZURE = ".visualstudio.com";
    private static final int GERRIT_SSH_PORT = 29418;
    private static final List<String> GERRIT_PREFIXES =
            List.of("r/", "a/", "p/", "gerrit/", "plugins/gitiles/", "admin/repos/", "gitweb/");

    static RepositoryIdentity of(ScmUrl url) {
        String path = withoutGitweb(url.comparablePath());
        return switch (url.host()) {
            case "gitbox.apache.org", "git-wip-us.apache.org" ->
                new RepositoryIdentity("github.com", asf(path, "repos/asf/"));
            case "git.apache.org" -> new RepositoryIdentity("github.com", asf(path, ""));
            case AZURE ->
                new RepositoryIdentity(AZURE, path.toLowerCase(Locale.ROOT).replace("/_git/", "/"));
            case "ssh.dev.azure.com", "vs-ssh.visualstudio.com" ->
                new RepositoryIdentity(AZURE, without("v3/", path).toLowerCase(Locale.ROOT));
            default -> url.host().endsWith(OLD_AZURE) ? azure(url.host(), path) : other(url, path);
        };
    }

    private static RepositoryIdentity other(ScmUrl url, String path) {
        return new RepositoryIdentity(url.host(), isGerrit(url) ? gerrit(path) : bitbucketServer(path));
    }

    /** {@code owner.visualstudio.com/project/_git/app}, as addresses were before 2018, letter case ignored. */
    private static RepositoryIdentity azure(String host, String path) {
        String owner = host.substring(0, host.length() - OLD_AZURE.length());
        return new RepositoryIdentity(
                AZURE, owner + "/" + azure(without("defaultcollection/", path.toLowerCase(Locale.ROOT))));
    }

    /** A repository that is called like its project stands without it. */
    private static String azure(String path) {
        int git = path.indexOf("_git/");
        String name = path.substring(path.lastIndexOf('/') + 1);
        return git == 0 ? name + "/" + name : path.replace("/_git/", "/");
    }

    /** By hand, as what a record brings costs a JVM that has just started 12 ms for the first use. */
    @Override
    public boolean equals(Object other) {
        return other instanceof RepositoryIdentity identity && host.equals(identity.host) && path.equals(identity.path);
    }

    @Override
    public int hashCode() {
        return 31 * host.hashCode() + path.hashCode();
    }

    private static String asf(String path, String prefix) {
        return "apache/" + without(prefix, path).toLowerCase(Locale.ROOT);
    }

    private static boolean isGerrit(ScmUrl url) {
        return url.port().orElse(0) == GERRIT_SSH_PORT
                || url.host().startsWith("gerrit.")
                || url.host().startsWith("review.")
                || url.host().endsWith(".googlesource.com");
    }

    private static String gerrit(String path) {
        String shorter = path;
        for (String prefix : GERRIT_PREFIXES) {
            shorter = without(prefix, shorter);
        }
        return shorter;
    }

    /** Bitbucket's server shows {@code projects/KEY/repos/app} and clones {@code scm/key/app}. */
    private static String bitbucketServer(String path) {
        String[] segments = path.split("/", -1);
        if (segments.length >= 4 && segments[0].equals("projects") && segments[2].equals("repos")) {
            return (segments[1] + "/" + segments[3]).toLowerCase(Locale.ROOT);
        }
        if (segments.length >= 4 && segments[0].equals("users") && segments[2].equals("repos")) {
            return ("~" + segments[1] + "/" + segments[3]).toLowerCase(Locale.ROOT);
        }
        return segments.length == 3 && segments[0].equals("scm")
                ? without("scm/", path).toLowerCase(Locale.ROOT)
                : path;
    }

    private static String withoutGitweb(String path) {
        String shorter = path;
        for (String script : List.of("gitweb/", "gitweb.cgi/", "cgit/", "cgi-bin/gitweb.cgi/")) {
            shorter = without(script, shorter);
        }
        return shorter;
    }

    private static String without(String prefix, String path) {
        return path.startsWith(prefix) && path.length() > prefix.length() ? path.substring(prefix.length()) : path;
    }
}
