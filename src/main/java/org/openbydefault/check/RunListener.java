package org.openbydefault.check;

import org.openbydefault.engine.Progress;

/** Is told how far the check of a repository is. */
public interface RunListener extends Progress {

    /**
     * The rules are about to run.
     *
     * @param opening a line that says on what, and why so
     */
    void starts(String opening);
}
