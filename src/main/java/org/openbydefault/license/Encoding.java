package org.openbydefault.license;

/** Undoes what a wrong guess of a file's encoding does to its text, without moving a line. */
final class Encoding {
    private static final char BYTE_ORDER_MARK = '\ufeff';

    private Encoding() {}

    /** Drops the NULs of UTF-16 read as an eight-bit encoding, and a byte order mark. */
    static String repair(String text) {
        String repaired = text.indexOf('\0') < 0 ? text : text.replace("\0", "");
        return !repaired.isEmpty() && repaired.charAt(0) == BYTE_ORDER_MARK ? repaired.substring(1) : repaired;
    }
}
