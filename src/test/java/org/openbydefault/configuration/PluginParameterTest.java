package org.openbydefault.configuration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Ties a parameter to the mojos that have it and to its documentation. */
class PluginParameterTest {

    @ParameterizedTest
    @EnumSource
    void a_mojo_has_it_with_its_property(PluginParameter parameter) throws IOException {
        assertThat(mojos())
                .anySatisfy(source -> assertThat(source)
                        .containsPattern("property = \"" + parameter.property() + "\"[^;]*\\s" + parameter.id()
                                + "( =[^;]*)?;"));
    }

    @ParameterizedTest
    @EnumSource
    void its_page_tells_of_it(PluginParameter parameter) throws IOException {
        assertThat(Files.readString(Path.of("docs/configuration.md"))).contains("| `" + parameter.id() + "` |");
    }

    @Test
    void the_configuration_of_no_mojo_has_another_property() throws IOException {
        for (String source : mojos()) {
            for (String part : source.split("property = \"", -1)) {
                String property = part.substring(0, Math.max(0, part.indexOf('"')));
                if (property.startsWith(PluginParameter.PREFIX)) {
                    assertThat(PluginParameter.properties()).contains(property);
                }
            }
        }
    }

    @Test
    void spelling_is_forgiven_in_hints_alone() {
        assertThat(PluginParameter.resembling("open_by_default.FAIL-ON")).contains(PluginParameter.FAIL_ON);
        assertThat(PluginParameter.FAIL_ON.isProperty("openByDefault.failon")).isFalse();
    }

    private static List<String> mojos() throws IOException {
        List<String> sources = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of("src/main/java/org/openbydefault/maven"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith("Mojo.java")).toList()) {
                sources.add(Files.readString(file));
            }
        }
        return sources;
    }
}
