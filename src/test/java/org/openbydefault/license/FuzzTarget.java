package org.openbydefault.license;

import java.nio.charset.StandardCharsets;

/**
 * The entry point for coverage-guided fuzzing with Jazzer's command line:
 * {@code jazzer --cp=target/classes:target/test-classes --target_class=org.openbydefault.license.FuzzTarget}.
 */
public final class FuzzTarget {
    private static final LicenseIdentifier IDENTIFIER = LicenseIdentifier.bundled();

    private FuzzTarget() {}

    /** Called by Jazzer with ever new input. */
    public static void fuzzerTestOneInput(byte[] input) {
        String text = new String(input, StandardCharsets.UTF_8);
        Identification first = IDENTIFIER.identify(text);
        if (!first.matches().equals(IDENTIFIER.identify(text).matches())) {
            throw new IllegalStateException("two answers for one text");
        }
        LicenseName.normalize(text, text);
    }
}
