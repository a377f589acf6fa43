package org.openbydefault.address;

import java.util.Locale;
import org.openbydefault.text.Wildcard;

/**
 * A pattern of host names: {@code *} stands for any characters, {@code ?} for one. Letter case does not matter. Never
 * takes more steps than the product of both lengths.
 */
final class HostGlob {

    private final String pattern;

    HostGlob(String pattern) {
        this.pattern = pattern.toLowerCase(Locale.ROOT);
    }

    String pattern() {
        return pattern;
    }

    boolean matches(HostName host) {
        return Wildcard.matches(pattern, host.text());
    }
}
