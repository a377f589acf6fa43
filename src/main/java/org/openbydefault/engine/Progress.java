package org.openbydefault.engine;

import org.openbydefault.rule.RuleInfo;

/** Is told how far a run is. */
public interface Progress {

    /**
     * A rule starts.
     *
     * @param number which of the rules it is, from 1 on
     * @param of how many rules run
     */
    void starts(RuleInfo rule, int number, int of);
}
