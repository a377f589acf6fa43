package org.openbydefault.rules.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openbydefault.address.Address;
import org.openbydefault.address.ScmUrl;
import org.openbydefault.documentation.CommunityDocuments;
import org.openbydefault.places.ForgePlaces;
import org.openbydefault.project.Document;
import org.openbydefault.project.Evidence;
import org.openbydefault.project.Fact;
import org.openbydefault.project.Link;
import org.openbydefault.project.Location;
import org.openbydefault.project.Project;
import org.openbydefault.project.SourceTree;
import org.openbydefault.rule.Verdict;

/** What the files of a repository say of an issue tracker. */
final class TrackerEvidence {

    private static final List<String> DOCUMENTS = List.of("readme", "contributing", "support");

    private final Project project;
    private final SourceTree files;
    private final List<ScmUrl> repositories;

    TrackerEvidence(Project project, List<ScmUrl> repositories) {
        this.project = project;
        this.files = project.files();
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
        List<String> templates = isOnForge() ? ForgePlaces.issueTemplates(files) : List.of();
        return templates.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        Verdict.passed("There are templates for issues", Evidence.at(templates.get(0), "template")));
    }

    private boolean isOnForge() {
        for (ScmUrl repository : repositories) {
            if (repository.issues().isPresent()) {
                return true;
            }
        }
        return false;
    }

    private List<String> documents() {
        List<String> paths = new ArrayList<>();
        for (String name : DOCUMENTS) {
            paths.addAll(CommunityDocuments.of(project).called(name));
        }
        return paths;
    }
}
