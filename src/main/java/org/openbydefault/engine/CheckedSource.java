package org.openbydefault.engine;

/**
 * Where others find what was checked.
 *
 * @param remote the address of the repository as Git names it, credentials removed
 * @param commit all digits of the name of the commit
 */
public record CheckedSource(String remote, String commit) {}
