package org.openbydefault.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openbydefault.project.Evidence;
import org.openbydefault.project.Evidence.Kind;
import org.openbydefault.project.Location;
import org.openbydefault.project.Project;
import org.openbydefault.testkit.Repository;
import org.openbydefault.topic.Topic;
import org.openbydefault.topic.Topics;

class TopicSearchTest {

    private static final Topic BACKUP = Topics.named("backup");

    private static final String TEXT = words(40);

    @Test
    void a_topic_is_looked_for_once_in_a_run() {
        Project project = Repository.with("docs/backup.md", "# Backup", TEXT).project();
        assertThat(TopicSearch.find(project, BACKUP)).isSameAs(TopicSearch.find(project, BACKUP));
    }

    @Test
    void one_short_section_in_a_document_about_other_things_is_too_little() {
        TopicEvidence found = find(Repository.with("docs/guide.md", "# Guide", "## Backup", words(29)));
        assertThat(found.documented()).isEmpty();
        assertThat(found.weak()).extracting(TopicSearchTest::place).containsExactly("docs/guide.md:2");
    }

    @Test
    void thirty_words_in_a_document_about_other_things_are_enough() {
        TopicEvidence found = find(Repository.with("docs/guide.md", "# Guide", "## Backup", words(30)));
        assertThat(places(found)).containsExactly("docs/guide.md:2");
    }

    @Test
    void two_short_sections_make_a_text() {
        TopicEvidence found = find(Repository.with("docs/guide.md", "# Guide", "## Backup", words(20))
                .and("docs/tour.md", "# Tour", "## Restore", words(20)));
        assertThat(places(found)).containsExactly("docs/guide.md:2", "docs/tour.md:2");
        assertThat(found.weak()).isEmpty();
    }

    @Test
    void a_short_section_and_a_page_of_others_make_no_text() {
        TopicEvidence found = find(Repository.with("docs/guide.md", "# Guide", "## Backup", words(20))
                .and("README.md", "# Shop", "See [backup](https://elsewhere.example/x).")
                .andRemote("origin", "https://github.com/acme-works/shop.git"));
        assertThat(found.documented()).isEmpty();
        assertThat(found.weak()).hasSize(2);
    }

    @Test
    void what_is_named_for_the_topic_comes_first_then_sections_then_what_is_deep_in_a_part() {
        TopicEvidence found = find(Repository.with("README.md", "# Shop", "## Backup", TEXT)
                .and("docs/backup.md", "# Backup", TEXT)
                .and("parts/till/notes/backup.md", "# Backup", TEXT));
        assertThat(places(found)).containsExactly("docs/backup.md:1", "README.md:2", "parts/till/notes/backup.md:1");
    }

    @Test
    void deep_in_a_folder_of_documentation_is_not_deep_in_a_part() {
        TopicEvidence found = find(Repository.with("README.md", "# Shop", "## Backup", TEXT)
                .and("docs/en/admin/backup.md", "# Backup", TEXT));
        assertThat(places(found)).containsExactly("docs/en/admin/backup.md:1", "README.md:2");
    }

    @Test
    void a_section_that_only_leads_elsewhere_is_a_link() {
        TopicEvidence found = find(
                Repository.with("docs/guide.md", "# Guide", "## Backup", "See [it](https://elsewhere.example/x)."));
        assertThat(found.documented()).isEmpty();
        assertThat(found.linked()).extracting(Evidence::kind).containsExactly(Kind.LINK);
    }

    @Test
    void a_document_for_developers_is_no_manual_whatever_its_sections_are_called() {
        TopicEvidence found = find(Repository.with("docs/guide.md", "# Development", "## Backup", TEXT));
        assertThat(found.all()).isEmpty();
    }

    @Test
    void a_file_that_is_named_for_the_topic_but_titled_for_developers_is_a_near_miss() {
        TopicEvidence found = find(Repository.with("docs/backup.md", "# Development", TEXT));
        assertThat(found.all()).isEmpty();
        assertThat(found.misses()).extracting(NearMiss::toString).containsExactly("docs/backup.md:1 is for developers");
    }

    @Test
    void a_file_that_is_named_for_the_topic_but_titled_for_building_is_a_near_miss() {
        TopicEvidence found = find(Repository.with("docs/backup.md", "# Building", TEXT));
        assertThat(found.all()).isEmpty();
        assertThat(found.misses())
                .extracting(NearMiss::toString)
                .containsExactly("docs/backup.md:1 (“Building”) is about something else");
    }

    @Test
    void a_file_that_is_named_for_the_topic_and_says_nothing_is_to_be_completed() {
        TopicEvidence found = find(Repository.with("docs/backup.md", "# Backup"));
        assertThat(found.misses()).containsExactly(NearMiss.ofFile(Location.of("docs/backup.md", 1), "has no text"));
    }

    @Test
    void a_document_for_developers_that_the_readme_links_to_is_no_manual() {
        TopicEvidence found = find(Repository.with("README.md", "# Shop", "See [backup](notes/people.md).")
                .and("notes/people.md", "# Development", TEXT));
        assertThat(found.documented()).isEmpty();
    }

    @Test
    void sections_below_development_are_for_developers_up_to_the_next_heading_of_its_level() {
        TopicEvidence found = find(Repository.with(
                "README.md", "# Shop", "## Development", "### Backup", TEXT, "## In service", "### Backup", TEXT));
        assertThat(places(found)).containsExactly("README.md:6");
    }

    @Test
    void a_product_whose_name_speaks_of_development_is_not_for_developers_as_a_whole() {
        TopicEvidence found = find(Repository.with("README.md", "# Development board", "## Backup", TEXT));
        assertThat(places(found)).containsExactly("README.md:2");
    }

    private static TopicEvidence find(Repository repository) {
        return TopicSearch.find(repository.project(), BACKUP);
    }

    private static List<String> places(TopicEvidence found) {
        return found.documented().stream().map(TopicSearchTest::place).toList();
    }

    private static String place(Evidence evidence) {
        return evidence.location().map(Location::toString).orElse("");
    }

    private static String words(int count) {
        return "word ".repeat(count);
    }
}
