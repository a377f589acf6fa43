package org.openbydefault.fix;

import org.openbydefault.engine.RuleResult;

/** Turns the findings of some rules into changes. */
interface Fixer {

    /** Works on the drafts, and says in them what it leaves. */
    void fix(RuleResult result, Drafts drafts);
}
