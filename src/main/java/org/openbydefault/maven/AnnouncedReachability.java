package org.openbydefault.maven;

import java.net.URI;
import java.net.URISyntaxException;
import org.apache.maven.plugin.logging.Log;
import org.openbydefault.project.Reachability;

/** Says which host is asked before it is: an answer may take seconds. */
final class AnnouncedReachability implements Reachability {

    private final Reachability asked;
    private final Log log;

    AnnouncedReachability(Reachability asked, Log log) {
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
                log.info("Asking " + host);
            }
        } catch (URISyntaxException malformed) {
            log.debug("Nobody is asked: " + malformed.getReason());
        }
    }
}
