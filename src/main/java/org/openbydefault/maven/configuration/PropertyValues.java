package org.openbydefault.maven.configuration;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openbydefault.configuration.ConfigurationLayer;
import org.openbydefault.configuration.Configured;
import org.openbydefault.configuration.PluginParameter;

/** Reads properties {@code openByDefault.NAME}. */
final class PropertyValues {

    private final List<String> problems;
    private final ConfigurationLayer layer = new ConfigurationLayer();

    /** @param problems receives a sentence for every mistake */
    PropertyValues(List<String> problems) {
        this.problems = problems;
    }

    ConfigurationLayer layer() {
        return layer;
    }

    /** Takes the property of a parameter. */
    void take(PluginParameter parameter, String text, String where) {
        Configured value = new Configured(text.strip(), where);
        switch (parameter) {
            case SEVERITIES -> severities(value);
            case OPTIONS -> options(value);
            default -> layer.set(
                    parameter,
                    parameter.form() == PluginParameter.Form.FLAG && value.text().isEmpty()
                            ? new Configured("true", where)
                            : value);
        }
    }

    /** {@code rule=severity,…} */
    private void severities(Configured value) {
        for (String entry : value.text().split(",", -1)) {
            int equals = entry.indexOf('=');
            if (equals > 0) {
                String rule = entry.substring(0, equals).strip();
                String word = entry.substring(equals + 1).strip();
                if (!layer.setSeverity(rule, new Configured(word, value.where()))) {
                    problems.add(value.where() + ": '" + rule + "' has two severities");
                }
            } else if (!entry.isBlank()) {
                problems.add(value.where() + ": '" + entry.strip() + "' is not of the form rule=severity");
            }
        }
    }

    /** {@code rule.option=value,…}; what has no {@code rule.option=} before it is one more value of the option before. */
    private void options(Configured value) {
        Map<String, Configured> options = Map.of();
        String name = "";
        for (String entry : value.text().split(",", -1)) {
            int equals = entry.indexOf('=');
            int dot = equals < 0 ? -1 : entry.lastIndexOf('.', equals);
            if (dot > 0 && isName(entry.substring(0, equals).strip())) {
                options = layer.optionsOf(entry.substring(0, dot).strip());
                name = entry.substring(dot + 1, equals).strip();
                options.put(name, new Configured(entry.substring(equals + 1).strip(), value.where()));
            } else if (!name.isEmpty()) {
                String more = options.get(name).text() + "," + entry;
                options.put(name, new Configured(more, value.where()));
            } else if (!entry.isBlank()) {
                problems.add(value.where() + ": '" + entry.strip() + "' is not of the form rule.option=value");
            }
        }
    }

    private static boolean isName(String text) {
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (!Character.isLetterOrDigit(letter) && letter != '-' && letter != '.') {
                return false;
            }
        }
        return true;
    }
}
