package org.openbydefault.fleet;

import java.util.Locale;
import org.openbydefault.report.RuleState;

/** How a repository stands as a whole, by the loudest rule that fails. */
enum Standing {
    UNREADABLE("could not be judged"),
    ERROR("with errors"),
    WARNING("with warnings, but no error"),
    INFO("with notes alone"),
    KEPT("keep every rule");

    private final String words;

    Standing(String words) {
        this.words = words;
    }

    static Standing of(FleetRepository repository) {
        if (!repository.isJudged()) {
            return UNREADABLE;
        }
        return switch (repository.judgement().get().worst()) {
            case ERROR -> ERROR;
            case WARNING -> WARNING;
            case INFO -> INFO;
            case REVIEW, UNKNOWN, ACCEPTED, PASSED, NOT_APPLICABLE -> KEPT;
        };
    }

    /** A class of the stylesheet, and the word in the table. */
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What follows a number of repositories. */
    String words() {
        return words;
    }

    /** The colour of its bar. */
    String tone() {
        return switch (this) {
            case UNREADABLE -> RuleState.UNKNOWN.id();
            case KEPT -> RuleState.PASSED.id();
            case ERROR, WARNING, INFO -> id();
        };
    }
}
