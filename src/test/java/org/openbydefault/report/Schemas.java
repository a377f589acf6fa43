package org.openbydefault.report;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.Map;

/** Validates JSON, without the network. */
final class Schemas {

    private Schemas() {}

    static List<Error> violations(SpecificationVersion dialect, String schema, String json) {
        return violations(dialect, Map.of(), schema, json);
    }

    /** @param others the schemas that are referred to, by their addresses */
    static List<Error> violations(
            SpecificationVersion dialect, Map<String, String> others, String schema, String json) {
        return SchemaRegistry.withDefaultDialect(dialect, builder -> builder.schemas(others))
                .getSchema(schema, InputFormat.JSON)
                .validate(json, InputFormat.JSON);
    }
}
