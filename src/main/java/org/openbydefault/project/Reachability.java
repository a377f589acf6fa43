package org.openbydefault.project;

import org.openbydefault.api.Internal;

/** Asks the network what an outsider gets: anonymously, within a time limit, and only where the user allows it. */
@Internal
public interface Reachability {

    /** What came back. */
    enum Kind {
        /** What was asked for. */
        ANSWERED,
        /** A clear no: an account is needed, or there is no such thing. */
        REFUSED,
        /** Nothing that says anything about outsiders in general: no answer in time, a failure of the server … */
        UNKNOWN
    }

    /**
     * An answer.
     *
     * @param reason what came back as the predicate of a sentence about the address, without final full stop
     */
    record Answer(Kind kind, String reason) {}

    /** Whether a repository can be cloned from that {@code http}, {@code https} or {@code git} address. */
    Answer askForRepository(String address);

    /** Whether a browser can open that {@code http} or {@code https} address. */
    Answer askForPage(String address);

    /** Asks nobody. */
    static Reachability offline() {
        return new Offline();
    }

    /** The answer of somebody who is not allowed to ask. */
    final class Offline implements Reachability {

        private static final Answer NOT_ASKED = new Answer(Kind.UNKNOWN, "was not asked: offline");

        private Offline() {}

        @Override
        public Answer askForRepository(String address) {
            return NOT_ASKED;
        }

        @Override
        public Answer askForPage(String address) {
            return NOT_ASKED;
        }
    }
}
