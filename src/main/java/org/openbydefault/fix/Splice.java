package org.openbydefault.fix;

/**
 * A replacement of one stretch of a text.
 *
 * @param from offset of the first character that goes
 * @param to offset behind the last character that goes; {@code from} for a pure insertion
 */
record Splice(int from, int to, String text) {

    static Splice insert(int at, String text) {
        return new Splice(at, at, text);
    }
}
