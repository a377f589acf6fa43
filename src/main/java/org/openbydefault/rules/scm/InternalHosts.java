package org.openbydefault.rules.scm;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Tells hosts that outsiders cannot reach by their names alone; nothing is looked up. */
public final class InternalHosts {

    private static final Set<String> RESERVED_DOMAINS =
            Set.of("internal", "local", "localhost", "corp", "lan", "intra", "intranet", "localdomain", "home.arpa");

    private final List<String> globs;

    /** @param globs host names that are internal besides, {@code *} stands for any letters */
    public InternalHosts(List<String> globs) {
        this.globs = globs;
    }

    /** Why outsiders cannot reach a host, as a clause with the host as its subject; empty when nothing says so. */
    public Optional<String> reason(String host) {
        String name = withoutBrackets(host.toLowerCase(Locale.ROOT));
        if (name.isEmpty()) {
            return Optional.empty();
        }
        for (String glob : globs) {
            if (matches(glob.toLowerCase(Locale.ROOT), name)) {
                return Optional.of("is internal as configured by '" + glob + "'");
            }
        }
        if (name.indexOf(':') >= 0) {
            return isPrivateIpv6(name) ? Optional.of("is a private address") : Optional.empty();
        }
        Optional<int[]> address = ipv4(name);
        if (address.isPresent()) {
            return isPrivate(address.get()) ? Optional.of("is a private address") : Optional.empty();
        }
        return reasonOfName(name);
    }

    private static Optional<String> reasonOfName(String name) {
        int dot = name.lastIndexOf('.');
        if (dot < 0) {
            return Optional.of("has no domain, so that it is known in one network only");
        }
        String last = name.substring(dot + 1);
        String lastTwo = name.substring(name.lastIndexOf('.', dot - 1) + 1);
        for (String domain : List.of(last, lastTwo)) {
            if (RESERVED_DOMAINS.contains(domain)) {
                return Optional.of("is in ." + domain + ", which exists in private networks only");
            }
        }
        return Optional.empty();
    }

    private static boolean isPrivate(int[] bytes) {
        return switch (bytes[0]) {
            case 0, 10, 127 -> true;
            case 100 -> bytes[1] >= 64 && bytes[1] < 128;
            case 169 -> bytes[1] == 254;
            case 172 -> bytes[1] >= 16 && bytes[1] < 32;
            case 192 -> bytes[1] == 168;
            default -> false;
        };
    }

    private static boolean isPrivateIpv6(String name) {
        return name.equals("::1")
                || name.startsWith("fc")
                || name.startsWith("fd")
                || name.startsWith("fe8")
                || name.startsWith("fe9")
                || name.startsWith("fea")
                || name.startsWith("feb");
    }

    private static Optional<int[]> ipv4(String name) {
        String[] parts = name.split("\\.", -1);
        if (parts.length != 4) {
            return Optional.empty();
        }
        int[] bytes = new int[4];
        for (int i = 0; i < 4; i++) {
            if (parts[i].isEmpty() || parts[i].length() > 3) {
                return Optional.empty();
            }
            for (int k = 0; k < parts[i].length(); k++) {
                int digit = parts[i].charAt(k) - '0';
                if (digit < 0 || digit > 9) {
                    return Optional.empty();
                }
                bytes[i] = bytes[i] * 10 + digit;
            }
        }
        return Optional.of(bytes);
    }

    private static String withoutBrackets(String host) {
        return host.startsWith("[") && host.endsWith("]") ? host.substring(1, host.length() - 1) : host;
    }

    /** Linear in the name for each star: greedy with one place to come back to. */
    private static boolean matches(String glob, String name) {
        int g = 0;
        int n = 0;
        int star = -1;
        int mark = 0;
        while (n < name.length()) {
            if (g < glob.length() && glob.charAt(g) == '*') {
                star = g++;
                mark = n;
            } else if (g < glob.length() && glob.charAt(g) == name.charAt(n)) {
                g++;
                n++;
            } else if (star >= 0) {
                g = star + 1;
                n = ++mark;
            } else {
                return false;
            }
        }
        while (g < glob.length() && glob.charAt(g) == '*') {
            g++;
        }
        return g == glob.length();
    }
}
