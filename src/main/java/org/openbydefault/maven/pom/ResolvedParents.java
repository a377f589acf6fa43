package org.openbydefault.maven.pom;

import java.util.List;
import org.apache.maven.RepositoryUtils;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Model;
import org.apache.maven.model.Parent;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.artifact.DefaultArtifact;
import org.eclipse.aether.repository.RemoteRepository;
import org.eclipse.aether.resolution.ArtifactRequest;
import org.eclipse.aether.resolution.ArtifactResolutionException;
import org.openbydefault.project.Fact;

/**
 * Parents as Maven's resolver brings them from the repositories of the user, that is Central and those of the settings; never
 * from those that a checkout names.
 */
final class ResolvedParents implements ParentPoms {

    private final ParentPoms local;
    private final RepositorySystem system;
    private final MavenSession session;

    /** @param local where they are looked for first */
    ResolvedParents(ParentPoms local, RepositorySystem system, MavenSession session) {
        this.local = local;
        this.system = system;
        this.session = session;
    }

    @Override
    public Fact<Model> find(Parent parent) {
        Fact<Model> known = local.find(parent);
        return known.isKnown() || !LocalParents.isPlain(parent) ? known : resolve(parent);
    }

    private Fact<Model> resolve(Parent parent) {
        List<RemoteRepository> repositories = system.newResolutionRepositories(
                session.getRepositorySession(),
                RepositoryUtils.toRepos(session.getRequest().getRemoteRepositories()));
        DefaultArtifact pom =
                new DefaultArtifact(parent.getGroupId(), parent.getArtifactId(), "pom", parent.getVersion());
        try {
            return LocalParents.read(
                    system.resolveArtifact(session.getRepositorySession(), new ArtifactRequest(pom, repositories, ""))
                            .getArtifact()
                            .getFile()
                            .toPath());
        } catch (ArtifactResolutionException unresolved) {
            return Fact.unknown("The repositories of the settings do not have it");
        }
    }
}
