package org.openbydefault.rules.community;

import java.util.List;
import java.util.Optional;
import org.openbydefault.project.Document;
import org.openbydefault.project.Evidence;
import org.openbydefault.project.Link;
import org.openbydefault.project.Location;
import org.openbydefault.project.Pom;
import org.openbydefault.project.Project;
import org.openbydefault.project.Section;
import org.openbydefault.project.SourceTree;

/** Whether a change log ended long before the version of the POM: nobody would find there what changed since. */
final class ChangelogEnd {

    /** The next major version has no entry while it is made; two of them are years. */
    private static final int MOST_AHEAD = 1;

    /** Versions that are years and versions that are counted cannot be compared. */
    private static final int FIRST_YEAR = 1990;

    private static final int FEWEST_ENTRIES = 2;

    private ChangelogEnd() {}

    /** Its newest entry, where the version of the POM is two major versions or more ahead. */
    static Optional<Evidence> of(String path, Project project) {
        Optional<Pom> pom = project.pom().value();
        if (pom.isEmpty()) {
            return Optional.empty();
        }
        String coordinates = pom.get().coordinates();
        String version = coordinates.substring(coordinates.lastIndexOf(':') + 1);
        SourceTree files = project.files();
        Optional<Evidence> end = newest(files.opening(path).value(), version);
        return end.isPresent() ? newest(files.document(path).value(), version) : end;
    }

    private static Optional<Evidence> newest(Optional<Document> log, String version) {
        if (log.isEmpty() || isContinuedElsewhere(log.get())) {
            return Optional.empty();
        }
        int newest = -1;
        int entries = 0;
        int line = 0;
        String heading = "";
        for (Section section : log.get().sections()) {
            int major = major(section.heading());
            entries += major < 0 ? 0 : 1;
            if (major > newest) {
                newest = major;
                line = section.line();
                heading = section.heading();
            }
        }
        return entries >= FEWEST_ENTRIES && isFarBehind(newest, major(version))
                ? Optional.of(Evidence.at(
                        Location.of(log.get().path(), Math.max(line, 1)),
                        "ends at “" + heading + "”, and the POM is at " + version))
                : Optional.empty();
    }

    private static boolean isFarBehind(int newest, int current) {
        boolean isComparable = newest >= 0 && current >= FIRST_YEAR == newest >= FIRST_YEAR;
        return isComparable && current - newest > MOST_AHEAD;
    }

    /** Many a change log says that releases are described on the forge from now on. */
    private static boolean isContinuedElsewhere(Document document) {
        List<Link> links = document.links();
        for (Link link : links) {
            if (link.target().endsWith("/releases") || link.target().endsWith("/releases/")) {
                return true;
            }
        }
        return false;
    }

    /** The first number of a version such as {@code v2.1}, {@code [1.0.0] - 2026-01-31}, {@code Acme 3.4}; else negative. */
    private static int major(String text) {
        for (int at = 0; at < text.length(); at++) {
            boolean isStart = Character.isDigit(text.charAt(at))
                    && (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)) || isVersionLetter(text, at - 1));
            if (isStart) {
                int end = at;
                while (end < text.length() && Character.isDigit(text.charAt(end))) {
                    end++;
                }
                boolean isVersion =
                        end + 1 < text.length() && text.charAt(end) == '.' && Character.isDigit(text.charAt(end + 1));
                if (isVersion && end - at <= 4) {
                    return Integer.parseInt(text, at, end, 10);
                }
                at = end;
            }
        }
        return -1;
    }

    private static boolean isVersionLetter(String text, int at) {
        char letter = text.charAt(at);
        boolean isAlone = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
        return isAlone && (letter == 'v' || letter == 'V');
    }
}
