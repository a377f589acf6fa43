package org.openbydefault.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openbydefault.engine.Crashes;
import org.openbydefault.git.GitCheckout;

class OtherRepositoriesTest {

    @TempDir
    private Path temporary;

    private Path folder;
    private GitCheckout cloud;
    private Checkout app;

    @BeforeEach
    void make_two_checkouts_beside_each_other() throws IOException {
        folder = temporary.toRealPath();
        GitCheckout.init(folder.resolve("app")).add("docs/run.md").commit();
        cloud = GitCheckout.init(folder.resolve("acme-cloud"))
                .add("docs/backup.md")
                .commit();
        app = Checkout.of(folder.resolve("app"), new Crashes());
    }

    @ParameterizedTest
    @CsvSource({
        "../acme-cloud, true",
        "../acme-cloud/docs, false",
        "../plain, false",
        "../link, false",
        "../none, false",
        "../app, true",
        "../.., false",
        "../../etc, false"
    })
    void only_the_top_of_a_git_repository_lies_beside_it(String path, boolean isThere) throws IOException {
        Files.createDirectory(folder.resolve("plain"));
        Files.writeString(folder.resolve("plain/backup.md"), "# Backup");
        Files.createSymbolicLink(folder.resolve("link"), folder.resolve("acme-cloud"));

        assertThat(at(path, false).isPresent()).isEqualTo(isThere);
    }

    @Test
    void the_newest_commit_is_read_where_a_commit_is_judged() {
        cloud.add("docs/new.md");

        assertThat(at("../acme-cloud", false).orElseThrow().files().exists("docs/new.md"))
                .isTrue();
        assertThat(at("../acme-cloud", true).orElseThrow().files().exists("docs/new.md"))
                .isFalse();
        assertThat(at("../acme-cloud", true).orElseThrow().git().head().value().orElseThrow())
                .contains(cloud.git("rev-parse", "HEAD").strip());
    }

    @Test
    void a_bare_repository_has_its_newest_commit() {
        cloud.git("clone", "--quiet", "--bare", ".", "../mirror.git");

        assertThat(at("../mirror.git", false).orElseThrow().files().paths().under(""))
                .containsExactly("docs/backup.md");
    }

    @Test
    void what_no_path_can_be_is_none() {
        assertThat(at("../acme\0cloud", false)).isEmpty();
    }

    @Test
    void a_repository_without_commits_shows_nothing() {
        GitCheckout.init(folder.resolve("new"));

        assertThat(at("../new", true)).isEmpty();
    }

    private Optional<Checkout> at(String path, boolean areCommits) {
        try (OtherRepositories others = new OtherRepositories(null, areCommits, new Crashes())) {
            return others.at(app, path);
        }
    }
}
