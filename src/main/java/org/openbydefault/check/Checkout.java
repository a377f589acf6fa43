package org.openbydefault.check;

import java.io.File;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openbydefault.configuration.Configuration;
import org.openbydefault.deployment.KindDetection;
import org.openbydefault.document.Formats;
import org.openbydefault.engine.CheckResult;
import org.openbydefault.engine.CheckedSource;
import org.openbydefault.engine.Crashes;
import org.openbydefault.files.FileListing;
import org.openbydefault.files.WorkingTree;
import org.openbydefault.git.GitRepository;
import org.openbydefault.project.DetectedKind;
import org.openbydefault.project.Fact;
import org.openbydefault.project.FileStore;
import org.openbydefault.project.GitFacts;
import org.openbydefault.project.GitRemote;
import org.openbydefault.project.GitSubmodule;
import org.openbydefault.project.KindDetector;
import org.openbydefault.project.PluginAccess;
import org.openbydefault.project.PomFact;
import org.openbydefault.project.Project;
import org.openbydefault.project.Reachability;
import org.openbydefault.project.RepositoryPaths;
import org.openbydefault.project.SourceTree;
import org.openbydefault.report.ReportFormat;

/**
 * A repository on disk.
 *
 * @param root top of the Git working tree, or the build's folder where that belongs to no repository
 * @param buildFolder repository-relative folder of the build root
 */
public record Checkout(Path root, String buildFolder, FileStore store, SourceTree files, GitFacts git) {

    /**
     * The repository that has that folder.
     *
     * @param crashes is told where the reading of Git breaks down; what belongs to the repository is unknown then
     */
    public static Checkout of(Path folder, Crashes crashes) {
        try {
            return of(folder);
        } catch (Throwable crash) {
            String reason = crashes.ofPlugin("The reading of the Git repository", crash);
            return untrackable(folder, "", new NoGit(Fact.unknown(reason)));
        }
    }

    private static Checkout of(Path folder) {
        GitRepository git = GitRepository.containing(folder);
        if (git.workTree().isEmpty()) {
            return withoutGit(folder, git);
        }
        Path root = git.workTree().get();
        String buildFolder = root.relativize(folder).toString().replace(File.separatorChar, '/');
        Fact<RepositoryPaths> tracked = git.tracked();
        if (!tracked.isKnown() || tracked.value().get().size() == 0) {
            return untrackable(root, buildFolder, git);
        }
        RepositoryPaths paths = tracked.value().get();
        if (!buildFolder.isEmpty() && !paths.containsFolder(buildFolder)) {
            return withoutGit(folder, new NoGit(Fact.known(List.of())));
        }
        WorkingTree store = WorkingTree.at(root);
        return new Checkout(root, buildFolder, store, PluginAccess.tracked(paths, store, new Formats()), git);
    }

    /** The result with where a reader of these formats finds the files, if one of them tells it. */
    public CheckResult traced(CheckResult result, Set<ReportFormat> formats) {
        return ReportFormat.needSource(formats) ? result.with(source(ReportFormat.needDay(formats))) : result;
    }

    private Optional<CheckedSource> source(boolean isDated) {
        Fact<List<GitRemote>> remotes = git.remotes();
        Fact<Optional<String>> head = git.head();
        if (!remotes.isKnown() || !head.isKnown() || head.value().get().isEmpty()) {
            return Optional.empty();
        }
        Optional<GitRemote> remote = remotes.value().get().stream()
                .min(Comparator.comparing(candidate -> !candidate.name().equals("origin")));
        return Optional.of(new CheckedSource(
                remote.map(GitRemote::url).orElse(""),
                head.value().get().get(),
                isDated ? HeadDay.of(root) : Optional.empty()));
    }

    /** The same paths with other contents. */
    public Checkout with(FileStore contents) {
        SourceTree changed = PluginAccess.tracked(files.paths(), contents, new Formats());
        return new Checkout(root, buildFolder, contents, changed, git);
    }

    /** Whether there are no files to judge. */
    public boolean isEmpty() {
        return files.paths().size() == 0;
    }

    /** The same with another folder of the build. */
    Checkout in(String folder) {
        return new Checkout(root, folder, store, files, git);
    }

    /** The same in a state that shares most files with another one. */
    Checkout like(Project other) {
        return new Checkout(root, buildFolder, store, PluginAccess.like(files, other.files()), git);
    }

    /** Everything a rule may know. */
    Project project(PomFact pom, Configuration configuration, Reachability reachability) {
        return PluginAccess.project(
                files,
                git,
                pom,
                new Project.Settings(
                        buildFolder,
                        configuration.kind(),
                        configuration.internalHosts(),
                        configuration.evidenceLinks(),
                        configuration.communityDefaults(),
                        configuration.closed(),
                        configuration.today()),
                new KindByContent(),
                reachability);
    }

    private static final class KindByContent implements KindDetector {

        @Override
        public DetectedKind detect(Project project) {
            return KindDetection.of(project);
        }
    }

    private static Checkout withoutGit(Path folder, GitFacts git) {
        WorkingTree store = WorkingTree.at(folder);
        FileListing listing = store.list();
        SourceTree files = PluginAccess.tracked(listing.paths(), store, new Formats());
        return new Checkout(folder, "", store, listing.isComplete() ? files : PluginAccess.ofMore(files), git);
    }

    private static Checkout untrackable(Path root, String buildFolder, GitFacts git) {
        WorkingTree store = WorkingTree.at(root);
        FileListing listing = store.list();
        SourceTree files = PluginAccess.untrackable(listing.paths(), store, new Formats());
        return new Checkout(root, buildFolder, store, listing.isComplete() ? files : PluginAccess.ofMore(files), git);
    }

    /**
     * The repository around the checkout does not hold it, as in an ignored folder, or cannot be read at all.
     *
     * @param nothing known, or why it is not known what the repository has
     */
    private record NoGit(Fact<List<String>> nothing) implements GitFacts {

        @Override
        public boolean isPresent() {
            return !nothing.isKnown();
        }

        @Override
        public Fact<List<GitRemote>> remotes() {
            return nothing.isKnown() ? Fact.known(List.of()) : Fact.unknown(nothing.reason());
        }

        @Override
        public Fact<List<GitSubmodule>> submodules() {
            return nothing.isKnown() ? Fact.known(List.of()) : Fact.unknown(nothing.reason());
        }
    }
}
