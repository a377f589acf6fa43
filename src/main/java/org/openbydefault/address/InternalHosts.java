package org.openbydefault.address;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Where outsiders cannot go: hosts whose name says so, and hosts and parts of hosts that the user names. */
public final class InternalHosts {

    private final List<AddressGlob> configured = new ArrayList<>();

    /**
     * @param globs of host names as configured, and of paths on them; {@code *} stands for any characters, {@code ?} for
     *     one
     */
    public InternalHosts(List<String> globs) {
        for (String glob : globs) {
            configured.add(new AddressGlob(glob));
        }
    }

    /**
     * Why outsiders cannot reach it, with the host as subject; empty when nothing says so.
     *
     * @param path what follows the host
     */
    public Optional<String> whyInternal(HostName host, String path) {
        Optional<String> glob = configuredGlob(host, path);
        return glob.isPresent() ? Optional.of("matches internalHosts " + glob.get()) : host.whyInternal();
    }

    /** The configured glob that matches that address. */
    public Optional<String> configuredGlob(String url) {
        Address address = Address.of(url);
        Optional<HostName> host = configured.isEmpty() ? Optional.empty() : address.host();
        return host.isPresent() ? configuredGlob(host.get(), address.path()) : Optional.empty();
    }

    /** The configured glob that matches it. */
    public Optional<String> configuredGlob(HostName host, String path) {
        for (AddressGlob glob : configured) {
            if (glob.matches(host, path)) {
                return Optional.of(glob.pattern());
            }
        }
        return Optional.empty();
    }
}
