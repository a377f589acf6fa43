package org.openbydefault.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openbydefault.project.Link;
import org.openbydefault.project.Project;
import org.openbydefault.testkit.Repository;
import org.openbydefault.topic.Topics;

class WebLinkTest {

    private static final Project PROJECT = Repository.withPom()
            .andRemote("origin", "https://github.com/acme-works/shop.git")
            .project();

    @Test
    void a_text_that_names_the_topic_is_strong_to_a_page_of_the_project_and_weak_to_one_of_others() {
        assertThat(tie("Backup", "https://docs.acme-works.example/x")).isEqualTo(LinkTie.STRONG);
        assertThat(tie("Backup", "https://elsewhere.example/x")).isEqualTo(LinkTie.WEAK);
        assertThat(tie("Backup", "https://elsewhere.example/x", "Further reading"))
                .isEqualTo(LinkTie.NONE);
    }

    @ParameterizedTest
    @CsvSource({
        "here, https://elsewhere.example/backup, WEAK",
        "The tale, https://elsewhere.example/backup, NONE",
        "The tale, https://docs.acme-works.example/backup, WEAK",
        "Release notes, https://docs.acme-works.example/backup, NONE",
        "here, https://docs.acme-works.example/tale, NONE",
    })
    void an_address_alone_ties_a_link_weakly_unless_its_text_says_something_else(
            String text, String target, LinkTie tie) {
        assertThat(tie(text, target)).isEqualTo(tie);
    }

    @Test
    void below_a_heading_about_another_matter_an_address_alone_ties_nothing() {
        assertThat(tie("The tale", "https://docs.acme-works.example/backup", "Changelog"))
                .isEqualTo(LinkTie.NONE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://docs.acme-works.example/backup", "www.acme-works.example/backup", " "})
    void an_address_as_the_text_of_a_link_names_nothing(String text) {
        assertThat(tie(text, "https://docs.acme-works.example/backup")).isEqualTo(LinkTie.WEAK);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/", "/#readme", "/tree/main", "/blob/main/README.md"})
    void a_repository_of_the_same_owner_that_is_named_for_the_topic_is_tied_strongly(String end) {
        Link link = link("the repository", "https://github.com/acme-works/shop-backup" + end);
        assertThat(WebLink.tie(Topics.named("backup"), link, "", PROJECT)).isEqualTo(LinkTie.STRONG);
        assertThat(WebLink.isSisterRepository(link, PROJECT)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://github.com/acme-works/shop-backup/issues",
                "https://github.com/acme-works/shop",
                "https://github.com/acme-works/shop.git",
                "https://github.com/acme-works/shop/tree/main",
                "https://github.com/acme-works/",
                "https://github.com/acme-works",
                "https://github.com",
                "https://github.com/others/shop-backup",
                "https://elsewhere.example/acme-works/shop-backup",
                "backup.md",
            })
    void a_page_a_file_and_what_is_of_others_are_no_sister_repository(String target) {
        assertThat(WebLink.isSisterRepository(link("the repository", target), PROJECT))
                .isFalse();
    }

    @Test
    void nothing_is_a_sister_where_git_names_no_remote() {
        Link link = link("the repository", "https://github.com/acme-works/shop-backup");
        assertThat(WebLink.isSisterRepository(link, Repository.empty().project()))
                .isFalse();
    }

    @Test
    void the_name_of_this_repository_says_nothing_of_what_a_page_is_about() {
        Project backups = Repository.empty()
                .andRemote("origin", "https://github.com/acme-works/backup.git")
                .project();
        Link page = link("here", "https://github.com/acme-works/backup/wiki/Start");
        Link restore = link("here", "https://github.com/acme-works/backup/wiki/Restore");
        assertThat(WebLink.tie(Topics.named("backup"), page, "", backups)).isEqualTo(LinkTie.NONE);
        assertThat(WebLink.tie(Topics.named("backup"), restore, "", backups)).isEqualTo(LinkTie.WEAK);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://localhost:8080/backup",
                "http://127.0.0.1/backup",
                "https://docs.acme-works.example/backup.zip",
                "https://github.com/acme-works/shop/actions/backup",
                "https://github.com/others/backup",
                "https://lists.acme-works.example/backup",
                "https://docs.acme-works.example/mailman/backup",
                "https://www.postgresql.org/docs/backup",
                "mailto:backup@acme-works.example",
            })
    void machines_builds_downloads_lists_tools_and_others_document_nothing_of_this_project(String target) {
        assertThat(tie("Backup", target)).isEqualTo(LinkTie.NONE);
    }

    @Test
    void the_site_of_a_tool_is_that_of_the_tool_itself() {
        Project tool = Repository.empty()
                .and(
                        "pom.xml",
                        "<project><modelVersion>4.0.0</modelVersion><groupId>org.acme</groupId>",
                        "<artifactId>postgresql-server</artifactId><version>1</version></project>")
                .andRemote("origin", "https://github.com/postgresql/server.git")
                .project();
        Link link = link("Backup", "https://www.postgresql.org/docs/backup");
        assertThat(WebLink.tie(Topics.named("backup"), link, "", tool)).isEqualTo(LinkTie.STRONG);
    }

    @ParameterizedTest
    @CsvSource({
        "http://localhost:8080/metrics, true",
        "http://localhost:8080/shop, false",
        "https://docs.acme-works.example/metrics, false",
        "metrics, false",
    })
    void an_endpoint_is_an_address_of_the_readers_machine_that_speaks_of_the_topic(String target, boolean expected) {
        Link link = link("see", target);
        assertThat(WebLink.isEndpoint(Topics.named("monitoring"), link, PROJECT))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "https://github.com/acme-works/shop/wiki, true",
        "https://github.com/acme-works/shop/wiki/, true",
        "https://github.com/acme-works/shop/wiki/Home, false",
        "https://github.com/acme-works/shop/wiki/Home/, false",
        "https://github.com/acme-works/shop-docs, true",
        "https://github.com/acme-works/shop, false",
        "https://github.com/others/shop-docs, false",
        "https://docs.acme-works.example/, true",
        "https://docs.acme-works.example/api, false",
        "https://docs.elsewhere.example/, false",
    })
    void a_whole_wiki_a_repository_of_documents_and_the_projects_own_site_are_manuals(String target, boolean expected) {
        assertThat(WebLink.leadsToManual(link("over there", target), "", PROJECT))
                .isEqualTo(expected);
    }

    private static LinkTie tie(String text, String target) {
        return tie(text, target, "Shop");
    }

    private static LinkTie tie(String text, String target, String heading) {
        return WebLink.tie(Topics.named("backup"), link(text, target), heading, PROJECT);
    }

    private static Link link(String text, String target) {
        return new Link(text, target, 1, false);
    }
}
