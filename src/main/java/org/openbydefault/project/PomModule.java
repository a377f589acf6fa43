package org.openbydefault.project;

import java.util.List;
import java.util.Optional;
import org.openbydefault.api.PublicApi;

/**
 * A project of the reactor: the build root or one of its modules, at any depth.
 *
 * @param pom repository-relative path of its POM
 * @param name the {@code <name>}, or the artifactId
 * @param packaging with properties replaced, {@code jar} where the POM leaves it out
 * @param byProfile whether nothing but a profile that somebody has to choose makes it a module
 * @param plugins those that this POM itself declares, managed ones too
 * @param dependencies those that this POM itself declares
 * @param url the effective {@code <url>}, where a POM of this repository supplies it
 * @param scmUrl the effective {@code <scm><url>}, where a POM of this repository supplies it
 * @param scmConnection the effective {@code <scm><connection>}, where a POM of this repository supplies it
 */
@PublicApi(since = "0.1.0", use = PublicApi.Use.READ, stability = PublicApi.Stability.EVOLVING)
public record PomModule(
        String pom,
        String artifactId,
        String name,
        String packaging,
        boolean byProfile,
        List<PomPlugin> plugins,
        List<PomDependency> dependencies,
        Optional<PomValue> url,
        Optional<PomValue> scmUrl,
        Optional<PomValue> scmConnection) {}
