package org.openbydefault.deployment;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openbydefault.places.DocumentPaths;
import org.openbydefault.places.ProductPaths;
import org.openbydefault.project.SourceText;
import org.openbydefault.project.SourceTree;

/** The files that build, combine and configure containers. */
public final class ContainerFiles {

    /** Extensions of what is called after image files and is none: programs, data, settings, remains. */
    private static final Set<String> NO_IMAGE_FILES = Set.of(
            "asc",
            "bak",
            "bat",
            "cmd",
            "cs",
            "diff",
            "dockerignore",
            "go",
            "groovy",
            "htm",
            "html",
            "java",
            "js",
            "json",
            "jsx",
            "kt",
            "mdx",
            "mjs",
            "old",
            "orig",
            "patch",
            "pdf",
            "php",
            "png",
            "properties",
            "ps1",
            "py",
            "rb",
            "rej",
            "rs",
            "scala",
            "sh",
            "svg",
            "toml",
            "ts",
            "tsx",
            "txt",
            "unused",
            "xml",
            "yaml",
            "yml");

    /** How many files of one sort are opened at the most. */
    private static final int OPENED = 20;

    private final DeployablePaths paths;
    private @Nullable List<ImageFile> ofProduct;

    public ContainerFiles(SourceTree files) {
        this.paths = new DeployablePaths(files);
    }

    /** Dockerfiles and Containerfiles of the product, for whatever the images are. */
    public List<SourceText> imageFiles() {
        List<String> candidates = new ArrayList<>(paths.namedWithPrefix("dockerfile", "containerfile"));
        candidates.addAll(paths.withExtension("dockerfile", "containerfile"));
        List<SourceText> found = new ArrayList<>();
        for (String path : SourceTree.topFirst(candidates)) {
            Optional<SourceText> text = isImageName(path) ? paths.source(path) : Optional.empty();
            if (text.isPresent()) {
                found.add(text.get());
            }
        }
        return found;
    }

    /** Dockerfiles and Containerfiles of images that run the product. */
    List<String> images() {
        List<String> found = new ArrayList<>();
        for (ImageFile image : ofProduct()) {
            found.add(image.path());
        }
        return found;
    }

    /** Those of the images that say that something in them waits for requests. */
    List<String> listeningImages() {
        List<String> found = new ArrayList<>();
        for (ImageFile image : ofProduct()) {
            if (image.listens()) {
                found.add(image.path());
            }
        }
        return found;
    }

    private List<ImageFile> ofProduct() {
        if (ofProduct == null) {
            ofProduct = new ArrayList<>();
            for (SourceText text : imageFiles()) {
                ImageFile image = ImageFile.of(text);
                if (ofProduct.size() < OPENED && image.runsTheProduct()) {
                    ofProduct.add(image);
                }
            }
        }
        return ofProduct;
    }

    /** Compose files that run the product, not only what it needs next to it. */
    List<String> composeFiles() {
        List<String> found = new ArrayList<>();
        for (String path : paths.namedWithPrefix("docker-compose", "compose", "docker-stack")) {
            if (isYaml(path) && found.size() < OPENED && new ComposeFile(paths.text(path)).runsTheProduct()) {
                found.add(path);
            }
        }
        return found;
    }

    /** The descriptors of Helm charts. */
    List<String> charts() {
        return paths.named("chart.yaml");
    }

    /** The YAML files that say which images are started: compose files, values of charts, manifests, kustomizations. */
    public List<String> imageUsers() {
        List<String> found = new ArrayList<>();
        for (String path : paths.withExtension("yaml", "yml")) {
            String name = SourceTree.name(path).toLowerCase(Locale.ROOT);
            if (isCompose(path) || name.startsWith("kustomization.") || ProductPaths.isForDeployment(path)) {
                addWithExtended(path, found);
            }
        }
        return found;
    }

    /** A compose file may take services from other files, whatever they are called. */
    private void addWithExtended(String path, List<String> found) {
        if (found.contains(path)) {
            return;
        }
        found.add(path);
        if (isCompose(path)) {
            for (String reference : new ComposeFile(paths.text(path)).extended()) {
                Optional<String> other = SourceTree.relative(path, reference);
                if (other.isPresent() && paths.source(other.get()).isPresent()) {
                    addWithExtended(other.get(), found);
                }
            }
        }
    }

    /** {@code Dockerfile.jvm} and {@code native.Dockerfile} are image files, {@code Dockerfile.adoc} speaks of one. */
    private static boolean isImageName(String path) {
        return !DocumentPaths.isDocument(path)
                && !NO_IMAGE_FILES.contains(SourceTree.extension(path).toLowerCase(Locale.ROOT));
    }

    private static boolean isCompose(String path) {
        String name = SourceTree.name(path).toLowerCase(Locale.ROOT);
        return name.startsWith("compose") || name.startsWith("docker-compose") || name.startsWith("docker-stack");
    }

    private static boolean isYaml(String path) {
        String extension = SourceTree.extension(path);
        return extension.equals("yml") || extension.equals("yaml");
    }
}
