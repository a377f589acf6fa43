package org.openbydefault.project;

/**
 * A plugin that a POM of this repository configures outside {@code <pluginManagement>}, in profiles too.
 *
 * @param groupId {@code org.apache.maven.plugins} where the POM leaves it out
 * @param active whether it has effect without a profile being chosen
 */
public record PomPlugin(String groupId, String artifactId, Location location, boolean active) {}
