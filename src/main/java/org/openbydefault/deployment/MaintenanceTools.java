package org.openbydefault.deployment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openbydefault.places.ProductPaths;
import org.openbydefault.project.Evidence;
import org.openbydefault.project.Project;
import org.openbydefault.project.RepositoryPaths;
import org.openbydefault.project.SourceText;
import org.openbydefault.project.SourceTree;
import org.openbydefault.project.UntrackedFiles;

/** Looks for the tools by which a team looks after what it runs: dashboards, alerts, scripts for backup … */
public final class MaintenanceTools {

    /** How many files are opened at the most to see what is in them. */
    private static final int OPENED = 100;

    private static final ToolCatalogue CATALOGUE = ToolCatalogue.read();

    private final SourceTree files;
    private final Map<String, Evidence> found = new HashMap<>();
    private Optional<String> aside = Optional.empty();
    private int opened;

    private MaintenanceTools(SourceTree files) {
        this.files = files;
        for (String path : SourceTree.topFirst(candidates())) {
            if (!SourceTree.name(path).startsWith(".")) {
                judge(path);
            }
        }
    }

    /** What the files of a repository have. */
    public static MaintenanceTools of(SourceTree files) {
        return new MaintenanceTools(files);
    }

    /** One place of each kind, the one nearest to the top; the note is the kind. */
    public List<Evidence> places() {
        List<Evidence> places = new ArrayList<>();
        for (String kind : CATALOGUE.kinds()) {
            if (found.containsKey(kind)) {
                places.add(found.get(kind));
            }
        }
        return places;
    }

    /** The kinds that are looked for. */
    public List<String> kinds() {
        return CATALOGUE.kinds();
    }

    /** The first file that is called like a tool, but lies among tests, samples or a developer's set-up. */
    public Optional<String> aside() {
        return aside;
    }

    /** A file that is called like a tool, and that Git does not know. */
    public static Optional<String> untracked(Project project) {
        for (String path : UntrackedFiles.of(project)) {
            PathWords words = PathWords.of(path);
            for (ToolSort sort : CATALOGUE.sorts()) {
                if (sort.marks().isEmpty()
                        && sort.mayBeCalled(path.toLowerCase(Locale.ROOT), SourceTree.extension(path))
                        && isCalled(sort, words)
                        && sort.where().holds(words, CATALOGUE.folders())) {
                    return Optional.of(path);
                }
            }
        }
        return Optional.empty();
    }

    private Set<String> candidates() {
        RepositoryPaths paths = files.paths();
        Set<String> candidates = new LinkedHashSet<>(paths.withPart(CATALOGUE.words()));
        candidates.addAll(paths.withExtension(CATALOGUE.extensionsOfAnyName()));
        return candidates;
    }

    /** Of most candidates extension and letters tell that they are none, before their words are told apart. */
    private void judge(String path) {
        String lower = path.toLowerCase(Locale.ROOT);
        String extension = SourceTree.extension(path);
        @Nullable PathWords words = null;
        for (ToolSort sort : CATALOGUE.sorts()) {
            if (!found.containsKey(sort.kind()) && sort.mayBeCalled(lower, extension)) {
                words = words == null ? PathWords.of(path) : words;
                judge(words, sort);
            }
        }
    }

    private static boolean isCalled(ToolSort sort, PathWords path) {
        return sort.isCalled(path) && !ToolName.isAnyOf(CATALOGUE.exceptions(), path);
    }

    private void judge(PathWords path, ToolSort sort) {
        if (!isCalled(sort, path)) {
            return;
        }
        if (!sort.where().holds(path, CATALOGUE.folders())) {
            noteAside(path.path(), sort);
        } else if (hasMark(path.path(), sort.marks())) {
            found.put(sort.kind(), Evidence.named(path.path(), sort.kind()));
        }
    }

    private void noteAside(String path, ToolSort sort) {
        if (aside.isEmpty() && !ProductPaths.isProduct(path) && hasMark(path, sort.marks())) {
            aside = Optional.of(path);
        }
    }

    private boolean hasMark(String path, List<String> marks) {
        if (marks.isEmpty()) {
            return true;
        }
        if (opened >= OPENED) {
            return false;
        }
        opened++;
        Optional<SourceText> source = files.text(path).value();
        String text = source.isPresent() ? source.get().text().toLowerCase(Locale.ROOT) : "";
        for (String mark : marks) {
            if (text.contains(mark)) {
                return true;
            }
        }
        return false;
    }
}
