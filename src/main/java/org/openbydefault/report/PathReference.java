package org.openbydefault.report;

import java.nio.charset.StandardCharsets;

/** Paths in addresses. */
final class PathReference {

    private static final String UNRESERVED = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~/";

    private PathReference() {}

    /** The path as a relative reference of RFC 3986. */
    static String of(String path) {
        StringBuilder reference = new StringBuilder(path.length() + 16);
        for (byte octet : path.getBytes(StandardCharsets.UTF_8)) {
            if (octet >= 0 && UNRESERVED.indexOf(octet) >= 0) {
                reference.append((char) octet);
            } else {
                reference.append('%');
                reference.append(Character.toUpperCase(Character.forDigit((octet >> 4) & 0xF, 16)));
                reference.append(Character.toUpperCase(Character.forDigit(octet & 0xF, 16)));
            }
        }
        return reference.toString();
    }
}
