package org.openbydefault.maven;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.apache.maven.settings.Settings;

/** The active proxies of Maven's settings; proxies that need a password are not used, for nothing secret is sent. */
final class MavenProxies extends ProxySelector {

    private final Settings settings;

    MavenProxies(Settings settings) {
        this.settings = settings;
    }

    @Override
    public List<Proxy> select(URI uri) {
        for (org.apache.maven.settings.Proxy proxy : settings.getProxies()) {
            if (proxy.isActive() && proxy.getProtocol().equalsIgnoreCase(uri.getScheme()) && !isExcepted(proxy, uri)) {
                return List.of(new Proxy(
                        Proxy.Type.HTTP, InetSocketAddress.createUnresolved(proxy.getHost(), proxy.getPort())));
            }
        }
        return List.of(Proxy.NO_PROXY);
    }

    @Override
    public void connectFailed(URI uri, SocketAddress address, IOException failure) {
        // The answer says so already.
    }

    private static boolean isExcepted(org.apache.maven.settings.Proxy proxy, URI uri) {
        String host = String.valueOf(uri.getHost()).toLowerCase(Locale.ROOT);
        String hosts = proxy.getNonProxyHosts() == null ? "" : proxy.getNonProxyHosts();
        for (String pattern : hosts.toLowerCase(Locale.ROOT).split("[|,]", -1)) {
            String glob = pattern.strip();
            if (host.equals(glob)
                    || (glob.startsWith("*") && host.endsWith(glob.substring(1)))
                    || (glob.endsWith("*") && host.startsWith(glob.substring(0, glob.length() - 1)))) {
                return !glob.isEmpty();
            }
        }
        return false;
    }
}
