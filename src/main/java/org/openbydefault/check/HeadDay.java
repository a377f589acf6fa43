package org.openbydefault.check;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.openbydefault.git.NoSuchCommitException;

/** The day of the commit that is checked out. Opens the history of the repository: ask where a report needs it. */
final class HeadDay {

    private HeadDay() {}

    /** Empty without Git, without commits, or where the history cannot be read. */
    static Optional<LocalDate> of(Path folder) {
        try (Commits commits = new Commits(folder)) {
            return commits.isPresent() ? Optional.of(commits.named("HEAD").date()) : Optional.empty();
        } catch (NoSuchCommitException unreadable) {
            return Optional.empty();
        }
    }
}
