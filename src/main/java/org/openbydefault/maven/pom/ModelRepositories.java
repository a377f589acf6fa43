package org.openbydefault.maven.pom;

import java.util.ArrayList;
import java.util.List;
import org.apache.maven.model.DeploymentRepository;
import org.apache.maven.model.DistributionManagement;
import org.apache.maven.model.ModelBase;
import org.apache.maven.model.Profile;
import org.apache.maven.model.Repository;
import org.jspecify.annotations.Nullable;
import org.openbydefault.project.PomRepository;
import org.openbydefault.project.PomValue;

/** The repositories that one POM declares, in profiles too. */
final class ModelRepositories {

    private final PomFile file;
    private final Interpolation interpolation;
    private final List<PomRepository> found = new ArrayList<>();

    ModelRepositories(PomFile file, Interpolation interpolation) {
        this.file = file;
        this.interpolation = interpolation;
    }

    List<PomRepository> all() {
        collect(file.model());
        for (Profile profile : file.model().getProfiles()) {
            collect(profile);
        }
        return found;
    }

    private void collect(ModelBase base) {
        for (Repository repository : base.getRepositories()) {
            add(PomRepository.Use.DEPENDENCIES, repository);
        }
        for (Repository repository : base.getPluginRepositories()) {
            add(PomRepository.Use.PLUGINS, repository);
        }
        DistributionManagement distribution = base.getDistributionManagement();
        if (distribution != null) {
            add(PomRepository.Use.DISTRIBUTION, distribution.getRepository());
            add(PomRepository.Use.DISTRIBUTION, distribution.getSnapshotRepository());
            if (distribution.getDownloadUrl() != null) {
                PomValue url = PomValue.own(
                        interpolation.apply(distribution.getDownloadUrl()).strip(),
                        file.location(distribution, "downloadUrl"));
                found.add(new PomRepository(PomRepository.Use.DOWNLOAD, "downloadUrl", url));
            }
        }
    }

    private void add(PomRepository.Use use, @Nullable DeploymentRepository repository) {
        if (repository != null) {
            add(use, (Repository) repository);
        }
    }

    private void add(PomRepository.Use use, Repository repository) {
        if (repository.getUrl() != null) {
            String id = repository.getId() == null ? "" : repository.getId();
            PomValue url =
                    PomValue.own(interpolation.apply(repository.getUrl()).strip(), file.location(repository, "url"));
            found.add(new PomRepository(use, id, url));
        }
    }
}
