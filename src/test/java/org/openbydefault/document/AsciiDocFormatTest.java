package org.openbydefault.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openbydefault.document.DocumentText.outlineOf;

import org.junit.jupiter.api.Test;
import org.openbydefault.project.CodeBlock;
import org.openbydefault.project.Document;
import org.openbydefault.project.Link;

class AsciiDocFormatTest {

    @Test
    void titles_have_their_level_and_line() {
        assertThat(outlineOf(
                        "README.adoc",
                        "= Acme",
                        "Ada <ada@acme.org>",
                        "",
                        "== Install ==",
                        "",
                        "Old style",
                        "---------",
                        "text",
                        "",
                        "=== link:a.adoc[Linked] `code`",
                        "## Markdown style"))
                .containsExactly(
                        "1 Acme @1", "2 Install @4", "2 Old style @6", "3 Linked code @10", "2 Markdown style @11");
    }

    @Test
    void comments_and_listings_hold_no_titles_and_no_links() {
        Document document = read(
                "// == Not this",
                "////",
                "== Nor this link:a.adoc[a]",
                "////",
                "[source,Bash]",
                "----",
                "== comment",
                "----",
                "[source]",
                "link:b.adoc[b]",
                "",
                "....",
                "== literal",
                "....",
                "Text");

        assertThat(outlineOf(document)).containsExactly("0  @1");
        assertThat(document.links()).isEmpty();
        assertThat(document.sections().get(0).code())
                .containsExactly(
                        new CodeBlock("bash", "== comment\n", 7),
                        new CodeBlock("", "link:b.adoc[b]\n", 10),
                        new CodeBlock("", "== literal\n", 13));
        assertThat(document.sections().get(0).text()).hasToString("[TextLine[line=15, text=Text]]");
    }

    @Test
    void a_listing_that_is_never_closed_ends_with_the_file() {
        assertThat(outlineOf("a.adoc", "----", "== code")).containsExactly("0  @1");
    }

    @Test
    void links_of_every_notation_have_their_line() {
        assertThat(read(
                                "link:a.adoc[A], xref:b.adoc#c[B] and <<d,D>>;",
                                "<<e#f,E>> xref:g[] image:h.png[H] https://acme.org[Acme^]",
                                "",
                                "image::i.png[\"An image, large\",role=x]",
                                "image:https://ci/badge.svg[Build,link=x] https://bare.org.",
                                "include::part.adoc[]")
                        .links())
                .containsExactly(
                        new Link("A", "a.adoc", 1, false),
                        new Link("B", "b.adoc#c", 1, false),
                        new Link("D", "#d", 1, false),
                        new Link("E", "e.adoc#f", 2, false),
                        new Link("g", "#g", 2, false),
                        new Link("H", "h.png", 2, true),
                        new Link("Acme", "https://acme.org", 2, false),
                        new Link("An image, large", "i.png", 4, true),
                        new Link("Build", "https://ci/badge.svg", 5, true),
                        new Link("https://bare.org", "https://bare.org", 5, false),
                        new Link("part.adoc", "part.adoc", 6, false));
    }

    @Test
    void attributes_of_the_document_are_replaced_and_others_stay() {
        assertThat(read(
                                ":url-docs: https://acme.org",
                                ":url-guide: {url-docs}/guide",
                                ":imagesdir: img",
                                "{url-guide}[Guide] link:{other}/x[X] image:a.png[A]")
                        .links())
                .containsExactly(
                        new Link("Guide", "https://acme.org/guide", 4, false),
                        new Link("X", "{other}/x", 4, false),
                        new Link("A", "img/a.png", 4, true));
    }

    @Test
    void an_attribute_that_holds_itself_is_survived() {
        assertThat(read((":a: {a}{a}\n").repeat(100) + "{a}").words()).isPositive();
    }

    @Test
    void anchors_are_those_of_titles_and_explicit_ids() {
        assertThat(read("== Getting Started", "[[old]]", "[#short.role]", "=== A & B", "text [[inline,x]]")
                        .anchors())
                .contains("getting-started", "_getting_started", "Getting Started", "old", "short", "_a_b", "inline");
    }

    @Test
    void prose_is_what_a_reader_sees() {
        assertThat(read("* *Bold* item with `code` and snake_case", ".Block title", "NOTE: mind")
                        .sections()
                        .get(0)
                        .text())
                .hasToString("[TextLine[line=1, text=Bold item with `code` and snake_case],"
                        + " TextLine[line=2, text=Block title], TextLine[line=3, text=NOTE: mind]]");
    }

    private static Document read(String... lines) {
        return DocumentText.read("README.adoc", lines);
    }

    @Test
    void an_entry_of_a_bibliography_is_an_anchor() {
        assertThat(DocumentText.read("a.adoc", "== Sources", "", "* [[[herd]]] The herd.")
                        .anchors())
                .contains("herd");
    }
}
