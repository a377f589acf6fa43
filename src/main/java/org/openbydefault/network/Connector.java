package org.openbydefault.network;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/**
 * Opens connections to servers over http and https, to addresses that the guard has let pass. The JDK's own clients look
 * a name up by themselves, so that a name may lead somewhere else than it did when it was checked.
 */
final class Connector {

    private static final int HTTP_PORT = 80;
    private static final int HTTPS_PORT = 443;

    private final AddressGuard guard;
    private final ProxySelector proxies;
    private final SSLSocketFactory tls;

    Connector(AddressGuard guard, ProxySelector proxies, SSLSocketFactory tls) {
        this.guard = guard;
        this.proxies = proxies;
        this.tls = tls;
    }

    /** Where the bytes go: to a server, or to a proxy that passes them on. */
    record Route(InetSocketAddress address, boolean proxied) {}

    /**
     * The way to a server.
     *
     * @throws NoAnswerException if it must not be asked, or its name is not known
     */
    Route route(URI server, Deadline deadline) throws NoAnswerException {
        Proxy proxy = proxyFor(server);
        if (proxy.address() instanceof InetSocketAddress address) {
            guard.checkUnresolved(host(server), deadline);
            return new Route(address, true);
        }
        InetAddress address = guard.resolve(host(server), deadline);
        return new Route(new InetSocketAddress(address, port(server)), false);
    }

    private Proxy proxyFor(URI server) {
        List<Proxy> choice = proxies.select(server);
        return choice == null || choice.isEmpty() ? Proxy.NO_PROXY : choice.get(0);
    }

    /**
     * What is to be talked to: the socket itself, or TLS over it, through a tunnel where a proxy is used.
     *
     * @throws NoAnswerException if the proxy is not known or makes no tunnel
     */
    Socket open(Socket socket, URI server, Route route, Deadline deadline) throws IOException, NoAnswerException {
        socket.connect(resolved(route.address()), deadline.left());
        if (!isSecure(server)) {
            return socket;
        }
        if (route.proxied()) {
            openTunnel(socket, host(server) + ":" + port(server));
        }
        return secure(socket, server);
    }

    private static InetSocketAddress resolved(InetSocketAddress address) throws NoAnswerException {
        if (!address.isUnresolved()) {
            return address;
        }
        InetSocketAddress resolved = new InetSocketAddress(address.getHostString(), address.getPort());
        if (resolved.isUnresolved()) {
            throw new NoAnswerException("was not asked: the proxy " + address.getHostString() + " is not known here");
        }
        return resolved;
    }

    private static void openTunnel(Socket socket, String authority) throws IOException, NoAnswerException {
        String request = "CONNECT " + authority + " HTTP/1.1\r\nHost: " + authority + "\r\n\r\n";
        socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
        int status = HttpReply.read(socket.getInputStream(), 0).status();
        if (status == 407) {
            throw new NoAnswerException("was not asked: the proxy wants an account");
        }
        if (status != 200) {
            throw new NoAnswerException("was not asked: the proxy answers " + status);
        }
    }

    private Socket secure(Socket socket, URI server) throws IOException {
        SSLSocket secured = (SSLSocket) tls.createSocket(socket, host(server), port(server), true);
        SSLParameters parameters = secured.getSSLParameters();
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        secured.setSSLParameters(parameters);
        secured.startHandshake();
        return secured;
    }

    static boolean isSecure(URI server) {
        return "https".equalsIgnoreCase(server.getScheme());
    }

    private static int port(URI server) {
        if (server.getPort() >= 0) {
            return server.getPort();
        }
        return isSecure(server) ? HTTPS_PORT : HTTP_PORT;
    }

    /** The name or the address, an IPv6 address without its brackets. */
    private static String host(URI server) {
        String host = server.getHost();
        return host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
    }
}
