package org.openbydefault.project;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openbydefault.testkit.Repository;

class ProjectTest {

    @Test
    void what_one_rule_keeps_another_finds() {
        Project project = Repository.empty().project();
        assertThat(project.remembered(StringBuilder.class)).isEmpty();

        StringBuilder derived = project.remember(new StringBuilder("dear to find out"));

        assertThat(project.remembered(StringBuilder.class)).containsSame(derived);
    }

    @Test
    void a_document_is_parsed_up_to_the_end_of_a_line_before_the_limit() {
        String line = "word ".repeat(20) + "\n";
        String text = "# First\n\n" + line.repeat(SourceTree.DOCUMENT_LIMIT / line.length() + 1) + "\n# Behind\n";

        Document document = Repository.with("README.md", text)
                .project()
                .files()
                .document("README.md")
                .value()
                .orElseThrow();

        assertThat(document.sections()).extracting(Section::heading).containsExactly("First");
    }
}
