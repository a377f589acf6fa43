package org.openbydefault.address;

import java.util.Optional;

/** Hosts of source code that were shut down, or that answer nobody without an account. */
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
