package org.openbydefault.license;

/**
 * A licence or exception found in a text.
 *
 * @param id the SPDX id
 * @param exception whether it is an exception
 * @param form how it was found
 * @param confidence from 0 to 1
 * @param from the offset of its first character
 * @param to the offset behind its last character
 * @param expression the whole expression of the tag that it opens, or empty
 */
record LicenseFinding(String id, boolean exception, Form form, double confidence, int from, int to, String expression) {
    /** A shorter text is no more than a notice. */
    private static final int SHORT_TEXT = 200;

    /** In characters: the texts of Apache-2.0 and the GNU licences are longer, those of MIT and BSD are not. */
    private static final int LONG_TEXT = 6000;

    LicenseFinding withId(String other) {
        return new LicenseFinding(other, exception, form, confidence, from, to, expression);
    }

    LicenseFinding withExpression(String other) {
        return new LicenseFinding(id, exception, form, confidence, from, to, other);
    }

    LicenseFinding asModified() {
        return new LicenseFinding(id, exception, Form.MODIFIED, confidence, from, to, expression);
    }

    boolean isAnswer() {
        return form != Form.MODIFIED;
    }

    boolean isText() {
        return form == Form.TEXT || form == Form.MODIFIED;
    }

    boolean isLong() {
        return to - from > LONG_TEXT;
    }

    /** Whether the finding can be the file's main licence although it does not come first. */
    boolean isMain() {
        return isText() && to - from >= SHORT_TEXT;
    }
}
