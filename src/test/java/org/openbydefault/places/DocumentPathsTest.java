package org.openbydefault.places;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openbydefault.project.PluginAccess;
import org.openbydefault.project.RepositoryPaths;

class DocumentPathsTest {

    @Test
    void documents_are_texts_anywhere_and_pages_in_documentation_folders() {
        RepositoryPaths paths = PluginAccess.paths(List.of(
                "README",
                "INSTALL.txt",
                "Makefile",
                "server/notes.md",
                "server/page.html",
                "docs/page.html",
                "handbuch/a.txt",
                "dokumentation/a.txt",
                "docs/pom.xml"));

        assertThat(DocumentPaths.all(paths))
                .containsExactlyInAnyOrder(
                        "README", "INSTALL.txt", "server/notes.md", "docs/page.html", "dokumentation/a.txt");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ".github/pull_request_template.md",
                ".github/PULL_REQUEST_TEMPLATE/fix.md",
                ".gitlab/merge_request_template.md",
                "docs/merge_request_template.md",
                ".github/ISSUE_TEMPLATE/bug.md",
                ".gitlab/issue_templates/bug.md",
                "docs/issue-template.md"
            })
    void forms_for_issues_and_changes_are_no_evidence(String path) {
        assertThat(isEvidence(path)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "AGENTS.md",
                ".claude/deploy.md",
                ".github/prompts/deploy.md",
                "vendor/x/deploy.md",
                "web/assets/deploy.md",
                "src/main/resources/deploy.md",
                "src/test/deploy.md",
                "roles/db/README.md",
                "docs/versioned_docs/deploy.md"
            })
    void texts_for_machines_and_of_others_are_no_evidence(String path) {
        assertThat(isEvidence(path)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ".deploy/README.md",
                ".k8s/README.md",
                ".docs/deploy.md",
                "docs/it/deploy.md",
                "docs/v2/deploy.md",
                "samples/deploy.md",
                "resources/deploy.md"
            })
    void other_texts_are_evidence(String path) {
        assertThat(isEvidence(path)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "docs/fr/deploy.md, docs/deploy.md",
        "docs/de/deploy.md, docs/en/deploy.md",
        "docs/v2.1/deploy.md, docs/latest/deploy.md",
        "README.zh-CN.md, README.md",
        "README_fr.md, README.md",
    })
    void a_translation_or_an_old_version_is_a_copy_of_its_original(String copy, String original) {
        RepositoryPaths both = PluginAccess.paths(List.of(copy, original));

        assertThat(DocumentPaths.isEvidence(copy, both)).isFalse();
        assertThat(DocumentPaths.isEvidence(original, both)).isTrue();
        assertThat(isEvidence(copy)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "README, true",
        "docs/readme.adoc, true",
        "docs/index.html, true",
        "DOCKERHUB.md, true",
        "README-dev.md, false",
        "docs/indexes.md, false"
    })
    void a_front_page_is_a_readme_an_index_or_the_page_of_an_image(String path, boolean front) {
        assertThat(DocumentPaths.isFrontPage(path)).isEqualTo(front);
    }

    private static boolean isEvidence(String path) {
        return DocumentPaths.isEvidence(path, PluginAccess.paths(List.of(path)));
    }
}
