package org.openbydefault.maven.configuration;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.openbydefault.engine.ConfigurationLayer;

/** What the command line says. Maven lets a value of the POM beat {@code -D}; here the command line wins. */
public final class Overrides {

    private static final String PREFIX = "openByDefault.";

    private final Properties userProperties;

    public Overrides(Properties userProperties) {
        this.userProperties = userProperties;
    }

    /** The value of {@code -DopenByDefault.<name>}, white space trimmed. */
    public Optional<String> text(String name) {
        String value = userProperties.getProperty(PREFIX + name);
        return value == null ? Optional.empty() : Optional.of(value.strip());
    }

    /** The value of {@code -DopenByDefault.<name>}, or else that of the POM. */
    public String text(String name, String configured) {
        return userProperties.getProperty(PREFIX + name, configured).strip();
    }

    /** The folder that {@code -DopenByDefault.directory} names, if it is set. */
    public Optional<Path> directory(Path currentFolder) {
        String path = text("directory", "");
        return path.isEmpty()
                ? Optional.empty()
                : Optional.of(currentFolder.resolve(path).normalize());
    }

    /** Whether {@code -DopenByDefault.<name>} is set, to nothing or to {@code true}. */
    public boolean isSet(String name) {
        return isSet(name, false);
    }

    /** Whether {@code -DopenByDefault.<name>} is set, or else what the POM says. */
    public boolean isSet(String name, boolean configured) {
        Optional<String> value = text(name);
        return value.isPresent() ? value.get().isEmpty() || Boolean.parseBoolean(value.get()) : configured;
    }

    /** The severities in {@code -DopenByDefault.severities=rule=severity,…}. */
    ConfigurationLayer severities(List<String> problems) {
        String origin = "-D" + PREFIX + "severities";
        Map<String, String> severities = new LinkedHashMap<>();
        for (String entry : text("severities").orElse("").split(",", -1)) {
            int equals = entry.indexOf('=');
            if (equals > 0) {
                severities.put(
                        entry.substring(0, equals).strip(),
                        entry.substring(equals + 1).strip());
            } else if (!entry.isBlank()) {
                problems.add(origin + ": '" + entry.strip() + "' is not of the form rule=severity");
            }
        }
        return new ConfigurationLayer(origin, severities, Map.of());
    }
}
