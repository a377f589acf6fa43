package org.openbydefault.standalone;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openbydefault.configuration.ConfigurationLayer;
import org.openbydefault.configuration.ConfigurationLayers;
import org.openbydefault.configuration.PluginParameter;
import org.openbydefault.configuration.PropertyValues;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** The parameters of the plugin as options of a command, each under its name. */
final class ParameterOptions {

    private static final String DASHES = "--";

    private final Set<PluginParameter> parameters;

    ParameterOptions(Set<PluginParameter> parameters) {
        this.parameters = parameters;
    }

    /** @param descriptions what they mean, by their names; one that is not described is not */
    void addTo(CommandSpec command, Map<String, String> descriptions) {
        for (PluginParameter parameter : parameters) {
            boolean isFlag = parameter.form() == PluginParameter.Form.FLAG;
            command.addOption(OptionSpec.builder(DASHES + parameter.id())
                    .type(isFlag ? Boolean.class : String.class)
                    .arity(isFlag ? "0..1" : "1")
                    .fallbackValue("true")
                    .paramLabel(label(parameter))
                    .description(descriptions.getOrDefault(parameter.id(), "").replace("%", "%%"))
                    .build());
        }
    }

    /**
     * What the command line states, as the only layer.
     *
     * @param problems receives a sentence for every mistake
     */
    ConfigurationLayers layers(ParseResult given, List<String> problems) {
        PropertyValues values = new PropertyValues(problems);
        for (PluginParameter parameter : parameters) {
            String option = DASHES + parameter.id();
            if (given.hasMatchedOption(option)) {
                Object value = given.matchedOptionValue(option, "");
                values.take(parameter, String.valueOf(value), option);
            }
        }
        ConfigurationLayer layer = values.layer();
        return new ConfigurationLayers(List.of(layer));
    }

    private static String label(PluginParameter parameter) {
        return switch (parameter.form()) {
            case FLAG -> "true|false";
            case TEXT -> "<" + parameter.id() + ">";
            case LIST -> "<a,b>";
            case RULES -> "<rule=value,…>";
        };
    }
}
