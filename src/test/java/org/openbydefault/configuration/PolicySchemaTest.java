package org.openbydefault.configuration;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openbydefault.declared.RuleSchema;
import org.openbydefault.project.ProjectKind;
import org.openbydefault.report.ReportFormat;
import org.openbydefault.rule.Rule;
import org.openbydefault.rule.RuleOption;
import org.openbydefault.rule.Severity;
import org.openbydefault.rules.BuiltInRules;

/** Ties {@code docs/policy-schema.json} to the code: each has what the other has. {@code -Dapprove} writes it anew. */
class PolicySchemaTest {

    private static final Path FILE = Path.of("docs/policy-schema.json");

    private final List<Rule> rules = BuiltInRules.all();

    @Test
    void the_schema_is_what_the_code_reads() throws IOException {
        if (System.getProperty("approve") != null) {
            Files.writeString(FILE, schema());
        }
        assertThat(Files.readString(FILE))
                .as("rules, options or members have changed: write the schema anew with -Dapprove")
                .isEqualTo(schema());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void every_example_of_the_documentation_keeps_to_it(String yaml) throws IOException {
        assertThat(violations(yaml)).isEmpty();
    }

    @Test
    void it_tells_mistakes() throws IOException {
        assertThat(violations("severities: {readme: warn}")).isNotEmpty();
        assertThat(violations("severites: {readme: off}")).isNotEmpty();
        assertThat(violations("options: {readme: {evidense: a}}")).isNotEmpty();
        assertThat(violations("rules: {acme.x: {exists: a}}")).isNotEmpty();
        assertThat(violations("accepted: [{rule: readme}]")).isNotEmpty();
    }

    static List<String> examples() throws IOException {
        List<String> examples = new ArrayList<>();
        for (String page :
                List.of("docs/policies.md", "docs/configuration.md", "docs/adopting-in-an-organisation.md")) {
            Matcher fence =
                    Pattern.compile("```yaml\n(.*?)```", Pattern.DOTALL).matcher(Files.readString(Path.of(page)));
            while (fence.find()) {
                examples.add(fence.group(1));
            }
        }
        assertThat(examples).hasSizeGreaterThan(3);
        return examples;
    }

    private static List<Error> violations(String yaml) throws IOException {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(FILE), InputFormat.JSON);
        return schema.validate(yaml, InputFormat.YAML);
    }

    private String schema() {
        return """
                {
                  "$schema": "https://json-schema.org/draft/2020-12/schema",
                  "title": "A policy of open-by-default-maven-plugin, or the file .open-by-default.yml of a repository",
                  "type": "object",
                  "additionalProperties": false,
                  "properties": {
                    "extends": {"description": "The policy below: a built-in one, a file beside this one, or a resource of the class path", "type": "string"},
                    "kind": {"enum": %s},
                    "failOn": {"enum": ["error", "warning", "info", "never"]},
                    "severities": {
                      "type": "object",
                      "additionalProperties": false,
                      "properties": {
                        %s
                      },
                      "patternProperties": {"[.]": {"$ref": "#/$defs/severity"}}
                    },
                    "options": {
                      "type": "object",
                      "additionalProperties": false,
                      "properties": {
                        %s
                      },
                      "patternProperties": {"[.]": {"type": "object", "additionalProperties": {"$ref": "#/$defs/list"}}}
                    },
                    "internalHosts": {"$ref": "#/$defs/list"},
                    "communityDefaults": {"$ref": "#/$defs/list"},
                    "formats": {"anyOf": [{"type": "string"}, {"type": "array", "items": {"enum": %s}}]},
                    "rules": {
                      "description": "Rules without code; ids have a dot",
                      "type": "object",
                      "additionalProperties": false,
                      "patternProperties": {"[.]": {"$ref": "#/$defs/rule"}}
                    },
                    "floor": {"description": "In policies: what a repository may raise, never lower", "type": "object", "additionalProperties": {"$ref": "#/$defs/severity"}},
                    "locked": {"description": "In policies: rules that are as they are here; failOn likewise", "type": "array", "items": {"type": "string"}},
                    "acceptance": {
                      "description": "In policies: what is allowed of accepted findings",
                      "type": "object",
                      "additionalProperties": false,
                      "properties": {
                        "reason": {"const": "required"},
                        "days": {"type": "integer", "minimum": 1, "maximum": 99999},
                        "never": {"type": "array", "items": {"type": "string"}}
                      }
                    },
                    "accepted": {
                      "description": "In the repository's file: findings that it lives with",
                      "type": "array",
                      "items": {
                        "type": "object",
                        "additionalProperties": false,
                        "required": ["rule", "path", "reason"],
                        "properties": {
                          "rule": {"type": "string"},
                          "path": {"type": "string"},
                          "subject": {"type": "string"},
                          "reason": {"type": "string"},
                          "until": {"$ref": "#/$defs/day"}
                        }
                      }
                    },
                    "closed": {
                      "description": "In the repository's file: what is deliberately not open",
                      "type": "array",
                      "items": {
                        "type": "object",
                        "additionalProperties": false,
                        "required": ["path", "what", "reason"],
                        "properties": {
                          "path": {"type": "string"},
                          "what": {"type": "string"},
                          "reason": {"type": "string"},
                          "owner": {"type": "string"},
                          "review": {"$ref": "#/$defs/day"}
                        }
                      }
                    }
                  },
                  "$defs": {
                    "severity": {"enum": %s},
                    "day": {"type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},
                    "list": {"anyOf": [{"type": "string"}, {"type": "boolean"}, {"type": "array", "items": {"type": "string"}}]},
                    "examples": {"type": "array", "items": {"type": "object", "additionalProperties": {"type": "string"}}},
                    "rule": {
                      "type": "object",
                      "additionalProperties": false,
                      "required": ["summary", "family", "severity", "message", "fix"],
                      "properties": {
                        %s
                      }
                    }
                  }
                }
                """.formatted(
                quoted(Stream.concat(
                        Stream.of("auto"), Stream.of(ProjectKind.values()).map(ProjectKind::id))),
                lines(rules.stream().map(PolicySchemaTest::severity), 8),
                lines(rules.stream().map(PolicySchemaTest::options), 8),
                quoted(ReportFormat.words().stream()),
                quoted(Stream.of(Severity.values()).map(Severity::id)),
                lines(RuleSchema.fields(), 8));
    }

    @Test
    void every_member_is_in_it() throws IOException {
        String text = Files.readString(FILE);
        for (PolicyMember member : PolicyMember.values()) {
            assertThat(text).contains("\n    \"" + member.id() + "\": {");
        }
    }

    private static String severity(Rule rule) {
        return "\"" + rule.info().id() + "\": {\"$ref\": \"#/$defs/severity\"}";
    }

    private static String options(Rule rule) {
        String options = rule.info().options().stream()
                .map(RuleOption::name)
                .map(name -> "\"" + name + "\": {\"$ref\": \"#/$defs/list\"}")
                .collect(Collectors.joining(", "));
        return "\"" + rule.info().id() + "\": {\"type\": \"object\", \"additionalProperties\": false, \"properties\": {"
                + options + "}}";
    }

    private static String quoted(Stream<String> words) {
        return words.map(word -> "\"" + word + "\"").collect(Collectors.joining(", ", "[", "]"));
    }

    private static String lines(Stream<String> members, int indent) {
        return members.sorted().collect(Collectors.joining(",\n" + " ".repeat(indent)));
    }
}
