package org.openbydefault.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import org.openbydefault.engine.CheckResult;

/** Owns the files of the reports' folder. Other files in it are left alone. */
public final class ReportWriter {

    private final Path folder;

    /** @param folder made when it does not exist, usually {@code target/open-by-default} */
    public ReportWriter(Path folder) {
        this.folder = folder;
    }

    /**
     * Writes {@code report.json} and these formats anew, and removes the formats of an earlier run that are not asked
     * for, so that nobody takes an old report for today's.
     *
     * @throws IOException if a file cannot be written or removed, or the folder is a symbolic link
     */
    public void write(CheckResult result, Set<ReportFormat> formats) throws IOException {
        if (Files.isSymbolicLink(folder)) {
            throw new IOException(folder + " is a symbolic link; reports are written to no other place");
        }
        Files.createDirectories(folder);
        removeReports();
        for (ReportFormat format : ReportFormat.values()) {
            if (format == ReportFormat.JSON || formats.contains(format)) {
                byte[] document = format.render(result).getBytes(StandardCharsets.UTF_8);
                Files.write(folder.resolve(format.fileName()), document, StandardOpenOption.CREATE_NEW);
            }
        }
    }

    private void removeReports() throws IOException {
        String[] names = folder.toFile().list();
        for (String name : names == null ? new String[0] : names) {
            if (isReport(name)) {
                Files.delete(folder.resolve(name));
            }
        }
    }

    private static boolean isReport(String fileName) {
        for (ReportFormat format : ReportFormat.values()) {
            if (format.fileName().equals(fileName)) {
                return true;
            }
        }
        return false;
    }
}
