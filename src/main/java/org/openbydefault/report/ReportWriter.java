package org.openbydefault.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Set;
import org.openbydefault.engine.CheckResult;

/** Owns the files of the reports' folder. Other files in it are left alone. */
public final class ReportWriter {

    private final OutputFolder folder;

    /**
     * @param buildFolder the folder of the build, whose owner chose where it lies
     * @param folder made when it does not exist, usually {@code target/open-by-default}
     */
    public ReportWriter(Path buildFolder, Path folder) {
        this.folder = new OutputFolder(buildFolder, folder);
    }

    /**
     * Removes what an earlier run wrote and this one will, so that nobody takes an old report for that of a run that is
     * still going on or ended early. A page that another run was asked for stays.
     *
     * @param formats besides {@code report.json}
     * @throws IOException if a file cannot be removed, or the folder is reached through a symbolic link: a checkout may
     *     bring one along, to whatever place
     */
    public void removeReports(Set<ReportFormat> formats) throws IOException {
        for (ReportFormat format : ReportFormat.values()) {
            if (isWritten(format, formats)) {
                folder.remove(format.fileName());
            }
        }
    }

    /**
     * Writes {@code report.json} and these formats. Each file is there as a whole or not at all.
     *
     * @throws IOException if a file cannot be written, or the folder is reached through a symbolic link
     */
    public void write(CheckResult result, Set<ReportFormat> formats) throws IOException {
        writeForSite(result, formats, "");
    }

    /**
     * The same as a part of a site.
     *
     * @param home the page of the site that leads here, relative to the folder; empty outside of a site
     * @throws IOException as {@link #write} does
     */
    public void writeForSite(CheckResult result, Set<ReportFormat> formats, String home) throws IOException {
        for (ReportFormat format : ReportFormat.values()) {
            if (isWritten(format, formats)) {
                folder.write(
                        format.fileName(), format.renderForSite(result, home).getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    private static boolean isWritten(ReportFormat format, Set<ReportFormat> formats) {
        return format == ReportFormat.JSON || formats.contains(format);
    }
}
