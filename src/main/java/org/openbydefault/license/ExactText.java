package org.openbydefault.license;

/**
 * An unmodified licence with which a text ends.
 *
 * @param entry the number of the licence in the catalogue
 * @param first its first word; 0 if it is all of the text, with its title
 */
record ExactText(int entry, int first) {}
