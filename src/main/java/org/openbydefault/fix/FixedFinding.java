package org.openbydefault.fix;

/**
 * A finding for which there is a change.
 *
 * @param rule id of the rule
 * @param path the file that changes
 * @param what the change in a few words
 * @param open what a person still has to write there, as a clause; empty for nothing
 */
public record FixedFinding(String rule, String path, String what, String open) {}
