package org.openbydefault.project;

/**
 * A remote of the Git repository.
 *
 * @param name for example {@code origin}
 * @param url the fetch URL as configured, credentials removed, {@code insteadOf} not applied
 */
public record GitRemote(String name, String url) {}
