package org.openbydefault.rules.community;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openbydefault.project.DataNode;
import org.openbydefault.project.Evidence;
import org.openbydefault.project.Location;
import org.openbydefault.project.SourceTree;

/** Statements about maintenance that machines can read. */
final class MaintenanceDeclarations {

    private MaintenanceDeclarations() {}

    static List<Evidence> of(SourceTree files) {
        List<Evidence> found = new ArrayList<>();
        for (String path : List.of("publiccode.yml", "publiccode.yaml")) {
            addPublicCode(path, files, found);
        }
        addCodeJson("code.json", files, found);
        return found;
    }

    private static void addPublicCode(String path, SourceTree files, List<Evidence> found) {
        Optional<DataNode> root = data(path, files);
        Optional<DataNode> type = root.isPresent() ? root.get().get("maintenance", "type") : Optional.empty();
        if (type.isPresent()) {
            found.add(Evidence.at(
                    Location.of(path, type.get().line()),
                    "maintenance.type " + type.get().text().orElse("")));
        }
    }

    /** At the top in the schema of single repositories, in each release in the federal inventory's. */
    private static void addCodeJson(String path, SourceTree files, List<Evidence> found) {
        Optional<DataNode> root = data(path, files);
        if (root.isPresent()) {
            List<DataNode> holders = new ArrayList<>();
            holders.add(root.get());
            Optional<DataNode> releases = root.get().get("releases");
            if (releases.isPresent()) {
                holders.addAll(releases.get().items());
            }
            for (DataNode holder : holders) {
                Optional<DataNode> maintenance = holder.get("maintenance");
                if (maintenance.isPresent()) {
                    found.add(Evidence.at(
                            Location.of(path, maintenance.get().line()),
                            "maintenance " + maintenance.get().text().orElse("")));
                    return;
                }
            }
        }
    }

    private static Optional<DataNode> data(String path, SourceTree files) {
        return files.paths().contains(path) ? files.data(path).value() : Optional.empty();
    }
}
