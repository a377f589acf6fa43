package org.openbydefault.report;

import java.util.Optional;

/**
 * Where a reader of the log finds more.
 *
 * @param page the page of this run, as a path from where Maven was started; empty if none was written
 * @param formats the formats to ask for, so that a page is written besides what is written now
 * @param goals what stands before the name of a goal on the command line, for example {@code mvn open-by-default:}
 */
public record Directions(Optional<String> page, String formats, String goals) {

    /** How to see the result as a page. */
    String toPage() {
        return page.isPresent() ? page.get() : "add -DopenByDefault.formats=" + formats;
    }

    /** The command that explains a rule. */
    String toRule(String id) {
        return goals + "explain -DopenByDefault.rule=" + id;
    }
}
