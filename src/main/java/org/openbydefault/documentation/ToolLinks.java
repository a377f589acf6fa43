package org.openbydefault.documentation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openbydefault.project.Document;
import org.openbydefault.project.Evidence;
import org.openbydefault.project.Link;
import org.openbydefault.project.Location;
import org.openbydefault.project.Project;
import org.openbydefault.project.Section;
import org.openbydefault.topic.Topic;
import org.openbydefault.topic.Topics;

/** Links of the README and of the operations documents to public places that hold tools for the upkeep. */
public final class ToolLinks {

    /** Where dashboards are shared under a number. */
    private static final List<String> SHARED_DASHBOARDS =
            List.of("grafana.com/grafana/dashboards/", "grafana.com/dashboards/");

    private ToolLinks() {}

    /** The links in the order of the documents; nobody looked whether they answer. */
    public static List<Evidence> in(Project project) {
        Topic topic = Topics.named("maintenance-tooling");
        List<Evidence> found = new ArrayList<>();
        Set<String> documents =
                new LinkedHashSet<>(CommunityDocuments.of(project).called("readme"));
        documents.addAll(
                OperationsSearch.find(project, Topics.named("operations")).documents());
        for (String path : documents) {
            Optional<Document> document = project.files().document(path).value();
            List<Section> sections = document.isPresent() ? document.get().sections() : List.of();
            for (Section section : sections) {
                add(path, section, topic, project, found);
            }
        }
        return found;
    }

    private static void add(String path, Section section, Topic topic, Project project, List<Evidence> found) {
        for (Link link : section.links()) {
            if (link.image() || !link.isExternal()) {
                continue;
            }
            boolean isSister = WebLink.isSisterRepository(link, project);
            boolean isNamed = isSister && (topic.matches(link.text()) || topic.matchesName(link.target()));
            if (isNamed || isSharedDashboard(link.target())) {
                Location place = Location.of(path, link.line());
                found.add(isSister ? Evidence.sister(place, link.target()) : Evidence.byLink(place, link.target()));
            }
        }
    }

    private static boolean isSharedDashboard(String target) {
        for (String address : SHARED_DASHBOARDS) {
            if (target.contains(address)) {
                return true;
            }
        }
        return false;
    }
}
