package org.openbydefault.convert;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RepolinterConverterTest {

    private final List<String> problems = new ArrayList<>();

    @Test
    void the_second_syntax_with_comments_is_read() {
        Conversion conversion = convert("""
                {
                  // what we expect
                  "version": 2,
                  "rules": {
                    "readme-file-exists": {"level": "error", "rule": {"type": "file-existence", "options": {"globsAny": ["README*"]}}},
                    "notice": {
                      "level": "warning",
                      "rule": {"type": "file-existence", "options": {"globsAny": ["{NOTICE,legal/NOTICE}*"], "fail-message": "No notice"}},
                      "policyInfo": "Lawyers want it.", "policyUrl": "https://acme.example/x"
                    },
                    "no-todo": {"level": "off", "rule": {"type": "file-not-contents", "options": {"globsAll": ["docs/*.md"], "content": "TODO", "flags": "gi"}}},
                  }, /* the end */
                }
                """);

        assertThat(conversion.policy()).isEqualTo("""
                # Made of repolinter.json. What it does not name is as in the policy that it extends.
                extends: essential
                severities:
                  readme: error
                rules:
                  repolinter.notice:
                    summary: "notice"
                    family: community
                    severity: warning
                    file: ["{NOTICE,legal/NOTICE}*", "{NOTICE,legal/NOTICE}*/"]
                    exists: true
                    message: "No notice"
                    fix: "Lawyers want it. https://acme.example/x"
                  repolinter.no-todo:
                    summary: "no todo"
                    family: community
                    severity: off
                    file: ["docs/*.md"]
                    lacks: ["/TODO/i"]
                    ifPresent: true
                    message: "Not met: no todo"
                    fix: "Take out of docs/*.md what /TODO/i finds"
                """);
        assertThat(conversion.steps())
                .extracting(step -> step.rule() + ": " + step.note())
                .containsExactly(
                        "readme-file-exists: became the built-in rule readme",
                        "notice: became repolinter.notice, exists",
                        "no-todo: became repolinter.no-todo, lacks");
    }

    @Test
    void the_first_syntax_is_read() {
        Conversion conversion = convert("""
                {"axioms": {"linguist": "language"},
                 "rules": {
                   "all": {
                     "license-file-exists:file-existence": ["error", {"files": ["LICENSE*"]}],
                     "source-license-headers-exist:file-starts-with": ["warning", {"files": ["**/*.java"], "lineCount": 3, "patterns": ["Copyright", "License"]}],
                     "nothing-compiled:file-type-exclusion": ["error", {"type": ["**/*.exe", "*.dll", "!node_modules/**"]}]
                   },
                   "language=javascript": {"package-metadata-exists:file-existence": ["error", {"files": ["package.json"]}]},
                   "language=java": {"java-package-metadata-exists:file-existence": ["error", {"files": ["pom.xml", "build.gradle"]}]}
                 }}
                """);

        assertThat(conversion.policy())
                .contains("license-file: error", "lines: 3", "contains: [\"/Copyright/\", \"/License/\"]")
                .contains(
                        "file: [\"**/*.exe\", \"**/*.dll\"]",
                        "except: [\"node_modules/**\"]",
                        "repolinter.java-package-metadata-exists");
        assertThat(conversion.steps())
                .filteredOn(step -> !step.isMapped())
                .extracting(step -> step.rule() + ": " + step.note())
                .containsExactly(
                        "package-metadata-exists: runs only where language=javascript; languages and packagers other"
                                + " than Java and Maven are left out");
    }

    @Test
    void what_cannot_be_mapped_is_listed_with_the_reason() {
        Conversion conversion = convert("""
                version: 2
                extends: https://acme.example/base.json
                rules:
                  added: {level: error}
                  notice: {level: error, where: ["license=*", "license=Apache-2.0"], rule: {type: apache-notice}}
                  big: {level: error, rule: {type: large-file, options: {}}}
                  ahead: {level: error, rule: {type: file-contents, options: {globsAll: [README*], content: "(?=a)b"}}}
                  tree: {level: error, rule: {type: git-list-tree, options: {denylist: [a]}}}
                  links: {level: warning, rule: {type: file-no-broken-links, options: {globsAll: [README*]}}}
                """);

        assertThat(conversion.steps())
                .extracting(step -> step.rule() + ": " + step.note())
                .containsExactly(
                        "extends: 'https://acme.example/base.json' is not read; convert it as well, and put its"
                                + " policy beside this one as extended.yml",
                        "added: became the severity of repolinter.added, which extended.yml has",
                        "notice: runs only where license=Apache-2.0; a rule without code cannot ask for the licence",
                        "big: nothing here does what large-file does",
                        "ahead: '/(?=a)b/' is no regular expression: invalid or unsupported Perl syntax at '(?='",
                        "tree: git-list-tree takes expressions of paths (denylist); write 'absent' with patterns of files",
                        "links: became the built-in rule docs-links");
        assertThat(conversion.mapped()).isEqualTo(2);
        assertThat(conversion.policy()).contains("extends: extended.yml\nseverities:\n  repolinter.added: error\n");
    }

    @Test
    void a_file_that_is_no_rule_set_is_a_mistake() {
        assertThat(RepolinterConverter.convert("a.json", "{\"a\": 1}", problems))
                .isEmpty();
        assertThat(problems).containsExactly("a.json: no rules in it; a rule set of repolinter has them below 'rules'");
        problems.clear();
        assertThat(RepolinterConverter.convert("a.json", "{\"a\": [}", problems))
                .isEmpty();
        assertThat(problems.get(0)).startsWith("a.json:1: no YAML: ");
    }

    private Conversion convert(String ruleset) {
        Conversion conversion = RepolinterConverter.convert("repolinter.json", ruleset, problems)
                .orElseThrow();
        assertThat(problems).isEmpty();
        return conversion;
    }
}
