package org.openbydefault.configuration;

import java.util.List;

/** Reads values that are written as text, as in properties {@code openByDefault.NAME}. */
public final class PropertyValues {

    private final List<String> problems;
    private final ConfigurationLayer layer = new ConfigurationLayer();

    /** @param problems receives a sentence for every mistake */
    public PropertyValues(List<String> problems) {
        this.problems = problems;
    }

    public ConfigurationLayer layer() {
        return layer;
    }

    /** Takes the property of a parameter. */
    public void take(PluginParameter parameter, String text, String where) {
        Configured value = new Configured(text.strip(), where);
        if (parameter == PluginParameter.SEVERITIES) {
            severities(value);
        } else if (parameter == PluginParameter.OPTIONS) {
            options(value);
        } else {
            boolean isBareFlag = parameter.form() == PluginParameter.Form.FLAG
                    && value.text().isEmpty();
            layer.set(parameter, isBareFlag ? new Configured("true", where) : value);
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
        String option = "";
        String text = "";
        for (String entry : value.text().split(",", -1)) {
            int equals = entry.indexOf('=');
            String name = equals < 0 ? "" : entry.substring(0, equals).strip();
            if (name.lastIndexOf('.') > 0 && isName(name)) {
                setOption(option, text, value.where());
                option = name;
                text = entry.substring(equals + 1).strip();
            } else if (!option.isEmpty()) {
                text = text + "," + entry;
            } else if (!entry.isBlank()) {
                problems.add(value.where() + ": '" + entry.strip() + "' is not of the form rule.option=value");
            }
        }
        setOption(option, text, value.where());
    }

    private void setOption(String option, String text, String where) {
        int dot = option.lastIndexOf('.');
        if (dot > 0) {
            layer.optionsOf(option.substring(0, dot)).put(option.substring(dot + 1), new Configured(text, where));
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
