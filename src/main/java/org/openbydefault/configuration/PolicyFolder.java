package org.openbydefault.configuration;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.openbydefault.project.Fact;
import org.openbydefault.project.FileStore;
import org.openbydefault.project.SourceTree;

/** A folder with policies. */
interface PolicyFolder {

    /**
     * The policy of that name; empty where there is none.
     *
     * @param word a path relative to this folder
     * @throws IOException if it cannot be read
     */
    Optional<PolicyText> find(String word) throws IOException;

    /** A folder on disk. */
    record OnDisk(Path folder) implements PolicyFolder {

        @Override
        public Optional<PolicyText> find(String word) throws IOException {
            Path file;
            try {
                file = folder.resolve(word).normalize();
            } catch (InvalidPathException noPath) {
                return Optional.empty();
            }
            if (!Files.isRegularFile(file)) {
                return Optional.empty();
            }
            try (InputStream in = Files.newInputStream(file)) {
                PolicyFolder beside = new OnDisk(Objects.requireNonNull(file.getParent()));
                return Optional.of(PolicyText.of(word, in.readNBytes(PolicyText.LIMIT + 1), beside));
            }
        }
    }

    /**
     * A folder of the class path.
     *
     * @param folder without slash at its start and end, {@code ""} for the root
     */
    record OnClassPath(ClassLoader classPath, String folder) implements PolicyFolder {

        @Override
        public Optional<PolicyText> find(String word) throws IOException {
            Optional<String> path = SourceTree.relative(SourceTree.join(folder, "policy"), word);
            if (path.isEmpty() || path.get().isEmpty()) {
                return Optional.empty();
            }
            try (InputStream in = classPath.getResourceAsStream(path.get())) {
                PolicyFolder beside = new OnClassPath(classPath, SourceTree.parent(path.get()));
                return in == null
                        ? Optional.empty()
                        : Optional.of(PolicyText.of(word, in.readNBytes(PolicyText.LIMIT + 1), beside));
            }
        }
    }

    /** A folder of the repository that is checked. */
    record InRepository(FileStore store, String folder) implements PolicyFolder {

        @Override
        public Optional<PolicyText> find(String word) throws IOException {
            Optional<String> path = SourceTree.relative(SourceTree.join(folder, "policy"), word);
            Fact<byte[]> bytes =
                    path.isPresent() ? store.read(path.get(), PolicyText.LIMIT + 1) : Fact.unknown("outside");
            return bytes.isKnown()
                    ? Optional.of(PolicyText.of(
                            path.get(), bytes.value().get(), new InRepository(store, SourceTree.parent(path.get()))))
                    : Optional.empty();
        }
    }
}
