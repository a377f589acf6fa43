package org.openbydefault.configuration;

/**
 * A value as somebody wrote it.
 *
 * @param text without white space around it; the elements of a list joined by commas
 * @param where the place for messages, for example {@code pom.xml:41} or {@code -DopenByDefault.kind}
 */
public record Configured(String text, String where) {}
