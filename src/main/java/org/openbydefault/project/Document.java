package org.openbydefault.project;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.openbydefault.api.PublicApi;

/**
 * A document as a list of sections. The text before the first heading is a section without heading. Headings and links
 * inside comments and fenced code do not appear.
 *
 * @param path repository-relative path
 * @param sections in the order of the text, at least one
 * @param anchors what may stand behind {@code #} in a link to it: the names that a forge gives to headings, and
 *     explicit ids; in the order of the text
 */
@PublicApi(since = "0.1.0", use = PublicApi.Use.READ)
public record Document(String path, List<Section> sections, Set<String> anchors) {

    public Document {
        sections = Collections.unmodifiableList(sections);
        anchors = Collections.unmodifiableSet(anchors);
    }

    /** The sections below that one, up to the next heading of the same or a higher level. */
    public List<Section> subsections(Section section) {
        List<Section> found = new ArrayList<>();
        int at = sections.indexOf(section);
        for (int i = at + 1; i < sections.size() && sections.get(i).level() > section.level(); i++) {
            found.add(sections.get(i));
        }
        return found;
    }

    /** Words of that section's body and of all sections below it, headings not counted. */
    public int words(Section section) {
        int words = section.words();
        for (Section below : subsections(section)) {
            words += below.words();
        }
        return words;
    }

    /** Words of the whole document, headings not counted. */
    public int words() {
        int words = 0;
        for (Section section : sections) {
            words += section.words();
        }
        return words;
    }

    /** All links and images, in the order of the text. */
    public List<Link> links() {
        List<Link> links = new ArrayList<>();
        for (Section section : sections) {
            links.addAll(section.links());
        }
        return links;
    }
}
