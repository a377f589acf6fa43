package org.openbydefault.engine;

/** How a user writes where evidence is: a path or an address, perhaps behind the topic for which it counts. */
public final class EvidencePlace {

    private EvidencePlace() {}

    /** Whether it is an address, and no path. */
    public static boolean isAddress(String place) {
        return place.contains("://");
    }

    /** The path or address of {@code backup=docs/dump.md}; a query in an address is no topic. */
    public static String withoutTopic(String written) {
        int equals = written.indexOf('=');
        for (int i = 0; i < equals; i++) {
            char letter = written.charAt(i);
            if ((letter < 'a' || letter > 'z') && letter != '-') {
                return written;
            }
        }
        return written.substring(equals + 1);
    }
}
