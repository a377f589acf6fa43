package org.openbydefault.project;

import java.util.Locale;
import java.util.Optional;
import org.openbydefault.api.Internal;

/** Another repository of the same offering, at hand to be read. */
@Internal
public final class Sister {

    private static final int SHOWN_OF_COMMIT = 7;

    private final String place;
    private final Project project;

    Sister(String place, Project project) {
        this.place = place;
        this.project = project;
    }

    /** The facts about it. */
    public Project project() {
        return project;
    }

    /** Whether it is that repository itself, as where all repositories are told alike where their evidence is. */
    public boolean is(Project other) {
        return project == other;
    }

    /** The name of the repository. */
    public String name() {
        return name(place);
    }

    /** The name of the repository at a place: the last part of a path or an address. */
    public static String name(String place) {
        String folder = place.endsWith("/") ? place.substring(0, place.length() - 1) : place;
        String name = folder.substring(folder.lastIndexOf('/') + 1);
        return name.endsWith(".git") && name.length() > ".git".length()
                ? name.substring(0, name.length() - ".git".length())
                : name;
    }

    /** How it is called in evidence: its name and the beginning of its commit's id. */
    public String shown() {
        String commit = project.git().head().value().orElse(Optional.empty()).orElse("");
        return commit.length() < SHOWN_OF_COMMIT ? name() : name() + "@" + commit.substring(0, SHOWN_OF_COMMIT);
    }

    /**
     * What was found there, as evidence for the repository that names it.
     *
     * @param naming where that repository names it
     * @param found a place in it, or an address that is named there
     */
    public Evidence evidence(Location naming, Evidence found) {
        return Evidence.inSister(naming, told(found));
    }

    /** The repository and the place or address of what was found there, as {@code acme-cloud@3f2a1c9 docs/backup.md:12}. */
    public String told(Evidence found) {
        Optional<Location> location = found.location();
        return shown() + " "
                + (location.isPresent()
                        ? location.get().toString()
                        : found.url().orElse(""));
    }

    /**
     * Where the README of a repository names another one.
     *
     * @param name of the other repository
     */
    public static Optional<Location> naming(Project project, String name) {
        Optional<String> readme = project.files().readme("");
        Optional<SourceText> text =
                readme.isPresent() ? project.files().text(readme.get()).value() : Optional.empty();
        String[] lines = text.isPresent() ? text.get().text().split("\n", -1) : new String[0];
        for (int i = 0; i < lines.length; i++) {
            if (lines[i].toLowerCase(Locale.ROOT).contains(name.toLowerCase(Locale.ROOT))) {
                return Optional.of(Location.of(readme.get(), i + 1));
            }
        }
        return Optional.empty();
    }
}
