package org.openbydefault.maven.configuration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.codehaus.plexus.configuration.DefaultPlexusConfiguration;
import org.codehaus.plexus.configuration.PlexusConfiguration;
import org.junit.jupiter.api.Test;
import org.openbydefault.engine.ConfigurationLayer;

class RuleElementsTest {

    private final List<String> problems = new ArrayList<>();

    @Test
    void reads_severities_and_options() {
        ConfigurationLayer layer = new RuleElements("POM", problems)
                .read(
                        element("severities", element("readme", " off ")),
                        element("options", element("readme", element("reason", "r"), element("evidence", "a,b"))));

        assertThat(layer.severities()).isEqualTo(Map.of("readme", "off"));
        assertThat(layer.options()).isEqualTo(Map.of("readme", Map.of("reason", "r", "evidence", "a,b")));
        assertThat(problems).isEmpty();
    }

    @Test
    void nothing_configured_is_nothing() {
        ConfigurationLayer layer = new RuleElements("POM", problems).read(null, null);

        assertThat(layer.severities()).isEmpty();
        assertThat(layer.options()).isEmpty();
    }

    @Test
    void elements_in_the_wrong_place_are_mistakes() {
        new RuleElements("POM", problems)
                .read(
                        element("severities", element("readme", element("reason", "r"))),
                        element(
                                "options",
                                element("scm", "error"),
                                element("ci", element("reason", element("b", "")))));

        assertThat(problems)
                .containsExactly(
                        "POM: <readme> in <severities> takes a severity alone; options go to <options><readme>",
                        "POM: <scm> in <options> takes elements, one for each option; a severity goes to <severities>",
                        "POM: option <reason> of 'ci' takes text; write several values with commas");
    }

    @Test
    void an_element_that_stands_twice_is_a_mistake() {
        new RuleElements("POM", problems)
                .read(element("severities", element("readme", "off"), element("readme", "error")), null);

        assertThat(problems).containsExactly("POM: <readme> stands twice in <severities>");
    }

    private static PlexusConfiguration element(String name, String text) {
        return new DefaultPlexusConfiguration(name, text);
    }

    private static PlexusConfiguration element(String name, PlexusConfiguration... children) {
        DefaultPlexusConfiguration element = new DefaultPlexusConfiguration(name);
        for (PlexusConfiguration child : children) {
            element.addChild(child);
        }
        return element;
    }
}
