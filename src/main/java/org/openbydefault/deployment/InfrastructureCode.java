package org.openbydefault.deployment;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.openbydefault.places.ProductPaths;
import org.openbydefault.project.SourceTree;

/** The files that say to a machine what a platform, a cluster or a fleet of servers shall be like. */
final class InfrastructureCode {

    /** How many files of one sort are opened at the most. */
    private static final int OPENED = 30;

    private static final String[] CLOUD_PROJECTS = {
        "pulumi.yaml",
        "pulumi.yml",
        "cdk.json",
        "serverless.yml",
        "serverless.yaml",
        "serverless.ts",
        "serverless.js",
        "serverless.json",
        "skaffold.yaml",
        "azuredeploy.json"
    };

    private static final String[] KUSTOMIZATIONS = {"kustomization.yaml", "kustomization.yml", "kustomization"};

    /** What Kubernetes runs, other than settings and rights. */
    private static final String[] WORKLOADS = {
        "kind: Deployment", "kind: StatefulSet", "kind: DaemonSet", "kind: CronJob", "kind: Job", "kind: Pod"
    };

    private static final String[] ARGO_CD = {"kind: Application", "kind: ApplicationSet", "kind: AppProject"};

    private final DeployablePaths paths;

    InfrastructureCode(SourceTree files) {
        this.paths = new DeployablePaths(files);
    }

    /** Code of Terraform, OpenTofu, Ansible, Chef, Puppet and Salt. */
    List<String> ofServers() {
        List<String> found = new ArrayList<>(terraform());
        for (String path : paths.named("main.yml", "main.yaml")) {
            if (path.startsWith("tasks/") || path.contains("/tasks/")) {
                found.add(path);
            }
        }
        found.addAll(collections());
        if (found.isEmpty()) {
            found.addAll(playbooks());
        }
        if (found.isEmpty()) {
            found.addAll(configurationManagement());
        }
        return found;
    }

    /** Projects of Pulumi, the AWS CDK, Serverless and the like. */
    List<String> ofClouds() {
        List<String> found = new ArrayList<>(paths.named(CLOUD_PROJECTS));
        found.addAll(paths.withExtension("bicep", "nomad"));
        for (String path : paths.withExtension("hcl")) {
            if (path.toLowerCase(Locale.ROOT).endsWith(".nomad.hcl")) {
                found.add(path);
            }
        }
        return found;
    }

    /** Those of them that are programs which describe a cloud. */
    List<String> ofCloudPrograms() {
        return paths.named("pulumi.yaml", "pulumi.yml", "cdk.json");
    }

    /** Lists of the releases of charts that Helmfile installs. */
    List<String> helmfiles() {
        List<String> found = new ArrayList<>(paths.namedWithPrefix("helmfile"));
        if (found.isEmpty()) {
            List<String> releases = paths.withLine(paths.withExtension("yaml", "yml"), OPENED, "releases:");
            found.addAll(paths.withLine(releases, OPENED, "repositories:", "helmDefaults:", "helmfiles:", "bases:"));
        }
        return found;
    }

    List<String> kustomizations() {
        return paths.named(KUSTOMIZATIONS);
    }

    List<String> cloudFormation() {
        List<String> candidates = new ArrayList<>(
                paths.named("template.yaml", "template.yml", "cloudformation.yaml", "cloudformation.yml"));
        for (String path : paths.withExtension("yaml", "yml", "json", "template")) {
            if (ProductPaths.isForDeployment(path)) {
                candidates.add(path);
            }
        }
        return paths.withLine(
                candidates,
                OPENED,
                "AWSTemplateFormatVersion",
                "\"AWSTemplateFormatVersion",
                "  \"AWSTemplateFormatVersion");
    }

    /** Manifests of Kubernetes, whatever they describe, in folders for that. */
    List<String> manifests() {
        return paths.withLine(paths.withLine(manifestFolders(), OPENED, "apiVersion:"), OPENED, "kind: ");
    }

    /** Manifests in folders for that by which Kubernetes runs something. */
    List<String> workloads() {
        return paths.withLine(paths.withLine(manifestFolders(), OPENED, "apiVersion:"), OPENED, WORKLOADS);
    }

    /** Manifests anywhere, of Argo CD or of what a cluster runs: what a repository without programs may consist of. */
    List<String> manifestsAnywhere() {
        List<String> manifests = paths.withLine(paths.withExtension("yaml", "yml"), OPENED, "apiVersion:");
        List<String> found = new ArrayList<>(paths.withLine(manifests, OPENED, ARGO_CD));
        for (String path : paths.withLine(manifests, OPENED, "kind: ")) {
            if (!found.contains(path)) {
                found.add(path);
            }
        }
        return found;
    }

    /** What makes a repository one of infrastructure where it stands at the top, whatever else is there. */
    List<String> atTheTop() {
        List<String> found = new ArrayList<>();
        for (List<String> sort :
                List.of(collections(), terraform(), ofClouds(), kustomizations(), paths.named("chart.yaml"))) {
            for (String path : sort) {
                if (SourceTree.parent(path).isEmpty()) {
                    found.add(path);
                }
            }
        }
        for (String path : paths.named("main.yml", "main.yaml")) {
            if (SourceTree.parent(path).equals("tasks")) {
                found.add(path);
            }
        }
        return found;
    }

    /** How many files consist of such code. */
    int size() {
        int size =
                paths.withExtension("tf", "tofu", "bicep", "nomad", "pp", "sls").size();
        for (String path : paths.withExtension("rb")) {
            size += path.startsWith("cookbooks/") || path.contains("/cookbooks/") ? 1 : 0;
        }
        for (String path : paths.withExtension("yml", "yaml", "j2", "tpl")) {
            String folders = "/" + SourceTree.parent(path).toLowerCase(Locale.ROOT) + "/";
            boolean isOfTools =
                    folders.contains("/roles/") || folders.contains("/tasks/") || folders.contains("/playbooks/");
            size += isOfTools || ProductPaths.isForDeployment(path) ? 1 : 0;
        }
        return size;
    }

    private List<String> terraform() {
        return paths.withLine(paths.withExtension("tf", "tofu"), OPENED, "resource ", "module ", "provider ");
    }

    private List<String> collections() {
        return paths.withLine(paths.named("galaxy.yml", "galaxy.yaml"), OPENED, "namespace:");
    }

    private List<String> playbooks() {
        List<String> candidates = new ArrayList<>();
        for (String path : paths.withExtension("yml", "yaml")) {
            String folders = SourceTree.parent(path).toLowerCase(Locale.ROOT);
            if (folders.isEmpty() || folders.contains("ansible") || folders.contains("playbooks")) {
                candidates.add(path);
            }
        }
        return paths.withLine(candidates, OPENED, "- hosts:", "  hosts:");
    }

    private List<String> configurationManagement() {
        List<String> found = new ArrayList<>();
        for (String path : paths.named("metadata.rb", "policyfile.rb", "berksfile")) {
            if (!SourceTree.parent(path).isEmpty() || hasSibling(path, "recipes/default.rb")) {
                found.add(path);
            }
        }
        found.addAll(paths.withExtension("pp", "sls"));
        return found;
    }

    private boolean hasSibling(String path, String name) {
        return paths.named(SourceTree.name(name)).contains(SourceTree.join(SourceTree.parent(path), name));
    }

    private List<String> manifestFolders() {
        List<String> candidates = new ArrayList<>();
        for (String path : paths.withExtension("yaml", "yml")) {
            if (ProductPaths.isForDeployment(path)) {
                candidates.add(path);
            }
        }
        return candidates;
    }
}
