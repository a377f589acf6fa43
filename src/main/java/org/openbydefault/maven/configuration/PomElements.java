package org.openbydefault.maven.configuration;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.jspecify.annotations.Nullable;
import org.openbydefault.configuration.ConfigurationLayer;
import org.openbydefault.configuration.Configured;
import org.openbydefault.configuration.PluginParameter;
import org.openbydefault.declared.RuleReader;
import org.openbydefault.document.DataReader;
import org.openbydefault.project.DataNode;
import org.openbydefault.rule.Severity;
import org.openbydefault.text.NearestName;

/**
 * Reads {@code <configuration>} ourselves: the elements know their file and line, those below {@code <severities>} and
 * {@code <options>} merge rule by rule between parent and child POM on every Maven, and Maven would swallow mistakes in
 * what it converts. Maven 3.6 and 3.8 say nothing about misspelt parameters either, 3.9 and newer only warn.
 */
final class PomElements {

    private final PomPlaces places;
    private final Set<String> foreign;
    private final List<String> problems;
    private final ConfigurationLayer layer = new ConfigurationLayer();

    /**
     * @param foreign elements that are no parameters of ours but of a goal, as those of {@code help}
     * @param problems receives a sentence for every mistake
     */
    PomElements(PomPlaces places, Set<String> foreign, List<String> problems) {
        this.places = places;
        this.foreign = foreign;
        this.problems = problems;
    }

    ConfigurationLayer read(@Nullable Xpp3Dom configuration) {
        Set<String> seen = new HashSet<>();
        for (Xpp3Dom element : children(configuration)) {
            if (!seen.add(element.getName())) {
                problem(element, "<" + element.getName() + "> stands twice in <configuration>");
            }
            Optional<PluginParameter> parameter = PluginParameter.of(element.getName());
            if (parameter.isPresent()) {
                read(parameter.get(), element);
            } else if (!foreign.contains(element.getName())) {
                problem(element, unknown(element));
            }
        }
        return layer;
    }

    private String unknown(Xpp3Dom element) {
        String name = element.getName();
        if (name.indexOf('-') > 0 || name.indexOf('.') > 0 || isSeverity(text(element))) {
            return "<" + name
                    + "> is no parameter; the severity of a rule goes to <severities>, what else is to be said of"
                    + " it to <options>";
        }
        List<String> known = new ArrayList<>(foreign);
        for (PluginParameter parameter : PluginParameter.values()) {
            known.add(parameter.id());
        }
        return "unknown parameter <" + name + ">, " + NearestName.hint(name, known);
    }

    private static boolean isSeverity(String word) {
        for (Severity severity : Severity.values()) {
            if (severity.id().equalsIgnoreCase(word)) {
                return true;
            }
        }
        return false;
    }

    private void read(PluginParameter parameter, Xpp3Dom element) {
        if (parameter == PluginParameter.SEVERITIES) {
            severities(element);
        } else if (parameter == PluginParameter.OPTIONS) {
            options(element);
        } else if (parameter == PluginParameter.RULES) {
            rules(element);
        } else {
            value(parameter, element);
        }
    }

    private void value(PluginParameter parameter, Xpp3Dom element) {
        if (parameter.form() != PluginParameter.Form.LIST && element.getChildCount() > 0) {
            problem(element, "<" + element.getName() + "> takes text and no elements");
            return;
        }
        String text = listed(element);
        if (!text.isEmpty()) {
            layer.set(parameter, new Configured(text, where(element)));
        }
    }

    private void severities(Xpp3Dom element) {
        noText(element, "an element for each rule, <changelog>off</changelog>");
        for (Xpp3Dom rule : element.getChildren()) {
            if (rule.getChildCount() > 0) {
                problem(
                        rule,
                        "<" + rule.getName() + "> in <severities> takes a severity alone; options go to <options><"
                                + rule.getName() + ">");
            } else if (!layer.setSeverity(rule.getName(), new Configured(text(rule), where(rule)))) {
                problem(rule, "<" + rule.getName() + "> stands twice in <severities>");
            }
        }
    }

    private void options(Xpp3Dom element) {
        noText(element, "an element for each rule that has an element for each option");
        Set<String> seen = new HashSet<>();
        for (Xpp3Dom rule : element.getChildren()) {
            if (!seen.add(rule.getName())) {
                problem(rule, "<" + rule.getName() + "> stands twice in <options>");
            }
            if (rule.getChildCount() == 0 && !text(rule).isEmpty()) {
                problem(
                        rule,
                        "<" + rule.getName() + "> in <options> takes elements, one for each option; a severity goes to"
                                + " <severities>");
            }
            Map<String, Configured> options = layer.optionsOf(rule.getName());
            for (Xpp3Dom option : rule.getChildren()) {
                if (options.put(option.getName(), new Configured(listed(option), where(option))) != null) {
                    problem(option, "<" + option.getName() + "> stands twice in <options><" + rule.getName() + ">");
                }
            }
        }
    }

    private void rules(Xpp3Dom element) {
        noText(element, "an element for each rule, named by its id");
        for (Xpp3Dom rule : element.getChildren()) {
            PomPlaces.Place place = places.of(rule.getInputLocation());
            DataNode only = DataNode.mapping(place.line(), Map.of(rule.getName(), new RuleElement(places).data(rule)));
            layer.addRules(RuleReader.read(new DataReader(place.file(), problems), only));
        }
    }

    /** The text of an element, or those of its elements with commas between them. */
    private String listed(Xpp3Dom element) {
        if (element.getChildCount() == 0) {
            return text(element);
        }
        StringBuilder values = new StringBuilder();
        for (Xpp3Dom item : element.getChildren()) {
            if (item.getChildCount() > 0) {
                problem(item, "<" + item.getName() + "> in <" + element.getName() + "> takes text and no elements");
            }
            values.append(values.length() == 0 ? "" : ", ").append(text(item));
        }
        return values.toString();
    }

    private void noText(Xpp3Dom element, String instead) {
        if (!text(element).isEmpty()) {
            problem(element, "<" + element.getName() + "> takes " + instead + ", not '" + text(element) + "'");
        }
    }

    private void problem(Xpp3Dom element, String what) {
        problems.add(where(element) + ": " + what);
    }

    private String where(Xpp3Dom element) {
        return places.of(element.getInputLocation()).toString();
    }

    private static Xpp3Dom[] children(@Nullable Xpp3Dom element) {
        return element == null ? new Xpp3Dom[0] : element.getChildren();
    }

    private static String text(Xpp3Dom element) {
        return element.getValue() == null ? "" : element.getValue().strip();
    }
}
