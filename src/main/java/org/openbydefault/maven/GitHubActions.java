package org.openbydefault.maven;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import org.openbydefault.engine.CheckResult;
import org.openbydefault.report.ReportFormat;
import org.openbydefault.report.WorkflowCommands;

/** Shows findings where GitHub Actions shows annotations, and the Markdown report as the summary of the step. */
final class GitHubActions {

    private final Map<String, String> environment;

    GitHubActions(Map<String, String> environment) {
        this.environment = environment;
    }

    boolean isPresent() {
        return "true".equals(environment.get("GITHUB_ACTIONS"));
    }

    /** @throws IOException if the summary cannot be written */
    void show(CheckResult result) throws IOException {
        print(String.join("\n", WorkflowCommands.of(result)) + "\n");
        String summary = environment.getOrDefault("GITHUB_STEP_SUMMARY", "");
        if (!summary.isEmpty()) {
            Files.writeString(
                    Path.of(summary),
                    ReportFormat.MARKDOWN.render(result),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        }
    }

    /** Past {@code System.out}: Maven 4 puts a prefix before what plugins print there, and commands must start a line. */
    private static void print(String commands) throws IOException {
        @SuppressWarnings("resource") // closing it would close standard output
        OutputStream out = new FileOutputStream(FileDescriptor.out);
        out.write(commands.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}
