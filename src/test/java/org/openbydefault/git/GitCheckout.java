package org.openbydefault.git;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Assumptions;

/** A working tree on which the real {@code git} command works, cut off from system and user configuration. */
public final class GitCheckout {

    private static final boolean GIT_IS_HERE = gitIsHere();

    private final Path folder;

    private GitCheckout(Path folder) {
        this.folder = folder;
    }

    /** A new repository without commit. Skips the test where there is no {@code git} command. */
    public static GitCheckout init(Path folder, String... options) {
        Assumptions.assumeTrue(GIT_IS_HERE, "needs the git command");
        GitCheckout checkout = new GitCheckout(folder);
        create(folder);
        List<String> arguments = new ArrayList<>(List.of("init", "--quiet", "--initial-branch=main"));
        arguments.addAll(Arrays.asList(options));
        checkout.git(arguments.toArray(new String[0]));
        return checkout;
    }

    /** The working tree at that folder, made by an earlier command. */
    public static GitCheckout at(Path folder) {
        return new GitCheckout(folder);
    }

    public Path folder() {
        return folder;
    }

    public Path gitFile(String name) {
        return folder.resolve(".git").resolve(name);
    }

    public GitCheckout write(String path, String... lines) {
        return writeBytes(path, String.join("\n", lines).concat("\n").getBytes(StandardCharsets.UTF_8));
    }

    public GitCheckout writeBytes(String path, byte[] content) {
        try {
            Path file = folder.resolve(path);
            Files.createDirectories(file.getParent());
            Files.write(file, content);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes files and adds them to the index. */
    public GitCheckout add(String... paths) {
        for (String path : paths) {
            write(path, "content of " + path);
        }
        git("add", "--force", "--all", ".");
        return this;
    }

    public GitCheckout commit() {
        git("commit", "--quiet", "--message=a change");
        return this;
    }

    /** Standard output of a git command that must succeed. */
    public String git(String... arguments) {
        return gitWithInput("", arguments);
    }

    String gitWithInput(String input, String... arguments) {
        try {
            Process process = start(arguments);
            process.getOutputStream().write(input.getBytes(StandardCharsets.UTF_8));
            process.getOutputStream().close();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new IllegalStateException("git " + String.join(" ", arguments) + ": " + output);
            }
            return output;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** What {@code git ls-files} lists, each path once. */
    List<String> lsFiles() {
        return records(git("ls-files", "-z")).stream().distinct().toList();
    }

    /** The parts of the output of a command with option {@code -z}. */
    static List<String> records(String output) {
        return output.isEmpty() ? List.of() : Arrays.asList(output.split("\0"));
    }

    private Process start(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                "git", "-c", "protocol.file.allow=always", "-c", "user.name=Ada", "-c", "user.email=ada@acme.example"));
        command.addAll(Arrays.asList(arguments));
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("GIT_"));
        builder.environment().put("GIT_CONFIG_NOSYSTEM", "1");
        builder.environment().put("GIT_CONFIG_GLOBAL", "/dev/null");
        builder.environment().put("HOME", folder.toString());
        return builder.start();
    }

    private static void create(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean gitIsHere() {
        try {
            return new ProcessBuilder("git", "--version").start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
