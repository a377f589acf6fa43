package org.openbydefault.configuration;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The places that state something, lowest precedence first. */
public final class ConfigurationLayers {

    private final List<ConfigurationLayer> layers;

    public ConfigurationLayers(List<ConfigurationLayer> layers) {
        this.layers = layers;
    }

    /** The same above another layer. */
    public ConfigurationLayers above(ConfigurationLayer lowest) {
        List<ConfigurationLayer> all = new ArrayList<>(layers.size() + 1);
        all.add(lowest);
        all.addAll(layers);
        return new ConfigurationLayers(all);
    }

    /** The same beneath another layer. */
    public ConfigurationLayers beneath(ConfigurationLayer highest) {
        List<ConfigurationLayer> all = new ArrayList<>(layers);
        all.add(highest);
        return new ConfigurationLayers(all);
    }

    List<ConfigurationLayer> all() {
        return layers;
    }

    /** What the highest layer states that states anything. */
    public Optional<Configured> value(PluginParameter parameter) {
        for (int i = layers.size() - 1; i >= 0; i--) {
            Optional<Configured> value = layers.get(i).value(parameter);
            if (value.isPresent()) {
                return value;
            }
        }
        return Optional.empty();
    }

    /** The text that counts, the parameter's default where nobody states any. */
    public String text(PluginParameter parameter) {
        Optional<Configured> value = value(parameter);
        return value.isPresent() ? value.get().text() : parameter.otherwise();
    }

    /** The values of a list that count; none where nobody states any. */
    public List<String> list(PluginParameter parameter) {
        List<String> values = new ArrayList<>();
        for (String value : text(parameter).split(",", -1)) {
            if (!value.isBlank()) {
                values.add(value.strip());
            }
        }
        return values;
    }

    /**
     * Whether a flag is set.
     *
     * @param problems receives a sentence when it is neither {@code true} nor {@code false}
     */
    public boolean isSet(PluginParameter flag, List<String> problems) {
        String text = text(flag);
        if (!text.equalsIgnoreCase("true") && !text.equalsIgnoreCase("false")) {
            problems.add(where(flag) + ": " + flag.id() + ": '" + text + "' is neither true nor false");
        }
        return text.equalsIgnoreCase("true");
    }

    /** Where the value that counts was written. */
    public String where(PluginParameter parameter) {
        Optional<Configured> value = value(parameter);
        return value.isPresent() ? value.get().where() : "default";
    }
}
