package org.openbydefault.address;

import java.util.Locale;
import org.openbydefault.text.Wildcard;

/**
 * A pattern of addresses: a host, and behind it the path down to which they belong to it, {@code
 * acme.atlassian.net/wiki/spaces/OPS}. In both {@code *} stands for any characters and {@code ?} for one; letter case
 * does not matter.
 */
final class AddressGlob {

    /** Longer paths are compared up to here. */
    private static final int LONGEST_PATH = 1_000;

    private static final String ENDS_OF_STEP = "/?#&";

    private final String pattern;
    private final HostGlob host;
    private final String path;

    AddressGlob(String pattern) {
        this.pattern = pattern.toLowerCase(Locale.ROOT);
        int slash = this.pattern.indexOf('/');
        this.host = new HostGlob(slash < 0 ? this.pattern : this.pattern.substring(0, slash));
        this.path = slash < 0 ? "" : withoutSlashes(this.pattern.substring(slash));
    }

    String pattern() {
        return pattern;
    }

    /** @param below what follows the host; empty where the host alone is known */
    boolean matches(HostName name, String below) {
        return host.matches(name) && (path.isEmpty() || holds(withoutSlashes(below.toLowerCase(Locale.ROOT))));
    }

    /** Whether a part of it that ends with a step is as the pattern says. */
    private boolean holds(String below) {
        String shown = below.substring(0, Math.min(below.length(), LONGEST_PATH));
        for (int end = 0; end <= shown.length(); end++) {
            boolean endsStep = end == shown.length() || ENDS_OF_STEP.indexOf(shown.charAt(end)) >= 0;
            if (endsStep && Wildcard.matches(path, shown.substring(0, end))) {
                return true;
            }
        }
        return false;
    }

    private static String withoutSlashes(String path) {
        int start = 0;
        int end = path.length();
        while (start < end && path.charAt(start) == '/') {
            start++;
        }
        while (end > start && path.charAt(end - 1) == '/') {
            end--;
        }
        return path.substring(start, end);
    }
}
