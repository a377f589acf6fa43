package org.openbydefault.deployment;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.openbydefault.places.ProductPaths;
import org.openbydefault.project.Evidence;
import org.openbydefault.project.SourceTree;
import org.openbydefault.text.Words;

/** Files from which somebody learns what has to be configured: samples, values of charts, defaults. */
final class ConfigurationSamples {

    private static final String[] SAMPLE_PARTS = {"sample", "example", ".template", ".dist", ".tmpl"};

    private static final String[] SAMPLE_ENDS = {".sample", ".example", ".template", ".dist", ".tmpl"};

    private static final Set<String> SAMPLE_WORDS = Set.of("sample", "example");

    /** What files with such a word in their names are about when they are to be filled in. */
    private static final Set<String> SETTINGS_WORDS = Set.of(
            "config",
            "configuration",
            "conf",
            "settings",
            "env",
            "environment",
            "properties",
            "secrets",
            "values",
            "vars",
            "inventory");

    private static final Set<String> SETTINGS_EXTENSIONS = Set.of(
            "yml",
            "yaml",
            "toml",
            "ini",
            "conf",
            "env",
            "properties",
            "tfvars",
            "sample",
            "example",
            "template",
            "dist",
            "tmpl");

    private static final Set<String> SETTINGS_FOLDERS = Set.of("config", "conf", "etc");

    private final SourceTree files;

    private ConfigurationSamples(SourceTree files) {
        this.files = files;
    }

    /** One place of each sort, the one that says most first. */
    static List<Evidence> in(SourceTree files) {
        return new ConfigurationSamples(files).find();
    }

    private List<Evidence> find() {
        DeployablePaths paths = new DeployablePaths(files);
        List<Evidence> found = new ArrayList<>();
        addFirst("Configuration sample", samples(), found);
        addFirst("Values of a chart", chartValues(paths), found);
        addFirst("Variables", DeployablePaths.of(files.paths().named("variables.tf", "vars.tf")), found);
        addFirst("Defaults of a role", below("defaults", paths.named("main.yml", "main.yaml")), found);
        addFirst("Group variables", DeployablePaths.of(groupVariables()), found);
        addFirst("Compose file", new ContainerFiles(files).composeFiles(), found);
        addFirst("Platform descriptor", paths.named("app.json", "render.yaml", "nais.yaml", "nais.yml"), found);
        addFirst("Settings with their defaults", shippedSettings(), found);
        addFirst("Settings", settingsFolders(), found);
        return found;
    }

    private static void addFirst(String sort, List<String> places, List<Evidence> found) {
        if (!places.isEmpty()) {
            found.add(Evidence.named(places.get(0), sort));
        }
    }

    private List<String> samples() {
        List<String> found = new ArrayList<>();
        for (String path : SourceTree.topFirst(files.paths().withPart(SAMPLE_PARTS))) {
            if (isSample(SourceTree.name(path)) && ToolPlace.BESIDE.holds(PathWords.of(path), List.of())) {
                found.add(path);
            }
        }
        return found;
    }

    /** {@code .env.example}, {@code config.template.yml}, {@code sample_settings.xml}. */
    private static boolean isSample(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        boolean isSample = false;
        for (String end : SAMPLE_ENDS) {
            isSample |= lower.contains(end);
        }
        boolean isSettings = SETTINGS_EXTENSIONS.contains(SourceTree.extension(name));
        for (String word : Words.ofName(name)) {
            isSample |= SAMPLE_WORDS.contains(word);
            isSettings |= SETTINGS_WORDS.contains(word);
        }
        return isSample && isSettings;
    }

    private static List<String> chartValues(DeployablePaths paths) {
        List<String> found = new ArrayList<>();
        for (String chart : paths.named("chart.yaml")) {
            for (String values : paths.named("values.yaml", "values.yml")) {
                if (SourceTree.parent(values).equals(SourceTree.parent(chart))) {
                    found.add(values);
                }
            }
        }
        return found;
    }

    private static List<String> below(String folder, List<String> paths) {
        List<String> found = new ArrayList<>();
        for (String path : paths) {
            if (SourceTree.name(SourceTree.parent(path))
                    .toLowerCase(Locale.ROOT)
                    .equals(folder)) {
                found.add(path);
            }
        }
        return found;
    }

    private List<String> groupVariables() {
        return files.paths().withPart("group_vars/", "host_vars/");
    }

    /** What a Java product ships, which others overwrite from outside. */
    private List<String> shippedSettings() {
        List<String> found = new ArrayList<>();
        for (String path :
                SourceTree.topFirst(files.paths().withExtension("properties", "yml", "yaml", "conf", "toml"))) {
            String name = SourceTree.name(path).toLowerCase(Locale.ROOT);
            boolean isSettings =
                    name.startsWith("application.") || name.startsWith("config.") || name.startsWith("settings.");
            if (isSettings && path.contains("src/main/resources/") && ProductPaths.isProduct(path)) {
                found.add(path);
            }
        }
        return found;
    }

    private List<String> settingsFolders() {
        List<String> found = new ArrayList<>();
        for (String path : DeployablePaths.of(
                files.paths().withExtension("properties", "yml", "yaml", "conf", "toml", "ini", "cfg"))) {
            String folder = SourceTree.name(SourceTree.parent(path)).toLowerCase(Locale.ROOT);
            if (SETTINGS_FOLDERS.contains(folder)) {
                found.add(path);
            }
        }
        return found;
    }
}
