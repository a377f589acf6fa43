package org.openbydefault.address;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KnownHostsTest {

    @ParameterizedTest
    @CsvSource({
        "repo.maven.apache.org, PUBLIC",
        "maven.pkg.github.com, ACCOUNT",
        "acme-123.d.codeartifact.eu-west-1.amazonaws.com, ACCOUNT",
        "pkgs.dev.azure.com, OWNER",
        "nexus.acme.org,",
    })
    void knows_maven_repositories(String host, Audience reach) {
        assertThat(KnownHosts.mavenRepositories().reach(new HostName(host), "maven2"))
                .isEqualTo(Optional.ofNullable(reach));
    }

    @ParameterizedTest
    @CsvSource({
        "docker.io, library/alpine, PUBLIC",
        "gcr.io, distroless/java21, PUBLIC",
        "gcr.io, acme-prod/app, OWNER",
        "123456789012.dkr.ecr.eu-west-1.amazonaws.com, app, ACCOUNT",
        "public.ecr.aws, docker/library/alpine, PUBLIC",
        "acme.azurecr.io, app, OWNER",
        "registry.redhat.io, ubi9, ACCOUNT",
        "registry.access.redhat.com, ubi9, PUBLIC",
        "harbor.acme.org, app,",
    })
    void knows_image_registries(String host, String path, Audience reach) {
        assertThat(KnownHosts.imageRegistries().reach(new HostName(host), path)).isEqualTo(Optional.ofNullable(reach));
    }
}
