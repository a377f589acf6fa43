package org.openbydefault.maven.pom;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.maven.artifact.repository.MavenArtifactRepository;
import org.apache.maven.artifact.repository.layout.DefaultRepositoryLayout;
import org.apache.maven.execution.DefaultMavenExecutionRequest;
import org.apache.maven.execution.DefaultMavenExecutionResult;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Parent;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.RepositorySystemSession;
import org.eclipse.aether.repository.RemoteRepository;
import org.eclipse.aether.resolution.ArtifactRequest;
import org.eclipse.aether.resolution.ArtifactResolutionException;
import org.eclipse.aether.resolution.ArtifactResult;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openbydefault.project.Pom;
import org.openbydefault.project.PomParent;
import org.openbydefault.project.PomValue;
import org.openbydefault.testkit.Repository;

/** Parents that lie outside of a checkout whose build does not run. */
class ForeignParentsTest {

    @TempDir
    Path local;

    private final List<String> asked = new ArrayList<>();

    @BeforeEach
    void install() throws IOException {
        install("base", "<url>https://${host}/base</url><properties><host>acme.example</host></properties>");
        install(
                "parent",
                "<parent><groupId>org.acme</groupId><artifactId>base</artifactId><version>1</version></parent>"
                        + "<properties><secret>hunter2</secret></properties>"
                        + "<scm><url>https://github.com/acme/parent</url></scm>");
    }

    @Test
    void a_parent_in_the_local_repository_says_what_it_says_in_a_build() {
        Pom pom = read(child("parent", "1"), new LocalParents(local));

        assertThat(pom.foreignParent().map(PomParent::resolved)).contains(true);
        assertThat(pom.scm().orElseThrow().url()).hasValueSatisfying(url -> {
            assertThat(url.text()).isEqualTo("https://github.com/acme/parent/app");
            assertThat(url.foreignModel()).contains("org.acme:parent:1");
        });
        assertThat(pom.url()).map(PomValue::text).contains("https://acme.example/base/parent/app");
    }

    @Test
    void the_checkouts_own_values_take_nothing_from_it() {
        Pom pom = read(
                child("parent", "1", "<name>${secret}</name>", "<description>${project.url} ${scm.url}</description>"),
                new LocalParents(local));

        assertThat(pom.name()).map(PomValue::text).contains("${secret}");
        assertThat(pom.description()).map(PomValue::text).contains("${project.url} ${scm.url}");
    }

    @Test
    void a_parent_whose_own_parent_is_not_there_leaves_the_end_open() throws IOException {
        Files.delete(local.resolve("org/acme/base/1/base-1.pom"));

        Pom pom = read(child("parent", "1"), new LocalParents(local));

        assertThat(pom.foreignParent().map(PomParent::resolved)).contains(false);
        assertThat(pom.scm()).isPresent();
    }

    @Test
    void a_parent_that_is_its_own_parent_leaves_the_end_open() throws IOException {
        install(
                "base",
                "<parent><groupId>org.acme</groupId><artifactId>base</artifactId><version>1</version></parent>");

        assertThat(read(child("base", "1"), new LocalParents(local))
                        .foreignParent()
                        .map(PomParent::resolved))
                .contains(false);
    }

    @ParameterizedTest
    @CsvSource({
        "org.acme, ../parent, 1",
        "org..acme, parent, 1",
        "org.acme, parent, ../1",
        "org/acme, parent, 1",
        "'', parent, 1",
        "org.acme, parent, ${revision}",
        "org.acme, parent, '[1,2)'"
    })
    void coordinates_that_are_no_plain_names_are_not_looked_for(String group, String artifact, String version)
            throws IOException {
        Files.createDirectories(local.resolve("org/acme/parent/1"));
        Parent parent = new Parent();
        parent.setGroupId(group);
        parent.setArtifactId(artifact);
        parent.setVersion(version);

        assertThat(new LocalParents(local).find(parent).reason()).contains("no plain names");
        assertThat(online().find(parent).isKnown()).isFalse();
        assertThat(asked).isEmpty();
    }

    @Test
    void online_the_resolver_asks_the_repositories_of_the_user_and_none_of_the_checkout() {
        Pom pom = read(
                child(
                        "remote",
                        "1",
                        "<repositories><repository><id>r</id><url>https://evil.example</url></repository></repositories>"),
                online());

        assertThat(asked).containsExactly("org.acme:remote:pom:1 from https://repo.acme.example");
        assertThat(pom.url()).map(PomValue::text).contains("https://acme.example/base/app");
    }

    @Test
    void online_what_lies_in_the_local_repository_is_not_asked_for() {
        read(child("parent", "1"), online());

        assertThat(asked).isEmpty();
    }

    private void install(String artifact, String elements) throws IOException {
        Path folder = Files.createDirectories(local.resolve("org/acme/" + artifact + "/1"));
        Files.writeString(
                folder.resolve(artifact + "-1.pom"),
                "<project><groupId>org.acme</groupId><artifactId>" + artifact + "</artifactId><version>1</version>"
                        + elements + "</project>");
    }

    private static Repository child(String parent, String version, String... elements) {
        return Repository.with(
                "pom.xml",
                "<project><parent><groupId>org.acme</groupId><artifactId>" + parent + "</artifactId><version>" + version
                        + "</version><relativePath/></parent><artifactId>app</artifactId>",
                String.join("", elements),
                "</project>");
    }

    private static Pom read(Repository checkout, ParentPoms parents) {
        return new PomReader(checkout.store(), parents).read("pom.xml").value().orElseThrow();
    }

    /** A resolver that has the parent of the local repository under every name. */
    private ParentPoms online() {
        DefaultMavenExecutionRequest request = new DefaultMavenExecutionRequest();
        request.addRemoteRepository(new MavenArtifactRepository(
                "acme", "https://repo.acme.example", new DefaultRepositoryLayout(), null, null));
        @SuppressWarnings("deprecation") // the constructor that builders of Maven hide
        MavenSession session =
                new MavenSession(null, (RepositorySystemSession) null, request, new DefaultMavenExecutionResult());
        return new ResolvedParents(new LocalParents(local), system(), session);
    }

    private RepositorySystem system() {
        return (RepositorySystem) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {RepositorySystem.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("newResolutionRepositories")) {
                        return arguments[1];
                    }
                    return resolve((ArtifactRequest) arguments[1]);
                });
    }

    private ArtifactResult resolve(ArtifactRequest request) throws ArtifactResolutionException {
        String from = Optional.of(request.getRepositories().get(0))
                .map(RemoteRepository::getUrl)
                .orElseThrow();
        asked.add(request.getArtifact() + " from " + from);
        return new ArtifactResult(request)
                .setArtifact(request.getArtifact()
                        .setFile(local.resolve("org/acme/base/1/base-1.pom").toFile()));
    }
}
