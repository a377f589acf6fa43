package org.openbydefault.batch;

/** Is told how far a run is. */
public interface BatchProgress {

    /**
     * A line is written.
     *
     * @param done how many are
     * @param of how many there will be
     */
    void wrote(int done, int of);
}
