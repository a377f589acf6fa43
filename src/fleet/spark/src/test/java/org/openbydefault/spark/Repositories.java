package org.openbydefault.spark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.openbydefault.rules.community.Contributing;

/** Bare repositories that git makes, each a little different from the one before. */
final class Repositories {

    private Repositories() {}

    /** Makes that many in a folder; returns their list. */
    static String make(Path folder, int number) throws IOException, InterruptedException {
        StringBuilder list = new StringBuilder();
        for (int i = 0; i < number; i++) {
            Path repository = folder.resolve("app-" + i + ".git");
            git(Files.createDirectories(repository), "", "init", "--quiet", "--bare", "--initial-branch=main");
            git(repository, commit(i), "fast-import", "--quiet");
            list.append(repository).append("\t\thttps://forge.example/acme/app-").append(i).append('\n');
        }
        return list.toString();
    }

    private static String commit(int number) {
        StringBuilder stream = new StringBuilder("commit refs/heads/main\ncommitter Jo <jo@acme.example> 1790000000 +0000\n");
        append(stream.append("data "), "The first\n");
        file(stream, "README.md", "# App " + number + "\n\nIt counts sheep. See [the guide](docs/guide.md).\n");
        if (number % 2 == 0) {
            file(stream, "CONTRIBUTING.md", "# Contributing\n\nSend a pull request to the main branch.\n");
        }
        if (number % 3 == 0) {
            file(stream, "Dockerfile", "FROM registry.acme.example/base:" + number + "\nENTRYPOINT [\"app\"]\n");
            file(
                    stream,
                    "docs/operations.md",
                    "# Operations\n\nSee [the runbook](https://forge.example/acme/app-" + (number + 1) + ").\n");
        }
        for (int page = 0; page < number % 7; page++) {
            file(stream, "docs/page-" + page + ".md", "# Page\n\n[Next](page-" + (page + 1) + ".md)\n");
        }
        return stream.append("done\n").toString();
    }

    private static void file(StringBuilder stream, String path, String content) {
        append(stream.append("M 644 inline ").append(path).append("\ndata "), content);
    }

    private static void append(StringBuilder stream, String text) {
        stream.append(text.getBytes(StandardCharsets.UTF_8).length).append('\n').append(text).append('\n');
    }

    private static void git(Path folder, String input, String... arguments) throws IOException, InterruptedException {
        String[] command = new String[arguments.length + 1];
        command[0] = "git";
        System.arraycopy(arguments, 0, command, 1, arguments.length);
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        process.getOutputStream().write(input.getBytes(StandardCharsets.UTF_8));
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IllegalStateException("git " + String.join(" ", arguments) + ": " + said);
        }
    }
}
