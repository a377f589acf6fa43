package org.openbydefault.project;

import org.openbydefault.api.PublicApi;

/**
 * A remote of the Git repository.
 *
 * @param name for example {@code origin}
 * @param url the fetch URL as configured, credentials removed, {@code insteadOf} not applied
 */
@PublicApi(since = "0.1.0", use = PublicApi.Use.READ)
public record GitRemote(String name, String url) {}
