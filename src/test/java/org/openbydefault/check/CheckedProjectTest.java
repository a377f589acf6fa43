package org.openbydefault.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openbydefault.configuration.Configuration;
import org.openbydefault.configuration.ConfigurationLayers;
import org.openbydefault.engine.Crashes;
import org.openbydefault.maven.pom.CheckoutPom;
import org.openbydefault.project.Project;
import org.openbydefault.project.Reachability;
import org.openbydefault.project.Section;
import org.openbydefault.project.SourceTree;
import org.openbydefault.report.ReportFormat;
import org.openbydefault.rule.Severity;
import org.openbydefault.testkit.Repository;

class CheckedProjectTest {

    private final Repository now = Repository.withPom()
            .and("README.md", "# App")
            .and("docs/guide.md", "# New")
            .and("app.yaml", "kind: Pod");
    private final Project judged = now.project();

    @Test
    void what_is_the_same_in_an_earlier_state_is_parsed_once() {
        judged.files().document("README.md");
        judged.files().data("app.yaml");
        Repository before = Repository.withPom().and("README.md", "# App").and("app.yaml", "kind: Pod");

        SourceTree files = earlier(before);

        assertThat(heading(files, "README.md")).isEqualTo("App");
        assertThat(files.data("app.yaml")
                        .value()
                        .orElseThrow()
                        .get("kind")
                        .orElseThrow()
                        .text())
                .contains("Pod");
        assertThat(before.parsed()).isZero();
    }

    @Test
    void what_is_another_text_in_an_earlier_state_is_parsed_there() {
        judged.files().document("docs/guide.md");
        judged.files().data("app.yaml");
        Repository before = Repository.withPom().and("docs/guide.md", "# Old").and("app.yaml", "kind: Job");

        SourceTree files = earlier(before);

        assertThat(heading(files, "docs/guide.md")).isEqualTo("Old");
        assertThat(files.data("app.yaml")
                        .value()
                        .orElseThrow()
                        .get("kind")
                        .orElseThrow()
                        .text())
                .contains("Job");
    }

    @Test
    void what_only_an_earlier_state_asks_for_is_parsed_there() {
        Repository before = Repository.withPom().and("README.md", "# App");

        assertThat(heading(earlier(before), "README.md")).isEqualTo("App");
    }

    private static String heading(SourceTree files, String path) {
        List<Section> sections = files.document(path).value().orElseThrow().sections();
        return sections.get(sections.size() - 1).heading();
    }

    private SourceTree earlier(Repository before) {
        Project facts = before.project();
        Checkout checkout = new Checkout(Path.of(""), "", before.store(), facts.files(), facts.git());
        Crashes crashes = new Crashes();
        ConfigurationLayers layers = new ConfigurationLayers(List.of());
        try (RepositoryCheck check = new RepositoryCheck(layers, Path.of(""), crashes)) {
            return new CheckedProject(check, nothing(), Reachability.offline(), new CheckoutPom(), crashes)
                    .inState(checkout, judged)
                    .files();
        }
    }

    private static Configuration nothing() {
        return new Configuration(
                "essential",
                Optional.empty(),
                Optional.empty(),
                Severity.ERROR,
                List.of(),
                List.of(),
                EnumSet.noneOf(ReportFormat.class),
                false,
                false,
                false,
                false,
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty());
    }
}
