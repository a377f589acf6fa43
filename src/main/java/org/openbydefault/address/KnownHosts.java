package org.openbydefault.address;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Hosts of which it is known who can reach them. Most hosts are not: nothing follows from that. */
public final class KnownHosts {

    /** Read when they are asked for first, and then shared: they do not change. */
    private static final Map<String, KnownHosts> READ = new ConcurrentHashMap<>();

    private final List<Entry> entries;

    private record Entry(HostGlob host, String pathPrefix, Audience reach) {}

    private KnownHosts(List<Entry> entries) {
        this.entries = entries;
    }

    /** Repositories of Maven artifacts. */
    public static KnownHosts mavenRepositories() {
        return bundled("maven-repositories.txt");
    }

    /** Registries of packages for tools other than Maven. */
    public static KnownHosts packageRegistries() {
        return bundled("package-registries.txt");
    }

    /** Registries of container images. */
    public static KnownHosts imageRegistries() {
        return bundled("image-registries.txt");
    }

    /**
     * Who can reach it; empty when that is not known.
     *
     * @param path what follows the host, without a slash in front
     */
    public Optional<Audience> reach(HostName host, String path) {
        for (Entry entry : entries) {
            if (path.startsWith(entry.pathPrefix) && entry.host.matches(host)) {
                return Optional.of(entry.reach);
            }
        }
        return Optional.empty();
    }

    private static KnownHosts bundled(String resource) {
        KnownHosts known = READ.get(resource);
        if (known == null) {
            known = read(resource);
            READ.put(resource, known);
        }
        return known;
    }

    private static KnownHosts read(String resource) {
        List<Entry> entries = new ArrayList<>();
        try (InputStream stream = Objects.requireNonNull(KnownHosts.class.getResourceAsStream(resource), resource);
                BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.isBlank() && line.charAt(0) != '#') {
                    entries.add(entry(line));
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return new KnownHosts(entries);
    }

    private static Entry entry(String line) {
        int space = line.indexOf(' ');
        Audience reach = Audience.valueOf(line.substring(0, space).toUpperCase(Locale.ROOT));
        String address = line.substring(space).strip();
        int slash = address.indexOf('/');
        return slash < 0
                ? new Entry(new HostGlob(address), "", reach)
                : new Entry(new HostGlob(address.substring(0, slash)), address.substring(slash + 1), reach);
    }
}
