package org.openbydefault.network;

import java.io.IOException;
import java.net.ConnectException;
import java.net.Proxy;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;

/** One question over http or https, with the redirects that follow. Sends no credentials and no cookies. */
final class HttpConversation {

    private static final int MOST_REDIRECTS = 5;

    private final HttpClient client;
    private final NetworkSettings settings;
    private final AddressGuard guard;
    private final Deadline deadline;

    /**
     * What came back in the end, and from where.
     *
     * @param start the first bytes of the body, a character each
     */
    record Reply(URI from, boolean redirected, int status, String contentType, String start) {}

    HttpConversation(HttpClient client, NetworkSettings settings, AddressGuard guard, Deadline deadline) {
        this.client = client;
        this.settings = settings;
        this.guard = guard;
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
            checkAddress(current);
            HttpResponse<byte[]> response = send(current, userAgent, bodyLimit);
            Optional<String> location = response.headers().firstValue("Location");
            if (!isRedirect(response.statusCode()) || location.isEmpty()) {
                String type = response.headers().firstValue("Content-Type").orElse("");
                String start = new String(response.body(), StandardCharsets.ISO_8859_1);
                return new Reply(current, redirects > 0, response.statusCode(), type, start);
            }
            current = target(current, location.get());
        }
        throw new NoAnswerException("redirects more than " + MOST_REDIRECTS + " times");
    }

    private void checkAddress(URI address) throws NoAnswerException {
        String host = address.getHost();
        String plain = host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
        if (isDirect(address)) {
            guard.resolve(plain, deadline);
        } else {
            guard.checkUnresolved(plain, deadline);
        }
    }

    private boolean isDirect(URI address) {
        List<Proxy> proxies = settings.proxies().select(address);
        return proxies == null || proxies.isEmpty() || proxies.contains(Proxy.NO_PROXY);
    }

    private HttpResponse<byte[]> send(URI address, String userAgent, int bodyLimit) throws NoAnswerException {
        HttpRequest request = HttpRequest.newBuilder(address)
                .header("User-Agent", userAgent)
                .header("Accept", "*/*")
                .GET()
                .build();
        CompletableFuture<HttpResponse<byte[]>> response = client.sendAsync(request, head -> new FirstBytes(bodyLimit));
        try {
            return response.get(deadline.left(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException late) {
            response.cancel(true);
            throw deadline.exceeded();
        } catch (ExecutionException failed) {
            throw new NoAnswerException(reason(failed.getCause()));
        } catch (InterruptedException interrupted) {
            response.cancel(true);
            Thread.currentThread().interrupt();
            throw new NoAnswerException("was not asked: interrupted");
        }
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
