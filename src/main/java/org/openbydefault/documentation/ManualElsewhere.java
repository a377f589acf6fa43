package org.openbydefault.documentation;

import java.util.List;
import java.util.Optional;
import org.openbydefault.project.Document;
import org.openbydefault.project.Evidence;
import org.openbydefault.project.Link;
import org.openbydefault.project.Location;
import org.openbydefault.project.Project;
import org.openbydefault.project.Section;
import org.openbydefault.project.TextLine;

/** Where a project keeps its manual if that is no folder of the repository: nobody reads it here. */
public final class ManualElsewhere {

    private ManualElsewhere() {}

    /** The first link of the README to the project's own pages that is called its documentation. */
    public static Optional<Evidence> of(Project project) {
        for (String path : CommunityDocuments.of(project).called("readme")) {
            Optional<Document> document = project.files().document(path).value();
            Optional<Evidence> found = document.isPresent() ? in(document.get(), project) : Optional.empty();
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static Optional<Evidence> in(Document document, Project project) {
        for (Section section : document.sections()) {
            for (Link link : section.links()) {
                if (WebLink.leadsToManual(link, section.heading(), project)
                        || WebLink.leadsToManual(link, label(link, section), project)) {
                    return Optional.of(Evidence.byLink(Location.of(document.path(), link.line()), link.target()));
                }
            }
        }
        return Optional.empty();
    }

    /** “Documentation: https://acme.org” says in front of the address what is behind it. */
    private static String label(Link link, Section section) {
        if (!link.text().contains("://")) {
            return "";
        }
        for (TextLine line : section.text()) {
            int at = line.line() == link.line() ? line.text().indexOf(link.text()) : -1;
            if (at >= 0) {
                List<String> sentences = LinkSentence.sentences(line.text().substring(0, at));
                return sentences.get(sentences.size() - 1);
            }
        }
        return "";
    }
}
