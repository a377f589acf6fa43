package org.openbydefault.license;

/**
 * A place that names a licence without giving its text.
 *
 * @param id the licence
 * @param form notice, tag or mention
 * @param from the offset of its first character
 * @param to the offset behind its last character
 * @param vague whether the name leaves version or variant open
 * @param expression for a tag the whole expression, which then stands in the first of its references; else empty
 */
record Reference(String id, Form form, int from, int to, boolean vague, String expression) {
    /** What licences of one kind have in common: the part of the id before version and variant. */
    static String family(String id) {
        int dash = id.indexOf('-');
        return dash < 0 ? id : id.substring(0, dash);
    }

    Reference asMention() {
        return new Reference(id, Form.MENTION, from, to, vague, expression);
    }

    Reference asNotice() {
        return new Reference(id, Form.NOTICE, from, to, vague, expression);
    }

    LicenseFinding asFinding(SpdxLicenses licenses) {
        return new LicenseFinding(id, licenses.isException(id), form, confidence(), from, to, expression);
    }

    /** From 0 to 1: a tag leaves no doubt, a vague name much. */
    double confidence() {
        return form == Form.TAG ? 1 : vague ? 0.25 : 0.5;
    }
}
