package org.openbydefault.documentation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.openbydefault.address.Remotes;
import org.openbydefault.project.GitRemote;
import org.openbydefault.project.Link;
import org.openbydefault.project.Pom;
import org.openbydefault.project.Project;
import org.openbydefault.project.SourceTree;
import org.openbydefault.text.Words;
import org.openbydefault.topic.Topic;
import org.openbydefault.topic.Topics;

/** A link to a page elsewhere that may hold documentation of the product. */
final class WebLink {

    private static final Set<String> BUILD_WORDS = Set.of(
            "actions", "workflows", "badge", "badges", "pipelines", "svg", "png", "graphs", "pulls", "stargazers");

    private static final Set<String> NO_PAGES = Set.of(
            "zip",
            "gz",
            "tgz",
            "jar",
            "war",
            "deb",
            "rpm",
            "exe",
            "msi",
            "dmg",
            "json",
            "yml",
            "yaml",
            "xml",
            "java",
            "js",
            "sh",
            "sql",
            "properties",
            "tf");

    private static final Set<String> FORGES =
            Set.of("github.com", "gitlab.com", "codeberg.org", "bitbucket.org", "raw.githubusercontent.com");

    private final Link link;
    private final String host;
    private final String path;

    private WebLink(Link link) {
        this.link = link;
        int start = link.target().indexOf("//") + 2;
        int end = start;
        while (end < link.target().length() && "/?#".indexOf(link.target().charAt(end)) < 0) {
            end++;
        }
        host = link.target().substring(start, end).toLowerCase(Locale.ROOT);
        path = link.target().substring(end);
    }

    /**
     * How closely a link is tied to a topic. Badges, builds, downloads, tools' own sites and repositories of others are
     * not tied to it at all.
     *
     * @param heading the heading above the link
     */
    static LinkTie tie(Topic topic, Link link, String heading, Project project) {
        if (!isPage(link)) {
            return LinkTie.NONE;
        }
        WebLink web = new WebLink(link);
        if (!web.matches(topic, project)
                || web.isOutOfQuestion(project)
                || (web.isMailingList() && !topic.id().equals("support"))
                || (web.isOfTool() && !web.isOf(project) && !web.isOwnImage(project))) {
            return LinkTie.NONE;
        }
        boolean isOwn = web.isOwn(project);
        if (web.isNamedFor(topic, project)) {
            return isOwn ? LinkTie.STRONG : tieOfForeignPage(heading);
        }
        return web.tieByAddress(isOwn, heading);
    }

    /** Articles of other people are read for interest, not to run this product. */
    private static LinkTie tieOfForeignPage(String heading) {
        return Topics.named("reading-list").matches(heading) ? LinkTie.NONE : LinkTie.WEAK;
    }

    /** Only the address has a word of the topic. */
    private LinkTie tieByAddress(boolean isOwn, String heading) {
        boolean saysWhatItIs = Topics.named("another-matter").matches(link.text())
                || Topics.named("another-matter").matches(heading);
        boolean isPointer = isBare() || Topics.named("pointer").matches(link.text());
        return saysWhatItIs || (!isOwn && !isPointer) ? LinkTie.NONE : LinkTie.WEAK;
    }

    /** Whether the text names the topic, or a sister repository does by its name. */
    private boolean isNamedFor(Topic topic, Project project) {
        return (!isBare() && isTextOf(topic))
                || (isSisterRepository(link, project) && topic.matchesName(repositoryName()));
    }

    /** Whether the text is the address itself. */
    private boolean isBare() {
        return link.text().contains("://")
                || link.text().startsWith("www.")
                || link.text().isBlank();
    }

    private String repositoryName() {
        String[] segments = path.split("/", -1);
        return segments.length < 3 ? "" : segments[2];
    }

    private static boolean isPage(Link link) {
        return !link.image() && link.isWeb() && link.target().indexOf("//") >= 0;
    }

    /** Whether the page is the project's own, as far as names tell; where nothing is known of the project, it may be. */
    private boolean isOwn(Project project) {
        if (isOf(project) || isOwnImage(project)) {
            return true;
        }
        return OwnPages.of(project).holds(host);
    }

    /**
     * Whether the project's own manual is there, as the text, the heading or the name of the host says: whoever keeps all
     * documents elsewhere names them once.
     *
     * @param heading the heading above the link
     */
    static boolean leadsToManual(Link link, String heading, Project project) {
        if (!isPage(link)) {
            return false;
        }
        WebLink web = new WebLink(link);
        if (web.isOutOfQuestion(project) || web.isMailingList()) {
            return false;
        }
        if (web.isOnForge()) {
            return FORGES.contains(web.host) && web.isRepositoryOfDocuments();
        }
        boolean isOwn =
                web.isOf(project) || (!web.isOfTool() && OwnPages.of(project).surelyHolds(web.host));
        return isOwn && web.isCalledManual(heading);
    }

    /** Whether it documents nothing of this project: a page of the reader's machine, of builds or of others, or no page. */
    private boolean isOutOfQuestion(Project project) {
        return isLoopback() || isBuild() || isNoPage() || isOfAnotherOwner(project);
    }

    /** What programs call, for those who write them. */
    private boolean isOfInterface() {
        List<String> words = Words.of(path);
        return words.contains("api") || words.contains("apidocs") || words.contains("javadoc");
    }

    private boolean isOnForge() {
        for (String forge : FORGES) {
            if (host.equals(forge) || host.endsWith("." + forge)) {
                return true;
            }
        }
        return false;
    }

    /** The wiki of a repository, or a repository that is named for its documents, but no single page of them. */
    private boolean isRepositoryOfDocuments() {
        String[] segments = path.split("/", -1);
        boolean isWhole = segments.length <= 4 || (segments.length == 5 && segments[4].isEmpty());
        boolean isWiki = segments.length > 3 && (segments[3].equals("wiki") || segments[3].equals("wikis"));
        return isWhole && (isWiki || Topics.named("whole-manual").matchesName(repositoryName()));
    }

    private boolean isCalledManual(String heading) {
        Topic manual = Topics.named("whole-manual");
        boolean isNamed = manual.matches(link.text()) || manual.matches(host) || manual.matches(heading);
        return isNamed
                && !isOfInterface()
                && !Topics.named("another-matter").matches(link.text())
                && !Topics.named("build").matches(link.text())
                && !Topics.named("development").matches(link.text());
    }

    /** Whether a forge shows there who has contributed. */
    static boolean leadsToContributors(Link link) {
        return link.target().contains("/graphs/contributors") || link.target().contains("//contrib.rocks");
    }

    /** Whether the link names an address on the reader's own machine whose path speaks of the topic. */
    static boolean isEndpoint(Topic topic, Link link, Project project) {
        if (!isPage(link)) {
            return false;
        }
        WebLink web = new WebLink(link);
        return web.isLoopback() && topic.matches(web.subject(project).replace('/', ' '));
    }

    private boolean isLoopback() {
        return host.equals("localhost") || host.startsWith("localhost:") || host.startsWith("127.");
    }

    /** Whether the link leads to another repository of the same owner on a forge. */
    static boolean isSisterRepository(Link link, Project project) {
        if (!isPage(link)) {
            return false;
        }
        WebLink web = new WebLink(link);
        if (!FORGES.contains(web.host)
                || !web.isRepository()
                || web.isOfAnotherOwner(project)
                || web.owner().isEmpty()) {
            return false;
        }
        String address = (web.host + web.path).toLowerCase(Locale.ROOT);
        for (String page : Remotes.pages(project.git())) {
            if (isWithin(address, page)) {
                return false;
            }
        }
        return !project.git().remotes().value().orElse(List.of()).isEmpty();
    }

    /** {@code /owner/name}, perhaps with a branch or file behind it, but no issue, release or badge. */
    private boolean isRepository() {
        String[] segments = path.split("/", -1);
        return segments.length >= 3
                && !segments[2].isEmpty()
                && (segments.length == 3
                        || segments[3].isEmpty()
                        || segments[3].startsWith("#")
                        || segments[3].equals("tree")
                        || segments[3].equals("blob"));
    }

    private static boolean isWithin(String address, String page) {
        String repository = page.substring(page.indexOf("//") + 2).toLowerCase(Locale.ROOT);
        return address.equals(repository)
                || address.startsWith(repository + "/")
                || address.startsWith(repository + "#")
                || address.startsWith(repository + ".git");
    }

    private boolean matches(Topic topic, Project project) {
        return isTextOf(topic) || topic.matches(subject(project).replace('/', ' '));
    }

    /** The text of a link may be the name of the document behind it: {@code GOVERNANCE.md}. */
    private boolean isTextOf(Topic topic) {
        return topic.matches(link.text()) || (link.text().indexOf(' ') < 0 && topic.matchesName(link.text()));
    }

    /** What the address is about: the name of this repository says nothing. */
    private String subject(Project project) {
        int owner = path.indexOf('/', 1);
        int repository = path.indexOf('/', owner + 1);
        if (!FORGES.contains(host) || owner < 0 || repository < 0) {
            return path;
        }
        String name = path.substring(1, repository).toLowerCase(Locale.ROOT);
        for (GitRemote remote : project.git().remotes().value().orElse(List.of())) {
            if (remote.url().toLowerCase(Locale.ROOT).contains(name)) {
                return path.substring(repository);
            }
        }
        return path;
    }

    private boolean isBuild() {
        for (String word : Words.of(path)) {
            if (BUILD_WORDS.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** Where people write to each other: no guidance, no manual. */
    private boolean isMailingList() {
        return host.startsWith("lists.")
                || host.startsWith("groups.")
                || host.equals("freelists.org")
                || path.contains("mailman")
                || path.contains("/listinfo");
    }

    private boolean isNoPage() {
        return NO_PAGES.contains(SourceTree.extension(path));
    }

    /** A repository of somebody else on a forge is a tool that is used, unless nobody knows who the owner is here. */
    private boolean isOfAnotherOwner(Project project) {
        if (!FORGES.contains(host)) {
            return false;
        }
        List<GitRemote> remotes = project.git().remotes().value().orElse(List.of());
        boolean knowsOwner = false;
        for (GitRemote remote : remotes) {
            knowsOwner = true;
            if (remote.url().toLowerCase(Locale.ROOT).contains(owner())) {
                return false;
            }
        }
        return knowsOwner;
    }

    private String owner() {
        int end = path.indexOf('/', 1);
        return path.isEmpty()
                ? ""
                : path.substring(1, end < 0 ? path.length() : end).toLowerCase(Locale.ROOT) + "/";
    }

    private boolean isOfTool() {
        return Topics.named("foreign-host").matches(host);
    }

    /** Docker Hub's page of an image that is named like the repository. */
    private boolean isOwnImage(Project project) {
        if (!host.equals("hub.docker.com") || !path.startsWith("/r/")) {
            return false;
        }
        String image = String.join("", Words.of(path));
        for (String page : Remotes.pages(project.git())) {
            if (image.contains(String.join("", Words.of(SourceTree.name(page))))) {
                return true;
            }
        }
        return false;
    }

    /** Whether the host is named like the product: the pages of the tool itself, then. */
    private boolean isOf(Project project) {
        Optional<Pom> pom = project.pom().value();
        String artifactId = pom.isPresent() ? pom.get().modules().get(0).artifactId() : "";
        List<String> hostWords = Words.of(host);
        for (String word : Words.of(artifactId)) {
            if (word.length() > 3 && hostWords.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
