package org.openbydefault.maven.configuration;

import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.InputSource;
import org.apache.maven.model.Model;
import org.apache.maven.model.io.xpp3.MavenXpp3ReaderEx;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.pull.XmlPullParserException;
import org.openbydefault.configuration.Configuration;
import org.openbydefault.configuration.ConfigurationLayers;
import org.openbydefault.configuration.ConfigurationReader;
import org.openbydefault.configuration.PolicyFinder;
import org.openbydefault.engine.ConfigurationException;
import org.openbydefault.engine.RuleCatalog;
import org.openbydefault.rules.BuiltInRules;
import org.openbydefault.testkit.Repository;

/** A build with one POM, as far as its configuration goes. */
final class Build {

    private static final Path FOLDER = Path.of("").toAbsolutePath();

    private final Properties userProperties = new Properties();
    private final Repository repository = Repository.empty();
    private String properties = "";
    private String configuration = "";
    private String executions = "";

    /** Sets the elements of {@code <properties>}, on line 2 of the POM. */
    Build properties(String elements) {
        properties = elements;
        return this;
    }

    /** Sets the elements of the plugin's {@code <configuration>}, from line 4 of the POM on. */
    Build configuration(String elements) {
        configuration = elements;
        return this;
    }

    /** Adds an execution of {@code check} with the elements of its configuration, merged already as Maven does. */
    Build execution(String id, String elements) {
        executions += "<execution><id>" + id + "</id><goals><goal>check</goal></goals><configuration>" + elements
                + "</configuration></execution>";
        return this;
    }

    /** Adds a file of the repository. */
    Build file(String path, String... lines) {
        repository.and(path, lines);
        return this;
    }

    /** Sets a user property, {@code openByDefault.kind=service}. */
    Build userProperty(String assignment) {
        int equals = assignment.indexOf('=');
        userProperties.setProperty(assignment.substring(0, equals), assignment.substring(equals + 1));
        return this;
    }

    /** What counts where no execution is named. */
    Configuration read() throws ConfigurationException {
        return read("default-cli");
    }

    /** What counts for that execution. */
    Configuration read(String executionId) throws ConfigurationException {
        MavenConfiguration maven = new MavenConfiguration(project(), FOLDER);
        MavenSession session = mock(MavenSession.class);
        when(session.getUserProperties()).thenReturn(userProperties);
        ConfigurationLayers layers = maven.layers(session, descriptor(), executionId);
        return new ConfigurationReader(
                        new RuleCatalog(BuiltInRules.all(), List.of()),
                        new PolicyFinder(FOLDER, getClass().getClassLoader()),
                        repository.store(),
                        layers,
                        maven.problems())
                .read();
    }

    /** The mistakes. */
    List<String> mistakes() {
        try {
            read();
            return List.of();
        } catch (ConfigurationException mistakes) {
            return mistakes.problems();
        }
    }

    MavenProject project() {
        InputSource source = new InputSource();
        source.setLocation(FOLDER.resolve("pom.xml").toString());
        source.setModelId("org.acme:app:1");
        String pom = "<project><modelVersion>4.0.0</modelVersion>\n<properties>" + properties + "</properties>\n"
                + "<build><plugins><plugin><groupId>org.openbydefault</groupId>"
                + "<artifactId>open-by-default-maven-plugin</artifactId><configuration>\n"
                + configuration + "</configuration><executions>" + executions
                + "</executions></plugin></plugins></build></project>";
        try {
            Model model = new MavenXpp3ReaderEx().read(new StringReader(pom), true, source);
            MavenProject project = new MavenProject(model);
            project.setOriginalModel(model);
            return project;
        } catch (IOException | XmlPullParserException malformed) {
            throw new IllegalStateException(pom, malformed);
        }
    }

    static PluginDescriptor descriptor() {
        PluginDescriptor descriptor = new PluginDescriptor();
        descriptor.setGroupId("org.openbydefault");
        descriptor.setArtifactId("open-by-default-maven-plugin");
        return descriptor;
    }
}
