package org.openbydefault.project;

import java.util.List;
import java.util.Optional;
import org.openbydefault.api.PublicApi;

/**
 * What the POM of the build root says: effective values, each with the place that supplies it. Values that only a
 * parent outside this repository supplies are marked as foreign.
 */
@PublicApi(since = "0.1.0", use = PublicApi.Use.READ)
public interface Pom {

    /** The {@code <project>} element of the build root's POM. */
    Location location();

    /** {@code groupId:artifactId:version}. */
    String coordinates();

    String packaging();

    Optional<PomValue> name();

    Optional<PomValue> description();

    Optional<PomValue> url();

    /** The name of the organization, or its address where it has no name. */
    Optional<PomValue> organization();

    Optional<PomValue> organizationUrl();

    List<PomContact> developers();

    List<PomLicense> licenses();

    Optional<PomScm> scm();

    Optional<PomSystem> issueManagement();

    Optional<PomSystem> ciManagement();

    /** Repositories of the lineage in this repository and of all modules, profiles included, foreign ones left out. */
    List<PomRepository> repositories();

    /** The parent outside this repository, if the lineage leaves it. */
    Optional<PomParent> foreignParent();

    /** The build root first, then its modules in the order of the reactor. */
    List<PomModule> modules();
}
