package org.openbydefault.report;

import org.openbydefault.engine.CheckResult;

/** One format of a report: a pure function of the result. */
interface Report {

    /** The whole document; lines end in {@code \n}. */
    String render(CheckResult result);
}
