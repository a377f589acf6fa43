package org.openbydefault.network;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.function.Consumer;
import org.openbydefault.project.Reachability;

/** Says which host is asked before it is: an answer may take seconds. */
public final class AnnouncedReachability implements Reachability {

    private final Reachability asked;
    private final Consumer<String> log;

    /** @param log is told, a line at a time */
    public AnnouncedReachability(Reachability asked, Consumer<String> log) {
        this.asked = asked;
        this.log = log;
    }

    @Override
    public Answer askForRepository(String address) {
        announce(address);
        return asked.askForRepository(address);
    }

    @Override
    public Answer askForPage(String address) {
        announce(address);
        return asked.askForPage(address);
    }

    /** The host alone: the rest of an address may be a secret. */
    private void announce(String address) {
        try {
            String host = new URI(address).getHost();
            if (host != null) {
                log.accept("Asking " + host);
            }
        } catch (URISyntaxException malformed) {
            return;
        }
    }
}
