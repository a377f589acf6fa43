package org.openbydefault.deployment;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.openbydefault.places.DocumentPaths;
import org.openbydefault.places.ProductPaths;
import org.openbydefault.project.SourceText;
import org.openbydefault.project.SourceTree;
import org.openbydefault.text.Words;

/** The files of a repository that say to a machine how the product is deployed. */
public final class DeploymentFiles {

    /** Words in a file's name that say it is for building, beside those of a trial. */
    private static final Set<String> WORKSHOP_WORDS = Set.of("debug", "ci", "build", "builder", "override");

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

    /** Words in a file's name that say that nobody takes it any more. */
    private static final Set<String> DISUSED_WORDS = Set.of("unused", "notused", "deprecated", "obsolete", "disabled");

    /** How many files of one sort are opened at the most. */
    private static final int OPENED = 20;

    private final SourceTree files;

    public DeploymentFiles(SourceTree files) {
        this.files = files;
    }

    /** Dockerfiles and Containerfiles of the product, for whatever the images are. */
    public List<SourceText> imageFiles() {
        List<String> candidates = files.paths().namedWithPrefix("dockerfile", "containerfile");
        candidates.addAll(files.paths().withExtension("dockerfile", "containerfile"));
        List<SourceText> found = new ArrayList<>();
        for (String path : deployable(candidates)) {
            Optional<SourceText> text = isImageName(path) ? files.text(path).value() : Optional.empty();
            if (text.isPresent()) {
                found.add(text.get());
            }
        }
        return found;
    }

    /** Dockerfiles and Containerfiles of images that run the product. */
    public List<String> images() {
        List<String> found = new ArrayList<>();
        for (SourceText text : imageFiles()) {
            if (found.size() < OPENED && ImageFile.of(text).runsTheProduct()) {
                found.add(text.path());
            }
        }
        return found;
    }

    /** Compose files that run the product, not only what it needs next to it. */
    public List<String> composeFiles() {
        List<String> found = new ArrayList<>();
        for (String path : deployable(files.paths().namedWithPrefix("docker-compose", "compose", "docker-stack"))) {
            if (isYaml(path) && found.size() < OPENED && new ComposeFile(text(path)).runsTheProduct()) {
                found.add(path);
            }
        }
        return found;
    }

    /** The descriptors of Helm charts. */
    public List<String> charts() {
        return deployable(files.paths().named("chart.yaml"));
    }

    /** Terraform or OpenTofu configurations and Ansible roles and playbooks. */
    public List<String> infrastructureCode() {
        List<String> found = new ArrayList<>();
        for (String path : deployable(files.paths().withExtension("tf", "tofu"))) {
            if (found.size() < OPENED && hasLineThatStartsWith(path, "resource ", "module ", "provider ")) {
                found.add(path);
            }
        }
        for (String path : deployable(files.paths().named("main.yml", "main.yaml"))) {
            if (path.contains("/tasks/")) {
                found.add(path);
            }
        }
        return found.isEmpty() ? playbooks() : found;
    }

    /** Units of systemd. */
    public List<String> systemUnits() {
        List<String> found = new ArrayList<>();
        for (String path : deployable(files.paths().withExtension("service", "timer"))) {
            if (hasLineThatStartsWith(path, "[Service]", "[Unit]")) {
                found.add(path);
            }
        }
        return found;
    }

    /** Whether a line of that file starts with one of these. */
    public boolean hasLineThatStartsWith(String path, String... starts) {
        for (String line : text(path).split("\n", -1)) {
            for (String start : starts) {
                if (line.startsWith(start)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Those of the paths that belong to what is delivered, the ones nearest to the top first. */
    public static List<String> deployable(List<String> paths) {
        List<String> found = new ArrayList<>();
        for (String path : paths) {
            if (ProductPaths.isProduct(path) && !isProgramSource(path) && !isTrial(SourceTree.name(path))) {
                found.add(path);
            }
        }
        return SourceTree.topFirst(found);
    }

    private List<String> playbooks() {
        List<String> found = new ArrayList<>();
        int opened = 0;
        for (String path : deployable(files.paths().withExtension("yml", "yaml"))) {
            boolean mayBe =
                    SourceTree.parent(path).isEmpty() || lowerFolders(path).contains("ansible");
            if (mayBe && opened < OPENED) {
                opened++;
                if (hasLineThatStartsWith(path, "- hosts:", "  hosts:")) {
                    found.add(path);
                }
            }
        }
        return found;
    }

    private String text(String path) {
        Optional<SourceText> text = files.text(path).value();
        return text.isPresent() ? text.get().text() : "";
    }

    /** {@code Dockerfile.jvm} and {@code native.Dockerfile} are image files, {@code Dockerfile.adoc} speaks of one. */
    private static boolean isImageName(String path) {
        return !DocumentPaths.isDocument(path)
                && !NO_IMAGE_FILES.contains(SourceTree.extension(path).toLowerCase(Locale.ROOT));
    }

    private static boolean isYaml(String path) {
        String extension = SourceTree.extension(path);
        return extension.equals("yml") || extension.equals("yaml");
    }

    private static boolean isTrial(String name) {
        for (String word : Words.ofName(name)) {
            if (WORKSHOP_WORDS.contains(word)) {
                return true;
            }
        }
        return ProductPaths.isSideName(name) || ProductPaths.isTrialName(name);
    }

    /** Below src/main lie programs and their resources, except in folders made for images and charts. */
    private static boolean isProgramSource(String path) {
        int main = path.indexOf("src/main/");
        if (main < 0 || (main > 0 && path.charAt(main - 1) != '/')) {
            return false;
        }
        String below = path.substring(main + "src/main/".length());
        return below.startsWith("java/")
                || below.startsWith("kotlin/")
                || below.startsWith("resources/")
                || below.startsWith("webapp/");
    }

    private static String lowerFolders(String path) {
        return SourceTree.parent(path).toLowerCase(Locale.ROOT);
    }
}
