package org.openbydefault.deployment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openbydefault.places.ProductPaths;
import org.openbydefault.project.Evidence;
import org.openbydefault.project.Pom;
import org.openbydefault.project.PomDependency;
import org.openbydefault.project.PomElement;
import org.openbydefault.project.PomModule;
import org.openbydefault.project.PomPlugin;
import org.openbydefault.project.SourceTree;

/** Plugins of a reactor that make or start something to be deployed. */
final class DeploymentPlugins {

    private static final Set<String> SERVERS = Set.of(
            "appengine-maven-plugin",
            "azure-functions-maven-plugin",
            "azure-webapp-maven-plugin",
            "cargo-maven2-plugin",
            "cargo-maven3-plugin",
            "heroku-maven-plugin",
            "liberty-maven-plugin",
            "micronaut-maven-plugin",
            "quarkus-maven-plugin",
            "spring-boot-maven-plugin",
            "wildfly-maven-plugin");

    private static final Set<String> IMAGE_BUILDERS = Set.of(
            "docker-maven-plugin",
            "dockerfile-maven-plugin",
            "jib-maven-plugin",
            "jkube-maven-plugin",
            "kubernetes-maven-plugin",
            "openshift-maven-plugin");

    private static final Set<String> PACKAGERS = Set.of("jdeb", "rpm", "rpm-maven-plugin", "deb-maven-plugin");

    private static final String SPRING_BOOT = "spring-boot-maven-plugin";

    /** Modules that are part of the product: no tests, samples or benchmarks. */
    private final List<PomModule> productModules = new ArrayList<>();

    private final List<PomModule> sideModules = new ArrayList<>();

    public DeploymentPlugins(Pom pom) {
        for (PomModule module : pom.modules()) {
            boolean isBesideProduct = isBesideProduct(module);
            if (!isBesideProduct) {
                productModules.add(module);
            }
            if (isBesideProduct || module.byProfile()) {
                sideModules.add(module);
            }
        }
    }

    /** Modules that are part of the product whatever the user chooses: none that only a profile enters. */
    List<PomModule> mainModules() {
        List<PomModule> found = new ArrayList<>();
        for (PomModule module : productModules) {
            if (!module.byProfile()) {
                found.add(module);
            }
        }
        return found;
    }

    /** Modules that only a profile enters, and those for tests and shows. */
    List<PomModule> sideModules() {
        return sideModules;
    }

    private static boolean isBesideProduct(PomModule module) {
        return !ProductPaths.isProduct(module.pom())
                || ProductPaths.isShowpieceName(SourceTree.parent(module.pom()))
                || ProductPaths.isSideName(module.artifactId())
                || ProductPaths.isShowpieceName(module.artifactId());
    }

    /** Plugins that build or run a server, an image or a system package, integration tests left out. */
    public List<Evidence> ofServices() {
        List<Evidence> found = new ArrayList<>();
        for (PomModule module : mainModules()) {
            boolean isTool = isNamedAsTool(module);
            for (PomPlugin plugin : inUse(List.of(module))) {
                boolean isServer = isOf(SERVERS, plugin) && !isTool;
                if (isServer || isOf(IMAGE_BUILDERS, plugin) || isOf(PACKAGERS, plugin)) {
                    addUnlessForTests(plugin, found);
                }
            }
        }
        return found;
    }

    /** What makes servers makes programs for the command line, too. */
    private static boolean isNamedAsTool(PomModule module) {
        return ProductPaths.isToolName(module.artifactId()) || ProductPaths.isToolName(SourceTree.parent(module.pom()));
    }

    /** What makes an image or a system package. */
    public List<Evidence> ofImagesAndPackages() {
        List<Evidence> found = new ArrayList<>();
        for (PomPlugin plugin : inUse(productModules)) {
            boolean buildsImage = isNamed(SPRING_BOOT, plugin)
                    && (plugin.bindings().contains("build-image")
                            || plugin.bindings().contains("build-image-no-fork"));
            if (isOf(IMAGE_BUILDERS, plugin)
                    || isOf(PACKAGERS, plugin)
                    || isNamed("appassembler-maven-plugin", plugin)
                    || buildsImage) {
                addUnlessForTests(plugin, found);
            }
        }
        for (PomModule module : productModules) {
            addImageExtensions(module, found);
            if (module.packaging().equals("karaf-assembly")) {
                found.add(Evidence.at(module.pom(), "packaging karaf-assembly"));
            }
        }
        return found;
    }

    /** Plugins that build images from other images, as product modules configure or manage them. */
    public List<PomPlugin> imageBuilders() {
        List<PomPlugin> found = new ArrayList<>();
        for (PomPlugin plugin : ofProduct()) {
            if (isOf(IMAGE_BUILDERS, plugin) || isNamed(SPRING_BOOT, plugin)) {
                found.add(plugin);
            }
        }
        return found;
    }

    /** Assembly plugins, which make distributions of programs and libraries alike. */
    public List<Evidence> ofDistributions() {
        List<Evidence> found = new ArrayList<>();
        for (PomPlugin plugin : inUse(productModules)) {
            if (isNamed("maven-assembly-plugin", plugin)) {
                addUnlessForTests(plugin, found);
            }
        }
        return found;
    }

    private static List<PomPlugin> inUse(List<PomModule> modules) {
        List<PomPlugin> found = new ArrayList<>();
        for (PomModule module : modules) {
            for (PomPlugin plugin : module.plugins()) {
                if (!plugin.managed()) {
                    found.add(plugin);
                }
            }
        }
        return found;
    }

    private List<PomPlugin> ofProduct() {
        List<PomPlugin> found = new ArrayList<>();
        for (PomModule module : productModules) {
            found.addAll(module.plugins());
        }
        return found;
    }

    private static void addImageExtensions(PomModule module, List<Evidence> found) {
        for (PomDependency dependency : module.dependencies()) {
            if (dependency.artifactId().startsWith("quarkus-container-image-")) {
                found.add(Evidence.at(dependency.location(), dependency.artifactId()));
            }
        }
    }

    private void addUnlessForTests(PomPlugin plugin, List<Evidence> found) {
        boolean runsForeignImage = isNamed("docker-maven-plugin", plugin) && !buildsImage(plugin);
        if (!isForTests(plugin) && !runsForeignImage) {
            found.add(Evidence.at(plugin.location(), plugin.artifactId()));
        }
    }

    /** Bound to the phases around integration tests, as {@code spring-boot:start} is by itself, or skipped. */
    private static boolean isForTests(PomPlugin plugin) {
        for (String binding : plugin.bindings()) {
            boolean isAroundTests = binding.endsWith("integration-test");
            if (isAroundTests || (isNamed(SPRING_BOOT, plugin) && binding.equals("start"))) {
                return true;
            }
        }
        for (PomElement configuration : plugin.configurations()) {
            Optional<PomElement> skip = configuration.child("skip");
            if (skip.isPresent() && skip.get().text().equals("true")) {
                return true;
            }
        }
        return false;
    }

    /** Whether it, or what is managed under its name, says how to build an image, not only which ones to start. */
    private boolean buildsImage(PomPlugin plugin) {
        for (PomPlugin candidate : ofProduct()) {
            boolean isSame = candidate == plugin || (candidate.managed() && isNamed(plugin.artifactId(), candidate));
            if (isSame && describesImage(candidate)) {
                return true;
            }
        }
        return false;
    }

    private static boolean describesImage(PomPlugin plugin) {
        for (PomElement configuration : plugin.configurations()) {
            if (configuration.holds("build")
                    || configuration.holds("imageName")
                    || configuration.holds("dockerFile")
                    || configuration.holds("dockerFileDir")
                    || configuration.holds("dockerfile")
                    || configuration.holds("dockerDirectory")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNamed(String artifactId, PomPlugin plugin) {
        return plugin.artifactId().equals(artifactId);
    }

    private static boolean isOf(Set<String> artifactIds, PomPlugin plugin) {
        return artifactIds.contains(plugin.artifactId());
    }
}
