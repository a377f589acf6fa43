package org.openbydefault.report;

import java.util.Optional;
import java.util.Set;

/**
 * Where a reader of the log finds more.
 *
 * @param page the page of this run, as a path from where it was started; empty if none was written
 * @param toFormats what is to be added to the command for a page, up to the names of the formats
 * @param formats the formats to ask for, so that a page is written besides what is written now
 * @param toRule the command that explains a rule, up to its id
 */
public record Directions(Optional<String> page, String toFormats, String formats, String toRule) {

    /** @param goals what stands before the name of a goal on the command line, for example {@code mvn open-by-default:} */
    public static Directions ofMaven(Optional<String> page, String formats, String goals) {
        return new Directions(page, "-DopenByDefault.formats=", formats, goals + "explain -DopenByDefault.rule=");
    }

    /** The formats that a run had, and the page. */
    public static String withPage(Set<ReportFormat> formats) {
        StringBuilder withPage = new StringBuilder();
        for (ReportFormat format : formats) {
            if (format != ReportFormat.JSON && format != ReportFormat.HTML) {
                withPage.append(format.word()).append(',');
            }
        }
        return withPage.append(ReportFormat.HTML.word()).toString();
    }

    /** How to see the result as a page. */
    String toPage() {
        return page.isPresent() ? page.get() : "add " + toFormats + formats;
    }

    /** The command that explains a rule. */
    String toRule(String id) {
        return toRule + id;
    }
}
