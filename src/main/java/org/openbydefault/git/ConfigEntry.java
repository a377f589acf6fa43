package org.openbydefault.git;

import java.util.Optional;

/**
 * One variable of a Git configuration file.
 *
 * @param section lower case
 * @param subsection as written, lower case only in the old form {@code [section.subsection]}; empty when there is none
 * @param key lower case
 * @param value empty for a variable without {@code =}, which stands for true
 * @param line line counted from 1
 */
record ConfigEntry(String section, String subsection, String key, Optional<String> value, int line) {

    boolean is(String wantedSection, String wantedKey) {
        return key.equals(wantedKey) && section.equals(wantedSection);
    }

    /** The value as Git understands it where it expects true or false; anything that is not false is true. */
    boolean isTrue() {
        String word = value.orElse("true");
        return !(word.isEmpty()
                || word.equals("0")
                || word.equalsIgnoreCase("false")
                || word.equalsIgnoreCase("no")
                || word.equalsIgnoreCase("off"));
    }
}
