package org.openbydefault.project;

/**
 * A dependency as a POM of this repository declares it.
 *
 * @param scope as declared, {@code compile} where the POM leaves it out
 */
public record PomDependency(String groupId, String artifactId, String scope, Location location) {}
