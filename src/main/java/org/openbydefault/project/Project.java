package org.openbydefault.project;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openbydefault.api.PublicApi;

/** The repository that is checked. Everything a rule may know. */
@PublicApi(since = "0.1.0", use = PublicApi.Use.READ)
public final class Project {

    /** Of tools other than Maven. */
    private static final List<String> BUILD_FILES = List.of(
            "build.gradle",
            "build.gradle.kts",
            "settings.gradle",
            "package.json",
            "pyproject.toml",
            "setup.py",
            "go.mod",
            "Cargo.toml",
            "mix.exs",
            "composer.json",
            "Gemfile",
            "CMakeLists.txt",
            "Makefile");

    private final SourceTree files;
    private final GitFacts git;
    private final PomFact pom;
    private final Settings settings;
    private final KindDetector kindDetector;
    private final Reachability reachability;
    private final Map<Class<?>, Object> derived = new HashMap<>();
    private final Set<Class<?>> restOnRefusals = new HashSet<>();
    private Optional<DetectedKind> kind = Optional.empty();

    /**
     * What the user says about the repository.
     *
     * @param buildFolder repository-relative folder of the build root, {@code ""} for the repository root
     * @param kind the configured kind, empty for {@code auto}
     * @param internalHosts globs of hosts, and of paths on them, that outsiders cannot reach
     * @param evidenceLinks the addresses that are configured as evidence, whatever the rule
     * @param communityDefaults the repositories with files that the organisation keeps for all its repositories
     * @param closed what the repository's file declares as deliberately not open
     * @param today the day that days in files are compared with; empty for that of the clock
     */
    public record Settings(
            String buildFolder,
            Optional<ProjectKind> kind,
            List<String> internalHosts,
            List<String> evidenceLinks,
            List<String> communityDefaults,
            List<ClosedPart> closed,
            Optional<LocalDate> today) {

        /** Nothing configured, the build root is the repository root. */
        public static Settings none() {
            return new Settings("", Optional.empty(), List.of(), List.of(), List.of(), List.of(), Optional.empty());
        }
    }

    Project(
            SourceTree files,
            GitFacts git,
            PomFact pom,
            Settings settings,
            KindDetector kindDetector,
            Reachability reachability) {
        this.files = files;
        this.git = git;
        this.pom = pom;
        this.settings = settings;
        this.kindDetector = kindDetector;
        this.reachability = reachability;
    }

    public SourceTree files() {
        return files;
    }

    public GitFacts git() {
        return git;
    }

    /** The POM of the build root, as far as there is one that can be read. */
    public PomFact pom() {
        return pom;
    }

    public Settings settings() {
        return settings;
    }

    /** The day that days in files are compared with. */
    public LocalDate today() {
        return settings.today().isPresent() ? settings.today().get() : LocalDate.now(ZoneOffset.UTC);
    }

    /** What the network answers to an outsider, where the user allows it to be asked. */
    Reachability reachability() {
        return reachability;
    }

    /** What the repository is for, as configured or as its content tells. */
    public DetectedKind kind() {
        if (kind.isEmpty()) {
            kind = Optional.of(
                    settings.kind().isPresent()
                            ? DetectedKind.given(settings.kind().get(), "as configured")
                            : kindDetector.detect(this));
        }
        return kind.get();
    }

    /**
     * What a rule has worked out of this project and kept for the others: rules hold no state, so what is dear to find
     * out stays here for the length of a run.
     */
    <T> Optional<T> remembered(Class<T> type) {
        if (restOnRefusals.contains(type)) {
            files.refuseAgain();
        }
        return Optional.ofNullable(type.cast(derived.get(type)));
    }

    /** Keeps it under its class, which therefore is one of the asking rules' own, and returns it. */
    <T> T remember(T fact) {
        derived.put(fact.getClass(), fact);
        if (files.refusals() > 0) {
            restOnRefusals.add(fact.getClass());
        }
        return fact;
    }

    /**
     * Where a finding about something absent points at: the POM of the build root, or else the build file of another
     * tool, the README, any file at the root.
     *
     * @throws IllegalStateException if the repository has no file at all
     */
    public Location fallbackLocation() {
        String pomPath = SourceTree.join(settings.buildFolder(), "pom.xml");
        if (pom.value().isPresent()) {
            return Location.of(pom.value().get().location().path());
        }
        if (files.paths().contains(pomPath)) {
            return Location.of(pomPath);
        }
        if (files.paths().size() == 0) {
            throw new IllegalStateException("The repository has no files");
        }
        return Location.of(principalFile());
    }

    private String principalFile() {
        List<String> atRoot = files.children("");
        for (String buildFile : BUILD_FILES) {
            if (atRoot.contains(buildFile)) {
                return buildFile;
            }
        }
        String visible = "";
        for (String name : atRoot) {
            if (name.regionMatches(true, 0, "readme", 0, 6) && !name.endsWith("/")) {
                return name;
            }
            boolean isVisible = !name.endsWith("/") && !name.startsWith(".");
            visible = visible.isEmpty() && isVisible ? name : visible;
        }
        return visible.isEmpty() ? files.paths().first() : visible;
    }
}
