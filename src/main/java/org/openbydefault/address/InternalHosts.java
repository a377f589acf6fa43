package org.openbydefault.address;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The hosts that outsiders cannot reach: those whose name says so and those that the user names. */
public final class InternalHosts {

    private final List<HostGlob> configured = new ArrayList<>();

    /** @param globs of host names as configured; {@code *} stands for any characters, {@code ?} for one */
    public InternalHosts(List<String> globs) {
        for (String glob : globs) {
            configured.add(new HostGlob(glob));
        }
    }

    /** Why outsiders cannot reach that host, with the host as subject; empty when nothing says so. */
    public Optional<String> whyInternal(HostName host) {
        Optional<String> glob = configuredGlob(host);
        return glob.isPresent() ? Optional.of("matches internalHosts " + glob.get()) : host.whyInternal();
    }

    /** The configured glob that matches that host. */
    public Optional<String> configuredGlob(HostName host) {
        for (HostGlob glob : configured) {
            if (glob.matches(host)) {
                return Optional.of(glob.pattern());
            }
        }
        return Optional.empty();
    }
}
