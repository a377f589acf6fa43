package org.openbydefault.fleet;

/**
 * A place that is wrong.
 *
 * @param place path, and line where there is one
 * @param subject the word by which the finding is known again
 */
record FleetFinding(String place, String subject, String message, String fix) {

    /** What to do, without the lines that are ready to be pasted. */
    String remedy() {
        int end = fix.indexOf('\n');
        return end < 0 ? fix : fix.substring(0, end);
    }
}
