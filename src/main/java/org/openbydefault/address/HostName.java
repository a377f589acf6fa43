package org.openbydefault.address;

import java.net.IDN;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The name or address of a host.
 *
 * @param text lower case, internationalised names in their ASCII form, without brackets and final dot
 */
public record HostName(String text) {

    /**
     * Top-level names that are not delegated in the public name system: RFC 6761, RFC 6762 appendix G, RFC 8375, the
     * ICANN resolutions of 2018 (corp, home) and 2024 (internal), and what private networks use besides.
     */
    private static final List<String> CLOSED_SUFFIXES = List.of(
            ".internal",
            ".local",
            ".corp",
            ".lan",
            ".intra",
            ".intranet",
            ".home.arpa",
            ".localdomain",
            ".localhost",
            ".home",
            ".private");

    /** The host in that text, which may have brackets and a final dot; empty when no host can have that name. */
    public static Optional<HostName> of(String written) {
        String name = written.startsWith("[") && written.endsWith("]")
                ? written.substring(1, written.length() - 1)
                : ascii(written);
        if (name.endsWith(".")) {
            name = name.substring(0, name.length() - 1);
        }
        return isPlausible(name) ? Optional.of(new HostName(name.toLowerCase(Locale.ROOT))) : Optional.empty();
    }

    /** Whether it is the machine that asks. */
    public boolean isLoopback() {
        return text.equals("localhost")
                || text.endsWith(".localhost")
                || closedRange().orElse("").equals("a loopback address");
    }

    /** Whether its name ends as names do that only private networks know. */
    public boolean isInPrivateDomain() {
        return text.indexOf('.') >= 0
                && !isLoopback()
                && IpAddress.parse(text).isEmpty()
                && whyInternal().isPresent();
    }

    /** Why outsiders cannot reach it, as the end of "it is …" or "it has …"; empty when the name does not tell. */
    public Optional<String> whyInternal() {
        Optional<IpAddress> address = IpAddress.parse(text);
        if (address.isPresent()) {
            Optional<String> range = address.get().closedRange();
            return range.isPresent() ? Optional.of("is " + range.get()) : range;
        }
        if (text.indexOf('.') < 0) {
            return Optional.of("has no domain");
        }
        for (String suffix : CLOSED_SUFFIXES) {
            if (text.endsWith(suffix)) {
                return Optional.of("ends in " + suffix + ", which only private networks know");
            }
        }
        return Optional.empty();
    }

    private Optional<String> closedRange() {
        Optional<IpAddress> address = IpAddress.parse(text);
        return address.isPresent() ? address.get().closedRange() : Optional.empty();
    }

    private static boolean isPlausible(String name) {
        for (int i = 0; i < name.length(); i++) {
            char letter = name.charAt(i);
            boolean isNamed = (letter >= 'a' && letter <= 'z')
                    || (letter >= 'A' && letter <= 'Z')
                    || (letter >= '0' && letter <= '9');
            if (!isNamed && ".-_:%".indexOf(letter) < 0) {
                return false;
            }
        }
        return !name.isEmpty() && name.length() < 256;
    }

    private static String ascii(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) > 127) {
                try {
                    return IDN.toASCII(name);
                } catch (IllegalArgumentException noHostName) {
                    return "";
                }
            }
        }
        return name;
    }
}
