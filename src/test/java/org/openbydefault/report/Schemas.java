package org.openbydefault.report;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;

/** Validates JSON, without the network. */
final class Schemas {

    private Schemas() {}

    static List<Error> violations(SpecificationVersion dialect, String schema, String json) {
        return SchemaRegistry.withDefaultDialect(dialect)
                .getSchema(schema, InputFormat.JSON)
                .validate(json, InputFormat.JSON);
    }
}
