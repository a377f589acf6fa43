package org.openbydefault.engine;

import org.openbydefault.text.QuotedText;

/**
 * Something broke down in a run: a defect, never a violation, never silenced by {@code failOn}.
 *
 * @param what what broke down, as the subject of a sentence
 * @param remedy what the user can do about it, a sentence with its full stop
 */
public record Crash(String what, Throwable cause, String remedy) {

    /** For the log: with what the cause says, which may name files of this machine. */
    public String message() {
        return what + " crashed (" + QuotedText.sentence(String.valueOf(cause)) + "). " + remedy;
    }

    /** For reports: the cause by its class alone. */
    public String reason() {
        return what + " crashed with " + cause.getClass().getName();
    }
}
