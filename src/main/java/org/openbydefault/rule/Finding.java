package org.openbydefault.rule;

import java.util.Objects;
import org.openbydefault.api.PublicApi;
import org.openbydefault.project.Location;
import org.openbydefault.text.QuotedText;

/** One place that is wrong. Compared by its parts. */
@PublicApi(since = "0.1.0", use = PublicApi.Use.CREATE)
public final class Finding {

    private final Location location;
    private final String subject;
    private final String message;
    private final Fix remedy;

    private Finding(Location location, String subject, String message, Fix remedy) {
        this.location = Objects.requireNonNull(location);
        this.subject = onOneLine(QuotedText.value(subject));
        this.message = QuotedText.sentence(message);
        this.remedy = Objects.requireNonNull(remedy);
    }

    /**
     * A finding. White space in the subject becomes single spaces, a line break in the message a space; both are cut.
     *
     * @param location a file that exists, and the line where there is one
     * @param subject the word by which the finding is known again in another commit: the element, the link's target,
     *     the host, the missing thing; never what changes with the wording, the line or a count. Empty where the rule
     *     has nothing to tell findings of one file apart
     * @param message what is wrong, what was looked for and where, the nearest miss; without final full stop
     * @param remedy what to do next, ready to be pasted where that is possible
     * @throws NullPointerException if a part is missing, as in a custom rule that was compiled without checks
     */
    public static Finding of(Location location, String subject, String message, Fix remedy) {
        return new Finding(location, subject, message, remedy);
    }

    /** The same with a fix that is a sentence, or one element of markup that is ready to be pasted. */
    public static Finding of(Location location, String subject, String message, String fix) {
        return of(location, subject, message, Fix.of(fix));
    }

    /** About the file as a whole: one finding of its rule in that file. */
    public static Finding of(Location location, String message, String fix) {
        return of(location, "", message, fix);
    }

    /** A file that exists, and the line where there is one. */
    public Location location() {
        return location;
    }

    /** The word by which the finding is known again in another commit; may be empty. */
    public String subject() {
        return subject;
    }

    /** What is wrong, without final full stop. */
    public String message() {
        return message;
    }

    /** What to do next. */
    public Fix remedy() {
        return remedy;
    }

    /** The remedy as text, a line below the other. */
    public String fix() {
        return remedy.text();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Finding finding
                && location.equals(finding.location)
                && subject.equals(finding.subject)
                && message.equals(finding.message)
                && remedy.equals(finding.remedy);
    }

    @Override
    public int hashCode() {
        return 31 * location.hashCode() + message.hashCode();
    }

    @Override
    public String toString() {
        return location + " " + message;
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
