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
import org.openbydefault.text.Words;

/** The registries at which scripts and documents of the product tell people to log in: who pulls there has an account. */
public final class RegistryLogins {

    private static final Set<String> TOOLS = Set.of("docker", "podman", "buildah", "skopeo", "nerdctl", "helm");

    private static final Set<String> PUBLISHING = Set.of("publish", "publishing", "push", "release", "releasing");

    private static final String[] PUSHES = {"docker push", "podman push", "buildah push", " --push", "jib:build"};

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
            logins.read(files, path);
        }
        return logins;
    }

    /** What these files tell. */
    public static RegistryLogins in(SourceTree files, Collection<String> paths) {
        RegistryLogins logins = new RegistryLogins();
        for (String path : paths) {
            logins.read(files, path);
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

    private void read(SourceTree files, String path) {
        Optional<SourceText> text = files.text(path).value();
        if (text.isPresent() && !isForPushing(text.get())) {
            read(text.get());
        }
    }

    /** Where images are pushed, or where a file is named for publishing them, logging in is for that. */
    private static boolean isForPushing(SourceText source) {
        for (String word : Words.ofName(SourceTree.name(source.path()))) {
            if (PUBLISHING.contains(word)) {
                return true;
            }
        }
        for (String command : PUSHES) {
            if (source.text().contains(command)) {
                return true;
            }
        }
        return false;
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
