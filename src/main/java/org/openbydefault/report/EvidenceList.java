package org.openbydefault.report;

import java.util.List;
import org.openbydefault.project.Evidence;

/** Evidence as a list of places and addresses. */
final class EvidenceList {

    private final PageLinks links;

    EvidenceList(PageLinks links) {
        this.links = links;
    }

    Html render(List<Evidence> evidence) {
        if (evidence.isEmpty()) {
            return Html.NONE;
        }
        return Html.of("""
                <ul class="evidence">
                %s</ul>
                """, Html.all(evidence.stream().map(this::item).toList()));
    }

    private Html item(Evidence evidence) {
        Html place = evidence.location().isPresent()
                ? Html.of("%s ", links.to(evidence.location().get()))
                : Html.NONE;
        Html address = evidence.url().isPresent() ? address(evidence.url().get()) : Html.NONE;
        return Html.of("<li>%s%s%s</li>\n", place, address, evidence.note());
    }

    /** Only addresses of the web become links: a repository may name others. */
    private static Html address(String address) {
        return address.startsWith("https://") || address.startsWith("http://")
                ? Html.of("<a href=\"%s\">%s</a> ", address, address)
                : Html.of("<code>%s</code> ", address);
    }
}
