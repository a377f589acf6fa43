package org.openbydefault.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openbydefault.api.PublicApi;

/** The options that a user set for one rule. Only what the rule declares can be here. */
@PublicApi(since = "0.1.0", use = PublicApi.Use.CREATE)
public final class Options {

    private static final Options NONE = new Options(Map.of());

    private final Map<String, String> values;

    private Options(Map<String, String> values) {
        this.values = values;
    }

    public static Options none() {
        return NONE;
    }

    public static Options of(Map<String, String> values) {
        return values.isEmpty() ? NONE : new Options(Map.copyOf(values));
    }

    /** The value of an option, white space trimmed; empty when it is not set. */
    public Optional<String> text(String name) {
        String value = values.get(name);
        return value == null ? Optional.empty() : Optional.of(value.strip());
    }

    /** The comma-separated parts of an option, white space trimmed, empty parts left out. */
    public List<String> list(String name) {
        List<String> parts = new ArrayList<>();
        for (String part : values.getOrDefault(name, "").split(",", -1)) {
            if (!part.isBlank()) {
                parts.add(part.strip());
            }
        }
        return parts;
    }

    /** Whether an option is {@code true}, in any letter case. */
    public boolean isTrue(String name) {
        return Boolean.parseBoolean(values.getOrDefault(name, "").strip());
    }
}
