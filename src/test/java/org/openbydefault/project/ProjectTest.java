package org.openbydefault.project;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openbydefault.Repository;

class ProjectTest {

    private int worked;

    @Test
    void what_rules_derive_is_worked_out_once() {
        Project project = Repository.empty().project();

        StringBuilder first = project.derived(StringBuilder.class, this::work);
        StringBuilder second = project.derived(StringBuilder.class, this::work);

        assertThat(second).isSameAs(first);
        assertThat(worked).isEqualTo(1);
    }

    private StringBuilder work(Project project) {
        worked++;
        return new StringBuilder(project.settings().buildFolder());
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
