package org.openbydefault.project;

import java.util.List;
import java.util.Optional;
import org.openbydefault.api.Internal;

/** What this plugin does with facts, and the rules of others do not: makes them, and asks what a run left unread. */
@Internal
public final class PluginAccess {

    private PluginAccess() {}

    /** A table of these paths, in any order; duplicates are kept once. */
    public static RepositoryPaths paths(List<String> paths) {
        return RepositoryPaths.of(paths);
    }

    /** A tree of the paths in the Git index, or of all files where there is no Git. */
    public static SourceTree tracked(RepositoryPaths paths, FileStore store, FormatParser formats) {
        return SourceTree.tracked(paths, store, formats);
    }

    /** A tree of the files in the working tree of a repository whose index cannot be read. */
    public static SourceTree untrackable(RepositoryPaths paths, FileStore store, FormatParser formats) {
        return SourceTree.untrackable(paths, store, formats);
    }

    /** The same tree where it is known that there are more paths than these. */
    public static SourceTree ofMore(SourceTree listed) {
        return listed.ofMore();
    }

    /** The same tree, which parses no text again that another state of the repository has parsed under the same path. */
    public static SourceTree like(SourceTree tree, SourceTree other) {
        return tree.like(other);
    }

    /** The facts of one run. */
    public static Project project(
            SourceTree files,
            GitFacts git,
            PomFact pom,
            Project.Settings settings,
            KindDetector kindDetector,
            Reachability reachability) {
        return new Project(files, git, pom, settings, kindDetector, reachability);
    }

    /** What the network answers to an outsider, where the user allows it to be asked. */
    public static Reachability reachability(Project project) {
        return project.reachability();
    }

    /**
     * What a rule has worked out of this project and kept for the others: rules hold no state, so what is dear to find
     * out stays here for the length of a run.
     */
    public static <T> Optional<T> remembered(Project project, Class<T> type) {
        return project.remembered(type);
    }

    /** Keeps it under its class, which therefore is one of the asking rules' own, and returns it. */
    public static <T> T remember(Project project, T fact) {
        return project.remember(fact);
    }

    /** How often this run asked for more than one run may read, or used what rests on such a question. */
    public static int refusals(Project project) {
        return project.files().refusals();
    }

    /** The first file that was not read because this run had read all that one run may. */
    public static Optional<String> firstRefused(Project project) {
        return project.files().firstRefused();
    }

    /**
     * Why the text of a file of the repository that was asked for is not here: left out by a sparse checkout, not
     * fetched by a partial clone, kept in Git LFS. Empty where all texts were here: only then nothing can be missed in
     * them.
     */
    public static Optional<String> textElsewhere(Project project) {
        return project.files().textElsewhere();
    }
}
