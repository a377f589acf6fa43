package org.openbydefault.git;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.eclipse.jgit.dircache.DirCache;
import org.eclipse.jgit.dircache.DirCacheBuilder;
import org.eclipse.jgit.dircache.DirCacheEntry;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.util.FS;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The index reader against the two others there are. */
class IndexFileTest {

    private static final ObjectId ID = ObjectId.fromString("257cc5642cb1a054f08cc83f2d943e56fd3ebe99");

    @TempDir
    Path folder;

    @BeforeAll
    static void keep_jgit_quiet() {
        QuietSystemReader.install();
    }

    @Test
    void agrees_with_git_and_jgit_on_random_paths() throws Exception {
        GitCheckout checkout = GitCheckout.init(folder);
        Random random = new Random(3);
        for (int round = 0; round < 12; round++) {
            List<String> lines = randomEntries(random);
            Files.deleteIfExists(checkout.gitFile("index"));
            checkout.gitWithInput(String.join("", lines), "update-index", "-z", "--index-info");
            checkout.git("update-index", "--force-write-index", "--index-version", String.valueOf(2 + round % 3));

            Index index = IndexFile.read(checkout.gitFile("index"), ObjectFormat.SHA1);

            assertThat(index.paths().under("")).isEqualTo(checkout.lsFiles());
            Index jgit = JGitReader.read(checkout.gitFile("index"), ObjectFormat.SHA1);
            assertThat(index.paths().under("")).isEqualTo(jgit.paths().under(""));
            assertThat(index.submodules()).isEqualTo(jgit.submodules());
        }
    }

    @Test
    void reads_what_jgit_writes() throws Exception {
        Path file = folder.resolve("index");
        List<String> paths = new ArrayList<>(new TreeSet<>(randomPaths(new Random(5), 300)));
        writeWithJGit(file, paths);

        List<String> read = IndexFile.read(file, ObjectFormat.SHA1).paths().under("");

        assertThat(read).containsExactlyInAnyOrderElementsOf(paths);
    }

    @Test
    void an_index_larger_than_the_window_is_read() throws Exception {
        Path file = folder.resolve("index");
        List<String> paths = new ArrayList<>();
        for (int i = 10_000; i < 15_000; i++) {
            paths.add("folder-" + i % 13 + "/" + "x".repeat(i % 97) + i);
        }
        writeWithJGit(file, paths);

        assertThat(Files.size(file)).isGreaterThan(4 << 16);
        assertThat(IndexFile.read(file, ObjectFormat.SHA1).paths().under(""))
                .containsExactlyInAnyOrderElementsOf(paths);
    }

    @Test
    void damage_never_crashes() throws IOException {
        Path file = folder.resolve("index");
        writeWithJGit(file, randomPaths(new Random(1), 20));
        byte[] sound = Files.readAllBytes(file);
        Random random = new Random(11);
        int refused = 0;
        for (int round = 0; round < 3000; round++) {
            byte[] damaged = sound.clone();
            for (int i = random.nextInt(4); i >= 0; i--) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            }
            Files.write(file, damaged);
            try {
                assertThat(IndexFile.read(file, ObjectFormat.SHA1).paths().size())
                        .isLessThanOrEqualTo(20);
            } catch (UnreadableException | UnrecognizedIndexException e) {
                refused++;
            }
        }
        assertThat(refused).isGreaterThan(300);
    }

    private static List<String> randomEntries(Random random) {
        List<String> lines = new ArrayList<>();
        for (String path : randomPaths(random, 40)) {
            String mode = random.nextInt(8) == 0 ? "160000" : random.nextInt(8) == 0 ? "120000" : "100644";
            if (random.nextInt(10) == 0) {
                lines.add(mode + " " + ID.name() + " 1\t" + path + "\0");
                lines.add(mode + " " + ID.name() + " 3\t" + path + "\0");
            } else {
                lines.add(mode + " " + ID.name() + " 0\t" + path + "\0");
            }
        }
        Collections.shuffle(lines, random);
        return lines;
    }

    /** No path is a folder of another one: names of folders and files differ in their last letter. */
    private static List<String> randomPaths(Random random, int count) {
        String[] letters = {"a", "B", "-", ".", "0", "~", "é", "日", "\ud83d\ude00", " ", "\n", "x".repeat(150)};
        TreeSet<String> paths = new TreeSet<>();
        while (paths.size() < count) {
            StringBuilder path = new StringBuilder();
            for (int depth = random.nextInt(4); depth > 0; depth--) {
                path.append("d").append(letters[random.nextInt(5)]).append("D/");
            }
            for (int length = random.nextInt(5); length >= 0; length--) {
                path.append(letters[random.nextInt(letters.length)]);
            }
            paths.add(path.append("f").toString());
        }
        return new ArrayList<>(paths);
    }

    private static void writeWithJGit(Path file, List<String> paths) throws IOException {
        DirCache cache = DirCache.lock(file.toFile(), FS.DETECTED);
        DirCacheBuilder builder = cache.builder();
        for (String path : paths) {
            DirCacheEntry entry = new DirCacheEntry(path);
            entry.setFileMode(FileMode.REGULAR_FILE);
            entry.setObjectId(ID);
            builder.add(entry);
        }
        builder.finish();
        cache.write();
        cache.commit();
    }
}
