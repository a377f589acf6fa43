package org.openbydefault.network;

import java.net.ProxySelector;
import java.time.Duration;

/**
 * How servers are asked.
 *
 * @param limit how long one answer may take, name resolution and redirects included
 * @param proxies the proxies for http and https; nothing else is consulted
 * @param privateAddresses whether addresses in private networks may be asked
 */
public record NetworkSettings(Duration limit, ProxySelector proxies, boolean privateAddresses) {

    private static final Duration DEFAULT_LIMIT = Duration.ofSeconds(10);

    /** Ten seconds for an answer, and no address in a private network. */
    public static NetworkSettings through(ProxySelector proxies) {
        return new NetworkSettings(DEFAULT_LIMIT, proxies, false);
    }

    /** The same with addresses in private networks allowed. */
    public NetworkSettings withPrivateAddresses() {
        return new NetworkSettings(limit, proxies, true);
    }
}
