package org.openbydefault.maven.configuration;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.codehaus.plexus.configuration.PlexusConfiguration;
import org.jspecify.annotations.Nullable;
import org.openbydefault.engine.ConfigurationLayer;

/**
 * Reads {@code <severities>} and {@code <options>} ourselves: named elements merge rule by rule between parent and child
 * POM on every Maven, and Maven would swallow conversion mistakes in a map of enums or beans.
 */
final class RuleElements {

    private final String origin;
    private final List<String> problems;

    /**
     * @param origin the place for messages
     * @param problems receives a sentence for every mistake
     */
    RuleElements(String origin, List<String> problems) {
        this.origin = origin;
        this.problems = problems;
    }

    ConfigurationLayer read(@Nullable PlexusConfiguration severities, @Nullable PlexusConfiguration options) {
        return new ConfigurationLayer(origin, severities(severities), options(options));
    }

    private Map<String, String> severities(@Nullable PlexusConfiguration element) {
        Map<String, String> severities = new LinkedHashMap<>();
        for (PlexusConfiguration rule : children(element)) {
            if (rule.getChildCount() > 0) {
                problems.add(origin + ": <" + rule.getName() + "> in <severities> takes a severity alone; options go to"
                        + " <options><" + rule.getName() + ">");
            } else {
                put(severities, rule, "<severities>");
            }
        }
        return severities;
    }

    private Map<String, Map<String, String>> options(@Nullable PlexusConfiguration element) {
        Map<String, Map<String, String>> options = new LinkedHashMap<>();
        for (PlexusConfiguration rule : children(element)) {
            if (options.containsKey(rule.getName())) {
                problems.add(duplicate(rule.getName(), "<options>"));
            }
            if (rule.getChildCount() == 0 && !text(rule).isBlank()) {
                problems.add(origin + ": <" + rule.getName() + "> in <options> takes elements, one for each option; a"
                        + " severity goes to <severities>");
            }
            options.put(rule.getName(), optionsOf(rule));
        }
        return options;
    }

    private Map<String, String> optionsOf(PlexusConfiguration rule) {
        Map<String, String> options = new LinkedHashMap<>();
        for (PlexusConfiguration option : rule.getChildren()) {
            if (option.getChildCount() > 0) {
                problems.add(origin + ": option <" + option.getName() + "> of '" + rule.getName()
                        + "' takes text; write several values with commas");
            } else {
                put(options, option, "<options><" + rule.getName() + ">");
            }
        }
        return options;
    }

    private void put(Map<String, String> values, PlexusConfiguration element, String within) {
        if (values.put(element.getName(), text(element).strip()) != null) {
            problems.add(duplicate(element.getName(), within));
        }
    }

    private String duplicate(String name, String within) {
        return origin + ": <" + name + "> stands twice in " + within;
    }

    private static PlexusConfiguration[] children(@Nullable PlexusConfiguration element) {
        return element == null ? new PlexusConfiguration[0] : element.getChildren();
    }

    private static String text(PlexusConfiguration element) {
        return element.getValue("");
    }
}
