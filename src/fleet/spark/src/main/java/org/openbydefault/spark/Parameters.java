package org.openbydefault.spark;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Parameters of the check as they stand on a command line. */
final class Parameters {

    private Parameters() {}

    /**
     * By their names.
     *
     * @param arguments {@code name=value}
     * @throws IllegalArgumentException if one is of another form
     */
    static Map<String, String> of(List<String> arguments) {
        Map<String, String> parameters = new LinkedHashMap<>();
        for (String argument : arguments) {
            int equals = argument.indexOf('=');
            if (equals < 1) {
                throw new IllegalArgumentException("'" + argument + "' is not of the form parameter=value");
            }
            parameters.put(argument.substring(0, equals), argument.substring(equals + 1));
        }
        return parameters;
    }
}
