package org.openbydefault.engine;

import java.util.Optional;
import java.util.OptionalInt;
import org.openbydefault.project.GitCommit;

/**
 * What the findings were compared with.
 *
 * @param name what the user named: a revision, or the path of a baseline file
 * @param commit the commit that was judged; empty for a baseline file
 * @param distance how many commits it lies back; empty where that is not known
 */
public record ComparisonBase(How how, String name, Optional<GitCommit> commit, OptionalInt distance) {

    /** How the base was found. */
    public enum How {
        /** Where the history of the judged commit and of the named revision meet. */
        MERGE_BASE("merge-base"),
        /** The named revision itself, since their histories do not meet in this clone. */
        NAMED_COMMIT("named-commit"),
        /** A file in the repository. */
        BASELINE_FILE("baseline-file");

        private final String id;

        How(String id) {
            this.id = id;
        }

        /** The word in reports. */
        public String id() {
            return id;
        }
    }

    /** A file in the repository. */
    public static ComparisonBase file(String path) {
        return new ComparisonBase(How.BASELINE_FILE, path, Optional.empty(), OptionalInt.empty());
    }
}
