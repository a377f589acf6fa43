package org.openbydefault.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openbydefault.project.DataNode;
import org.openbydefault.project.Fact;
import org.openbydefault.project.SourceText;

class YamlDataTest {

    @Test
    void mappings_lists_and_scalars_have_their_lines() {
        DataNode data = known(
                "# comment", "maintenance:", "  type: community", "  contacts:", "    - name: Ada", "date: 2026-01-02");

        assertThat(data.get("maintenance", "type").flatMap(DataNode::text)).contains("community");
        assertThat(data.get("maintenance", "type").orElseThrow().line()).isEqualTo(3);
        assertThat(data.get("maintenance", "contacts").orElseThrow().items())
                .singleElement()
                .satisfies(contact -> assertThat(contact.line()).isEqualTo(5));
        assertThat(data.get("date").flatMap(DataNode::text)).contains("2026-01-02");
    }

    @Test
    void json_is_read_with_tabs_escapes_and_lines() {
        DataNode data = known(
                "{",
                "\t\"name\":\"a\\/b \\u00e9\\ud83d\\ude80\",",
                "\t\"list\": [1, true, null],",
                "\t\"x\":",
                "\t{\"y\":\"\"}",
                "}");

        assertThat(data.get("name").flatMap(DataNode::text)).contains("a/b é🚀");
        assertThat(data.scalars("list"))
                .extracting(node -> node.text().orElse("?"))
                .containsExactly("1", "true", "");
        assertThat(data.get("x", "y").orElseThrow().line()).isEqualTo(5);
    }

    @Test
    void what_begins_as_json_and_is_none_is_read_as_flow_style() {
        DataNode data = known("{name: app, \"list\": [1, 2,], # the end", " name: other}");

        assertThat(data.get("name").flatMap(DataNode::text)).contains("other");
        assertThat(data.scalars("list")).hasSize(2);
    }

    @Test
    void json_with_a_very_long_key_or_string_is_read() {
        String key = "k".repeat(900);
        String value = "v".repeat(200_000);

        assertThat(known("{\"" + key + "\": \"" + value + "\"}").get(key).flatMap(DataNode::text))
                .contains(value);
    }

    @Test
    void the_last_of_two_equal_keys_counts() {
        assertThat(known("a: 1", "a: 2").get("a").flatMap(DataNode::text)).contains("2");
    }

    @Test
    void aliases_and_merge_keys_are_followed() {
        DataNode data = known("base: &b {image: acme, port: 1}", "web:", "  <<: *b", "  port: 2", "copy: *b");

        assertThat(data.get("web", "image").flatMap(DataNode::text)).contains("acme");
        assertThat(data.get("web", "port").flatMap(DataNode::text)).contains("2");
        assertThat(data.get("copy", "image")).isPresent();
    }

    @Test
    void all_documents_of_a_manifest_are_read() {
        Fact<List<DataNode>> documents = read("kind: Service", "---", "kind: Deployment", "...");

        assertThat(documents.value().orElseThrow())
                .extracting(
                        document -> document.get("kind").flatMap(DataNode::text).orElse("?"))
                .containsExactly("Service", "Deployment");
    }

    @Test
    void an_empty_file_is_an_empty_scalar() {
        assertThat(known("# nothing here").text()).contains("");
    }

    @Test
    void custom_tags_are_no_obstacle() {
        assertThat(known("a: !Ref x", "b: !!java.util.Date 1").get("a").flatMap(DataNode::text))
                .contains("x");
    }

    @Test
    void a_template_is_unknown_with_the_line() {
        assertThat(read("a: 1", "{{- if .Values.x }}", "b: 1", "{{- end }}").reason())
                .startsWith("values.yaml is malformed at line ");
        assertThat(known("name: {{ .Values.name }}").get("name").flatMap(DataNode::text))
                .isEmpty();
    }

    @Test
    void a_tab_as_indentation_is_unknown_with_the_line() {
        assertThat(read("a:", "\tb: 1").reason()).contains("line 2");
    }

    @Test
    void billions_of_aliases_are_refused() {
        StringBuilder text = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i < 20; i++) {
            String before = "*a" + (i - 1);
            text.append("a" + i + ": &a" + i + " [" + (before + ", ").repeat(9) + before + "]\n");
        }

        assertThat(read(text.toString()).reason()).contains("aliases written out");
    }

    @Test
    void deep_nesting_and_a_value_that_holds_itself_are_survived() {
        assertThat(read("[".repeat(100_000)).reason()).contains("nested deeper");
        assertThat(read("{a: ".repeat(100_000)).reason()).contains("nested deeper");
        assertThat(read("- ".repeat(100_000)).isKnown()).isFalse();
        assertThat(known("&a [*a]").items()).hasSize(1);
    }

    @Test
    void a_file_that_was_cut_is_unknown() {
        assertThat(new Formats().data(new SourceText("a.json", "{}", true)).reason())
                .contains("longer than");
    }

    private static DataNode known(String... lines) {
        Fact<List<DataNode>> data = read(lines);
        assertThat(data.reason()).isEmpty();
        return data.value().orElseThrow().get(0);
    }

    private static Fact<List<DataNode>> read(String... lines) {
        return new Formats().data(new SourceText("values.yaml", String.join("\n", lines), false));
    }
}
