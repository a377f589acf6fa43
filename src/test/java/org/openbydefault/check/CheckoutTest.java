package org.openbydefault.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openbydefault.engine.Crashes;
import org.openbydefault.files.WorkingTree;

class CheckoutTest {

    @TempDir
    private Path folder;

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
