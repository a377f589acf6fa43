package org.openbydefault.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openbydefault.document.Formats;
import org.openbydefault.project.Section;
import org.openbydefault.project.SourceText;
import org.openbydefault.topic.TopicWords;
import org.openbydefault.topic.Topics;

class HeadingLinesTest {

    private static final TopicWords BACKUP = new TopicWords(Topics.named("backup"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# Backup\n",
                "text\n\n   ## Backup ##\n",
                "##Backup\n",
                "> ## Backup\n",
                "1. # Backup\n",
                "* - # Backup",
                "Backup\n======\n",
                "Backup\n-\n",
                "Backup\n  ---  \n",
                "> Backup\n> ---\n",
                "about\nBackup\n---\n",
                "# Back*up*\n",
                "# Back[up](x)\n",
                "# Back&#117;p\n",
                "# [Backup]\n",
                "<h2>Backup</h2>\n",
                "<H2 id=\"x\">Backup</H2>\n",
                "---\ntitle: Backup\n---\n",
                "+++\ntitle = \"Backup\"\n+++\n",
                "# 2. Backup\n",
                "```\n# Backup\n```\n",
            })
    void every_heading_of_markdown_may_speak_of_its_topic(String text) {
        assertThat(HeadingLines.of(text, false).maySpeakOf(BACKUP)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "= Backup\n",
                "== Backup ==\n",
                "## Backup\n",
                "Backup\n------\n",
                "Backup\n~~~~~~\n",
                "Backup \n++++++ \n",
                "== {topic}\n",
                "== Back**up**\n",
                "++++\n<h1>Backup</h1>\n++++\n",
            })
    void every_heading_of_asciidoc_may_speak_of_its_topic(String text) {
        assertThat(HeadingLines.of(text, true).maySpeakOf(BACKUP)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"false", "true"})
    void no_other_text_does(boolean isAsciiDoc) {
        String text = "# App\n\nMake a backup every night.\n\n* backup\n\n| backup | 1 |\n\nbackup\n\n    mvn backup\n";

        assertThat(HeadingLines.of(text, isAsciiDoc).maySpeakOf(BACKUP)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "CONTRIBUTING.md", "docs/rules/readme.md"})
    void misses_no_heading_of_a_document_of_this_project(String path) throws Exception {
        String text = java.nio.file.Files.readString(java.nio.file.Path.of(path));
        HeadingLines lines = HeadingLines.of(text, false);

        for (Section section :
                new Formats().document(new SourceText(path, text, false)).sections()) {
            for (String topic : new String[] {"backup", "build", "deployment", "changelog", "support"}) {
                if (Topics.named(topic).matches(section.heading())) {
                    assertThat(lines.maySpeakOf(new TopicWords(Topics.named(topic))))
                            .as(section.heading())
                            .isTrue();
                }
            }
        }
    }
}
