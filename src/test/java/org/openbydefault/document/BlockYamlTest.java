package org.openbydefault.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openbydefault.project.DataNode;
import org.openbydefault.project.Fact;
import org.openbydefault.project.SourceText;

class BlockYamlTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "# nothing",
                "a: 1\nb: two words # and a comment\nc: \"quoted: text\" # too\nd: 'it'\n",
                "a:\n  b:\n    c: 1\n  d: 2\ne:\n",
                "a:\n- 1\n- 2\nb:\n  - x\n  -\n  - y\n",
                "- name: a\n  image: b\n- name: c\n-   d: 1\n    e: 2\n",
                "- - a\n  - b\n- - c\n",
                "a: null\nb: ~\nc: \"null\"\nd: -1\ne: --flag\n",
                "a: []\nb: {}\nc: [x, \"y, z\", 'w']\nd: [ -1, a b ]\n",
                "a: http://acme.example:80/x#y\nb: a:b\nc: x#y\n",
                "\"a b\": 1\n'c': 2\nd e : 3\nhelm.sh/hook: pre\n",
                "a: |\n  one\n   two\n\n  three\n\n\nb: |-\n  last\n\nc: 1\n",
                "a: |\n  one",
                "a: |\n  # no comment\n  ---\n# a comment\nb: 1\n",
                "- |\n  text\n- x\n",
                "---\na: 1\n---\n# c\nb: 2\n",
                "  a: 1\n  b:\n    - 2\n",
                "a: 1\na: 2\n",
                "a:\n  # a comment\n\n  b: é – ü\n",
                "command: [\"sh\", \"-c\", \"exit 1\"]\n",
                "a: {b: 1}\nc: { d: x y , \"e f\": 'g', h: ~ } # too\n",
                "- {a: 1, a: 2}\n- [b, [c, {d: []}], {}]\n",
                "a: >\n  one\n  two\n\n\n  three \n  four\n\nb: >-\n\n  five\n  six\nc:\n  - >\n    seven\n",
                "a: b\n  continued\n   - and [on]\nc:\n- d\n  e\n",
                "a:\n  b c\n d\ne:\n  \"f\"\ng:\n  [h]\ni:\n-\n  j\n",
                "a: null\n  b\nc: ~\n  ~\n",
                "a: [release/*, b-*, c's, d!]\n",
                "# \u2139\ufe0f\na: \ud83d\ude80 b\n\ud83d\ude80: [\ud83d\ude80]\n",
                "a: >\n  folded\n    and indented\n\n      more\n\n  back\n",
                "a: {b: 1,}\nb: [\n  c,\n    d,\n]\n",
                "a: [b,\n  {c: d,\n  'e f': g}\n  ]\nh: i\n",
                "a: [b\n  c, 'd\n  e']\nf: [don't]\n",
                "a: \"b \n\n\n   c\n  d\" # e\nf:\n  'g\n  h: i'\n",
                "a: \"b\\n \\\"c\\\" \\\\d \\t\\/e\"\n\"f\\\"\": 'it''s'\n'''''g': h\n",
                "- \"a\n  b\"\n- [c,\n   d]\n",
                "a: |  # b\n  c # d\ne: >- # f\n  g\n",
                "a:\n  - 1\na: 2\n",
                "a: {{ .Values.b }}\nb:\n  - {{ include \"c\" . | quote }}\n",
            })
    void reads_as_the_parser_of_the_whole_language_does(String text) {
        assertThat(BlockYaml.read(source(text)))
                .hasValueSatisfying(simple -> assertThat(shown(simple)).isEqualTo(shown(WholeYaml.read(source(text)))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a: &x 1\nb: *x\n",
                "a: !Ref x\n",
                "a: >+\n  kept\n",
                "a: |+\n  kept\n",
                "a: |2\n   indented\n",
                "a: {b}\n",
                "a: {b:1}\n",
                "a: {b: c:d}\n",
                "a: {b: }\n",
                "a: {b: 1} c\n",
                "a: {b: 1\n",
                "a: {b:\n  1}\n",
                "a: [b, # c\n  d]\n",
                "a: [b,\n\n  c]\n",
                "a: [b,\n  # c\n  d]\n",
                "a: 'b\n---\n  c'\n",
                "a: 'b\n",
                "a: \"b\\\n  c\"\n",
                "a: \"\\u0041\"\n",
                "a: [b}}\n",
                "a: {~: 1}\n",
                "a: {{b: c}: d}\n",
                "a: [-, b]\n",
                "a: [b: c]\n",
                "a: b # c\n  d\n",
                "a: b\n\n  c\n",
                "a: b\n  # c\n  d\n",
                "a: b\n  c: d\n",
                "a: b\n  c:\n",
                "a:\n  b\n c: d\n",
                "a: [*b]\n",
                "\ufeffa: 1\n",
                "a: b: c\n",
                "? a\n: b\n",
                "<<: x\n",
                "null: x\n",
                "a:\n\tb: 1\n",
                "a:\n    b: 1\n  c: 2\n",
                "a: 1\n- b\n",
                "a\n",
                "{\"a\": 1}",
                "--- a\n",
                "---\n---\na: 1\n",
                "%YAML 1.2\n---\na: 1\n",
                "a: 1\n...\n",
                "a: {{ .Values.b }}:{{ .Values.c }}\n",
                "a: {{ }}\n",
                "a: {{ index .Values [0] }}\n",
                "{{ include \"b\" . }}\n",
                "a: \u0085\n",
                "- a: 1\n b: 2\n",
                "a: 1 : 2\n",
                "@a: 1\n",
                "a: `b`\n",
            })
    void leaves_everything_else_to_that_parser(String text) {
        assertThat(BlockYaml.read(source(text))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a: 1\n{{- if .Values.b }}\nb: 2\n{{- end }}\n",
                "a:\n  b: {{ .Values.b }}\n  {{- toYaml .Values.c | nindent 2 }}\n",
                "{{- with .Values.a }}\na: 1\n{{- end }}\n",
            })
    void a_template_is_no_yaml_for_that_parser_either(String text) {
        assertThat(BlockYaml.read(source(text)))
                .hasValueSatisfying(simple -> assertThat(simple.reason()).startsWith("a.yaml is malformed at line "));
        assertThat(WholeYaml.read(source(text)).isKnown()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "b\n"})
    void a_text_over_very_many_lines_is_left_to_that_parser(String line) {
        assertThat(BlockYaml.read(source("a: '" + line.repeat(150) + "'"))).isPresent();
        assertThat(BlockYaml.read(source("a: '" + line.repeat(300) + "'"))).isEmpty();
    }

    @Test
    void a_text_that_is_nested_without_end_is_left_to_that_parser() {
        assertThat(BlockYaml.read(source("- ".repeat(400) + "a"))).isEmpty();
        assertThat(BlockYaml.read(source("a: 1\n".repeat(50_000)))).isEmpty();
        assertThat(BlockYaml.read(source("a: " + "[".repeat(50) + "]".repeat(50))))
                .isEmpty();
    }

    private static SourceText source(String text) {
        return new SourceText("a.yaml", text, false);
    }

    private static String shown(Fact<List<DataNode>> data) {
        StringBuilder shown = new StringBuilder();
        for (DataNode document : data.value().orElseThrow()) {
            append(document, shown);
            shown.append('\n');
        }
        return shown.toString();
    }

    private static void append(DataNode node, StringBuilder shown) {
        shown.append(node.line()).append(' ');
        node.text().ifPresent(text -> shown.append('"').append(text).append('"'));
        for (DataNode item : node.items()) {
            append(item, shown.append("- "));
        }
        for (Map.Entry<String, DataNode> member : node.members().entrySet()) {
            int line = node.lineOf(member.getKey());
            append(
                    member.getValue(),
                    shown.append(line).append(' ').append(member.getKey()).append(": "));
        }
        shown.append(';');
    }
}
