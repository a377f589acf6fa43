package org.openbydefault.deployment;

import java.util.ArrayList;
import java.util.List;
import org.openbydefault.project.Location;
import org.openbydefault.project.Pom;
import org.openbydefault.project.PomPlugin;
import org.openbydefault.project.SourceTree;

/**
 * The images that Maven plugins build upon: {@code <from>} of Jib and of the docker, Kubernetes and OpenShift plugins,
 * {@code <builder>} and {@code <runImage>} of Spring Boot, {@code <baseImage>} of Spotify's. Images that they push are
 * left out.
 */
public final class PluginImages {

    private static final List<String> ELEMENTS = List.of("from", "builder", "runImage", "baseImage");

    private PluginImages() {}

    public static List<ImageUse> images(SourceTree files, Pom pom) {
        DeploymentPlugins plugins = new DeploymentPlugins(files, pom);
        List<ImageUse> images = new ArrayList<>();
        for (PomPlugin plugin : plugins.imageBuilders()) {
            String element = plugins.element(plugin);
            for (String name : ELEMENTS) {
                add(element, name, plugin.location(), images);
            }
        }
        return images;
    }

    private static void add(String plugin, String name, Location location, List<ImageUse> images) {
        String start = "<" + name + ">";
        for (int at = plugin.indexOf(start); at >= 0; at = plugin.indexOf(start, at + 1)) {
            int from = at + start.length();
            int end = plugin.indexOf("</" + name + ">", from);
            int inner = end < 0 ? -1 : plugin.substring(from, end).indexOf("<image>");
            if (inner >= 0) {
                from += inner + "<image>".length();
                end = plugin.indexOf("<", from);
            }
            String image = end < from ? "" : plugin.substring(from, end).strip();
            if (!image.isEmpty() && image.indexOf('<') < 0 && !isComment(plugin, at)) {
                int line = location.line() + lines(plugin, from);
                images.add(new ImageUse(withoutScheme(image), Location.of(location.path(), line), false));
            }
        }
    }

    /** Jib also takes images from the local daemon or from a file, as {@code docker://name}. */
    private static String withoutScheme(String image) {
        return image.startsWith("registry://") ? image.substring("registry://".length()) : image;
    }

    private static boolean isComment(String text, int at) {
        return text.lastIndexOf("<!--", at) > text.lastIndexOf("-->", at);
    }

    private static int lines(String text, int to) {
        int lines = 0;
        for (int i = 0; i < to; i++) {
            lines += text.charAt(i) == '\n' ? 1 : 0;
        }
        return lines;
    }
}
