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
        for (ReportFormat format : ReportFormat.values()) {
            Path file = folder.resolve(format.fileName());
            Files.deleteIfExists(file);
            if (format == ReportFormat.JSON || formats.contains(format)) {
                byte[] document = format.render(result).getBytes(StandardCharsets.UTF_8);
                Files.write(file, document, StandardOpenOption.CREATE_NEW);
            }
        }
    }
}
