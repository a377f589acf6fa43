package org.openbydefault.deployment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openbydefault.address.Remotes;
import org.openbydefault.address.ScmUrl;
import org.openbydefault.places.ProductPaths;
import org.openbydefault.project.DetectedKind;
import org.openbydefault.project.Evidence;
import org.openbydefault.project.Pom;
import org.openbydefault.project.PomModule;
import org.openbydefault.project.Project;
import org.openbydefault.project.ProjectKind;
import org.openbydefault.project.SourceTree;
import org.openbydefault.text.Words;

/** Tells from strong signals alone what a repository is for. */
public final class KindDetection {

    private static final Set<String> TOOL_PACKAGINGS =
            Set.of("maven-plugin", "hpi", "jpi", "eclipse-plugin", "nbm", "atlassian-plugin");
    private static final Set<String> SERVER_PACKAGINGS =
            Set.of("war", "ear", "quarkus", "jib", "docker", "karaf-assembly");
    private static final Set<String> MOBILE_PACKAGINGS = Set.of("apk", "aab");
    private static final int EVIDENCE_LIMIT = 5;
    private static final int CLOSE_LIMIT = 3;

    /** What share of a product plugins are at least where the whole is one: one in so many. */
    private static final int SHARE_OF_PLUGINS = 4;

    private final Project project;
    private final ContainerFiles containers;
    private final InfrastructureCode infrastructure;
    private final Installation installation;
    private final RepositoryContent content;

    private KindDetection(Project project) {
        SourceTree files = project.files();
        this.project = project;
        this.containers = new ContainerFiles(files);
        this.infrastructure = new InfrastructureCode(files);
        this.installation = new Installation(files);
        this.content = new RepositoryContent(files, project.settings().buildFolder());
    }

    /** The kind of a repository, and what speaks for it. */
    public static DetectedKind of(Project project) {
        return new KindDetection(project).detect();
    }

    private DetectedKind detect() {
        Optional<Pom> pom = project.pom().value();
        if (pom.isPresent()) {
            return byPom(pom.get());
        }
        return isNamedAsShowpiece() ? kind(ProjectKind.SAMPLE, List.of()) : withoutPom();
    }

    private DetectedKind byPom(Pom pom) {
        PomModule root = pom.modules().get(0);
        if (TOOL_PACKAGINGS.contains(root.packaging())) {
            return kind(ProjectKind.PLUGIN, List.of(packaging(root)));
        }
        if (ProductPaths.isShowpieceName(root.artifactId()) || ProductPaths.isShowpieceName(root.name())) {
            return kind(ProjectKind.SAMPLE, List.of(Evidence.at(root.pom(), root.artifactId())));
        }
        List<Evidence> clouds = evidence(atTheTop(infrastructure.ofCloudPrograms()), "infrastructure code");
        if (!clouds.isEmpty()) {
            return kind(ProjectKind.INFRASTRUCTURE, clouds);
        }
        DeploymentPlugins plugins = new DeploymentPlugins(pom);
        List<Evidence> signals = packagings(plugins.mainModules(), SERVER_PACKAGINGS);
        signals.addAll(plugins.ofServices());
        signals.addAll(ofServices());
        if (signals.isEmpty() && !plugins.ofDistributions().isEmpty()) {
            add(installation.serverStartScripts(), "start script of a distribution", signals);
        }
        return signals.isEmpty() ? notOperated(plugins, root) : kind(ProjectKind.SERVICE, signals);
    }

    private DetectedKind notOperated(DeploymentPlugins plugins, PomModule root) {
        List<Evidence> close = packagings(plugins.sideModules(), SERVER_PACKAGINGS);
        close.addAll(close());
        List<PomModule> modules = plugins.mainModules();
        List<Evidence> tools = packagings(modules, TOOL_PACKAGINGS);
        if (isMostlyTools(modules) || (!tools.isEmpty() && isNamedAsPlugin(root))) {
            return kind(ProjectKind.PLUGIN, tools);
        }
        List<Evidence> mobile = packagings(modules, MOBILE_PACKAGINGS);
        if (!mobile.isEmpty()) {
            return kind(ProjectKind.APPLICATION, mobile);
        }
        return notOperated(ProjectKind.LIBRARY, close);
    }

    /** By modules and the programs in them: a plugin that is one way among others to use a library makes no plugin of it. */
    private boolean isMostlyTools(List<PomModule> modules) {
        int tools = 0;
        int all = 0;
        for (PomModule module : modules) {
            int size = module.packaging().equals("pom") ? 0 : size(module);
            all += size;
            tools += TOOL_PACKAGINGS.contains(module.packaging()) ? size : 0;
        }
        return tools > 0 && tools * SHARE_OF_PLUGINS >= all;
    }

    private int size(PomModule module) {
        String programs = SourceTree.join(SourceTree.parent(module.pom()), "src/main");
        return 1 + project.files().paths().under(programs).size();
    }

    private static boolean isNamedAsPlugin(PomModule root) {
        List<String> words = Words.ofName(root.artifactId() + " " + root.name());
        return words.contains("plugin") || words.contains("plugins");
    }

    private DetectedKind withoutPom() {
        List<Evidence> top = evidence(infrastructure.atTheTop(), "infrastructure code");
        if (!top.isEmpty()) {
            return kind(ProjectKind.INFRASTRUCTURE, top);
        }
        List<Evidence> platforms = ofPlatforms();
        if (content.isDocumentation()
                && platforms.isEmpty()
                && (content.isSite() || containers.composeFiles().isEmpty())) {
            List<Evidence> signals = content.programs() == 0 && !content.isSite() ? ofServices() : List.of();
            return signals.isEmpty()
                    ? notOperated(ProjectKind.DOCUMENTATION, close())
                    : kind(ProjectKind.SERVICE, signals);
        }
        return isApplication(platforms) ? built() : notBuilt(platforms);
    }

    /** Whether the programs are what the repository is for, not a help for the infrastructure that it describes. */
    private boolean isApplication(List<Evidence> platforms) {
        int programs = content.programs();
        if (programs == 0) {
            return content.isBuilt() && platforms.isEmpty();
        }
        return content.isBuilt() && (programs >= infrastructure.size() || isBuiltByGradleAtTheTop());
    }

    /** Others keep a package.json or Gemfile for their checks, nobody a Gradle build of several programs. */
    private boolean isBuiltByGradleAtTheTop() {
        return !atTheTop(project.files().paths().named("settings.gradle", "settings.gradle.kts"))
                .isEmpty();
    }

    /** What another tool than Maven builds. */
    private DetectedKind built() {
        List<Evidence> signals = new ArrayList<>();
        add(infrastructure.ofServers(), "infrastructure code", signals);
        add(infrastructure.ofClouds(), "infrastructure code", signals);
        signals.addAll(ofServices());
        GradleBuilds gradle = new GradleBuilds(project.files());
        signals.addAll(gradle.ofServices());
        if (!signals.isEmpty()) {
            return kind(ProjectKind.SERVICE, signals);
        }
        List<Evidence> mobile = evidence(gradle.androidApplications(), "Android application");
        return mobile.isEmpty() ? notOperated(ProjectKind.LIBRARY, close()) : kind(ProjectKind.APPLICATION, mobile);
    }

    private DetectedKind notBuilt(List<Evidence> platforms) {
        List<Evidence> signals = new ArrayList<>(platforms);
        add(containers.composeFiles(), "compose file", signals);
        if (!signals.isEmpty()) {
            return kind(ProjectKind.INFRASTRUCTURE, signals);
        }
        List<Evidence> services = ofServices();
        return services.isEmpty() ? notOperated(ProjectKind.LIBRARY, close()) : kind(ProjectKind.SERVICE, services);
    }

    /** The files that describe servers, clusters and clouds. */
    private List<Evidence> ofPlatforms() {
        List<Evidence> signals = new ArrayList<>();
        add(infrastructure.ofServers(), "infrastructure code", signals);
        add(infrastructure.ofClouds(), "infrastructure code", signals);
        add(containers.charts(), "Helm chart", signals);
        add(infrastructure.kustomizations(), "kustomization", signals);
        add(infrastructure.helmfiles(), "Helmfile", signals);
        add(infrastructure.cloudFormation(), "CloudFormation template", signals);
        add(installation.unitsOfServers(), "system unit", signals);
        if (signals.isEmpty()) {
            add(infrastructure.manifestsAnywhere(), "Kubernetes manifest", signals);
        }
        return signals;
    }

    /** The files that say that something here is deployed and operated. */
    private List<Evidence> ofServices() {
        List<Evidence> signals = new ArrayList<>();
        add(operatedImages(), "image file", signals);
        add(atTheTop(containers.composeFiles()), "compose file", signals);
        add(containers.charts(), "Helm chart", signals);
        add(installation.systemUnits(), "system unit", signals);
        if (signals.isEmpty()) {
            add(installation.platformDescriptors(), "platform descriptor", signals);
            add(installation.platformFolders(), "deployment folder", signals);
            add(installation.serverInstallers(), "installer", signals);
            add(infrastructure.workloads(), "Kubernetes manifest", signals);
        }
        return signals;
    }

    private List<String> operatedImages() {
        List<String> images = containers.images();
        List<String> listening = containers.listeningImages();
        return listening.size() < images.size() && new CommandLineTool(project.files()).isPublished()
                ? listening
                : images;
    }

    /** The files that would say so if more spoke for it. */
    private List<Evidence> close() {
        List<Evidence> close = new ArrayList<>();
        add(containers.images(), "image file", close);
        add(installation.startScripts(), "start script", close);
        add(installation.installers(), "installer", close);
        add(installation.systemPackages(), "system package", close);
        add(containers.composeFiles(), "compose file", close);
        return close;
    }

    private boolean isNamedAsShowpiece() {
        Optional<Remotes> remotes = Remotes.of(project.git()).value();
        Optional<ScmUrl> published = remotes.isPresent() ? remotes.get().published() : Optional.empty();
        return published.isPresent()
                && ProductPaths.isShowpieceName(SourceTree.name(published.get().path()));
    }

    private List<String> atTheTop(List<String> paths) {
        List<String> found = new ArrayList<>();
        for (String path : paths) {
            String folder = SourceTree.parent(path);
            if (folder.isEmpty() || folder.equals(project.settings().buildFolder())) {
                found.add(path);
            }
        }
        return found;
    }

    private static List<Evidence> packagings(List<PomModule> modules, Set<String> wanted) {
        List<Evidence> found = new ArrayList<>();
        for (PomModule module : modules) {
            if (wanted.contains(module.packaging())) {
                found.add(packaging(module));
            }
        }
        return found;
    }

    private static Evidence packaging(PomModule module) {
        return Evidence.at(module.pom(), "packaging " + module.packaging());
    }

    private static List<Evidence> evidence(List<String> paths, String note) {
        List<Evidence> found = new ArrayList<>();
        add(paths, note, found);
        return found;
    }

    private static void add(List<String> paths, String note, List<Evidence> signals) {
        for (String path : paths) {
            signals.add(Evidence.named(path, note));
        }
    }

    private static DetectedKind kind(ProjectKind kind, List<Evidence> signals) {
        String reason = signals.isEmpty()
                ? "by its name"
                : signals.get(0).note() + " in "
                        + signals.get(0).location().orElseThrow().path();
        return new DetectedKind(kind, reason, first(signals, EVIDENCE_LIMIT), List.of());
    }

    private static DetectedKind notOperated(ProjectKind kind, List<Evidence> close) {
        String reason = kind == ProjectKind.DOCUMENTATION
                ? "hardly anything in it but documents"
                : "nothing says that it is deployed and operated";
        return new DetectedKind(kind, reason, List.of(), first(close, CLOSE_LIMIT));
    }

    private static List<Evidence> first(List<Evidence> places, int limit) {
        return places.size() > limit ? places.subList(0, limit) : places;
    }
}
