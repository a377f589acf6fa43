package org.openbydefault.documentation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openbydefault.address.Address;
import org.openbydefault.address.ClosedHosts;
import org.openbydefault.address.HostName;
import org.openbydefault.address.InternalHosts;
import org.openbydefault.project.Document;
import org.openbydefault.project.Evidence;
import org.openbydefault.project.Link;
import org.openbydefault.project.Location;
import org.openbydefault.project.PluginAccess;
import org.openbydefault.project.Project;
import org.openbydefault.project.Section;
import org.openbydefault.project.SourceText;
import org.openbydefault.project.TextLine;
import org.openbydefault.text.Wording;
import org.openbydefault.topic.Topics;

/** Places where documentation sends its reader to something that outsiders cannot open; a document is read once per run. */
public final class NonPublicReferences {

    private static final int QUOTED = 160;

    private final Project project;
    private final InternalHosts internalHosts;
    private final ClosingWords closingWords = new ClosingWords();
    private final Map<String, List<ClosedDoor>> known = new HashMap<>();

    private NonPublicReferences(Project project) {
        this.project = project;
        this.internalHosts = new InternalHosts(project.settings().internalHosts());
    }

    /** Those of a project, with what was read of its documents before. */
    public static NonPublicReferences of(Project project) {
        Optional<NonPublicReferences> kept = PluginAccess.remembered(project, NonPublicReferences.class);
        return kept.isPresent() ? kept.get() : PluginAccess.remember(project, new NonPublicReferences(project));
    }

    /** The closed doors in these documents. */
    public List<ClosedDoor> in(Collection<String> paths) {
        List<ClosedDoor> doors = new ArrayList<>();
        for (String path : paths) {
            List<ClosedDoor> there = known.get(path);
            if (there == null) {
                there = read(path);
                known.put(path, there);
            }
            doors.addAll(there);
        }
        return doors;
    }

    private List<ClosedDoor> read(String path) {
        List<ClosedDoor> doors = new ArrayList<>();
        Optional<Document> document = project.files().document(path).value();
        if (document.isPresent()) {
            for (Section section : document.get().sections()) {
                addLinks(path, section, doors);
                addHeading(path, section, doors);
                addSentences(path, section, doors);
            }
        }
        return doors;
    }

    /** What of that evidence outsiders can reach, as far as the user says. */
    public List<Evidence> open(List<Evidence> evidence) {
        List<Evidence> open = new ArrayList<>();
        for (Evidence place : evidence) {
            if (place.url().isEmpty()
                    || internalHosts.configuredGlob(place.url().get()).isEmpty()) {
                open.add(place);
            }
        }
        return open;
    }

    private void addLinks(String path, Section section, List<ClosedDoor> doors) {
        for (Link link : section.links()) {
            Optional<HostName> host = link.isWeb() ? Address.of(link.target()).host() : Optional.empty();
            if (host.isPresent()) {
                Optional<String> glob = internalHosts.configuredGlob(link.target());
                if (glob.isPresent()) {
                    addLink(path, link, host.get(), "internalHosts (" + glob.get() + ") says", doors);
                } else if (host.get().isInPrivateDomain() && leadsToManual(link, host.get())) {
                    addLink(path, link, host.get(), "its name says", doors);
                } else {
                    addMembersPage(path, link, host.get(), doors);
                }
            }
        }
    }

    private static void addMembersPage(String path, Link link, HostName host, List<ClosedDoor> doors) {
        Optional<String> readers =
                ClosedHosts.readers(host.text(), Address.of(link.target()).path());
        if (readers.isPresent()) {
            doors.add(new ClosedDoor(
                    Location.of(path, link.line()),
                    host.text(),
                    "links to " + host.text() + ", which only " + readers.get() + " can read"));
        }
    }

    private static void addLink(String path, Link link, HostName host, String source, List<ClosedDoor> doors) {
        doors.add(new ClosedDoor(
                Location.of(path, link.line()),
                host.text(),
                "links to " + host.text() + ", which " + source + " outsiders cannot reach"));
    }

    /** Documents name private hosts as examples, too. */
    private static boolean leadsToManual(Link link, HostName host) {
        return Topics.named("manual").matches(link.text())
                || Topics.named("manual").matches(host.text());
    }

    private void addHeading(String path, Section section, List<ClosedDoor> doors) {
        if (closingWords.standIn(section.heading()) && closingWords.close(section.heading())) {
            doors.add(closed(path, section.line(), section.heading()));
        }
    }

    private void addSentences(String path, Section section, List<ClosedDoor> doors) {
        List<TextLine> lines = section.text();
        int from = 0;
        StringBuilder paragraph = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            paragraph.append(lines.get(i).text()).append(' ');
            boolean ends = i + 1 == lines.size()
                    || lines.get(i + 1).line() > lines.get(i).line() + 1;
            if (ends) {
                if (closingWords.standIn(paragraph.toString())) {
                    judge(path, lines.subList(from, i + 1), doors);
                }
                from = i + 1;
                paragraph.setLength(0);
            }
        }
    }

    private void judge(String path, List<TextLine> lines, List<ClosedDoor> doors) {
        Optional<SourceText> source = project.files().text(path).value();
        String[] written = source.isPresent() ? source.get().text().split("\n", -1) : new String[0];
        for (TextLine sentence : new SentenceReader(written).read(lines)) {
            if (closingWords.standIn(sentence.text()) && closingWords.close(sentence.text())) {
                doors.add(closed(path, lineOfWords(lines, sentence), sentence.text()));
            }
        }
    }

    /** The line from that of the sentence on in which the words stand, where one line has them. */
    private int lineOfWords(List<TextLine> lines, TextLine sentence) {
        for (TextLine line : lines) {
            if (line.line() >= sentence.line() && closingWords.standIn(line.text())) {
                return line.line();
            }
        }
        return sentence.line();
    }

    /** The end of the words is what closes the door: it stands behind the manual. */
    private static ClosedDoor closed(String path, int line, String words) {
        return new ClosedDoor(
                Location.of(path, line),
                "closed-door",
                "sends its reader where outsiders cannot go: “" + Wording.shortenedToEnd(words.strip(), QUOTED) + "”");
    }
}
