package org.openbydefault.rules.community;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.openbydefault.places.ForgePlaces;
import org.openbydefault.project.DataNode;
import org.openbydefault.project.Document;
import org.openbydefault.project.Evidence;
import org.openbydefault.project.Fact;
import org.openbydefault.project.Link;
import org.openbydefault.project.Location;
import org.openbydefault.project.Project;
import org.openbydefault.project.Section;
import org.openbydefault.project.TextLine;
import org.openbydefault.topic.Topic;
import org.openbydefault.topic.Topics;

/** Whether a project says at the top of its README, or in publiccode.yml, that it has come to an end. */
final class EndOfProject {

    /** Whoever ends a project says so within so many lines. */
    private static final int TOP = 40;

    /** A state behind which stand parts of words that say it. */
    private static final List<String[]> STATES = List.of(
            new String[] {"superseded", "supersed", "replaced by", "successor", "moved"},
            new String[] {"archived", "archiv", "arkiv", "归档"},
            new String[] {"end of life", "end of life", "end of its life", "end-of-life"});

    /** The badge of repostatus.org, before the word for the state. */
    private static final String BADGE = "repostatus.org/badges/latest/";

    private static final List<String> ENDED_BADGES = List.of("abandoned", "unsupported", "moved");

    private final Project project;
    private final Topic ended = Topics.named("ended");
    private final Topic itself = Topics.named("project-itself");

    private EndOfProject(Project project) {
        this.project = project;
    }

    /** The place that says it. */
    static Optional<Evidence> of(Project project) {
        EndOfProject end = new EndOfProject(project);
        Optional<Evidence> declared = end.declared();
        return declared.isPresent() ? declared : end.said();
    }

    /** How it has come to an end, by what it says. */
    static String state(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        for (String[] words : STATES) {
            for (int i = 1; i < words.length; i++) {
                if (lower.contains(words[i])) {
                    return words[0];
                }
            }
        }
        return "ended";
    }

    private Optional<Evidence> declared() {
        String path = "publiccode.yml";
        Fact<DataNode> data =
                project.files().paths().contains(path) ? project.files().data(path) : Fact.unknown("absent");
        Optional<DataNode> status = data.isKnown() ? data.value().get().get("developmentStatus") : Optional.empty();
        return status.isPresent() && status.get().text().equals(Optional.of("obsolete"))
                ? Optional.of(Evidence.at(Location.of(path, status.get().line()), "developmentStatus obsolete"))
                : Optional.empty();
    }

    private Optional<Evidence> said() {
        Optional<String> path = ForgePlaces.readme(project.files());
        Optional<Document> readme =
                path.isPresent() ? project.files().document(path.get()).value() : Optional.empty();
        if (readme.isEmpty()) {
            return Optional.empty();
        }
        for (Section section : readme.get().sections()) {
            Optional<Evidence> place = saidIn(readme.get().path(), section);
            place = place.isPresent() ? place : shownIn(readme.get().path(), section);
            if (place.isPresent()) {
                return place;
            }
        }
        return Optional.empty();
    }

    private static Optional<Evidence> shownIn(String path, Section section) {
        for (Link link : section.links()) {
            int badge = link.image() && link.line() <= TOP ? link.target().indexOf(BADGE) : -1;
            for (String state : badge < 0 ? List.<String>of() : ENDED_BADGES) {
                if (link.target().startsWith(state, badge + BADGE.length())) {
                    return Optional.of(Evidence.at(Location.of(path, link.line()), "status badge: " + state));
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Evidence> saidIn(String path, Section section) {
        if (section.line() > TOP) {
            return Optional.empty();
        }
        if (section.level() > 0 && ended.matches(section.heading())) {
            return Optional.of(Evidence.heading(Location.of(path, section.line()), section.heading()));
        }
        String before = "";
        for (TextLine line : section.text()) {
            String sentence = before + " " + line.text();
            if (line.line() <= TOP && ended.matches(sentence) && itself.matches(sentence)) {
                return Optional.of(
                        Evidence.at(Location.of(path, line.line()), line.text().strip()));
            }
            before = line.text();
        }
        return Optional.empty();
    }
}
