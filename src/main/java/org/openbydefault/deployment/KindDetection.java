package org.openbydefault.deployment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openbydefault.places.ProductPaths;
import org.openbydefault.project.DetectedKind;
import org.openbydefault.project.Evidence;
import org.openbydefault.project.Pom;
import org.openbydefault.project.PomModule;
import org.openbydefault.project.Project;
import org.openbydefault.project.ProjectKind;
import org.openbydefault.project.SourceTree;

/** Tells from strong signals alone what a repository is for. */
public final class KindDetection {

    private static final Set<String> TOOL_PACKAGINGS =
            Set.of("maven-plugin", "hpi", "jpi", "eclipse-plugin", "nbm", "atlassian-plugin");
    private static final Set<String> SERVER_PACKAGINGS =
            Set.of("war", "ear", "quarkus", "jib", "docker", "karaf-assembly");
    private static final int EVIDENCE_LIMIT = 5;

    private static final List<String> BUILD_FILES =
            List.of("build.gradle", "build.gradle.kts", "build.xml", "build.sbt");

    private final Project project;
    private final DeploymentFiles deployment;

    private KindDetection(Project project) {
        this.project = project;
        this.deployment = new DeploymentFiles(project.files());
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
        return project.pom().isAbsent() ? withoutPom() : serviceOr(ProjectKind.LIBRARY, List.of());
    }

    private DetectedKind byPom(Pom pom) {
        PomModule root = pom.modules().get(0);
        if (TOOL_PACKAGINGS.contains(root.packaging())) {
            return kind(ProjectKind.PLUGIN, List.of(packaging(root)));
        }
        if (ProductPaths.isShowpieceName(root.artifactId()) || ProductPaths.isShowpieceName(root.name())) {
            return kind(ProjectKind.SAMPLE, List.of(Evidence.at(root.pom(), root.artifactId())));
        }
        DeploymentPlugins plugins = new DeploymentPlugins(pom);
        List<Evidence> signals = packagings(plugins.productModules(), SERVER_PACKAGINGS);
        signals.addAll(plugins.ofServices());
        DetectedKind byFiles = serviceOr(ProjectKind.LIBRARY, signals);
        List<Evidence> tools = packagings(plugins.productModules(), TOOL_PACKAGINGS);
        return byFiles.kind() == ProjectKind.LIBRARY && !tools.isEmpty() ? kind(ProjectKind.PLUGIN, tools) : byFiles;
    }

    private DetectedKind withoutPom() {
        List<Evidence> signals = new ArrayList<>();
        addFiles(deployment.infrastructureCode(), "infrastructure code", signals);
        if (isBuilt()) {
            return serviceOr(ProjectKind.LIBRARY, signals);
        }
        addFiles(deployment.charts(), "Helm chart", signals);
        addFiles(deployment.composeFiles(), "compose file", signals);
        if (!signals.isEmpty()) {
            return kind(ProjectKind.INFRASTRUCTURE, signals);
        }
        return serviceOr(hasPrograms() ? ProjectKind.LIBRARY : ProjectKind.DOCUMENTATION, List.of());
    }

    private DetectedKind serviceOr(ProjectKind otherwise, List<Evidence> byPom) {
        List<Evidence> signals = new ArrayList<>(byPom);
        addFiles(deployment.images(), "image file", signals);
        addFiles(atTheTop(deployment.composeFiles()), "compose file", signals);
        addFiles(deployment.charts(), "Helm chart", signals);
        addFiles(deployment.systemUnits(), "system unit", signals);
        return signals.isEmpty() ? kind(otherwise, List.of()) : kind(ProjectKind.SERVICE, signals);
    }

    /** Whether another tool of the Java world builds a program here, which the automation then deploys. */
    private boolean isBuilt() {
        return project.files().holdsOneOf(project.settings().buildFolder(), BUILD_FILES);
    }

    private boolean hasPrograms() {
        return !project.files()
                .paths()
                .withExtension("java", "kt", "scala", "groovy", "py", "js", "ts", "go", "rs", "c", "cpp", "rb", "php")
                .isEmpty();
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

    private static void addFiles(List<String> paths, String note, List<Evidence> signals) {
        for (String path : paths) {
            signals.add(Evidence.named(path, note));
        }
    }

    private static DetectedKind kind(ProjectKind kind, List<Evidence> signals) {
        return new DetectedKind(kind, signals.size() > EVIDENCE_LIMIT ? signals.subList(0, EVIDENCE_LIMIT) : signals);
    }
}
