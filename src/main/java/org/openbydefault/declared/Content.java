package org.openbydefault.declared;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openbydefault.project.Evidence;
import org.openbydefault.project.Fact;
import org.openbydefault.project.Location;
import org.openbydefault.project.Project;
import org.openbydefault.rule.Finding;
import org.openbydefault.rule.Verdict;

/**
 * Each of the files has what is looked for, or lacks it.
 *
 * @param part of a file in which is looked
 * @param lines how many lines of a text count, 0 for all
 * @param patterns each of which is looked for
 * @param wanted whether a file must have it or must not
 * @param ifPresent whether no file at all is fine
 */
record Content(
        FileSelection files,
        FilePart part,
        int lines,
        List<TextPattern> patterns,
        boolean wanted,
        boolean ifPresent,
        FailureText wording)
        implements Requirement {

    @Override
    public Verdict judge(Project project) {
        List<String> found = files.in(project);
        if (found.isEmpty()) {
            return ifPresent
                    ? Verdict.notApplicable("No file matches " + String.join(", ", files.shown()))
                    : Presence.missing(project, files, wording);
        }
        List<Finding> findings = new ArrayList<>();
        List<Evidence> evidence = new ArrayList<>();
        Optional<String> unreadable = Optional.empty();
        for (String path : found) {
            Fact<List<FilePart.Piece>> pieces = part.of(project, path);
            if (pieces.isKnown()) {
                judge(path, pieces.value().get(), findings, evidence);
            } else {
                unreadable = Optional.of(pieces.reason());
            }
        }
        return verdict(findings, evidence, unreadable, found.size()).withSearched(searched());
    }

    private void judge(String path, List<FilePart.Piece> pieces, List<Finding> findings, List<Evidence> evidence) {
        for (TextPattern pattern : patterns) {
            Optional<Location> place = find(path, pieces, pattern);
            if (place.isPresent() && wanted) {
                evidence.add(Evidence.at(place.get(), pattern.shown()));
            } else if (place.isPresent()) {
                findings.add(wording.at(place.get(), pattern.shown(), "it has " + pattern.shown()));
            } else if (wanted) {
                findings.add(wording.at(
                        Location.of(path), pattern.shown(), part.where() + within() + " no " + pattern.shown()));
            }
        }
    }

    private Optional<Location> find(String path, List<FilePart.Piece> pieces, TextPattern pattern) {
        for (FilePart.Piece piece : pieces) {
            String text = beginning(piece.text());
            int at = pattern.find(text);
            if (at >= 0) {
                return Optional.of(Location.of(path, piece.line() + lineBreaks(text, at)));
            }
        }
        return Optional.empty();
    }

    private String beginning(String text) {
        int end = -1;
        for (int i = 0; i < lines; i++) {
            end = text.indexOf('\n', end + 1);
            if (end < 0) {
                return text;
            }
        }
        return lines == 0 ? text : text.substring(0, end);
    }

    private static int lineBreaks(String text, int end) {
        int breaks = 0;
        for (int i = text.indexOf('\n'); i >= 0 && i < end; i = text.indexOf('\n', i + 1)) {
            breaks++;
        }
        return breaks;
    }

    private Verdict verdict(List<Finding> findings, List<Evidence> evidence, Optional<String> unreadable, int files) {
        if (!findings.isEmpty()) {
            return Verdict.failed(wording.message(), findings);
        }
        if (unreadable.isPresent()) {
            return Verdict.unknown(unreadable.get());
        }
        return Verdict.passed(
                (files == 1 ? "1 file " : files + " files ") + (wanted ? "with " : "without ") + shown(), evidence);
    }

    private String within() {
        return lines == 0 ? "" : " of its first " + lines + " lines";
    }

    private List<String> searched() {
        return List.of(part.where() + within() + " " + shown() + " in " + String.join(", ", files.shown()));
    }

    private String shown() {
        List<String> shown = new ArrayList<>();
        for (TextPattern pattern : patterns) {
            shown.add(pattern.shown());
        }
        return String.join(", ", shown);
    }
}
