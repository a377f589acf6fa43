package org.openbydefault.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openbydefault.document.DocumentText.outlineOf;

import org.junit.jupiter.api.Test;
import org.openbydefault.project.CodeBlock;
import org.openbydefault.project.Document;
import org.openbydefault.project.Link;

class RestructuredTextFormatTest {

    @Test
    void titles_are_ranked_in_the_order_their_adornments_appear() {
        assertThat(outlineOf(
                        "index.rst",
                        "====",
                        "Acme",
                        "====",
                        "",
                        "Install",
                        "=======",
                        "text",
                        "",
                        "On ``Linux``",
                        "------------",
                        "Operate",
                        "======="))
                .containsExactly("1 Acme @2", "2 Install @5", "3 On Linux @9", "2 Operate @11");
    }

    @Test
    void code_comments_and_literal_blocks_are_no_prose() {
        Document document = read(
                "Run::",
                "",
                "  make",
                "",
                ".. code-block:: bash",
                "   :linenos:",
                "",
                "   docker run",
                "",
                ".. A comment `x <hidden.rst>`_",
                "   Title",
                "   =====",
                "",
                "Done");

        assertThat(outlineOf(document)).containsExactly("0  @1");
        assertThat(document.links()).isEmpty();
        assertThat(document.sections().get(0).code())
                .containsExactly(new CodeBlock("", "  make\n", 3), new CodeBlock("bash", "   docker run\n", 8));
        assertThat(document.sections().get(0).text())
                .hasToString("[TextLine[line=1, text=Run:], TextLine[line=14, text=Done]]");
    }

    @Test
    void links_of_every_notation_have_their_line() {
        assertThat(read(
                                "`Guide <guide.rst>`_, Docs_, `the docs`_ and `anon`__",
                                ":doc:`install` :doc:`Run it </ops/run>` :ref:`label` |logo| https://bare.org.",
                                "",
                                ".. image:: a.png",
                                "   :alt: A picture",
                                "   :target: b.html",
                                ".. _docs: https://docs.acme.org",
                                ".. _The Docs: https://acme.org/x",
                                ".. __: anonymous.rst",
                                ".. |logo| image:: logo.svg",
                                ".. toctree::",
                                "   :maxdepth: 2",
                                "",
                                "   first",
                                "   Second <sub/second>",
                                "   glob/*")
                        .links())
                .containsExactly(
                        new Link("Guide", "guide.rst", 1, false),
                        new Link("Docs", "https://docs.acme.org", 1, false),
                        new Link("the docs", "https://acme.org/x", 1, false),
                        new Link("anon", "anonymous.rst", 1, false),
                        new Link("install", "install", 2, false),
                        new Link("Run it", "/ops/run", 2, false),
                        new Link("logo", "logo.svg", 2, true),
                        new Link("https://bare.org", "https://bare.org", 2, false),
                        new Link("", "b.html", 6, false),
                        new Link("A picture", "a.png", 4, true),
                        new Link("", "first", 14, false),
                        new Link("Second", "sub/second", 15, false));
    }

    @Test
    void anchors_are_those_of_titles_and_targets() {
        assertThat(read(".. _my target:", "", "What's new?", "===========", "see `my target`_")
                        .anchors())
                .containsExactly("my target", "what-s-new");
    }

    @Test
    void a_word_with_underscores_is_no_link() {
        Document document = read("Set max_size and __init__ and trailing_ here");

        assertThat(document.links()).isEmpty();
        assertThat(document.sections().get(0).text())
                .hasToString("[TextLine[line=1, text=Set max_size and __init__ and trailing_ here]]");
    }

    @Test
    void notes_are_prose() {
        assertThat(read(".. note:: Mind the gap", "   in the platform").words()).isEqualTo(6);
    }

    private static Document read(String... lines) {
        return DocumentText.read("index.rst", lines);
    }
}
