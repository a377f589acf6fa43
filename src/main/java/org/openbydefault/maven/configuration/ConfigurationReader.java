package org.openbydefault.maven.configuration;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.codehaus.plexus.configuration.PlexusConfiguration;
import org.jspecify.annotations.Nullable;
import org.openbydefault.engine.BuiltInPolicy;
import org.openbydefault.engine.ConfigurationException;
import org.openbydefault.engine.ConfigurationLayer;
import org.openbydefault.engine.Policy;
import org.openbydefault.engine.PolicyFile;
import org.openbydefault.engine.RuleCatalog;
import org.openbydefault.engine.RuleSetting;
import org.openbydefault.engine.SettingsResolver;
import org.openbydefault.project.ProjectKind;
import org.openbydefault.report.ReportFormat;
import org.openbydefault.rule.Severity;
import org.openbydefault.text.NearestName;

/** Checks the configuration as a whole, so that all mistakes are reported together. */
public final class ConfigurationReader {

    private static final String POM = "POM";

    private final RuleCatalog catalog;
    private final Overrides overrides;
    private final Path folder;
    private final List<String> problems = new ArrayList<>();

    /** @param folder what a relative path of a policy file starts from */
    public ConfigurationReader(RuleCatalog catalog, Overrides overrides, Path folder) {
        this.catalog = catalog;
        this.overrides = overrides;
        this.folder = folder;
    }

    /**
     * The configuration.
     *
     * @param parameters what the POM says
     * @param unknownParameters sentences about parameters that no goal has
     * @throws ConfigurationException if there is any mistake
     */
    public Configuration read(Parameters parameters, List<String> unknownParameters) throws ConfigurationException {
        problems.addAll(unknownParameters);
        Policy policy = policy(overrides.text("policy", parameters.policy()));
        ConfigurationLayer pom = new RuleElements(POM, problems).read(parameters.severities(), parameters.options());
        ConfigurationLayer commandLine = overrides.severities(problems);
        List<RuleSetting> settings = new SettingsResolver(catalog, policy).resolve(List.of(pom, commandLine), problems);
        Configuration configuration = new Configuration(
                policy,
                kind(overrides.text("kind", parameters.kind())),
                failOn(overrides.text("failOn", parameters.failOn())),
                settings,
                list(overrides.text("internalHosts", parameters.internalHosts())),
                formats(list(overrides.text("formats", parameters.formats()))),
                annotations(overrides.text("annotations", parameters.annotations())));
        if (!problems.isEmpty()) {
            throw new ConfigurationException(problems);
        }
        return configuration;
    }

    private Policy policy(String word) {
        Optional<BuiltInPolicy> builtIn = BuiltInPolicy.of(word);
        if (builtIn.isPresent()) {
            return builtIn.get();
        }
        try {
            String text = policyText(word);
            if (text != null) {
                return PolicyFile.parse(word, text, catalog, problems);
            }
            problems.add("policy: '" + word + "' is neither a built-in policy nor a file nor a class-path resource, "
                    + NearestName.hint(word, BuiltInPolicy.words()));
        } catch (IOException unreadable) {
            problems.add("policy: '" + word + "' cannot be read: " + unreadable.getMessage());
        }
        return BuiltInPolicy.OPEN_BY_DEFAULT;
    }

    private @Nullable String policyText(String word) throws IOException {
        if (isFile(word)) {
            return Files.readString(folder.resolve(word));
        }
        try (InputStream resource = getClass().getClassLoader().getResourceAsStream(word)) {
            return resource == null ? null : new String(resource.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private boolean isFile(String word) {
        try {
            return Files.isRegularFile(folder.resolve(word));
        } catch (InvalidPathException noPath) {
            return false;
        }
    }

    private Optional<ProjectKind> kind(String word) {
        Optional<ProjectKind> kind = ProjectKind.of(word);
        if (kind.isEmpty() && !word.equalsIgnoreCase("auto")) {
            List<String> words = new ArrayList<>(List.of("auto"));
            for (ProjectKind known : ProjectKind.values()) {
                words.add(known.id());
            }
            problems.add("kind: '" + word + "' is no kind of project, " + NearestName.hint(word, words));
        }
        return kind;
    }

    private Severity failOn(String word) {
        if (word.equalsIgnoreCase("never")) {
            return Severity.OFF;
        }
        for (Severity severity : Severity.values()) {
            if (severity != Severity.OFF && severity.id().equalsIgnoreCase(word)) {
                return severity;
            }
        }
        problems.add("failOn: '" + word + "' is none of error, warning, info, never");
        return Severity.ERROR;
    }

    private boolean annotations(String word) {
        if (!word.equalsIgnoreCase("auto") && !word.equalsIgnoreCase("off")) {
            problems.add("annotations: '" + word + "' is none of auto, off");
        }
        return word.equalsIgnoreCase("auto");
    }

    private Set<ReportFormat> formats(List<String> words) {
        Set<ReportFormat> formats = EnumSet.noneOf(ReportFormat.class);
        for (String word : words) {
            Optional<ReportFormat> format = ReportFormat.of(word);
            if (format.isPresent()) {
                formats.add(format.get());
            } else {
                problems.add("formats: '" + word + "' is no format, " + NearestName.hint(word, ReportFormat.words()));
            }
        }
        return formats;
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

    /** The mojo's parameters as Maven binds them. */
    public record Parameters(
            String policy,
            String kind,
            String failOn,
            @Nullable PlexusConfiguration severities,
            @Nullable PlexusConfiguration options,
            String internalHosts,
            String formats,
            String annotations) {}
}
