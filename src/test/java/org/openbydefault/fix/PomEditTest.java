package org.openbydefault.fix;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PomEditTest {

    private static final String SCM =
            "<scm>\n  <connection>scm:git:https://forge.example/a.git</connection>\n  <url>https://forge.example/a</url>\n</scm>";

    @Test
    void an_absent_element_goes_where_the_order_of_the_model_has_it() {
        String pom = "<project>\n  <version>1</version>\n  <build/>\n</project>\n";

        assertThat(put(pom, List.of(), "<licenses>\n  <license>\n    <name>MIT</name>\n  </license>\n</licenses>"))
                .isEqualTo("<project>\n  <version>1</version>\n  <licenses>\n    <license>\n      <name>MIT</name>\n"
                        + "    </license>\n  </licenses>\n  <build/>\n</project>\n");
    }

    @Test
    void tabs_and_line_ends_are_those_of_the_file() {
        assertThat(put("<project>\r\n\t<version>1</version>\r\n</project>", List.of(), SCM))
                .isEqualTo("<project>\r\n\t<version>1</version>\r\n\t<scm>\r\n"
                        + "\t\t<connection>scm:git:https://forge.example/a.git</connection>\r\n"
                        + "\t\t<url>https://forge.example/a</url>\r\n\t</scm>\r\n</project>");
    }

    @Test
    void an_element_of_which_a_part_is_there_is_completed() {
        assertThat(put("<project>\n  <scm>\n    <url> old </url>\n  </scm>\n</project>", List.of(), SCM))
                .isEqualTo("<project>\n  <scm>\n    <connection>scm:git:https://forge.example/a.git</connection>\n"
                        + "    <url> https://forge.example/a </url>\n  </scm>\n</project>");
    }

    @Test
    void a_part_is_put_into_a_parent_that_is_absent() {
        assertThat(put("<project>\n  <version>1</version>\n</project>", List.of("scm"), "<url>u</url>"))
                .isEqualTo("<project>\n  <version>1</version>\n  <scm>\n    <url>u</url>\n  </scm>\n</project>");
    }

    @Test
    void an_empty_tag_gets_its_value() {
        assertThat(put("<project>\n  <url />\n</project>", List.of(), "<url>u</url>"))
                .isEqualTo("<project>\n  <url>u</url>\n</project>");
    }

    @Test
    void names_take_the_prefix_of_the_file() {
        assertThat(put("<m:project xmlns:m='x'>\n  <m:version>1</m:version>\n</m:project>", List.of(), "<url>u</url>"))
                .isEqualTo("<m:project xmlns:m='x'>\n  <m:version>1</m:version>\n  <m:url>u</m:url>\n</m:project>");
    }

    @Test
    void elements_in_comments_sections_and_the_document_type_are_not_seen() {
        String pom = "<?xml version='1.0'?>\n<!DOCTYPE project [<!ENTITY a '<url>'>]>\n<project a='>'>\n"
                + "  <!-- <url>no</url> -->\n  <description><![CDATA[<url>]]></description>\n</project>";

        assertThat(put(pom, List.of(), "<url>u</url>"))
                .isEqualTo(pom.replace("</description>", "</description>\n  <url>u</url>"));
    }

    @Test
    void a_comment_that_ends_the_line_stays_with_its_element() {
        assertThat(put("<project>\n  <version>1</version> <!-- one -->\n</project>", List.of(), "<url>u</url>"))
                .isEqualTo("<project>\n  <version>1</version> <!-- one -->\n  <url>u</url>\n</project>");
    }

    @Test
    void what_was_put_as_a_part_is_not_put_again_with_the_whole() {
        PomEdit edit = edit("<project>\n  <scm>\n    <url>old</url>\n  </scm>\n</project>");

        assertThat(edit.put(List.of("scm"), "<url>new</url>")).isEmpty();
        assertThat(edit.put(List.of(), "<scm>\n  <url>new</url>\n</scm>")).isEmpty();
        assertThat(edit.put(List.of(), "<scm>\n  <url>other</url>\n</scm>"))
                .contains("another finding puts something else there");

        assertThat(new String(edit.bytes(), StandardCharsets.UTF_8))
                .isEqualTo("<project>\n  <scm>\n    <url>new</url>\n  </scm>\n</project>");
    }

    @Test
    void attributes_stand_one_below_the_other_as_those_that_are_there() {
        PomEdit edit = edit("<project xmlns=\"a\"\n         xmlns:b=\"c\">\n  <scm>\n  </scm>\n</project>");

        edit.addAttributes("<scm child.a=\"false\" child.b=\"false\">");
        edit.addAttributes("<project child.c=\"false\">");

        assertThat(new String(edit.bytes(), StandardCharsets.UTF_8))
                .isEqualTo("<project xmlns=\"a\"\n         xmlns:b=\"c\"\n         child.c=\"false\">\n"
                        + "  <scm child.a=\"false\"\n       child.b=\"false\">\n  </scm>\n</project>");
    }

    @Test
    void attributes_are_added_once() {
        PomEdit edit = edit("<project>\n  <scm child.scm.url.inherit.append.path=\"false\">\n  </scm>\n</project>");

        assertThat(edit.addAttributes("<scm child.scm.url.inherit.append.path=\"false\" child.b=\"false\">"))
                .isEmpty();
        assertThat(new String(edit.bytes(), StandardCharsets.UTF_8))
                .isEqualTo(
                        "<project>\n  <scm child.scm.url.inherit.append.path=\"false\" child.b=\"false\">\n  </scm>\n"
                                + "</project>");
    }

    @Test
    void a_value_with_a_comment_inside_is_left_to_a_person() {
        assertThat(edit("<project><url>a<!-- b --></url></project>").put(List.of(), "<url>u</url>"))
                .contains("<url> holds a comment, a CDATA section or other elements");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "ISO-8859-1", "UTF-8"})
    void nothing_else_changes_in_any_encoding(String name) {
        Charset charset = Charset.forName(name);
        String mark = name.startsWith("UTF-16") ? "\uFEFF" : "";
        String pom = mark + "<?xml version=\"1.0\" encoding=\"" + name.replaceAll("[LB]E$", "")
                + "\"?>\r\n<project>\r\n" + "  <name>Gr\u00fc\u00dfe</name>\r\n</project>";
        PomEdit edit = PomEdit.of(pom.getBytes(charset)).orElseThrow();

        assertThat(edit.put(List.of(), "<description>\u00e9</description>")).isEmpty();

        assertThat(edit.bytes())
                .isEqualTo(pom.replace("</name>", "</name>\r\n  <description>\u00e9</description>")
                        .getBytes(charset));
    }

    @Test
    void a_letter_that_the_encoding_lacks_is_written_as_a_reference() {
        byte[] pom = "<?xml version='1.0' encoding='US-ASCII'?>\n<project>\n  <name>a</name>\n</project>"
                .getBytes(StandardCharsets.US_ASCII);
        PomEdit edit = PomEdit.of(pom).orElseThrow();

        edit.put(List.of(), "<description>\u00e9</description>");

        assertThat(new String(edit.bytes(), StandardCharsets.US_ASCII)).contains("<description>&#233;</description>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<project><a></project>", "<project>", "<settings/>", "", "<project></project><project/>"})
    void what_is_no_pom_is_not_edited(String text) {
        assertThat(PomEdit.of(text.getBytes(StandardCharsets.UTF_8))).isEmpty();
    }

    @Test
    void bytes_that_are_not_of_the_declared_encoding_are_not_edited() {
        assertThat(PomEdit.of("<project><name>\u00e9</name></project>".getBytes(StandardCharsets.ISO_8859_1)))
                .isEmpty();
    }

    private static String put(String pom, List<String> parent, String fragment) {
        PomEdit edit = edit(pom);
        assertThat(edit.put(parent, fragment)).isEmpty();
        return new String(edit.bytes(), StandardCharsets.UTF_8);
    }

    private static PomEdit edit(String pom) {
        return PomEdit.of(pom.getBytes(StandardCharsets.UTF_8)).orElseThrow();
    }
}
