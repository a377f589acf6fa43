package org.openbydefault.address;

import java.util.Locale;

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
        String name = host.text();
        int at = 0;
        int wanted = 0;
        int star = -1;
        int behindStar = 0;
        while (at < name.length()) {
            if (wanted < pattern.length() && pattern.charAt(wanted) == '*') {
                star = wanted++;
                behindStar = at;
            } else if (wanted < pattern.length()
                    && (pattern.charAt(wanted) == '?' || pattern.charAt(wanted) == name.charAt(at))) {
                wanted++;
                at++;
            } else if (star >= 0) {
                wanted = star + 1;
                at = ++behindStar;
            } else {
                return false;
            }
        }
        while (wanted < pattern.length() && pattern.charAt(wanted) == '*') {
            wanted++;
        }
        return wanted == pattern.length();
    }
}
