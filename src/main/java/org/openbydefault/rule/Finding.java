package org.openbydefault.rule;

import java.util.Objects;
import org.openbydefault.project.Location;
import org.openbydefault.project.QuotedText;

/**
 * One place that is wrong.
 *
 * @param location a file that exists, and the line where there is one
 * @param subject the word by which the finding is known again in another commit: the element, the link's target, the
 *     host, the missing thing; never what changes with the wording, the line or a count. Empty where the rule has
 *     nothing to tell findings of one file apart
 * @param message what is wrong, what was looked for and where, the nearest miss; without final full stop
 * @param remedy what to do next, ready to be pasted where that is possible
 */
public record Finding(Location location, String subject, String message, Fix remedy) {

    /**
     * White space in the subject becomes single spaces, a line break in the message a space; both are cut.
     *
     * @throws NullPointerException if a part is missing, as in a custom rule that was compiled without checks
     */
    public Finding {
        Objects.requireNonNull(location);
        Objects.requireNonNull(remedy);
        message = QuotedText.sentence(message);
        subject = onOneLine(QuotedText.value(subject));
    }

    /** @param fix a sentence, or one element of markup that is ready to be pasted */
    public Finding(Location location, String subject, String message, String fix) {
        this(location, subject, message, Fix.of(fix));
    }

    /** About the file as a whole: one finding of its rule in that file. */
    public Finding(Location location, String message, String fix) {
        this(location, "", message, fix);
    }

    /** The remedy as text, a line below the other. */
    public String fix() {
        return remedy.text();
    }

    private static String onOneLine(String text) {
        StringBuilder line = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (!Character.isWhitespace(letter)) {
                line.append(letter);
            } else if (!line.isEmpty() && line.charAt(line.length() - 1) != ' ') {
                line.append(' ');
            }
        }
        return line.toString().strip();
    }
}
