package org.openbydefault.address;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Repositories of Maven artifacts that were shut down; what is taken from there cannot be had by anybody. */
public final class ClosedRepositories {

    private static final String RESOURCE = "closed-maven-repositories.txt";

    private final List<Entry> entries = new ArrayList<>();

    private record Entry(String day, HostGlob host, String pathPrefix, String successor) {}

    public ClosedRepositories() {
        try (InputStream stream =
                        Objects.requireNonNull(ClosedRepositories.class.getResourceAsStream(RESOURCE), RESOURCE);
                BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.isBlank() && line.charAt(0) != '#') {
                    entries.add(entry(line.split(" ", 3)));
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * Since when it is closed and what took its place, as a clause; empty for any other.
     *
     * @param path what follows the host, without a slash in front
     */
    public Optional<String> reason(HostName host, String path) {
        for (Entry entry : entries) {
            if (path.startsWith(entry.pathPrefix) && entry.host.matches(host)) {
                return Optional.of("was shut down on " + entry.day + "; in its place is " + entry.successor);
            }
        }
        return ClosedHosts.reason(host.text());
    }

    private static Entry entry(String[] columns) {
        int slash = columns[1].indexOf('/');
        String host = slash < 0 ? columns[1] : columns[1].substring(0, slash);
        return new Entry(columns[0], new HostGlob(host), slash < 0 ? "" : columns[1].substring(slash + 1), columns[2]);
    }
}
