package org.openbydefault.rules.community;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openbydefault.documentation.LinkPaths;
import org.openbydefault.documentation.LinkTarget;
import org.openbydefault.documentation.NearestFile;
import org.openbydefault.documentation.UntraceableLinks;
import org.openbydefault.project.Document;
import org.openbydefault.project.Link;
import org.openbydefault.project.Location;
import org.openbydefault.project.Project;
import org.openbydefault.project.SourceTree;
import org.openbydefault.project.TrackedState;
import org.openbydefault.rule.Finding;
import org.openbydefault.rule.Fix;
import org.openbydefault.text.QuotedText;
import org.openbydefault.text.Wording;

/** Follows the relative links of documents. */
final class LinkCheck {

    /** Marks of templates and patterns: what stands for something else is no path. */
    private static final int LONGEST_QUOTE = 60;

    private static final String NO_PATH = "{}$<>|*\"";

    /** How many findings say which file is nearest. */
    private static final int MOST_HINTS = 100;

    private final SourceTree files;
    private final LinkPaths paths;
    private final UntraceableLinks elsewhere;
    private final NearestFile nearest;
    private final AnchorCheck fragments;
    private int hints;
    private int left;

    /** @param most how many links are looked at */
    LinkCheck(Project project, int most) {
        this.left = most;
        this.files = project.files();
        this.paths = new LinkPaths(files);
        this.elsewhere = new UntraceableLinks(project);
        this.nearest = new NearestFile(files);
        this.fragments = new AnchorCheck(files);
    }

    /**
     * What became of the links of one document.
     *
     * @param links how many relative links it has
     * @param inSubmodules how many of them lead into submodules
     * @param broken those that lead nowhere, one for a line and target
     */
    record Result(int links, int inSubmodules, List<Finding> broken) {}

    Result of(Document document) {
        int links = 0;
        int inSubmodules = 0;
        Set<String> seen = new HashSet<>();
        List<Finding> broken = new ArrayList<>();
        for (Link link : document.links()) {
            if (isRelative(link) && isAllowed()) {
                links++;
                inSubmodules += elsewhere.isInSubmodule(
                                document.path(), LinkTarget.of(link.target()).path())
                        ? 1
                        : 0;
                Optional<Finding> finding = judge(document, link);
                if (finding.isPresent() && seen.add(link.line() + " " + link.target())) {
                    broken.add(finding.get());
                }
            }
        }
        return new Result(links, inSubmodules, broken);
    }

    /** Whether links were left out because there are more than are looked at. */
    boolean isExhausted() {
        return left < 0;
    }

    private boolean isAllowed() {
        left = Math.max(left - 1, -1);
        return left >= 0;
    }

    private static boolean isRelative(Link link) {
        if (isOnDisk(link)) {
            return true;
        }
        if (link.isExternal() || link.target().isBlank() || isColour(link)) {
            return false;
        }
        for (int i = 0; i < link.target().length(); i++) {
            if (NO_PATH.indexOf(link.target().charAt(i)) >= 0) {
                return false;
            }
        }
        return true;
    }

    /** An address of the machine on which somebody wrote it. */
    private static boolean isOnDisk(Link link) {
        return link.target().regionMatches(true, 0, "file:", 0, "file:".length());
    }

    /** Docsify writes the colour of a cover page as an image: {@code ![color](#f0eeea)}. */
    private static boolean isColour(Link link) {
        return link.image() && link.target().startsWith("#");
    }

    private Optional<Finding> judge(Document document, Link link) {
        if (isOnDisk(link)) {
            return Optional.of(Finding.of(
                    Location.of(document.path(), link.line()),
                    link.target(),
                    described(link) + " leads to " + QuotedText.value(link.target())
                            + ", a file of the machine on which it was written",
                    "Link to the file by its path from this document, and commit it if it is not tracked"));
        }
        LinkTarget target = LinkTarget.of(link.target());
        Optional<String> path =
                target.path().isEmpty() ? Optional.of(document.path()) : paths.find(document.path(), target.path());
        if (path.isPresent()) {
            return fragments.judge(document, link, path.get(), target.fragment());
        }
        return elsewhere.mayLeadTo(document.path(), target.path())
                ? Optional.empty()
                : Optional.of(absent(document, link, target.path()));
    }

    private Finding absent(Document document, Link link, String target) {
        String fromFile = document.path();
        Location location = Location.of(fromFile, link.line());
        String lead = described(link) + " leads to " + QuotedText.value(link.target());
        if (target.indexOf('@') > 0 && target.indexOf('/') < 0) {
            return Finding.of(
                    location,
                    link.target(),
                    lead + ", a mail address without mailto:",
                    Fix.replace("Write mailto:" + QuotedText.value(target), "mailto:" + target));
        }
        if (document.anchors().contains(target)) {
            return Finding.of(
                    location,
                    link.target(),
                    lead + ", an anchor of this document without #",
                    Fix.replace("Write #" + QuotedText.value(target), "#" + target));
        }
        if (isHost(target)) {
            return Finding.of(
                    location,
                    link.target(),
                    lead + ", an address without https://",
                    Fix.replace("Write https://" + QuotedText.value(target), "https://" + target));
        }
        Optional<String> path = SourceTree.relative(fromFile, target);
        if (path.isEmpty()) {
            return Finding.of(
                    location, link.target(), lead + ", outside of the repository", "Link to it by its full address");
        }
        if (files.state(path.get()) == TrackedState.UNTRACKED) {
            return Finding.of(
                    location,
                    link.target(),
                    lead + ", which lies in the working tree but is not tracked by Git",
                    Fix.of("Commit it:", "git add " + QuotedText.shellWord(path.get())));
        }
        Optional<String> near = hints++ < MOST_HINTS ? nearest.to(path.get()) : Optional.empty();
        if (near.isEmpty()) {
            return Finding.of(
                    location,
                    link.target(),
                    lead + ", but the repository has no " + QuotedText.value(path.get()),
                    "Correct the link, or commit " + QuotedText.value(path.get()));
        }
        return Finding.of(
                location,
                link.target(),
                lead + ", but the repository has no " + QuotedText.value(path.get()) + "; the nearest is " + near.get(),
                nearest(path.get(), near.get(), LinkPaths.fromTo(fromFile, near.get())));
    }

    /** Another number is another version or year, and no slip of the pen. */
    private static Fix nearest(String wanted, String near, String target) {
        return digits(wanted).equals(digits(near))
                ? linkTo(target)
                : Fix.of("Correct the link, for example to " + QuotedText.value(target)
                        + " if that is meant, or commit " + QuotedText.value(wanted));
    }

    private static String digits(String path) {
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < path.length(); i++) {
            if (Character.isDigit(path.charAt(i))) {
                digits.append(path.charAt(i));
            }
        }
        return digits.toString();
    }

    static Fix linkTo(String target) {
        return Fix.replace("Link to " + QuotedText.value(target), target);
    }

    /** A first segment like {@code www.acme.org} or {@code github.com}, which no folder is called. */
    private static boolean isHost(String target) {
        int slash = target.indexOf('/');
        String first = slash < 0 ? target : target.substring(0, slash);
        return first.startsWith("www.")
                || first.endsWith(".com")
                || first.endsWith(".io")
                || (slash > 0 && first.endsWith(".org"));
    }

    static String described(Link link) {
        String kind = link.image() ? "The image" : "The link";
        return link.text().isBlank() ? kind : kind + " “" + Wording.shortened(link.text(), LONGEST_QUOTE) + "”";
    }
}
