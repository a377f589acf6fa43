package org.openbydefault.rules.openness;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openbydefault.project.Fact;
import org.openbydefault.project.Location;
import org.openbydefault.project.Pom;
import org.openbydefault.project.PomDependency;
import org.openbydefault.project.PomFact;
import org.openbydefault.project.PomModule;
import org.openbydefault.project.PomParent;
import org.openbydefault.project.PomPlugin;
import org.openbydefault.project.PomRepository;
import org.openbydefault.project.Project;
import org.openbydefault.project.SourceText;
import org.openbydefault.project.SourceTree;
import org.openbydefault.rule.Family;
import org.openbydefault.rule.Framework;
import org.openbydefault.rule.Options;
import org.openbydefault.rule.Rule;
import org.openbydefault.rule.RuleInfo;
import org.openbydefault.rule.Severity;
import org.openbydefault.rule.Verdict;
import org.openbydefault.text.Wording;

/** Nobody can build what Maven assembles from places that only insiders reach. */
public final class PublicRepositories implements Rule {

    private static final String MAVEN_FOLDER = ".mvn";

    private static final List<String> SEARCHED = List.of(
            "<repositories>, <pluginRepositories> and <parent> of all POMs",
            "dependencies of scope system, of plugins too",
            ".mvn/settings.xml and the settings files that .mvn/maven.config names",
            "distributionUrl and wrapperUrl of .mvn/wrapper/maven-wrapper.properties, snapshots in .mvn/extensions.xml");

    private static final RuleInfo INFO = RuleInfo.of(
                    "public-repositories",
                    Family.OPENNESS,
                    Severity.ERROR,
                    "Outsiders can reach the repositories that the build takes artifacts from")
            .supporting(Framework.OSPS_BASELINE, "OSPS-BR-03.02")
            .supporting(Framework.OSPS_BASELINE, "OSPS-BR-05.01")
            .measuring(Framework.OSPS_BASELINE, "OSPS-QA-02.01")
            .supporting(Framework.STANDARD_FOR_PUBLIC_CODE, "make-the-codebase-reusable-and-portable");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Verdict check(Project project, Options options) {
        PomFact pom = project.pom();
        if (pom.isAbsent()) {
            return Verdict.notApplicable("No POM");
        }
        Search search = new Search(project);
        if (pom.value().isPresent()) {
            search.read(pom.value().get());
        } else {
            search.assessment.undecided(pom.trouble().orElse(""));
        }
        search.readSettings();
        return search.verdict().withSearched(SEARCHED);
    }

    /** Looks at everything that Maven takes artifacts from, each place once. */
    private static final class Search {

        private final Project project;
        private final SourceTree files;
        private final Assessment assessment = new Assessment();
        private final ArtifactSource source;
        private final Set<String> settingsRead = new HashSet<>();

        Search(Project project) {
            this.project = project;
            this.files = project.files();
            this.source = new ArtifactSource(project, assessment);
        }

        void read(Pom pom) {
            for (PomRepository repository : pom.repositories()) {
                switch (repository.use()) {
                    case DEPENDENCIES ->
                        source.judge(
                                "artifacts",
                                repository.url().text(),
                                repository.url().location());
                    case PLUGINS ->
                        source.judge(
                                "plugins",
                                repository.url().text(),
                                repository.url().location());
                    case DISTRIBUTION, DOWNLOAD -> {}
                }
            }
            if (pom.foreignParent().isPresent() && assessment.countInnocent() == 0) {
                read(pom.foreignParent().get());
            }
            for (PomModule module : pom.modules()) {
                readSystem(module.dependencies());
                for (PomPlugin plugin : module.plugins()) {
                    readSystem(plugin.dependencies());
                }
            }
        }

        private void readSystem(List<PomDependency> dependencies) {
            for (PomDependency dependency : dependencies) {
                if (dependency.scope().equals("system")) {
                    read(dependency);
                }
            }
        }

        void readSettings() {
            Set<String> folders = new HashSet<>(List.of("", project.settings().buildFolder()));
            for (String folder : folders) {
                String maven = SourceTree.join(folder, MAVEN_FOLDER);
                if (files.exists(maven + "/settings.xml")) {
                    readSettings(maven + "/settings.xml");
                }
                Optional<SourceText> config = files.exists(maven + "/maven.config")
                        ? files.text(maven + "/maven.config").value()
                        : Optional.empty();
                if (config.isPresent()) {
                    readConfig(folder, config.get());
                }
                readWrapper(maven + "/wrapper/maven-wrapper.properties");
                readExtensions(maven + "/extensions.xml");
            }
        }

        private void readWrapper(String path) {
            String[] lines = lines(path);
            for (int i = 0; i < lines.length; i++) {
                String line = lines[i].strip();
                int equals = line.indexOf('=');
                String key = equals < 0 ? "" : line.substring(0, equals).strip();
                if (key.equals("distributionUrl") || key.equals("wrapperUrl")) {
                    String url = line.substring(equals + 1).strip().replace("\\", "");
                    String lead = key.equals("wrapperUrl") ? "The wrapper takes its jar" : "The wrapper takes Maven";
                    source.judgeDownload(lead, url, Location.of(path, i + 1));
                }
            }
        }

        /** Extensions are loaded before any POM is read, from Maven Central and the repositories of the settings alone. */
        private void readExtensions(String path) {
            String[] lines = lines(path);
            for (int i = 0; i < lines.length && settingsRead.isEmpty(); i++) {
                int version = lines[i].indexOf("-SNAPSHOT</version>");
                if (version >= 0 && lines[i].lastIndexOf("<!--", version) < 0) {
                    assessment.doubtful(
                            Location.of(path, i + 1),
                            "extension",
                            "Maven is extended by a snapshot, which Maven Central does not hold: outsiders cannot start"
                                    + " the build",
                            "Release the extension to Maven Central, or leave it out");
                }
            }
        }

        private String[] lines(String path) {
            Optional<SourceText> text = files.exists(path) ? files.text(path).value() : Optional.empty();
            return text.isEmpty() ? new String[0] : text.get().text().split("\n", -1);
        }

        Verdict verdict() {
            return assessment.verdict(Verdict.passed(
                    assessment.countInnocent() == 0
                            ? "The build takes artifacts from nowhere but Maven Central" + assessment.remainder()
                            : "Nothing speaks against the "
                                    + Wording.counted(assessment.countInnocent(), "place", "places")
                                    + " to take artifacts from"
                                    + assessment.remainder()));
        }

        /** Maven Central holds no snapshots, and without a repository that answers Maven looks nowhere else. */
        private void read(PomParent parent) {
            if (parent.coordinates().endsWith("-SNAPSHOT")) {
                assessment.doubtful(
                        parent.location(),
                        parent.coordinates().substring(0, parent.coordinates().lastIndexOf(':')),
                        "The parent " + parent.coordinates() + " is a snapshot, and the POM names no repository that"
                                + " outsiders could take it from",
                        "Release the parent to Maven Central, or name the public repository that holds it");
            }
        }

        private void read(PomDependency dependency) {
            String path = dependency.systemPath().orElse("").strip();
            if (isPartOfJava(dependency, path)) {
                return;
            }
            String name = dependency.groupId() + ":" + dependency.artifactId();
            List<String> candidates = BuildPath.inRepository(
                    path, dependency.location().path(), project.settings().buildFolder());
            Optional<String> file = existing(candidates);
            String fix = "Take it from a public repository, and leave scope and systemPath out";
            if (file.isPresent()) {
                assessment.doubtful(
                        dependency.location(),
                        name,
                        name + " is taken from the file " + file.get() + " instead of a repository: nobody can tell"
                                + " where it comes from",
                        fix);
            } else if (candidates.isEmpty() && BuildPath.isUnresolved(path)) {
                assessment.undecided("the system path of " + name + " depends on a property that nothing defines");
            } else {
                assessment.wrong(
                        dependency.location(),
                        name,
                        name + " is taken from the file " + path + ", which this repository does not hold",
                        fix);
            }
        }

        private Optional<String> existing(List<String> paths) {
            for (String path : paths) {
                if (files.exists(path)) {
                    return Optional.of(path);
                }
            }
            return Optional.empty();
        }

        /** As {@code com.sun:tools} was until Java 8. */
        private static boolean isPartOfJava(PomDependency dependency, String path) {
            return path.contains("${java.home}")
                    || path.contains("${env.JAVA_HOME}")
                    || path.endsWith("/tools.jar")
                    || dependency.groupId().equals("com.sun");
        }

        private void readConfig(String folder, SourceText config) {
            for (MavenConfig.SettingsFile settings : MavenConfig.settingsFiles(config.text())) {
                Location location = Location.of(config.path(), settings.line());
                List<String> candidates = settingsPaths(folder, config.path(), settings.path());
                Optional<String> path = existing(candidates);
                if (path.isPresent()) {
                    readSettings(path.get());
                } else if (candidates.isEmpty() && BuildPath.isUnresolved(settings.path())) {
                    assessment.undecided("the settings file at " + location + " depends on a property");
                } else {
                    assessment.wrong(
                            location,
                            settings.path(),
                            "Maven is told to read " + settings.path()
                                    + ", which this repository does not hold: every build of an outsider stops there",
                            "Add the file with public repositories alone, or remove the argument");
                }
            }
        }

        private static List<String> settingsPaths(String folder, String config, String path) {
            if (path.startsWith("/") || path.startsWith("~") || BuildPath.isUnresolved(path)) {
                return BuildPath.inRepository(path, config, folder);
            }
            Optional<String> relative = SourceTree.relative(SourceTree.join(folder, "pom.xml"), path);
            return relative.isPresent() ? List.of(relative.get()) : List.of();
        }

        private void readSettings(String path) {
            Optional<SourceText> text = files.text(path).value();
            if (text.isEmpty() || !settingsRead.add(path)) {
                return;
            }
            Fact<List<MavenSettings.Source>> sources = MavenSettings.sources(text.get());
            if (!sources.isKnown()) {
                assessment.undecided(sources.reason());
                return;
            }
            for (MavenSettings.Source found : sources.value().get()) {
                String what = found.element().equals("pluginRepository") ? "plugins" : "artifacts";
                source.judge(what, found.url(), Location.of(path, found.line()));
            }
        }
    }
}
