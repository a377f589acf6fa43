package org.openbydefault.deployment;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.openbydefault.places.ProductPaths;
import org.openbydefault.project.Evidence;
import org.openbydefault.project.RepositoryPaths;
import org.openbydefault.project.SourceTree;
import org.openbydefault.text.Words;

/** Looks for the files of every sort that deploy a product. */
public final class AutomationSearch {

    private static final Set<String> DISTRIBUTION_FOLDERS =
            Set.of("bin", "assembly", "assemblies", "dist", "distribution", "scripts");

    private static final Set<String> INSTALLER_EXTENSIONS = Set.of("sh", "bash", "py", "ps1", "bat");

    /** How many YAML files in deployment folders are opened at the most. */
    private static final int OPENED = 30;

    private final RepositoryPaths paths;
    private final DeploymentFiles files;

    public AutomationSearch(SourceTree tree) {
        this.paths = tree.paths();
        this.files = new DeploymentFiles(tree);
    }

    /** One place of each sort, the strongest sort first. */
    public List<Evidence> find() {
        List<Evidence> found = new ArrayList<>();
        addFirst("Image file", files.images(), found);
        addFirst("Compose file", files.composeFiles(), found);
        addFirst("Helm chart", files.charts(), found);
        addFirst("Infrastructure code", files.infrastructureCode(), found);
        addFirst("Kubernetes manifest", manifests(), found);
        addFirst("Kustomization", named("kustomization.yaml", "kustomization.yml", "kustomization"), found);
        addFirst("CloudFormation template", cloudFormation(), found);
        addFirst(
                "Infrastructure code",
                named(
                        "pulumi.yaml",
                        "cdk.json",
                        "serverless.yml",
                        "serverless.yaml",
                        "skaffold.yaml",
                        "azuredeploy.json"),
                found);
        addFirst("Infrastructure code", extension("bicep", "nomad"), found);
        addFirst(
                "Platform descriptor",
                named(
                        "procfile",
                        "heroku.yml",
                        "fly.toml",
                        "render.yaml",
                        "captain-definition",
                        "nais.yaml",
                        "nais.yml"),
                found);
        addFirst("Deployment folder", inHiddenDeploymentFolders(), found);
        addFirst("System unit", files.systemUnits(), found);
        addFirst("System package", systemPackages(), found);
        addFirst("Installer", installers(), found);
        return found;
    }

    /** Scripts that start the product from a distribution. */
    public List<String> startScripts() {
        List<String> found = new ArrayList<>();
        for (String path : DeploymentFiles.deployable(paths.namedWithPrefix("start", "run"))) {
            String name = SourceTree.name(path);
            boolean isScript = INSTALLER_EXTENSIONS.contains(SourceTree.extension(name));
            if (isScript && isInOneOf(DISTRIBUTION_FOLDERS, path)) {
                found.add(path);
            }
        }
        return found;
    }

    /** What looks like automation but serves tests, samples or developers. */
    public Optional<String> nearestMiss() {
        List<String> candidates =
                paths.named("dockerfile", "containerfile", "docker-compose.yml", "docker-compose.yaml");
        candidates.addAll(paths.named("compose.yml", "compose.yaml", "chart.yaml"));
        return candidates.isEmpty()
                ? Optional.empty()
                : Optional.of("found " + candidates.get(0)
                        + ", which serves tests, samples or developers, or does not run the product");
    }

    private List<String> manifests() {
        List<String> found = new ArrayList<>();
        int opened = 0;
        for (String path : DeploymentFiles.deployable(paths.withExtension("yaml", "yml"))) {
            if (opened < OPENED && ProductPaths.isForDeployment(path)) {
                opened++;
                if (files.hasLineThatStartsWith(path, "apiVersion:") && files.hasLineThatStartsWith(path, "kind: ")) {
                    found.add(path);
                }
            }
        }
        return found;
    }

    private List<String> cloudFormation() {
        List<String> candidates = named("template.yaml", "template.yml", "cloudformation.yaml", "cloudformation.yml");
        for (String path : DeploymentFiles.deployable(paths.withExtension("yaml", "yml", "json", "template"))) {
            if (candidates.size() < OPENED && ProductPaths.isForDeployment(path)) {
                candidates.add(path);
            }
        }
        List<String> found = new ArrayList<>();
        for (String path : candidates) {
            if (files.hasLineThatStartsWith(
                    path, "AWSTemplateFormatVersion", "\"AWSTemplateFormatVersion", "  \"AWSTemplateFormatVersion")) {
                found.add(path);
            }
        }
        return found;
    }

    private List<String> inHiddenDeploymentFolders() {
        List<String> found = paths.under(".deploy");
        found.addAll(paths.under(".nais"));
        return found;
    }

    private List<String> systemPackages() {
        List<String> found = new ArrayList<>();
        for (String path : named("control")) {
            String folder = SourceTree.name(SourceTree.parent(path)).toLowerCase(Locale.ROOT);
            if (folder.equals("debian") || folder.equals("control") || folder.equals("deb")) {
                found.add(path);
            }
        }
        for (String path : extension("spec")) {
            if (files.hasLineThatStartsWith(path, "%install", "%files")) {
                found.add(path);
            }
        }
        return found;
    }

    private List<String> installers() {
        List<String> found = new ArrayList<>();
        for (String path : DeploymentFiles.deployable(paths.namedWithPrefix("install", "deploy"))) {
            String name = SourceTree.name(path);
            String first = Words.ofName(name).get(0);
            boolean isVerb = first.equals("install") || first.equals("installer") || first.equals("deploy");
            if (isVerb && INSTALLER_EXTENSIONS.contains(SourceTree.extension(name)) && !isForThePublisher(name)) {
                found.add(path);
            }
        }
        return found;
    }

    /** Scripts that publish artifacts, sites or snapshots deploy nothing that runs. */
    private static boolean isForThePublisher(String name) {
        for (String word : Words.ofName(name)) {
            if (Set.of(
                            "site",
                            "docs",
                            "javadoc",
                            "snapshot",
                            "snapshots",
                            "central",
                            "artifacts",
                            "release",
                            "jdk",
                            "maven")
                    .contains(word)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isInOneOf(Set<String> folders, String path) {
        for (String word : Words.of(SourceTree.parent(path))) {
            if (folders.contains(word)) {
                return true;
            }
        }
        return false;
    }

    private List<String> named(String... lowerCaseNames) {
        return DeploymentFiles.deployable(paths.named(lowerCaseNames));
    }

    private List<String> extension(String... lowerCaseExtensions) {
        return DeploymentFiles.deployable(paths.withExtension(lowerCaseExtensions));
    }

    private static void addFirst(String sort, List<String> places, List<Evidence> found) {
        if (!places.isEmpty()) {
            found.add(Evidence.named(places.get(0), sort));
        }
    }
}
