package org.openbydefault.project;

import org.openbydefault.api.PublicApi;

/**
 * A {@code <parent>} that lies outside this repository.
 *
 * @param coordinates {@code groupId:artifactId:version}
 * @param location the element in the topmost POM of this repository's lineage
 * @param resolved whether Maven or this plugin could read that parent, so that what it supplies is known
 */
@PublicApi(since = "0.1.0", use = PublicApi.Use.READ)
public record PomParent(String coordinates, Location location, boolean resolved) {}
