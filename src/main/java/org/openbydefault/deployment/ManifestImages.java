package org.openbydefault.deployment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openbydefault.project.DataNode;
import org.openbydefault.project.Fact;
import org.openbydefault.project.Location;
import org.openbydefault.project.SourceText;
import org.openbydefault.project.SourceTree;

/**
 * The images that a YAML file names under {@code image}: compose files, Helm values, Kubernetes manifests. A template
 * that is no YAML before it is filled in is read line by line.
 */
public final class ManifestImages {

    private static final String KEY = "image";

    private final String path;
    private final List<ImageUse> images = new ArrayList<>();

    private ManifestImages(String path) {
        this.path = path;
    }

    public static List<ImageUse> images(SourceTree files, String path) {
        ManifestImages manifest = new ManifestImages(path);
        Fact<List<DataNode>> documents = files.dataDocuments(path);
        Optional<SourceText> text = files.text(path).value();
        if (documents.isKnown()) {
            for (DataNode document : documents.value().get()) {
                manifest.read(document);
            }
        } else if (text.isPresent()) {
            manifest.readLines(text.get().text());
        }
        return manifest.images;
    }

    private void read(DataNode node) {
        for (Map.Entry<String, DataNode> member : node.members().entrySet()) {
            if (member.getKey().equals(KEY)) {
                Optional<String> reference = reference(member.getValue());
                if (reference.isPresent()) {
                    add(
                            reference.get(),
                            member.getValue().line(),
                            node.members().containsKey("build"));
                }
            }
            read(member.getValue());
        }
        for (DataNode item : node.items()) {
            read(item);
        }
    }

    /** The image as one text or, as in Helm values, in the parts registry, repository and tag. */
    private static Optional<String> reference(DataNode image) {
        if (image.text().isPresent()) {
            return image.text();
        }
        Optional<String> repository = image.get("repository").flatMap(DataNode::text);
        Optional<String> registry = image.get("registry").flatMap(DataNode::text);
        boolean hasRegistry = registry.isPresent() && !registry.get().isEmpty();
        return repository.map(name -> hasRegistry ? registry.get() + "/" + name : name);
    }

    private void readLines(String text) {
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            String line = lines[i].strip();
            String entry = line.startsWith("- ") ? line.substring(2).strip() : line;
            if (entry.startsWith(KEY + ":")) {
                add(scalar(entry.substring(KEY.length() + 1)), i + 1, false);
            }
        }
    }

    private static String scalar(String value) {
        int comment = value.indexOf(" #");
        return (comment < 0 ? value : value.substring(0, comment))
                .replace("\"", "")
                .replace("'", "")
                .strip();
    }

    private void add(String written, int line, boolean builtHere) {
        String reference = Placeholders.replace(written.strip(), Map.of());
        if (!reference.isEmpty() && !reference.contains("://")) {
            images.add(new ImageUse(reference, Location.of(path, line), builtHere));
        }
    }
}
