package org.openbydefault.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import org.openbydefault.engine.CheckResult;

/** Owns the files of the reports' folder. Other files in it are left alone. */
public final class ReportWriter {

    private final Path buildFolder;
    private final Path folder;

    /**
     * @param buildFolder the folder of the build, whose owner chose where it lies
     * @param folder made when it does not exist, usually {@code target/open-by-default}
     */
    public ReportWriter(Path buildFolder, Path folder) {
        this.buildFolder = buildFolder.toAbsolutePath().normalize();
        this.folder = folder.toAbsolutePath().normalize();
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
        checkLinks();
        for (ReportFormat format : ReportFormat.values()) {
            if (isWritten(format, formats)) {
                Files.deleteIfExists(folder.resolve(format.fileName()));
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
        checkLinks();
        Files.createDirectories(folder);
        for (ReportFormat format : ReportFormat.values()) {
            if (isWritten(format, formats)) {
                replace(folder.resolve(format.fileName()), format.renderForSite(result, home).getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    /** Two builds may write to one folder at the same time, so each has a draft of its own. */
    private void replace(Path file, byte[] document) throws IOException {
        Path draft = folder.resolve("." + file.getFileName() + "." + Long.toHexString(System.nanoTime()) + ".tmp");
        try {
            Files.write(draft, document, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private void checkLinks() throws IOException {
        Path trusted = folder.startsWith(buildFolder) ? buildFolder : folder.getParent();
        for (Path at = folder; at != null && !at.equals(trusted); at = at.getParent()) {
            if (Files.isSymbolicLink(at)) {
                throw new IOException((at.startsWith(buildFolder) ? buildFolder.relativize(at) : at)
                        + " is a symbolic link; reports are written to no other place. Remove the link, or name the"
                        + " folder that it leads to as <directory> of <build>");
            }
        }
    }

    private static boolean isWritten(ReportFormat format, Set<ReportFormat> formats) {
        return format == ReportFormat.JSON || formats.contains(format);
    }
}
