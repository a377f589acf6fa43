package org.openbydefault.testkit;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openbydefault.api.Internal;
import org.openbydefault.api.PublicApi;
import org.openbydefault.check.Checkout;
import org.openbydefault.deployment.KindDetection;
import org.openbydefault.document.Formats;
import org.openbydefault.maven.pom.CheckoutPom;
import org.openbydefault.project.ClosedPart;
import org.openbydefault.project.DataNode;
import org.openbydefault.project.Document;
import org.openbydefault.project.Fact;
import org.openbydefault.project.FileStore;
import org.openbydefault.project.FormatParser;
import org.openbydefault.project.GitFacts;
import org.openbydefault.project.GitRemote;
import org.openbydefault.project.GitSubmodule;
import org.openbydefault.project.PluginAccess;
import org.openbydefault.project.Pom;
import org.openbydefault.project.PomFact;
import org.openbydefault.project.Project;
import org.openbydefault.project.ProjectKind;
import org.openbydefault.project.Reachability;
import org.openbydefault.project.RepositoryPaths;
import org.openbydefault.project.SourceText;
import org.openbydefault.project.SourceTree;
import org.openbydefault.rule.Options;
import org.openbydefault.rule.Rule;
import org.openbydefault.rule.Verdict;

/**
 * A repository made by hand in memory, for tests of rules. Reads no file and asks no network; a {@code pom.xml} is read
 * by Maven's own model reader, so that {@code maven-model} has to be on the class path of the test.
 */
@PublicApi(since = "0.1.0", use = PublicApi.Use.CREATE)
public final class Repository {

    private final Map<String, byte[]> files = new LinkedHashMap<>();
    private final Set<String> untracked = new LinkedHashSet<>();
    private final Set<String> read = new LinkedHashSet<>();
    private final List<GitRemote> remotes = new ArrayList<>();
    private final List<GitSubmodule> submodules = new ArrayList<>();
    private final List<String> internalHosts = new ArrayList<>();
    private int parsed;
    private Optional<String> gitTrouble = Optional.empty();
    private boolean git = true;
    private Optional<ProjectKind> kind = Optional.empty();
    private String buildFolder = "";
    private Optional<Pom> pom = Optional.empty();
    private final List<ClosedPart> closed = new ArrayList<>();
    private final List<String> evidenceLinks = new ArrayList<>();
    private final List<String> communityDefaults = new ArrayList<>();
    private Optional<LocalDate> today = Optional.empty();
    private Reachability reachability = Reachability.offline();

    private Repository() {}

    /** A Git repository without any file. */
    public static Repository empty() {
        return new Repository();
    }

    /** A repository with one tracked file. */
    public static Repository with(String path, String... lines) {
        return empty().and(path, lines);
    }

    /** A repository with an ordinary POM and nothing else. */
    public static Repository withPom(String... elements) {
        return empty().andPom(elements);
    }

    /** One more tracked file. */
    public Repository and(String path, String... lines) {
        return and(path, String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
    }

    /** One more tracked file, perhaps a binary one. */
    public Repository and(String path, byte[] content) {
        files.put(path, content);
        return this;
    }

    /** A pom.xml at the build root with coordinates {@code org.acme:app:1.0} and these elements, from line 5 on. */
    public Repository andPom(String... elements) {
        return and(
                SourceTree.join(buildFolder, "pom.xml"),
                "<project xmlns=\"http://maven.apache.org/POM/4.0.0\">\n<modelVersion>4.0.0</modelVersion>\n"
                        + "<groupId>org.acme</groupId><artifactId>app</artifactId>\n<version>1.0</version>\n"
                        + String.join("\n", elements)
                        + "\n</project>\n");
    }

    /** POM facts as a build has them that could resolve parents outside of the repository. */
    @Internal
    public Repository andPom(Pom pom) {
        this.pom = Optional.of(pom);
        return andPom();
    }

    /** A file in the working tree that Git does not track. */
    public Repository andUntracked(String path, String... lines) {
        untracked.add(path);
        return and(path, lines);
    }

    /** A remote of the Git configuration. */
    public Repository andRemote(String name, String url) {
        remotes.add(new GitRemote(name, url));
        return this;
    }

    /** A submodule with its address in {@code .gitmodules}. */
    public Repository andSubmodule(String path, String url) {
        submodules.add(new GitSubmodule(path, Optional.of(url), submodules.size() * 3 + 3));
        return this;
    }

    /** A folder that is no Git repository. */
    public Repository withoutGit() {
        git = false;
        return this;
    }

    /** A Git repository that cannot be read, so that what it says is unknown. */
    public Repository withUnreadableGit(String reason) {
        gitTrouble = Optional.of(reason);
        return this;
    }

    /** The kind that the user sets; without it the files tell. */
    public Repository ofKind(ProjectKind kind) {
        this.kind = Optional.of(kind);
        return this;
    }

    /** The folder of the build root; call it before {@link #andPom}. */
    public Repository builtIn(String folder) {
        buildFolder = folder;
        return this;
    }

    /** The hosts that the user calls internal. */
    public Repository withInternalHosts(String... globs) {
        internalHosts.addAll(Arrays.asList(globs));
        return this;
    }

    /** What the repository's file declares as deliberately not open. */
    public Repository withClosed(ClosedPart part) {
        closed.add(part);
        return this;
    }

    /** An address that the user names as evidence. */
    public Repository withEvidenceLink(String url) {
        evidenceLinks.add(url);
        return this;
    }

    /** A repository with the files that the organisation keeps for all its repositories. */
    public Repository withCommunityDefaults(String place) {
        communityDefaults.add(place);
        return this;
    }

    /** The day on which the repository is checked, as {@code 2027-03-31}. */
    public Repository on(String day) {
        today = Optional.of(LocalDate.parse(day));
        return this;
    }

    /** What the network answers. */
    @Internal
    public Repository online(Reachability reachability) {
        this.reachability = reachability;
        return this;
    }

    /** The facts that a rule is handed. */
    public Project project() {
        Store store = new Store();
        SourceTree tree = tree(store);
        return PluginAccess.project(
                tree,
                new Git(),
                pom.isPresent() ? PomFact.of(pom.get()) : pom(store, tree),
                new Project.Settings(buildFolder, kind, internalHosts, evidenceLinks, communityDefaults, closed, today),
                KindDetection::of,
                reachability);
    }

    private PomFact pom(FileStore store, SourceTree tree) {
        Checkout checkout = new Checkout(Path.of(""), buildFolder, store, tree, new Git());
        return new CheckoutPom()
                .find(checkout, Optional.of(SourceTree.join(buildFolder, "pom.xml")))
                .facts();
    }

    /** The paths of all files that were read. */
    public Set<String> read() {
        return read;
    }

    /** The working tree of this repository. */
    @Internal
    public FileStore store() {
        return new Store();
    }

    /** What the rule says of this repository. */
    public Verdict check(Rule rule) {
        return rule.check(project(), Options.none());
    }

    /** What the rule says with options, given as name, value, name, value … */
    public Verdict check(Rule rule, String... namesAndValues) {
        Map<String, String> options = new HashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            options.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        return rule.check(project(), Options.of(options));
    }

    private SourceTree tree(Store store) {
        List<String> listed = new ArrayList<>(files.keySet());
        if (git && gitTrouble.isEmpty()) {
            listed.removeAll(untracked);
        }
        RepositoryPaths paths = PluginAccess.paths(listed);
        return gitTrouble.isPresent()
                ? PluginAccess.untrackable(paths, store, new Parser())
                : PluginAccess.tracked(paths, store, new Parser());
    }

    /** How many characters of documents and data were parsed. */
    @Internal
    public int parsed() {
        return parsed;
    }

    private final class Parser implements FormatParser {

        private final Formats formats = new Formats();

        @Override
        public Document document(SourceText source) {
            parsed += source.text().length();
            return formats.document(source);
        }

        @Override
        public Fact<List<DataNode>> data(SourceText source) {
            parsed += source.text().length();
            return formats.data(source);
        }
    }

    private final class Store implements FileStore {

        private RepositoryPaths all;

        @Override
        public Fact<byte[]> read(String path, int limit) {
            read.add(path);
            byte[] content = files.get(path);
            return content == null
                    ? Fact.unknown(path + " is not in the working tree")
                    : Fact.known(Arrays.copyOf(content, Math.min(limit, content.length)));
        }

        @Override
        public List<String> children(String folder) {
            if (all == null) {
                all = PluginAccess.paths(new ArrayList<>(files.keySet()));
            }
            return all.children(folder);
        }

        @Override
        public String resolve(String path) {
            return path;
        }
    }

    private final class Git implements GitFacts {

        @Override
        public boolean isPresent() {
            return git;
        }

        @Override
        public Fact<List<GitRemote>> remotes() {
            return known(remotes);
        }

        @Override
        public Fact<List<GitSubmodule>> submodules() {
            return known(submodules);
        }

        private <T> Fact<List<T>> known(List<T> list) {
            return gitTrouble.isPresent() ? Fact.unknown(gitTrouble.get()) : Fact.known(List.copyOf(list));
        }
    }
}
