package org.openbydefault.places;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openbydefault.project.SourceTree;
import org.openbydefault.testkit.Repository;

class ForgePlacesTest {

    @Test
    void folders_are_those_that_exist_in_their_own_letter_case() {
        SourceTree files = Repository.with("Docs/a.md", "")
                .and(".github/a.md", "")
                .and("src/docs/a.md", "")
                .project()
                .files();

        assertThat(ForgePlaces.folders(files)).containsExactly(".github", "", "Docs");
    }

    @Test
    void the_readme_at_the_root_goes_before_others() {
        Repository repository = Repository.with("docs/README.md", "");

        assertThat(readme(repository)).isEqualTo("docs/README.md");
        assertThat(readme(repository.and(".github/README.md", ""))).isEqualTo(".github/README.md");
        assertThat(readme(repository.and("readme.txt", ""))).isEqualTo("readme.txt");
    }

    @Test
    void a_translation_is_the_readme_only_where_nothing_else_is() {
        Repository repository = Repository.with("README.de.md", "");

        assertThat(readme(repository)).isEqualTo("README.de.md");
        assertThat(readme(repository.and("README.md", ""))).isEqualTo("README.md");
    }

    @ParameterizedTest
    @ValueSource(strings = {"doc/README.md", "README/index.md", "README-dev.md", "server/README.md"})
    void forges_show_no_other_readme(String path) {
        assertThat(ForgePlaces.readme(Repository.with(path, "").project().files()))
                .isEmpty();
    }

    @Test
    void issue_templates_are_files_and_the_files_of_folders() {
        SourceTree files = Repository.with(".github/ISSUE_TEMPLATE/bug.yml", "")
                .and(".github/ISSUE_TEMPLATE/config.yml", "")
                .and("docs/issue_template.md", "")
                .and(".gitea/issue_template", "")
                .and("issue_template_notes.md", "")
                .and("server/issue_template.md", "")
                .project()
                .files();

        assertThat(ForgePlaces.issueTemplates(files))
                .containsExactly(
                        ".github/ISSUE_TEMPLATE/bug.yml",
                        ".github/ISSUE_TEMPLATE/config.yml",
                        "docs/issue_template.md",
                        ".gitea/issue_template");
    }

    private static String readme(Repository repository) {
        return ForgePlaces.readme(repository.project().files()).orElse("none");
    }
}
