package org.openbydefault.license;

/**
 * A stretch of a text that is what a template of the SPDX list says, word by word.
 *
 * @param entry the number of the licence or exception in the catalogue
 * @param kind the kind of the {@link Template}
 * @param part whether it may be a part of another licence
 * @param from its first word
 * @param to the word behind its last one
 */
record ExactText(int entry, int kind, boolean part, int from, int to) {
    int size() {
        return to - from;
    }
}
