package org.openbydefault.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openbydefault.engine.Crashes;
import org.openbydefault.files.WorkingTree;
import org.openbydefault.git.GitCheckout;

class CheckoutTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "../acme-cloud, true",
        "../acme-cloud/docs, false",
        "../plain, false",
        "../link, false",
        "../none, false",
        "../.., false",
        "../../etc, false",
        "docs, false"
    })
    void only_the_top_of_a_git_checkout_lies_beside_it(String path, boolean isThere) throws IOException {
        for (String name : List.of("app", "acme-cloud")) {
            Path docs = Files.createDirectories(folder.resolve(name + "/docs"));
            GitCheckout git = GitCheckout.init(folder.resolve(name));
            Files.writeString(docs.resolve("backup.md"), "# Backup");
            git.git("add", "--all");
        }
        Files.createDirectory(folder.resolve("plain"));
        Files.writeString(folder.resolve("plain/backup.md"), "# Backup");
        Files.createSymbolicLink(folder.resolve("link"), folder.resolve("acme-cloud"));
        Checkout app = Checkout.of(folder.resolve("app").toRealPath(), new Crashes());

        assertThat(app.beside(path, new Crashes()).isPresent()).isEqualTo(isThere);
    }

    @Test
    void without_git_it_is_known_whether_all_files_were_listed() throws IOException {
        Path deep = folder;
        for (int level = 0; level < WorkingTree.DEPTH_LIMIT - 1; level++) {
            deep = Files.createDirectory(deep.resolve("d"));
        }
        Files.writeString(deep.resolve("file"), "x");
        assertThat(Checkout.of(folder, new Crashes()).files().listsAll()).isTrue();

        Files.createDirectories(deep.resolve("d/d/d"));
        assertThat(Checkout.of(folder, new Crashes()).files().listsAll()).isFalse();
    }
}
