package org.openbydefault.maven.pom;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import org.apache.maven.model.Model;
import org.apache.maven.model.Parent;
import org.apache.maven.model.Profile;
import org.openbydefault.project.Fact;
import org.openbydefault.project.FileStore;
import org.openbydefault.project.PomFact;
import org.openbydefault.project.SourceTree;

/**
 * Reads the POM facts of a checkout whose build does not run, with Maven's own model reader. What lies outside of the
 * checkout is read only through {@link ParentPoms}.
 */
final class PomReader {

    /** A lineage with more levels is one whose end is not known. */
    private static final int LONGEST_LINEAGE = 64;

    private final FileStore files;
    private final ParentPoms parents;
    private final Map<String, Set<String>> folders = new HashMap<>();
    private final Map<String, Fact<PomFile>> read = new HashMap<>();

    PomReader(FileStore files, ParentPoms parents) {
        this.files = files;
        this.parents = parents;
    }

    /**
     * The facts of that POM, its lineage and its modules in the repository.
     *
     * @param path repository-relative path
     */
    PomFact read(String path) {
        if (!children(SourceTree.parent(path)).contains(SourceTree.name(path))) {
            return PomFact.absent();
        }
        Fact<PomFile> root = file(path);
        if (!root.isKnown()) {
            return PomFact.unreadable(root.reason());
        }
        List<Lineage> modules = new ArrayList<>();
        for (PomFile module : reactor(root.value().get())) {
            modules.add(lineage(module));
        }
        return PomFact.of(new ModelPom(modules, new Properties()));
    }

    /** The module folders and files that a POM names, profiles included, as repository-relative POM paths. */
    List<String> modulePoms(PomFile file) {
        List<String> names = new ArrayList<>(file.model().getModules());
        for (Profile profile : file.model().getProfiles()) {
            names.addAll(profile.getModules());
        }
        Set<String> paths = new LinkedHashSet<>();
        for (String name : names) {
            pomAt(file.path(), name).ifPresent(paths::add);
        }
        return new ArrayList<>(paths);
    }

    /** The POM at that path, or why it cannot be read. */
    Fact<PomFile> file(String path) {
        Fact<PomFile> known = read.get(path);
        if (known == null) {
            known = parse(path);
            read.put(path, known);
        }
        return known;
    }

    private Set<String> children(String folder) {
        Set<String> known = folders.get(folder);
        if (known == null) {
            known = new HashSet<>(files.children(folder));
            folders.put(folder, known);
        }
        return known;
    }

    private List<PomFile> reactor(PomFile root) {
        Map<String, PomFile> found = new HashMap<>();
        List<PomFile> ordered = new ArrayList<>();
        Deque<PomFile> open = new ArrayDeque<>(List.of(root));
        while (!open.isEmpty()) {
            PomFile file = open.removeFirst();
            if (found.putIfAbsent(file.path(), file) == null) {
                ordered.add(file);
                for (String path : modulePoms(file)) {
                    file(path).value().ifPresent(open::addLast);
                }
            }
        }
        return ordered;
    }

    private Lineage lineage(PomFile pom) {
        List<PomFile> own = new ArrayList<>(List.of(pom));
        PomFile child = pom;
        while (child.model().getParent() != null) {
            Optional<PomFile> parent = parent(child, child.model().getParent());
            if (parent.isEmpty()) {
                return outside(own, child.model().getParent());
            }
            if (own.size() == LONGEST_LINEAGE || isAmong(own, parent.get())) {
                return Lineage.ofCheckout(own, List.of(), false);
            }
            child = parent.get();
            own.add(child);
        }
        return Lineage.ofCheckout(own, List.of(), true);
    }

    /** The lineage that leaves the checkout at that parent. */
    private Lineage outside(List<PomFile> own, Parent first) {
        List<Model> foreign = new ArrayList<>();
        Parent next = first;
        while (next != null) {
            Fact<Model> model =
                    foreign.size() < LONGEST_LINEAGE ? parents.find(next) : Fact.unknown("The lineage has no end");
            if (!model.isKnown()) {
                return Lineage.ofCheckout(own, foreign, false);
            }
            foreign.add(model.value().get());
            next = model.value().get().getParent();
        }
        return Lineage.ofCheckout(own, foreign, true);
    }

    private static boolean isAmong(List<PomFile> files, PomFile wanted) {
        for (PomFile file : files) {
            if (file.path().equals(wanted.path())) {
                return true;
            }
        }
        return false;
    }

    /** The parent in the repository, if the POM at its relative path is indeed the one that the child names. */
    private Optional<PomFile> parent(PomFile child, Parent parent) {
        String relativePath = relativePath(parent);
        if (relativePath.isBlank()) {
            return Optional.empty();
        }
        Optional<String> path = pomAt(child.path(), relativePath.strip());
        if (path.isEmpty() || path.get().equals(child.path())) {
            return Optional.empty();
        }
        return file(path.get()).value().filter(file -> names(parent, file.model()));
    }

    /** An element that is left out is the default: null in the models of Maven 4, which Maven 3 fills in itself. */
    private static String relativePath(Parent parent) {
        return parent.getRelativePath() == null ? "../pom.xml" : parent.getRelativePath();
    }

    private static boolean names(Parent parent, Model model) {
        return String.valueOf(parent.getArtifactId()).equals(model.getArtifactId())
                && String.valueOf(parent.getGroupId()).equals(Lineage.groupId(model));
    }

    /** A reference with a leading slash starts at the POM's folder like any other, as {@code java.io.File} joins them. */
    private Optional<String> pomAt(String fromPom, String reference) {
        Optional<String> path = SourceTree.relative(fromPom, "./" + reference.replace('\\', '/'));
        if (path.isEmpty()) {
            return path;
        }
        String folder = SourceTree.parent(path.get());
        Set<String> siblings = children(folder);
        String name = SourceTree.name(path.get());
        if (path.get().isEmpty() || siblings.contains(name + "/")) {
            return Optional.of(SourceTree.join(path.get(), "pom.xml"));
        }
        return siblings.contains(name) ? path : Optional.empty();
    }

    private Fact<PomFile> parse(String path) {
        Fact<byte[]> content = files.read(path, ModelParser.READ_LIMIT + 1);
        Fact<Model> model =
                content.isKnown() ? ModelParser.parse(content.value().get(), path) : Fact.unknown(content.reason());
        return model.isKnown() ? Fact.known(new PomFile(path, model.value().get())) : Fact.unknown(model.reason());
    }
}
