package org.openbydefault.address;

import java.util.Optional;

/** Hosts that were shut down, or that answer nobody without an account. */
public final class ClosedHosts {

    private ClosedHosts() {}

    /** When a host in lower case was shut down, or whom it asks for an account, as a clause; empty for any other. */
    public static Optional<String> reason(String host) {
        if (isCodeCommit(host)) {
            return Optional.of("AWS CodeCommit answers nobody without an AWS account");
        }
        String domain = host;
        while (true) {
            Optional<String> year = year(domain);
            if (year.isPresent()) {
                return Optional.of(domain + " was shut down in " + year.get());
            }
            int dot = domain.indexOf('.');
            if (dot < 0) {
                return Optional.empty();
            }
            domain = domain.substring(dot + 1);
        }
    }

    /**
     * Who alone can open a page, to be put behind “only”; empty where its address does not tell for certain: a workspace
     * for chats may let everybody in, and a document in a cloud may be shared with all.
     *
     * @param host in lower case
     * @param path what follows the host, with a slash in front
     */
    public static Optional<String> readers(String host, String path) {
        if (host.endsWith(".sharepoint.com")) {
            return isShared(path) ? Optional.empty() : Optional.of("members of its owner's SharePoint");
        }
        return host.equals("start.1password.com") && path.startsWith("/open/")
                ? Optional.of("members of its owner's 1Password")
                : Optional.empty();
    }

    /** {@code :w:/s/…} is a link for sharing, {@code guestaccess.aspx} was one; other pages ask for a member's account. */
    private static boolean isShared(String path) {
        boolean isPage = path.startsWith("/sites/") || path.startsWith("/teams/") || path.startsWith("/personal/");
        return !isPage || path.contains(":") || path.contains("guestaccess");
    }

    /**
     * Whether it is one of the hosts, one for each region, of a service that has no public repositories.
     *
     * @see <a href="https://docs.aws.amazon.com/codecommit/latest/userguide/regions.html">Regions and endpoints</a>
     */
    private static boolean isCodeCommit(String host) {
        boolean service = host.startsWith("git-codecommit.") || host.startsWith("git-codecommit-fips.");
        return service && (host.endsWith(".amazonaws.com") || host.endsWith(".amazonaws.com.cn"));
    }

    private static Optional<String> year(String domain) {
        return switch (domain) {
            case "berlios.de" -> Optional.of("2014");
            case "codehaus.org", "gitorious.org" -> Optional.of("2015");
            case "googlecode.com", "code.google.com" -> Optional.of("2016");
            case "dev.java.net", "svn.java.net", "git.java.net", "kenai.com", "fedorahosted.org" -> Optional.of("2017");
            case "alioth.debian.org" -> Optional.of("2018");
            case "tigris.org" -> Optional.of("2020");
            default -> Optional.empty();
        };
    }
}
