package org.openbydefault.batch;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.openbydefault.engine.ConfigurationException;
import org.openbydefault.report.CheckedRepository;
import org.openbydefault.report.RepositoryLine;

/**
 * The lines that an interrupted run wrote, in the order of its list. One that is not complete counts as none, and one
 * about a repository that could not be judged is not taken over.
 */
public final class EarlierLines implements AutoCloseable {

    private final String name;
    private final String toolVersion;
    private final String policy;
    private final InputStream bytes;
    private int number;

    private EarlierLines(String name, String toolVersion, String policy, InputStream bytes) {
        this.name = name;
        this.toolVersion = toolVersion;
        this.policy = policy;
        this.bytes = bytes;
    }

    /** No lines: a run that begins anew. */
    public static EarlierLines none() {
        return new EarlierLines("", "", "", InputStream.nullInputStream());
    }

    /**
     * The lines of a file.
     *
     * @param policy how a line says which policy its repository was judged by
     * @throws IOException if there is no such file
     */
    public static EarlierLines of(Path file, String toolVersion, String policy) throws IOException {
        return new EarlierLines(
                file.toString(), toolVersion, policy, new BufferedInputStream(Files.newInputStream(file)));
    }

    /**
     * The line of the next repository of the list; empty where it has to be judged now.
     *
     * @throws ConfigurationException if the next line is about another one, or by other means
     */
    Optional<String> next(CheckedRepository repository) throws IOException, ConfigurationException {
        Optional<String> line = line();
        if (line.isEmpty()) {
            return line;
        }
        number++;
        if (!RepositoryLine.isAbout(repository, toolVersion, line.get())) {
            throw mistake("is not about '" + repository.path() + "', or by another version");
        }
        if (RepositoryLine.isUnreadable(line.get())) {
            return Optional.empty();
        }
        if (!line.get().contains(policy)) {
            throw mistake("is about '" + repository.path() + "' by another policy");
        }
        return line;
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }

    private Optional<String> line() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int next = bytes.read(); next >= 0; next = bytes.read()) {
            line.write(next);
            if (next == '\n') {
                return Optional.of(line.toString(StandardCharsets.UTF_8));
            }
        }
        return Optional.empty();
    }

    private ConfigurationException mistake(String what) {
        return new ConfigurationException(List.of("--resume: line " + number + " of " + name + " " + what
                + ". Give the same list, part, version and policy as in the run that was interrupted, or begin anew"));
    }
}
