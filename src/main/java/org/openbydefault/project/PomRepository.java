package org.openbydefault.project;

import org.openbydefault.api.PublicApi;

/**
 * A place that Maven takes artifacts from or brings them to.
 *
 * @param use what Maven does there
 * @param id as declared
 * @param url as declared
 */
@PublicApi(since = "0.1.0", use = PublicApi.Use.READ, stability = PublicApi.Stability.EVOLVING)
public record PomRepository(Use use, String id, PomValue url) {

    /** What Maven does with a repository. */
    public enum Use {
        /** {@code <repositories>}, in profiles too. */
        DEPENDENCIES,
        /** {@code <pluginRepositories>}, in profiles too. */
        PLUGINS,
        /** {@code <repository>} and {@code <snapshotRepository>} in {@code <distributionManagement>}. */
        DISTRIBUTION,
        /** {@code <downloadUrl>} in {@code <distributionManagement>}. */
        DOWNLOAD
    }
}
