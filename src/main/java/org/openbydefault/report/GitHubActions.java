package org.openbydefault.report;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import org.openbydefault.engine.CheckResult;

/** Shows findings where GitHub Actions shows annotations, and the Markdown report as the summary of the step. */
public final class GitHubActions {

    private final Map<String, String> environment;

    public GitHubActions(Map<String, String> environment) {
        this.environment = environment;
    }

    public boolean isPresent() {
        return "true".equals(environment.get("GITHUB_ACTIONS"));
    }

    /** The commands that show the findings of a result as annotations. */
    public static List<String> commands(CheckResult result) {
        return WorkflowCommands.of(result);
    }

    /** @throws IOException if the summary cannot be written */
    public void show(CheckResult result) throws IOException {
        print(String.join("\n", commands(result)) + "\n");
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
