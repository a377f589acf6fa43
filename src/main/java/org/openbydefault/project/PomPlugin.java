package org.openbydefault.project;

import java.util.List;
import org.openbydefault.api.PublicApi;

/** A plugin as a POM of this repository declares it, in profiles and in {@code <pluginManagement>} too. */
@PublicApi(since = "0.1.0", use = PublicApi.Use.READ, stability = PublicApi.Stability.EVOLVING)
public interface PomPlugin {

    /** {@code org.apache.maven.plugins} where the POM leaves it out. */
    String groupId();

    String artifactId();

    Location location();

    /** Whether it has effect without a profile being chosen. */
    boolean active();

    /** Whether it stands below {@code <pluginManagement>}: nothing runs it unless another place or the user names it. */
    boolean managed();

    /** The elements {@code <configuration>}: that of the plugin, then those of its executions. */
    List<PomElement> configurations();

    /** The goals and phases of its executions. */
    List<String> bindings();

    /** What the plugin itself needs. */
    List<PomDependency> dependencies();
}
