package org.openbydefault.documentation;

import java.util.List;
import java.util.Set;
import org.openbydefault.address.Address;
import org.openbydefault.address.ScmUrl;
import org.openbydefault.topic.Topics;

/** Tells links to an issue tracker from others by their addresses. */
final class TrackerLink {

    private static final Set<String> TRACKER_WORDS = Set.of(
            "jira",
            "bugs",
            "bug",
            "bugzilla",
            "issues",
            "issue",
            "tickets",
            "ticket",
            "tracker",
            "youtrack",
            "redmine",
            "mantis",
            "todo");
    private static final Set<String> TRACKER_FOLDERS = Set.of("jira", "youtrack", "bugzilla", "mantis", "redmine");

    private TrackerLink() {}

    /**
     * Whether that address is an issue tracker as a whole, or one that is not on a forge at all.
     *
     * @param repositories the addresses of this repository; a forge's tracker must be that of one of them, or of one
     *     with the same owner or name
     */
    static boolean leadsToTracker(String target, List<ScmUrl> repositories) {
        Address address = Address.of(target.startsWith("//") ? "https:" + target : target);
        boolean isWeb = address.scheme().equals("https") || address.scheme().equals("http");
        if (!isWeb
                || address.host().isEmpty()
                || address.host().get().whyInternal().isPresent()) {
            return false;
        }
        ScmUrl url = ScmUrl.parse(target);
        return url.forge().isPresent()
                ? isIssueList(address.path()) && isRelated(url, repositories)
                : !isOneTicket(address) && isTracker(address.host().get().text(), address.path());
    }

    /** Whether that address is an issue tracker as a whole, of whatever repository. */
    static boolean isTracker(String target) {
        return leadsToTracker(target, List.of());
    }

    /** {@code …/issues/12}, {@code …/browse/ACME-12}. */
    static boolean isOneTicket(Address address) {
        String[] segments = withoutQuery(address.path()).split("/", -1);
        int last = segments.length - 1;
        String end = last > 0 ? segments[last] : "";
        String before = last > 0 ? segments[last - 1] : "";
        boolean isNumber = !end.isEmpty();
        for (int i = 0; i < end.length(); i++) {
            isNumber &= Character.isDigit(end.charAt(i));
        }
        int hyphen = end.lastIndexOf('-');
        boolean isKey = before.equals("browse") && hyphen > 0 && Character.isDigit(end.charAt(end.length() - 1));
        return isKey || (isNumber && (before.equals("issues") || before.equals("bugs") || before.equals("work_items")));
    }

    /** An address without a path on a host that does not say that it is a tracker. */
    static boolean isHomePage(Address address) {
        String path = withoutQuery(address.path());
        boolean isBare = path.isEmpty() || path.equals("/") || path.equals("/index.html");
        return isBare
                && address.path().length() <= "/index.html".length()
                && address.host().isPresent()
                && !isTracker(address.host().get().text(), path)
                && !Topics.named("reporting-bugs").matches(address.host().get().text());
    }

    /** The list of issues or the form for a new one, not one of the issues. */
    private static boolean isIssueList(String path) {
        String[] segments = withoutQuery(path).split("/", -1);
        for (int i = 3; i < segments.length; i++) {
            if (segments[i].equals("issues")) {
                String next = i + 1 < segments.length ? segments[i + 1] : "";
                return next.isEmpty() || next.equals("new");
            }
        }
        return false;
    }

    /** Whether the tracker has the repository, its name or its owner in common with one of these. */
    static boolean isRelated(ScmUrl tracker, List<ScmUrl> repositories) {
        if (repositories.isEmpty()) {
            return true;
        }
        for (ScmUrl repository : repositories) {
            if (tracker.isSameRepository(repository)
                    || tracker.isNamesake(repository)
                    || owner(tracker).equals(owner(repository))) {
                return true;
            }
        }
        return false;
    }

    private static String owner(ScmUrl url) {
        int slash = url.path().indexOf('/');
        return url.host() + "/" + (slash < 0 ? url.path() : url.path().substring(0, slash));
    }

    private static boolean isTracker(String host, String path) {
        int dot = host.indexOf('.');
        if (TRACKER_WORDS.contains(dot < 0 ? host : host.substring(0, dot))) {
            return true;
        }
        if (host.endsWith(".atlassian.net")) {
            return !path.startsWith("/wiki");
        }
        for (String segment : withoutQuery(path).split("/", -1)) {
            if (TRACKER_FOLDERS.contains(segment)) {
                return true;
            }
        }
        return host.equals("sourceforge.net") && isSourceForgeTracker(path);
    }

    private static boolean isSourceForgeTracker(String path) {
        return path.startsWith("/p/") && (path.contains("/bugs") || path.contains("/tickets"));
    }

    private static String withoutQuery(String path) {
        int end = 0;
        while (end < path.length() && path.charAt(end) != '?' && path.charAt(end) != '#') {
            end++;
        }
        return path.substring(0, end);
    }
}
