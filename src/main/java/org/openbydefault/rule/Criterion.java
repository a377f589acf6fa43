package org.openbydefault.rule;

/**
 * A criterion of a framework that a pass supports; it never proves compliance.
 *
 * @param id as the framework writes it, for example {@code OSPS-LE-03.01}
 */
public record Criterion(Framework framework, String id) {}
