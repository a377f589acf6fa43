package org.openbydefault.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openbydefault.configuration.Configuration;
import org.openbydefault.configuration.ConfigurationLayers;
import org.openbydefault.configuration.ConfigurationReader;
import org.openbydefault.configuration.PolicyFinder;
import org.openbydefault.engine.ConfigurationException;
import org.openbydefault.engine.Crashes;
import org.openbydefault.engine.RuleCatalog;
import org.openbydefault.maven.pom.CheckoutPom;
import org.openbydefault.project.Project;
import org.openbydefault.project.Reachability;
import org.openbydefault.project.Section;
import org.openbydefault.project.SourceTree;
import org.openbydefault.rules.BuiltInRules;
import org.openbydefault.testkit.Repository;

class CheckedProjectTest {

    private final Repository now = Repository.withPom()
            .and("README.md", "# App")
            .and("docs/guide.md", "# New")
            .and("app.yaml", "kind: Pod");
    private final Project judged = now.project();

    @Test
    void what_is_the_same_in_an_earlier_state_is_parsed_once() throws ConfigurationException {
        judged.files().document("README.md");
        judged.files().data("app.yaml");
        Repository before = Repository.withPom().and("README.md", "# App").and("app.yaml", "kind: Pod");

        SourceTree files = earlier(before);

        assertThat(heading(files, "README.md")).isEqualTo("App");
        assertThat(kind(files)).contains("Pod");
        assertThat(before.parsed()).isZero();
    }

    @Test
    void what_is_another_text_in_an_earlier_state_is_parsed_there() throws ConfigurationException {
        judged.files().document("docs/guide.md");
        judged.files().data("app.yaml");
        Repository before = Repository.withPom().and("docs/guide.md", "# Old").and("app.yaml", "kind: Job");

        SourceTree files = earlier(before);

        assertThat(heading(files, "docs/guide.md")).isEqualTo("Old");
        assertThat(kind(files)).contains("Job");
    }

    @Test
    void what_only_an_earlier_state_asks_for_is_parsed_there() throws ConfigurationException {
        Repository before = Repository.withPom().and("README.md", "# App");

        assertThat(heading(earlier(before), "README.md")).isEqualTo("App");
    }

    private static String heading(SourceTree files, String path) {
        List<Section> sections = files.document(path).value().orElseThrow().sections();
        return sections.get(sections.size() - 1).heading();
    }

    private static Optional<String> kind(SourceTree files) {
        return files.data("app.yaml")
                .value()
                .orElseThrow()
                .get("kind")
                .orElseThrow()
                .text();
    }

    private SourceTree earlier(Repository before) throws ConfigurationException {
        Project facts = before.project();
        Checkout checkout = new Checkout(Path.of(""), "", before.store(), facts.files(), facts.git());
        Crashes crashes = new Crashes();
        ConfigurationLayers layers = new ConfigurationLayers(List.of());
        try (RepositoryCheck check = new RepositoryCheck(layers, Path.of(""), crashes)) {
            return new CheckedProject(check, configuration(layers), Reachability.offline(), new CheckoutPom(), crashes)
                    .inState(checkout, judged)
                    .files();
        }
    }

    private Configuration configuration(ConfigurationLayers layers) throws ConfigurationException {
        return new ConfigurationReader(
                        new RuleCatalog(BuiltInRules.all(), List.of()),
                        new PolicyFinder(Path.of(""), getClass().getClassLoader()),
                        now.store(),
                        layers,
                        List.of())
                .read();
    }
}
