package org.openbydefault.deployment;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.openbydefault.places.ProductPaths;
import org.openbydefault.project.Evidence;
import org.openbydefault.project.Pom;
import org.openbydefault.project.Project;
import org.openbydefault.project.SourceTree;
import org.openbydefault.project.UntrackedFiles;

/** Looks for everything that deploys a product: files of every sort and plugins of the build. */
public final class AutomationSearch {

    /** Names of files that deploy, in lower case. */
    private static final String[] TYPICAL = {
        "dockerfile",
        "containerfile",
        "docker-compose.yml",
        "docker-compose.yaml",
        "compose.yml",
        "compose.yaml",
        "chart.yaml"
    };

    private final Project project;
    private final List<Evidence> found = new ArrayList<>();

    private AutomationSearch(Project project) {
        this.project = project;
    }

    /** One place of each sort, the strongest sort first, then what the build makes. */
    public static List<Evidence> find(Project project) {
        AutomationSearch search = new AutomationSearch(project);
        search.addFiles();
        Optional<Pom> pom = project.pom().value();
        if (pom.isPresent()) {
            search.addPlugins(new DeploymentPlugins(pom.get()));
        }
        return search.found;
    }

    private void addFiles() {
        ContainerFiles containers = new ContainerFiles(project.files());
        InfrastructureCode code = new InfrastructureCode(project.files());
        Installation installation = new Installation(project.files());
        addFirst("Image file", containers.images());
        addFirst("Compose file", containers.composeFiles());
        addFirst("Helm chart", containers.charts());
        addFirst("Helmfile", code.helmfiles());
        addFirst("Infrastructure code", code.ofServers());
        addFirst("Kubernetes manifest", code.manifests());
        addFirst("Kustomization", code.kustomizations());
        addFirst("CloudFormation template", code.cloudFormation());
        addFirst("Infrastructure code", code.ofClouds());
        addFirst("Platform descriptor", installation.platformDescriptors());
        addFirst("Deployment folder", installation.platformFolders());
        addFirst("System unit", installation.systemUnits());
        addFirst("System package", installation.systemPackages());
        addFirst("Installer", installation.installers());
    }

    private void addPlugins(DeploymentPlugins plugins) {
        found.addAll(plugins.ofImagesAndPackages());
        if (!plugins.ofDistributions().isEmpty()) {
            for (String script : new Installation(project.files()).startScripts()) {
                found.add(Evidence.named(script, "Start script of a distribution"));
            }
        }
    }

    private void addFirst(String sort, List<String> places) {
        if (!places.isEmpty()) {
            found.add(Evidence.named(places.get(0), sort));
        }
    }

    /** What looks like automation but serves tests, samples or developers. */
    public static Optional<String> nearestMiss(SourceTree files) {
        List<String> candidates = files.paths().named(TYPICAL);
        return candidates.isEmpty()
                ? Optional.empty()
                : Optional.of("found " + candidates.get(0)
                        + ", which serves tests, samples or developers, or does not run the product");
    }

    /** A file that deploys the product, and that Git does not know. */
    public static Optional<String> untracked(Project project) {
        List<String> typical = List.of(TYPICAL);
        for (String path : UntrackedFiles.of(project)) {
            if (typical.contains(SourceTree.name(path).toLowerCase(Locale.ROOT)) && ProductPaths.isProduct(path)) {
                return Optional.of(path);
            }
        }
        return Optional.empty();
    }
}
