package org.openbydefault.declared;

/** What is looked for in a text: the text itself, or a regular expression between slashes. */
interface TextPattern {

    /** Where it is found first, or -1. */
    int find(String text);

    /** As it was written. */
    String shown();

    /**
     * The pattern that somebody wrote: {@code /expression/flags} with flags {@code i} (letter case does not matter), {@code
     * m} (lines) and {@code s} (a dot is a line break, too), or plain text.
     *
     * @throws IllegalArgumentException if the expression is malformed
     */
    static TextPattern of(String written) {
        int end = written.lastIndexOf('/');
        return written.startsWith("/") && end > 0
                ? new Expression(written, written.substring(1, end), written.substring(end + 1))
                : new Literal(written);
    }

    /** Plain text; letter case counts. */
    record Literal(String shown) implements TextPattern {

        @Override
        public int find(String text) {
            return text.indexOf(shown);
        }
    }
}
