package org.openbydefault.engine;

import org.openbydefault.rule.Severity;

/**
 * Something about the configuration that the user should know, and that is no finding.
 *
 * @param severity how loud, info or warning
 * @param text a sentence without final full stop
 */
public record Remark(Severity severity, String text) {}
