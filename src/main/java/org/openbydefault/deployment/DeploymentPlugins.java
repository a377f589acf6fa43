package org.openbydefault.deployment;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.openbydefault.places.ProductPaths;
import org.openbydefault.project.Evidence;
import org.openbydefault.project.Pom;
import org.openbydefault.project.PomDependency;
import org.openbydefault.project.PomModule;
import org.openbydefault.project.PomPlugin;
import org.openbydefault.project.SourceText;
import org.openbydefault.project.SourceTree;

/** Plugins of a reactor that make or start something to be deployed. */
public final class DeploymentPlugins {

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

    private final SourceTree files;
    private final Pom pom;

    public DeploymentPlugins(SourceTree files, Pom pom) {
        this.files = files;
        this.pom = pom;
    }

    /** Modules that are part of the product: no tests, samples or benchmarks. */
    public List<PomModule> productModules() {
        List<PomModule> found = new ArrayList<>();
        for (PomModule module : pom.modules()) {
            if (ProductPaths.isProduct(module.pom())
                    && !ProductPaths.isSideName(module.artifactId())
                    && !ProductPaths.isShowpieceName(module.artifactId())) {
                found.add(module);
            }
        }
        return found;
    }

    /** Plugins that build or run a server, an image or a system package, integration tests left out. */
    public List<Evidence> ofServices() {
        List<Evidence> found = new ArrayList<>();
        for (PomModule module : productModules()) {
            for (PomPlugin plugin : module.plugins()) {
                if (isOf(SERVERS, plugin) || isOf(IMAGE_BUILDERS, plugin) || isOf(PACKAGERS, plugin)) {
                    addUnlessForTests(plugin, found);
                }
            }
        }
        return found;
    }

    /** Plugins whose result is an image or a system package. */
    public List<Evidence> ofImagesAndPackages() {
        List<Evidence> found = new ArrayList<>();
        for (PomModule module : productModules()) {
            for (PomPlugin plugin : module.plugins()) {
                boolean buildsImage = plugin.artifactId().equals("spring-boot-maven-plugin")
                        && element(plugin).contains("build-image");
                if (isOf(IMAGE_BUILDERS, plugin)
                        || isOf(PACKAGERS, plugin)
                        || plugin.artifactId().equals("appassembler-maven-plugin")
                        || buildsImage) {
                    addUnlessForTests(plugin, found);
                }
            }
            addImageExtensions(module, found);
            if (module.packaging().equals("karaf-assembly")) {
                found.add(Evidence.at(module.pom(), "packaging karaf-assembly"));
            }
        }
        return found;
    }

    /** Plugins that build images from other images, as far as a product module configures them. */
    public List<PomPlugin> imageBuilders() {
        List<PomPlugin> found = new ArrayList<>();
        for (PomModule module : productModules()) {
            for (PomPlugin plugin : module.plugins()) {
                if (isOf(IMAGE_BUILDERS, plugin) || plugin.artifactId().equals("spring-boot-maven-plugin")) {
                    found.add(plugin);
                }
            }
        }
        return found;
    }

    /** Assembly plugins, which make distributions of programs and libraries alike. */
    public List<Evidence> ofDistributions() {
        List<Evidence> found = new ArrayList<>();
        for (PomModule module : productModules()) {
            for (PomPlugin plugin : module.plugins()) {
                if (plugin.artifactId().equals("maven-assembly-plugin")) {
                    addUnlessForTests(plugin, found);
                }
            }
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
        String element = element(plugin);
        boolean forTests = element.contains("integration-test") || element.contains("<skip>true</skip>");
        boolean runsForeignImage = plugin.artifactId().equals("docker-maven-plugin")
                && !element.contains("<build>")
                && !element.toLowerCase(Locale.ROOT).contains("dockerfile")
                && !element.contains("<imageName>");
        if (!forTests && !runsForeignImage) {
            found.add(Evidence.at(plugin.location(), plugin.artifactId()));
        }
    }

    /** The plugin's element as written, from the line of its place on, or an empty string. */
    public String element(PomPlugin plugin) {
        String text = files.text(plugin.location().path())
                .value()
                .map(SourceText::text)
                .orElse("");
        int from = 0;
        for (int line = 1; line < plugin.location().line() && from >= 0; line++) {
            from = text.indexOf('\n', from) + 1;
        }
        int start = text.indexOf("<plugin>", from);
        int end = start < 0 ? -1 : text.indexOf("</plugin>", start);
        return end < 0 ? "" : text.substring(start, end);
    }

    private static boolean isOf(Set<String> artifactIds, PomPlugin plugin) {
        return artifactIds.contains(plugin.artifactId());
    }
}
