package org.openbydefault.maven.pom;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.maven.model.Model;
import org.apache.maven.model.Parent;
import org.jspecify.annotations.Nullable;
import org.openbydefault.project.Fact;

/**
 * Parents as they lie in the local repository. A checkout names them, so that coordinates which are no plain names are
 * refused: they could lead out of it.
 */
final class LocalParents implements ParentPoms {

    private final Path repository;

    /** @param repository in the layout of Maven's default local repository */
    LocalParents(Path repository) {
        this.repository = repository;
    }

    @Override
    public Fact<Model> find(Parent parent) {
        return isPlain(parent) ? read(file(parent)) : Fact.unknown("The coordinates of the parent are no plain names");
    }

    /** Whether the coordinates name one artifact, and nothing else in the file system. */
    static boolean isPlain(Parent parent) {
        return isPlain(parent.getGroupId()) && isPlain(parent.getArtifactId()) && isPlain(parent.getVersion());
    }

    /** The model in a file, which is read as data. */
    static Fact<Model> read(Path file) {
        if (!Files.isRegularFile(file)) {
            return Fact.unknown("It is not in the local repository");
        }
        try (InputStream in = Files.newInputStream(file)) {
            return ModelParser.parse(
                    in.readNBytes(ModelParser.READ_LIMIT + 1),
                    file.getFileName().toString());
        } catch (IOException unreadable) {
            return Fact.unknown("It cannot be read from the local repository");
        }
    }

    private Path file(Parent parent) {
        Path folder = repository;
        for (String name : parent.getGroupId().split("\\.", -1)) {
            folder = folder.resolve(name);
        }
        return folder.resolve(parent.getArtifactId())
                .resolve(parent.getVersion())
                .resolve(parent.getArtifactId() + "-" + parent.getVersion() + ".pom");
    }

    private static boolean isPlain(@Nullable String name) {
        if (name == null || name.isEmpty() || name.startsWith(".") || name.contains("..") || name.endsWith(".")) {
            return false;
        }
        for (int i = 0; i < name.length(); i++) {
            char letter = name.charAt(i);
            if (!(letter < 0x7F && Character.isLetterOrDigit(letter)) && "._-+".indexOf(letter) < 0) {
                return false;
            }
        }
        return true;
    }
}
