package org.openbydefault.rules.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openbydefault.address.Address;
import org.openbydefault.address.ScmUrl;
import org.openbydefault.project.Document;
import org.openbydefault.project.Evidence;
import org.openbydefault.project.Fact;
import org.openbydefault.project.Link;
import org.openbydefault.project.Location;
import org.openbydefault.project.SourceTree;
import org.openbydefault.rule.Verdict;

/** What the files of a repository say of an issue tracker. */
final class TrackerEvidence {

    private static final List<String> FOLDERS = List.of("", ".github", "docs", ".gitlab", ".gitea", ".forgejo");
    private static final List<String> STEMS = List.of("readme", "contributing", "support");
    private static final List<String> TEMPLATES = List.of("issue_template", "issue_templates", "issue-template");

    private final SourceTree files;
    private final List<ScmUrl> repositories;

    TrackerEvidence(SourceTree files, List<ScmUrl> repositories) {
        this.files = files;
        this.repositories = repositories;
    }

    /** A link in README, CONTRIBUTING or SUPPORT. */
    Optional<Verdict> linked() {
        for (String path : documents()) {
            Fact<Document> document = files.document(path);
            for (Link link : document.isKnown() ? document.value().get().links() : List.<Link>of()) {
                if (!link.image() && TrackerLink.leadsToTracker(link.target(), repositories)) {
                    return Optional.of(Verdict.passed(
                            path + " links to an issue tracker",
                            Evidence.byLink(
                                    Location.of(path, link.line()),
                                    Address.of(link.target()).shown())));
                }
            }
        }
        return Optional.empty();
    }

    /** Templates for issues, where the repository is on a forge that uses them. */
    Optional<Verdict> templates() {
        for (String folder : isOnForge() ? FOLDERS : List.<String>of()) {
            for (String name : files.children(folder)) {
                if (isTemplate(name)) {
                    String path = SourceTree.join(folder, name.endsWith("/") ? name + first(folder, name) : name);
                    return Optional.of(Verdict.passed("There are templates for issues", Evidence.at(path, "template")));
                }
            }
        }
        return Optional.empty();
    }

    private boolean isOnForge() {
        for (ScmUrl repository : repositories) {
            if (repository.issues().isPresent()) {
                return true;
            }
        }
        return false;
    }

    private String first(String folder, String name) {
        return files.children(SourceTree.join(folder, name.substring(0, name.length() - 1)))
                .get(0);
    }

    private static boolean isTemplate(String name) {
        for (String stem : TEMPLATES) {
            boolean starts = name.regionMatches(true, 0, stem, 0, stem.length());
            if (starts && (name.length() == stem.length() || "/.".indexOf(name.charAt(stem.length())) >= 0)) {
                return true;
            }
        }
        return false;
    }

    private List<String> documents() {
        List<String> paths = new ArrayList<>();
        for (String stem : STEMS) {
            for (String folder : FOLDERS) {
                for (String name : files.children(folder)) {
                    boolean starts = name.regionMatches(true, 0, stem, 0, stem.length());
                    if (starts && (name.length() == stem.length() || name.charAt(stem.length()) == '.')) {
                        paths.add(SourceTree.join(folder, name));
                    }
                }
            }
        }
        return paths;
    }
}
