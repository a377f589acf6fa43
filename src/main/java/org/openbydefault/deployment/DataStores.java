package org.openbydefault.deployment;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.openbydefault.places.Folders;
import org.openbydefault.project.Evidence;
import org.openbydefault.project.Location;
import org.openbydefault.project.SourceText;
import org.openbydefault.project.SourceTree;
import org.openbydefault.text.Words;

/** Where the automation sets up what the product keeps its data in. */
final class DataStores {

    private static final Set<String> NAMES = Set.of(
            "postgres",
            "postgresql",
            "postgis",
            "mysql",
            "mariadb",
            "mongo",
            "mongodb",
            "mssql",
            "oracle",
            "cassandra",
            "clickhouse",
            "couchdb",
            "elasticsearch",
            "opensearch",
            "redis",
            "valkey",
            "influxdb",
            "neo4j",
            "timescaledb",
            "rds",
            "aurora",
            "cloudsql",
            "zalando",
            "cnpg");

    private DataStores() {}

    /** The first place: a service of a compose file, a part of a chart, a folder or file of the automation of that name. */
    static Optional<Evidence> in(SourceTree files) {
        DeployablePaths paths = new DeployablePaths(files);
        List<String> described = new ArrayList<>(paths.namedWithPrefix("docker-compose", "compose", "docker-stack"));
        described.addAll(paths.named("chart.yaml", "requirements.yaml"));
        for (String path : described) {
            Optional<Evidence> line = line(path, files);
            if (line.isPresent()) {
                return line;
            }
        }
        for (String path : DeployablePaths.of(files.paths().withPart(NAMES.toArray(new String[0])))) {
            boolean isAutomation = path.endsWith(".tf") || path.endsWith(".sls") || isOfTools(path);
            Optional<String> name = isAutomation ? name(path) : Optional.empty();
            if (name.isPresent()) {
                return Optional.of(Evidence.named(path, name.get()));
            }
        }
        return Optional.empty();
    }

    private static Optional<Evidence> line(String path, SourceTree files) {
        Optional<SourceText> text = files.text(path).value();
        String[] lines = text.isPresent() ? text.get().text().split("\n", -1) : new String[0];
        for (int i = 0; i < lines.length; i++) {
            String entry = lines[i].strip();
            boolean names = entry.startsWith("image:") || entry.startsWith("- name:") || entry.startsWith("name:");
            Optional<String> name = names ? name(entry) : Optional.empty();
            if (name.isPresent()) {
                return Optional.of(Evidence.at(Location.of(path, i + 1), name.get()));
            }
        }
        return Optional.empty();
    }

    private static boolean isOfTools(String path) {
        for (String folder : Folders.of(path)) {
            String lower = folder.toLowerCase(Locale.ROOT);
            if (lower.equals("roles")
                    || lower.equals("cookbooks")
                    || lower.equals("charts")
                    || lower.contains("kube")
                    || lower.equals("k8s")
                    || lower.equals("deploy")
                    || lower.equals("modules")
                    || lower.equals("salt")) {
                return true;
            }
        }
        return false;
    }

    private static Optional<String> name(String text) {
        for (String word : Words.of(text)) {
            if (NAMES.contains(word)) {
                return Optional.of(word);
            }
        }
        return Optional.empty();
    }
}
