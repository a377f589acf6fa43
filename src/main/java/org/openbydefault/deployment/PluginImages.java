package org.openbydefault.deployment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openbydefault.project.Pom;
import org.openbydefault.project.PomElement;
import org.openbydefault.project.PomPlugin;

/**
 * The images that Maven plugins build upon: {@code <from>} of Jib and of the docker, Kubernetes and OpenShift plugins,
 * {@code <builder>} and {@code <runImage>} of Spring Boot, {@code <baseImage>} of Spotify's. Images that they push are
 * left out.
 */
public final class PluginImages {

    private static final Set<String> ELEMENTS = Set.of("from", "builder", "runImage", "baseImage");

    private PluginImages() {}

    public static List<ImageUse> images(Pom pom) {
        List<ImageUse> images = new ArrayList<>();
        for (PomPlugin plugin : new DeploymentPlugins(pom).imageBuilders()) {
            for (PomElement configuration : plugin.configurations()) {
                addBelow(configuration, images);
            }
        }
        return images;
    }

    private static void addBelow(PomElement element, List<ImageUse> images) {
        for (PomElement child : element.children()) {
            if (ELEMENTS.contains(child.name())) {
                add(child, images);
            }
            addBelow(child, images);
        }
    }

    private static void add(PomElement base, List<ImageUse> images) {
        Optional<PomElement> nested = base.child("image");
        PomElement named = nested.isPresent() ? nested.get() : base;
        if (!named.text().isEmpty() && !named.text().startsWith("tar://")) {
            images.add(new ImageUse(withoutScheme(named.text()), named.location(), false));
        }
    }

    /** Jib also takes images from the local daemon, as {@code docker://name}, or from a file, as {@code tar://path}. */
    private static String withoutScheme(String image) {
        return image.startsWith("registry://") ? image.substring("registry://".length()) : image;
    }
}
