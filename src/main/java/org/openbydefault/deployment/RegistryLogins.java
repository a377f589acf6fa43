package org.openbydefault.deployment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.openbydefault.places.DocumentPaths;
import org.openbydefault.project.Location;
import org.openbydefault.project.SourceText;
import org.openbydefault.project.SourceTree;

/** The registries at which scripts and documents of the product tell people to log in: who pulls there has an account. */
public final class RegistryLogins {

    private static final Set<String> TOOLS = Set.of("docker", "podman", "buildah", "skopeo", "nerdctl", "helm");

    /** How many scripts and documents are opened at the most. */
    private static final int OPENED = 40;

    private final Map<String, Location> places = new TreeMap<>();

    private RegistryLogins() {}

    public static RegistryLogins in(SourceTree files) {
        RegistryLogins logins = new RegistryLogins();
        List<String> candidates =
                new ArrayList<>(DeployablePaths.of(files.paths().withExtension("sh", "bash")));
        candidates.addAll(DeployablePaths.of(files.paths().named("makefile")));
        candidates.addAll(SourceTree.topFirst(DocumentPaths.all(files.paths())));
        for (String path : candidates.subList(0, Math.min(candidates.size(), OPENED))) {
            Optional<SourceText> text = files.text(path).value();
            if (text.isPresent()) {
                logins.read(text.get());
            }
        }
        return logins;
    }

    /** What these files tell; where they push images, too, logging in is for that. */
    public static RegistryLogins in(SourceTree files, Collection<String> paths) {
        RegistryLogins logins = new RegistryLogins();
        for (String path : paths) {
            Optional<SourceText> text = files.text(path).value();
            if (text.isPresent() && !text.get().text().contains("docker push")) {
                logins.read(text.get());
            }
        }
        return logins;
    }

    /** The registries, each with the first place that tells. */
    public Map<String, Location> all() {
        return places;
    }

    /** Where somebody is told to log in there. */
    public Optional<Location> at(String registry) {
        return Optional.ofNullable(places.get(registry));
    }

    private void read(SourceText source) {
        String[] lines = source.text().split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (lines[i].contains("login")) {
                read(lines[i].replace("`", " ").strip().split("\\s+"), Location.of(source.path(), i + 1));
            }
        }
    }

    private void read(String[] words, Location location) {
        boolean isLogin = false;
        for (int i = 0; i < words.length; i++) {
            boolean starts = words[i].equals("login")
                    && i > 0
                    && (TOOLS.contains(words[i - 1]) || words[i - 1].equals("registry"));
            isLogin |= starts;
            String host = words[i].replace("\"", "").replace("'", "").replace("https://", "");
            if (isLogin && !host.startsWith("-") && (host.indexOf('.') > 0 || host.indexOf(':') > 0)) {
                places.putIfAbsent(host.endsWith("/") ? host.substring(0, host.length() - 1) : host, location);
            }
        }
    }
}
