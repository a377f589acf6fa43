package org.openbydefault.declared;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openbydefault.rule.Family;

/** What the schema of policies says of a rule without code. */
public final class RuleSchema {

    private RuleSchema() {}

    /** A member of a JSON object for each field. */
    public static Stream<String> fields() {
        return Stream.of(RuleField.values()).map(RuleSchema::field);
    }

    private static String field(RuleField field) {
        String type = switch (field) {
            case SUMMARY, MESSAGE, FIX -> "{\"type\": \"string\"}";
            case FAMILY -> "{\"enum\": " + families() + "}";
            case SEVERITY -> "{\"$ref\": \"#/$defs/severity\"}";
            case FILE, EXISTS, ABSENT, CONTAINS, LACKS, HEADING, LINKS, EXCEPT -> "{\"$ref\": \"#/$defs/list\"}";
            case POM ->
                "{\"anyOf\": [{\"type\": \"string\"}, {\"type\": \"object\", \"additionalProperties\":"
                        + " false, \"required\": [\"element\"], \"properties\": {\"element\": {\"type\": \"string\"},"
                        + " \"equals\": {\"type\": \"string\"}, \"matches\": {\"type\": \"string\"}}}]}";
            case LINES -> "{\"type\": \"integer\", \"minimum\": 1}";
            case IF_PRESENT -> "{\"type\": \"boolean\"}";
            case WHEN ->
                "{\"type\": \"object\", \"additionalProperties\": false, \"properties\": {\"kind\":"
                        + " {\"$ref\": \"#/$defs/list\"}, \"file\": {\"$ref\": \"#/$defs/list\"}, \"pom\": {\"type\":"
                        + " \"string\"}}}";
            case PASSES, FAILS -> "{\"$ref\": \"#/$defs/examples\"}";
        };
        return "\"" + field.id() + "\": " + type;
    }

    private static String families() {
        return Stream.of(Family.values())
                .map(family -> "\"" + family.id() + "\"")
                .collect(Collectors.joining(", ", "[", "]"));
    }
}
