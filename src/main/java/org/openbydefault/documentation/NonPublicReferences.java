package org.openbydefault.documentation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.openbydefault.address.HostName;
import org.openbydefault.address.InternalHosts;
import org.openbydefault.project.Document;
import org.openbydefault.project.Link;
import org.openbydefault.project.Location;
import org.openbydefault.project.Project;
import org.openbydefault.project.Section;
import org.openbydefault.project.TextLine;
import org.openbydefault.text.Wording;
import org.openbydefault.topic.Topic;
import org.openbydefault.topic.Topics;

/** Places where documentation sends its reader to something that outsiders cannot open. */
public final class NonPublicReferences {

    private static final int QUOTED = 120;

    private final Project project;
    private final InternalHosts internalHosts;

    public NonPublicReferences(Project project) {
        this.project = project;
        this.internalHosts = new InternalHosts(project.settings().internalHosts());
    }

    /** The closed doors in these documents. */
    public List<ClosedDoor> in(Collection<String> paths) {
        List<ClosedDoor> doors = new ArrayList<>();
        for (String path : paths) {
            Optional<Document> document = project.files().document(path).value();
            if (document.isPresent()) {
                for (Section section : document.get().sections()) {
                    addLinks(path, section, doors);
                    addSentences(path, section, doors);
                }
            }
        }
        return doors;
    }

    private void addLinks(String path, Section section, List<ClosedDoor> doors) {
        for (Link link : section.links()) {
            if (link.isWeb()) {
                Optional<HostName> host = HostName.of(host(link.target()));
                Optional<String> glob = host.isPresent() ? internalHosts.configuredGlob(host.get()) : Optional.empty();
                if (glob.isPresent()) {
                    doors.add(new ClosedDoor(
                            Location.of(path, link.line()),
                            host.get().text(),
                            "links to " + host.get().text() + ", which internalHosts (" + glob.get()
                                    + ") says outsiders cannot reach"));
                }
            }
        }
    }

    /** The manual and the word that closes it may stand on two lines. */
    private static void addSentences(String path, Section section, List<ClosedDoor> doors) {
        Topic closed = Topics.named("closed-door");
        Topic manual = Topics.named("manual");
        String before = "";
        for (TextLine line : section.text()) {
            if (closed.find(line.text()).isPresent()) {
                for (String sentence : LinkSentence.sentences(before + " " + line.text())) {
                    if (closed.matches(sentence) && manual.matches(sentence)) {
                        doors.add(closed(path, line, sentence));
                        break;
                    }
                }
            }
            before = line.text();
        }
    }

    /** The end of the words is what closes the door: it stands behind the manual. */
    private static ClosedDoor closed(String path, TextLine line, String words) {
        return new ClosedDoor(
                Location.of(path, line.line()),
                "closed-door",
                "says that documentation is not public: “" + Wording.shortenedToEnd(words.strip(), QUOTED) + "”");
    }

    private static String host(String target) {
        int start = target.indexOf("//") + 2;
        int end = start;
        while (end < target.length() && "/?#:".indexOf(target.charAt(end)) < 0) {
            end++;
        }
        int user = target.lastIndexOf('@', end);
        return target.substring(user >= start ? user + 1 : start, end);
    }
}
