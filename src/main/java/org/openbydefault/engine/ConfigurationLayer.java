package org.openbydefault.engine;

import java.util.Map;

/**
 * Severities and options as one place states them, unchecked.
 *
 * @param origin the place for messages, for example {@code POM} or {@code -DopenByDefault.severities}
 * @param severities words for severities by rule id
 * @param options options by rule id and name
 */
public record ConfigurationLayer(
        String origin, Map<String, String> severities, Map<String, Map<String, String>> options) {}
