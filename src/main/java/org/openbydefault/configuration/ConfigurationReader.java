package org.openbydefault.configuration;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openbydefault.engine.ConfigurationException;
import org.openbydefault.engine.RuleCatalog;
import org.openbydefault.engine.RuleSetting;
import org.openbydefault.project.ProjectKind;
import org.openbydefault.report.ReportFormat;
import org.openbydefault.rule.Severity;
import org.openbydefault.text.NearestName;

/** Checks the configuration as a whole, so that all mistakes are reported together. */
public final class ConfigurationReader {

    private final RuleCatalog catalog;
    private final PolicyFinder policies;
    private final ConfigurationLayers layers;
    private final List<String> problems;

    /** @param problems sentences about mistakes that were found before */
    public ConfigurationReader(
            RuleCatalog catalog, PolicyFinder policies, ConfigurationLayers layers, List<String> problems) {
        this.catalog = catalog;
        this.policies = policies;
        this.layers = layers;
        this.problems = new ArrayList<>(problems);
    }

    /**
     * The configuration.
     *
     * @throws ConfigurationException if there is any mistake
     */
    public Configuration read() throws ConfigurationException {
        Policy policy = policy();
        List<RuleSetting> settings = new SettingsResolver(catalog, policy).resolve(layers.all(), problems);
        if (layers.text(PluginParameter.DIRECTORY).isEmpty()
                && layers.value(PluginParameter.POM).isPresent()) {
            problems.add(
                    layers.where(PluginParameter.POM) + ": pom: counts only together with directory; the POM of a build"
                            + " is the one that Maven was started for");
        }
        Configuration configuration = new Configuration(
                policy.word(),
                kind(),
                failOn(),
                settings,
                internalHosts(),
                formats(),
                annotations(),
                layers.isSet(PluginParameter.ONLINE, problems),
                layers.isSet(PluginParameter.PRIVATE_ADDRESSES, problems),
                layers.isSet(PluginParameter.VERBOSE, problems));
        if (!problems.isEmpty()) {
            throw new ConfigurationException(problems);
        }
        return configuration;
    }

    private Policy policy() {
        String word = layers.text(PluginParameter.POLICY);
        Optional<BuiltInPolicy> builtIn = BuiltInPolicy.of(word);
        if (builtIn.isPresent()) {
            return builtIn.get();
        }
        try {
            Optional<String> text = policies.text(word);
            if (text.isPresent()) {
                return PolicyFile.parse(word, text.get(), catalog, problems);
            }
            mistake(
                    PluginParameter.POLICY,
                    "'" + word + "' is neither a built-in policy nor a file nor a class-path resource, "
                            + NearestName.hint(word, BuiltInPolicy.words()));
        } catch (IOException unreadable) {
            mistake(PluginParameter.POLICY, "'" + word + "' cannot be read: " + unreadable.getMessage());
        }
        return BuiltInPolicy.OPEN_BY_DEFAULT;
    }

    private Optional<ProjectKind> kind() {
        String word = layers.text(PluginParameter.KIND);
        Optional<ProjectKind> kind = ProjectKind.of(word);
        if (kind.isEmpty() && !word.equalsIgnoreCase("auto")) {
            List<String> words = new ArrayList<>(List.of("auto"));
            for (ProjectKind known : ProjectKind.values()) {
                words.add(known.id());
            }
            mistake(PluginParameter.KIND, "'" + word + "' is no kind of project, " + NearestName.hint(word, words));
        }
        return kind;
    }

    private Severity failOn() {
        String word = layers.text(PluginParameter.FAIL_ON);
        if (word.equalsIgnoreCase("never")) {
            return Severity.OFF;
        }
        for (Severity severity : Severity.values()) {
            if (severity != Severity.OFF && severity.id().equalsIgnoreCase(word)) {
                return severity;
            }
        }
        mistake(PluginParameter.FAIL_ON, "'" + word + "' is none of error, warning, info, never");
        return Severity.ERROR;
    }

    private boolean annotations() {
        String word = layers.text(PluginParameter.ANNOTATIONS);
        if (!word.equalsIgnoreCase("auto") && !word.equalsIgnoreCase("off")) {
            mistake(PluginParameter.ANNOTATIONS, "'" + word + "' is none of auto, off");
        }
        return word.equalsIgnoreCase("auto");
    }

    private List<String> internalHosts() {
        List<String> globs = list(layers.text(PluginParameter.INTERNAL_HOSTS));
        for (String glob : globs) {
            String trouble = troubleWith(glob);
            if (!trouble.isEmpty()) {
                mistake(PluginParameter.INTERNAL_HOSTS, "'" + glob + "' can match nothing: " + trouble);
            }
        }
        return globs;
    }

    /** Why no host can match; an empty string where one can. */
    private static String troubleWith(String glob) {
        if (glob.contains("://")) {
            return "name the host alone, without " + glob.substring(0, glob.indexOf("://") + 3);
        }
        if (glob.indexOf(' ') >= 0) {
            return "there is a space in it; separate globs by commas";
        }
        if (glob.indexOf('@') >= 0) {
            return "name the host alone, without a user";
        }
        return glob.contains("..") ? "no host has two dots in a row" : "";
    }

    private Set<ReportFormat> formats() {
        Set<ReportFormat> formats = EnumSet.noneOf(ReportFormat.class);
        for (String word : list(layers.text(PluginParameter.FORMATS))) {
            Optional<ReportFormat> format = ReportFormat.of(word);
            if (format.isPresent()) {
                formats.add(format.get());
            } else {
                mistake(
                        PluginParameter.FORMATS,
                        "'" + word + "' is no format, " + NearestName.hint(word, ReportFormat.words()));
            }
        }
        return formats;
    }

    private void mistake(PluginParameter parameter, String what) {
        problems.add(layers.where(parameter) + ": " + parameter.id() + ": " + what);
    }

    private static List<String> list(String text) {
        List<String> parts = new ArrayList<>();
        for (String part : text.split(",", -1)) {
            if (!part.isBlank()) {
                parts.add(part.strip());
            }
        }
        return parts;
    }
}
