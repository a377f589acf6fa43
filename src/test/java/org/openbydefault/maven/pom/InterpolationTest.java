package org.openbydefault.maven.pom;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Properties;
import org.apache.maven.model.Model;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class InterpolationTest {

    private final Model model = new Model();
    private final Properties commandLine = new Properties();

    @BeforeEach
    void coordinates() {
        model.setGroupId("org.acme");
        model.setArtifactId("app");
        model.setVersion("${revision}");
    }

    @Test
    void what_the_command_line_says_is_shown_for_ci_friendly_versions_alone() {
        model.addProperty("revision", "1-SNAPSHOT");
        model.addProperty("password", "");
        commandLine.setProperty("revision", "7");
        commandLine.setProperty("password", "hunter2");
        commandLine.setProperty("my.secret", "hunter2");

        assertThat(apply("${project.version} ${password} ${my.secret}")).isEqualTo("7  ${my.secret}");
    }

    @Test
    void a_property_stands_for_what_the_pom_says() {
        model.addProperty("host", "https://${name}.example");
        model.addProperty("name", "acme");

        assertThat(apply("${host}/${project.artifactId}")).isEqualTo("https://acme.example/app");
    }

    private String apply(String text) {
        Lineage lineage = Lineage.ofCheckout(List.of(new PomFile("pom.xml", model)), List.of(), true);
        return new Interpolation(lineage, commandLine).apply(text);
    }
}
