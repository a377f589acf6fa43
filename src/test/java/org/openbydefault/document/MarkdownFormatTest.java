package org.openbydefault.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openbydefault.document.DocumentText.outlineOf;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openbydefault.project.CodeBlock;
import org.openbydefault.project.Document;
import org.openbydefault.project.Link;

class MarkdownFormatTest {

    @Test
    void headings_in_every_notation_have_their_level_and_line() {
        assertThat(outlineOf(
                        "README.md",
                        "# Acme",
                        "##No space",
                        "text",
                        "",
                        "Setext",
                        "------",
                        "### [Linked](a.md) `code`",
                        "<h2 align=\"center\">Raw <b>HTML</b></h2>",
                        "",
                        "## 🚀 Deploy *now*"))
                .containsExactly(
                        "1 Acme @1",
                        "2 No space @2",
                        "2 Setext @5",
                        "3 Linked code @7",
                        "2 Raw HTML @8",
                        "2 🚀 Deploy now @10");
    }

    @Test
    void a_raw_heading_may_reach_over_blank_lines() {
        Document document = read(
                "<h1 align=\"center\">", "  <img src=\"logo.png\" alt=\"Logo\">", "", "Acme", "", "</h1>", "", "Text");

        assertThat(outlineOf(document)).containsExactly("1 Acme @1");
        assertThat(document.sections().get(0).text()).hasToString("[TextLine[line=8, text=Text]]");
    }

    @Test
    void a_heading_that_is_only_an_image_is_named_by_its_alternative_text() {
        assertThat(outlineOf("README.md", "# ![Acme](logo.png)")).containsExactly("1 Acme @1");
    }

    @Test
    void hash_tags_issue_numbers_and_code_are_no_headings() {
        assertThat(outlineOf(
                        "README.md",
                        "#hashtag and #12",
                        "",
                        "```",
                        "# in code",
                        "```",
                        "",
                        "    # indented",
                        "",
                        "- ##x"))
                .containsExactly("0  @1");
    }

    @Test
    void comments_hide_what_is_in_them() {
        Document document =
                read("<!-- # Hidden", "", "## Hidden too", "[a](hidden.md)", "-->", "Seen <!-- not --> again");

        assertThat(outlineOf(document)).containsExactly("0  @1");
        assertThat(document.links()).isEmpty();
        assertThat(document.sections().get(0).text()).hasToString("[TextLine[line=6, text=Seen  again]]");
    }

    @Test
    void a_comment_within_a_raw_block_hides_headings_behind_blank_lines() {
        assertThat(outlineOf("README.md", "<div>", "<!--", "", "# Hidden", "", "-->", "</div>", "", "# Seen"))
                .containsExactly("1 Seen @9");
    }

    @Test
    void front_matter_gives_the_title_and_nothing_else() {
        Document document = read("---", "title: \"Deployment\"", "sidebar: [a](b.md)", "---", "# Steps", "[x](y.md)");

        assertThat(outlineOf(document)).containsExactly("1 Deployment @2", "1 Steps @5");
        assertThat(document.links()).containsExactly(new Link("x", "y.md", 6, false));
    }

    @Test
    void a_thematic_break_at_the_top_is_no_front_matter() {
        assertThat(outlineOf("README.md", "---", "# Acme", "text", "---", "## More"))
                .containsExactly("1 Acme @2", "2 text @3", "2 More @5");
    }

    @Test
    void links_of_every_notation_have_their_line() {
        Document document = read(
                "[a](b%20c.md#d) and",
                "[Guide][] or [this][guide], <https://acme.org>,",
                "https://acme.org/x_y_z. [![Build](badge.svg)](ci.md)",
                "",
                "<a href=\"raw.md\">Raw</a><img src=logo.png alt=Logo>",
                "",
                "[guide]: <my guide.md>");

        assertThat(document.links())
                .containsExactly(
                        new Link("a", "b%20c.md#d", 1, false),
                        new Link("Guide", "my guide.md", 2, false),
                        new Link("this", "my guide.md", 2, false),
                        new Link("https://acme.org", "https://acme.org", 2, false),
                        new Link("https://acme.org/x_y_z", "https://acme.org/x_y_z", 3, false),
                        new Link("Build", "badge.svg", 3, true),
                        new Link("Build", "ci.md", 3, false),
                        new Link("Raw", "raw.md", 5, false),
                        new Link("Logo", "logo.png", 5, true));
    }

    @Test
    void links_in_a_table_are_found_where_they_are() {
        assertThat(read("| a | b |", "|---|---|", "| [x](y.md) | z |").links())
                .containsExactly(new Link("x", "y.md", 3, false));
    }

    @Test
    void code_is_kept_with_language_and_first_line_and_is_no_prose() {
        Document document =
                read("Run", "```Bash title=x", "docker run acme", "```", "", "    indented", "", "then `ls`");

        assertThat(document.sections().get(0).code())
                .containsExactly(new CodeBlock("bash", "docker run acme\n", 3), new CodeBlock("", "indented\n", 6));
        assertThat(document.sections().get(0).text())
                .hasToString("[TextLine[line=1, text=Run], TextLine[line=8, text=then `ls`]]");
        assertThat(document.words()).isEqualTo(3);
    }

    @Test
    void the_alternative_text_of_an_image_is_no_prose() {
        assertThat(read("![a long alternative text](x.png)").words()).isZero();
    }

    @Test
    void anchors_are_those_of_the_forge() {
        assertThat(read(
                                "# What's `new` in 2.0?",
                                "## Setup",
                                "## Setup",
                                "## 🚀 Start",
                                "<a name=\"old\"></a>",
                                "## Été & co_op",
                                "<h3 id=\"own\">X</h3>")
                        .anchors())
                .containsExactly("whats-new-in-20", "setup", "setup-1", "-start", "old", "été--co_op", "own", "x");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "> ", "- ", "[", "![", "*a ", "**", "`", "<!--", "<a ", "<h1>", "&", "(", "[a](", "\\", "_", "1. ",
                "<div>\n"
            })
    void text_made_to_be_hard_is_survived(String unit) {
        String text = unit.repeat(100_000 / unit.length());

        assertThat(read(text).sections()).isNotEmpty();
    }

    @Test
    void deep_nesting_is_survived() {
        List<String> openings = List.of("[", "*", "<b>", "> - ");
        for (String opening : openings) {
            assertThat(read(opening.repeat(10_000) + "x" + "](y)*".repeat(10_000))
                            .sections())
                    .isNotEmpty();
        }
    }

    private static Document read(String... lines) {
        return DocumentText.read("README.md", lines);
    }

    @Test
    void brackets_that_nobody_closes_hide_nothing_behind_them() {
        assertThat(outlineOf("README.md", "# Acme", "![[]()".repeat(20_000), "", "## Usage", "", "[a](b.md)"))
                .containsExactly("1 Acme @1", "2 Usage @4");
    }

    @Test
    void items_of_a_long_list_all_keep_their_links() {
        Document document = DocumentText.read("README.md", "- [a](b.md)\n".repeat(5_000));

        assertThat(document.links()).hasSize(5_000);
    }

    @Test
    void a_raw_link_ends_where_the_next_one_starts() {
        Document document =
                DocumentText.read("README.md", "<p><a href=\"a.md\">one <a href=\"b.md\">two</a> three</p>");

        assertThat(document.links()).extracting(Link::text).containsExactly("one", "two");
    }
}
