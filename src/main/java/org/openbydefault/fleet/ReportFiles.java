package org.openbydefault.fleet;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The files below a folder that may hold reports: JSON lines, and JSON that begins as a report does. */
final class ReportFiles {

    /** The longest report that is read. */
    static final int MOST_BYTES = 64 << 20;

    private static final String MARK = "open-by-default-maven-plugin";
    private static final int BYTES_OF_HEAD = 1024;

    private ReportFiles() {}

    /**
     * The files in the order of their names; links are not followed.
     *
     * @param output a file that is passed over
     * @throws IOException if the folder cannot be read
     */
    static List<Path> below(Path folder, Path output) throws IOException {
        List<Path> files = new ArrayList<>();
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path visited, BasicFileAttributes attributes) {
                boolean isGit = visited.endsWith(".git");
                return isGit ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                if (attributes.isRegularFile()
                        && !file.toAbsolutePath().normalize().equals(output)
                        && (isLines(file) || isReport(file))) {
                    files.add(file);
                }
                return FileVisitResult.CONTINUE;
            }
        });
        Collections.sort(files);
        return files;
    }

    static boolean isLines(Path file) {
        return hasName(file, ".jsonl") || hasName(file, ".ndjson");
    }

    private static boolean isReport(Path file) throws IOException {
        return hasName(file, ".json")
                && (file.endsWith("report.json") || head(file).contains(MARK));
    }

    private static String head(Path file) throws IOException {
        try (var bytes = Files.newInputStream(file)) {
            return new String(bytes.readNBytes(BYTES_OF_HEAD), StandardCharsets.UTF_8);
        }
    }

    private static boolean hasName(Path file, String ending) {
        return file.getFileName().toString().endsWith(ending);
    }
}
