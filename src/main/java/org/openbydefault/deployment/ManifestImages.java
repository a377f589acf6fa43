package org.openbydefault.deployment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openbydefault.project.DataNode;
import org.openbydefault.project.Fact;
import org.openbydefault.project.Location;
import org.openbydefault.project.SourceText;
import org.openbydefault.project.SourceTree;

/**
 * The images that a YAML file names: compose files, Helm values, Kubernetes manifests, kustomizations. A template that is
 * no YAML before it is filled in is read line by line; what a template's expression supplies stands in its values.
 */
public final class ManifestImages {

    private static final String KEY = "image";

    /** Other names under which charts, operators and kustomizations name an image. */
    private static final Set<String> KEYS = Set.of(KEY, "imageName", "newName");

    /** A registry for all images of a chart. */
    private static final String REGISTRY = "imageRegistry";

    private static final Set<String> PICTURES =
            Set.of("png", "jpg", "jpeg", "svg", "gif", "ico", "webp", "iso", "qcow2", "img");

    private static final String KIND = "kind:";
    private static final String DEFINITION = "kind: CustomResourceDefinition\n";

    private final SourceTree files;
    private final String path;
    private final List<ImageUse> images = new ArrayList<>();

    private ManifestImages(SourceTree files, String path) {
        this.files = files;
        this.path = path;
    }

    public static List<ImageUse> images(SourceTree files, String path) {
        ManifestImages manifest = new ManifestImages(files, path);
        Optional<SourceText> text = files.text(path).value();
        if (text.isPresent() && !mayNameImages(text.get().text())) {
            return manifest.images;
        }
        Fact<List<DataNode>> documents = files.dataDocuments(path);
        if (documents.isKnown()) {
            for (DataNode document : documents.value().get()) {
                manifest.read(document);
            }
        } else if (text.isPresent()) {
            manifest.readLines(text.get().text());
        }
        return manifest.images;
    }

    /** Whether it is worth to parse the text: the words of the keys stand in it, and it does not only define resources. */
    private static boolean mayNameImages(String text) {
        return (text.contains("mage") || text.contains("newName") || text.contains("build"))
                && !definesResourcesOnly(text);
    }

    /** A custom resource definition is a schema, often a long one: what is called an image there is a type. */
    private static boolean definesResourcesOnly(String text) {
        int at = kindLine(text, 0);
        if (at < 0) {
            return false;
        }
        while (at >= 0) {
            if (!text.startsWith(DEFINITION, at)) {
                return false;
            }
            at = kindLine(text, at + DEFINITION.length() - 1);
        }
        return true;
    }

    private static int kindLine(String text, int from) {
        if (from == 0 && text.startsWith(KIND)) {
            return 0;
        }
        int newline = text.indexOf("\n" + KIND, from);
        return newline < 0 ? -1 : newline + 1;
    }

    private void read(DataNode node) {
        for (Map.Entry<String, DataNode> member : node.members().entrySet()) {
            DataNode value = member.getValue();
            if (isImageKey(member.getKey())) {
                Optional<String> reference = reference(value);
                if (reference.isPresent()) {
                    add(reference.get(), value.line(), node.members().containsKey("build"));
                }
            } else if (member.getKey().equals(REGISTRY)) {
                addRegistry(value);
            } else if (member.getKey().equals("build")) {
                readBuild(value);
            }
            read(value);
        }
        for (DataNode item : node.items()) {
            read(item);
        }
    }

    /** {@code image}, {@code initImage}, {@code sidecarImage}, {@code imageName}, {@code newName}. */
    private static boolean isImageKey(String key) {
        return KEYS.contains(key) || key.endsWith("Image");
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

    private void addRegistry(DataNode registry) {
        String host = registry.text().orElse("").strip();
        if (!host.isEmpty()) {
            add(host + (host.endsWith("/") ? "*" : "/*"), registry.line(), false);
        }
    }

    /** What a compose file says about how an image is built: an image file within it, or arguments for one. */
    private void readBuild(DataNode build) {
        addContext(build);
        Optional<DataNode> context = build.get("context");
        if (context.isPresent()) {
            addContext(context.get());
        }
        Optional<DataNode> others = build.get("additional_contexts");
        if (others.isPresent()) {
            for (DataNode other : others.get().members().values()) {
                addContext(other);
            }
            for (DataNode other : others.get().items()) {
                addContext(other);
            }
        }
        Optional<DataNode> inline = build.get("dockerfile_inline");
        if (inline.isPresent() && inline.get().text().isPresent()) {
            images.addAll(ImageFile.within(
                            path, inline.get().text().get(), inline.get().line())
                    .images());
        }
        Map<String, String> arguments = arguments(build.get("args"));
        String folder = context.flatMap(DataNode::text).orElse(".");
        String name = build.get("dockerfile").flatMap(DataNode::text).orElse("Dockerfile");
        Optional<String> file = SourceTree.relative(path, "./" + folder + "/" + name);
        Optional<SourceText> text = file.isPresent() && !arguments.isEmpty()
                ? files.text(file.get()).value()
                : Optional.empty();
        if (text.isPresent()) {
            images.addAll(ImageFile.of(text.get()).images(arguments));
        }
    }

    /** Adds what the builder fetches from elsewhere: {@code https://host/repository.git#branch:folder}. */
    private void addContext(DataNode context) {
        String text = plain(context.text().orElse(""));
        String address = text.substring(text.indexOf('=') + 1);
        if (ImageUse.isRemote(address)) {
            int fragment = address.indexOf('#');
            images.add(new ImageUse(
                    fragment < 0 ? address : address.substring(0, fragment), Location.of(path, context.line()), false));
        }
    }

    /** As a mapping, or as a list of {@code NAME=value}. */
    private static Map<String, String> arguments(Optional<DataNode> args) {
        Map<String, String> arguments = new HashMap<>();
        if (args.isPresent()) {
            for (Map.Entry<String, DataNode> member : args.get().members().entrySet()) {
                member.getValue().text().ifPresent(value -> arguments.put(member.getKey(), plain(value)));
            }
            for (DataNode item : args.get().items()) {
                String text = item.text().orElse("");
                int equals = text.indexOf('=');
                if (equals > 0) {
                    arguments.put(text.substring(0, equals), plain(text.substring(equals + 1)));
                }
            }
        }
        return arguments;
    }

    private static String plain(String value) {
        return Placeholders.replace(value.strip(), Map.of());
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
        String reference = plain(written);
        boolean isFilledIn = reference.startsWith("{{");
        boolean isPicture = PICTURES.contains(SourceTree.extension(reference).toLowerCase(Locale.ROOT));
        boolean isReference = !reference.isEmpty() && !reference.contains("://") && reference.indexOf(' ') < 0;
        if (!isFilledIn && !isPicture && (isReference || reference.contains("{{"))) {
            images.add(new ImageUse(reference, Location.of(path, line), builtHere));
        }
    }
}
