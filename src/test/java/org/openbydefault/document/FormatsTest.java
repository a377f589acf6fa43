package org.openbydefault.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openbydefault.document.DocumentText.outlineOf;
import static org.openbydefault.document.DocumentText.read;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openbydefault.project.CodeBlock;
import org.openbydefault.project.Document;
import org.openbydefault.project.Link;

class FormatsTest {

    @Test
    void html_has_headings_links_and_anchors_but_no_title_and_no_script() {
        Document document = read(
                "index.html",
                "<html><head><title>Hidden</title>",
                "<script>var x = '<h1>no</h1>';</script></head>",
                "<body><h1 id=\"top\">Acme &amp; <i>Co</i></h1>",
                "<p>Run <code>make</code> <a href='a b.html'",
                "   >here</a></p>",
                "<pre>",
                "<b>make</b> all",
                "</pre>",
                "<!-- <h2>no</h2>",
                "-->",
                "<h2>Next</h2><a name=x></a></body></html>");

        assertThat(outlineOf(document)).containsExactly("1 Acme & Co @3", "2 Next @11");
        assertThat(document.links()).containsExactly(new Link("here", "a b.html", 4, false));
        assertThat(document.anchors()).containsExactly("top", "x");
        assertThat(document.sections().get(0).code()).containsExactly(new CodeBlock("", "\nmake all\n", 6));
        assertThat(document.sections().get(0).words()).isEqualTo(3);
    }

    @Test
    void xdoc_has_sections_and_subsections() {
        Document document = read(
                "src/site/xdoc/index.xml",
                "<document><properties><title>Hidden</title></properties><body>",
                "<section name=\"Install\">",
                "<p>See <a href=\"usage.html\">usage</a></p>",
                "<subsection name=\"By hand\"><source><![CDATA[",
                "<a href=\"no\">make</a>]]></source></subsection>",
                "</section></body></document>");

        assertThat(outlineOf(document)).containsExactly("1 Install @2", "2 By hand @4");
        assertThat(document.links()).containsExactly(new Link("usage", "usage.html", 3, false));
        assertThat(document.sections().get(1).code())
                .singleElement()
                .satisfies(code -> assertThat(code.text()).contains("<a href=\"no\">make</a>"));
    }

    @Test
    void apt_has_titles_at_the_margin() {
        Document document = read(
                "src/site/apt/usage.apt.vm",
                "~~ comment",
                " -----",
                " Usage",
                " -----",
                " Ada",
                " -----",
                "",
                "Install",
                "",
                "  See {{{./ops.html}operations}} or {{https://acme.org}} and {anchor}.",
                "",
                "+-----+",
                "Install",
                "+-----+",
                "",
                "* Below",
                "",
                "  * item");

        assertThat(outlineOf(document)).containsExactly("1 Usage @3", "1 Install @8", "2 Below @16");
        assertThat(document.links())
                .containsExactly(
                        new Link("operations", "./ops.html", 10, false),
                        new Link("https://acme.org", "https://acme.org", 10, false));
        assertThat(document.anchors()).containsExactly("anchor");
        assertThat(document.sections().get(1).code()).containsExactly(new CodeBlock("", "Install\n", 13));
    }

    @Test
    void org_has_headings_links_and_blocks() {
        Document document = read(
                "README.org",
                "#+TITLE: Acme",
                "* TODO Install :tag:",
                "See [[file:ops.org][operations]] and [[https://acme.org]].",
                "#+BEGIN_SRC sh",
                "* no heading",
                "#+END_SRC");

        assertThat(outlineOf(document)).containsExactly("1 Acme @1", "1 Install @2");
        assertThat(document.links())
                .containsExactly(
                        new Link("operations", "ops.org", 3, false),
                        new Link("https://acme.org", "https://acme.org", 3, false));
        assertThat(document.sections().get(1).code()).containsExactly(new CodeBlock("sh", "* no heading\n", 5));
    }

    @Test
    void plain_text_has_the_headings_that_are_certain() {
        assertThat(outlineOf(
                        "INSTALL",
                        "Acme",
                        "====",
                        "Text that ends here.",
                        "",
                        "2.1 Upgrading from 1.x",
                        "",
                        "1. Stop the server, then copy the files.",
                        "",
                        "TROUBLESHOOTING",
                        "",
                        "Look at the log. See https://acme.org/log.",
                        "",
                        "Links",
                        "-----"))
                .containsExactly("1 Acme @1", "2 2.1 Upgrading from 1.x @5", "2 TROUBLESHOOTING @9", "2 Links @13");
    }

    @Test
    void addresses_in_plain_text_are_links() {
        assertThat(read("README", "See (https://acme.org/a_(b)) or http://x.org/?q=1, not http:// nor xhttp://y.org")
                        .links())
                .containsExactly(
                        new Link("https://acme.org/a_(b)", "https://acme.org/a_(b)", 1, false),
                        new Link("http://x.org/?q=1", "http://x.org/?q=1", 1, false));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a.adoc",
                "a.rst",
                "a.html",
                "a.xml",
                "a.apt",
                "a.org",
                "a.txt",
                "README",
                ".md",
                "a.",
                "a.vm",
                "x.unknown"
            })
    void no_text_makes_a_format_fail(String path) {
        String[] hard = {
            "",
            "\n",
            "=",
            "==",
            "= ",
            "[",
            "[[",
            "[[]]",
            "<<",
            "<<>>",
            "link:[",
            "link:x[",
            "`",
            "``",
            "`_",
            "_",
            "|",
            "||",
            "..",
            ".. ",
            ".. _",
            ".. _:",
            ".. |",
            ".. image::",
            "__ ",
            "::",
            "----",
            "....",
            "{",
            "{{",
            "{{{",
            "{{{}}}",
            "}}",
            "*",
            "* ",
            "#+begin_src",
            "#+",
            "[[]",
            "[[]]",
            "<",
            "</",
            "</>",
            "<!",
            "<!--",
            "<a",
            "<a href=",
            "<a href='",
            "&",
            "&#;",
            "&#x;",
            "&#99999999;",
            "http://",
            "https://)",
            "\ud83d",
            "\u0000",
            "====\nx\n====",
            "x\n=",
            ":",
            "::",
            ":a:",
            ":!a:",
            ":a!:",
            "[]",
            "[#]",
            "[source",
            "[source]",
            "+--+",
            "---",
            "-----\nx",
            "1",
            "1.",
            "1. ",
            "A\n--\n"
        };
        for (String first : hard) {
            for (String second : hard) {
                assertThat(read(path, first + second, second).sections()).isNotEmpty();
            }
        }
    }
}
