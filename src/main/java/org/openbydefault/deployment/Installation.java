package org.openbydefault.deployment;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.openbydefault.places.Folders;
import org.openbydefault.project.SourceTree;
import org.openbydefault.text.Words;

/** The files that install a product on a server or a hosting platform and start it there. */
final class Installation {

    private static final Set<String> DISTRIBUTION_FOLDERS =
            Set.of("bin", "assembly", "assemblies", "dist", "distribution", "scripts");

    private static final Set<String> SCRIPTS = Set.of("sh", "bash", "py", "ps1", "bat", "cmd");

    /** Scripts that publish artifacts, sites or snapshots deploy nothing that runs. */
    private static final Set<String> PUBLISHED = Set.of(
            "site", "docs", "javadoc", "snapshot", "snapshots", "central", "artifacts", "release", "jdk", "maven");

    /** What runs without somebody who uses it at that moment. */
    private static final Set<String> SERVERS =
            Set.of("service", "services", "server", "servers", "daemon", "systemd", "broker", "node", "cluster");

    /** Fewer folders with units may be packages for several systems. */
    private static final int FEWEST_SERVERS = 3;

    private final DeployablePaths paths;

    Installation(SourceTree files) {
        this.paths = new DeployablePaths(files);
    }

    /** Descriptors of hosting platforms. */
    List<String> platformDescriptors() {
        return paths.named(
                "procfile", "heroku.yml", "fly.toml", "render.yaml", "captain-definition", "nais.yaml", "nais.yml");
    }

    /** What lies in the hidden folders of hosting platforms. */
    List<String> platformFolders() {
        List<String> found = new ArrayList<>(paths.under(".deploy"));
        found.addAll(paths.under(".nais"));
        return found;
    }

    /** Units of systemd and scripts of init. */
    List<String> systemUnits() {
        List<String> found = new ArrayList<>();
        for (String path : paths.withExtension("service", "timer")) {
            if (paths.hasLineThatStartsWith(path, "[Service]", "[Unit]")) {
                found.add(path);
            }
        }
        return found;
    }

    /** Units of systemd that are sorted by the servers on which they run; none where they are those of one program. */
    List<String> unitsOfServers() {
        List<String> units = systemUnits();
        Set<String> folders = new HashSet<>();
        for (String unit : units) {
            folders.add(SourceTree.parent(unit));
        }
        return folders.size() >= FEWEST_SERVERS ? units : List.of();
    }

    /** Descriptions of Debian and RPM packages. */
    List<String> systemPackages() {
        List<String> found = new ArrayList<>();
        for (String path : paths.named("control")) {
            String folder = SourceTree.name(SourceTree.parent(path)).toLowerCase(Locale.ROOT);
            if (folder.equals("debian") || folder.equals("control") || folder.equals("deb")) {
                found.add(path);
            }
        }
        for (String path : paths.withExtension("spec")) {
            if (paths.hasLineThatStartsWith(path, "%install", "%files")) {
                found.add(path);
            }
        }
        return found;
    }

    /** Scripts that install or deploy the product. */
    List<String> installers() {
        List<String> found = new ArrayList<>();
        for (String path : paths.namedWithPrefix("install", "deploy")) {
            String name = SourceTree.name(path);
            String first = Words.ofName(name).get(0);
            boolean isVerb = first.equals("install") || first.equals("installer") || first.equals("deploy");
            if (isVerb && isScript(name) && !speaksOf(PUBLISHED, name)) {
                found.add(path);
            }
        }
        return found;
    }

    /** Those of the installers whose names say that they install something that runs by itself. */
    List<String> serverInstallers() {
        List<String> found = new ArrayList<>();
        for (String path : installers()) {
            if (speaksOf(SERVERS, SourceTree.name(path))) {
                found.add(path);
            }
        }
        return found;
    }

    /** Scripts that start the product from a distribution. */
    List<String> startScripts() {
        List<String> found = new ArrayList<>();
        for (String path : paths.namedWithPrefix("start", "run")) {
            if (isScript(path) && isInDistribution(path)) {
                found.add(path);
            }
        }
        return found;
    }

    /** Those of the start scripts that have a counterpart beside them which stops what they started. */
    List<String> serverStartScripts() {
        List<String> found = new ArrayList<>();
        List<String> stops = paths.namedWithPrefix("stop", "shutdown");
        for (String path : startScripts()) {
            boolean isStopped = false;
            for (String stop : stops) {
                isStopped |= SourceTree.parent(stop).equals(SourceTree.parent(path)) && isScript(stop);
            }
            if (isStopped || speaksOf(SERVERS, SourceTree.name(path))) {
                found.add(path);
            }
        }
        return found;
    }

    private static boolean isScript(String path) {
        return SCRIPTS.contains(SourceTree.extension(path));
    }

    private static boolean isInDistribution(String path) {
        for (String folder : Folders.of(path)) {
            if (speaksOf(DISTRIBUTION_FOLDERS, folder)) {
                return true;
            }
        }
        return false;
    }

    private static boolean speaksOf(Set<String> words, String name) {
        for (String word : Words.ofName(name)) {
            if (words.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
