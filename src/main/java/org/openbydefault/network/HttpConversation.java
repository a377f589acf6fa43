package org.openbydefault.network;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.net.ConnectException;
import java.net.Proxy;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutionException;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;
import org.openbydefault.network.Connector.Route;

/** One question over http or https, with the redirects that follow. Sends no credentials and no cookies. */
final class HttpConversation {

    private static final int MOST_REDIRECTS = 5;

    private final Connector connector;
    private final Deadline deadline;

    /**
     * What came back in the end, and from where.
     *
     * @param start the first bytes of the body, a character each
     */
    record Reply(URI from, boolean redirected, int status, String contentType, String start) {}

    HttpConversation(Connector connector, Deadline deadline) {
        this.connector = connector;
        this.deadline = deadline;
    }

    /**
     * The final answer.
     *
     * @param bodyLimit how many bytes of the body are wanted
     * @throws NoAnswerException if there is none in time, or one redirect too many or to nowhere
     */
    Reply ask(URI address, String userAgent, int bodyLimit) throws NoAnswerException {
        URI current = address;
        for (int redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
            HttpReply reply = send(current, userAgent, bodyLimit);
            String location = reply.header("Location");
            if (!isRedirect(reply.status()) || location == null) {
                String type = reply.header("Content-Type");
                return new Reply(current, redirects > 0, reply.status(), type == null ? "" : type, reply.start());
            }
            current = target(current, location);
        }
        throw new NoAnswerException("redirects more than " + MOST_REDIRECTS + " times");
    }

    private HttpReply send(URI address, String userAgent, int bodyLimit) throws NoAnswerException {
        Route route = connector.route(address, deadline);
        try (Socket socket = new Socket(Proxy.NO_PROXY)) {
            return deadline.within(() -> {
                Socket opened = connector.open(socket, address, route, deadline);
                opened.getOutputStream().write(request(address, route, userAgent));
                return HttpReply.read(new BufferedInputStream(opened.getInputStream()), bodyLimit);
            });
        } catch (ExecutionException failed) {
            throw new NoAnswerException(reason(failed.getCause()));
        } catch (IOException notClosed) {
            throw new NoAnswerException("breaks off the connection");
        }
    }

    /** A proxy is told the whole address of what it asks in the clear. */
    private static byte[] request(URI address, Route route, String userAgent) {
        URI ascii = URI.create(address.toASCIIString());
        String path = ascii.getRawPath() == null || ascii.getRawPath().isEmpty() ? "/" : ascii.getRawPath();
        String query = ascii.getRawQuery() == null ? "" : "?" + ascii.getRawQuery();
        boolean isWhole = route.proxied() && !Connector.isSecure(address);
        String target = (isWhole ? "http://" + ascii.getRawAuthority() : "") + path + query;
        String request = "GET " + target + " HTTP/1.1\r\nHost: " + ascii.getRawAuthority() + "\r\nUser-Agent: "
                + userAgent + "\r\nAccept: */*\r\nConnection: close\r\n\r\n";
        return request.getBytes(StandardCharsets.US_ASCII);
    }

    private static String reason(@Nullable Throwable failure) {
        if (failure instanceof SSLException) {
            return "has a certificate that is not trusted here, or speaks no TLS";
        }
        if (failure instanceof ConnectException) {
            return "refuses the connection";
        }
        return failure instanceof IOException ? "does not answer in HTTP" : "could not be asked";
    }

    private static boolean isRedirect(int status) {
        return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
    }

    /** @throws NoAnswerException if it leads to another scheme than the same or from http to https, or to no host */
    static URI target(URI from, String location) throws NoAnswerException {
        URI target;
        try {
            target = from.resolve(location.strip());
        } catch (IllegalArgumentException malformed) {
            throw new NoAnswerException("redirects to something that is no address");
        }
        if (target.getHost() == null || target.getUserInfo() != null) {
            throw new NoAnswerException("redirects to something that is no address of a host");
        }
        boolean same = from.getScheme().equalsIgnoreCase(target.getScheme());
        boolean upgraded = from.getScheme().equalsIgnoreCase("http") && "https".equalsIgnoreCase(target.getScheme());
        if (!same && !upgraded) {
            throw new NoAnswerException(
                    "redirects from " + from.getScheme() + " to " + target.getScheme() + ", which is not followed");
        }
        return target;
    }
}
