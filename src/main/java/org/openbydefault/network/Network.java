package org.openbydefault.network;

import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import javax.net.ssl.SSLSocketFactory;
import org.openbydefault.network.HttpConversation.Reply;
import org.openbydefault.project.Reachability;

/**
 * Asks as somebody without an account: no password store, no {@code .netrc}, no Git configuration, no cookies. Whatever
 * happens ends in an answer.
 */
public final class Network implements Reachability {

    private static final String BROWSER = "open-by-default-maven-plugin";

    /** Some servers show Git's data to clients only that call themselves so. */
    private static final String GIT_CLIENT = "git/2 (open-by-default-maven-plugin)";

    private static final String ADVERTISEMENT = "application/x-git-upload-pack-advertisement";
    private static final String SERVICE_LINE = "001e# service=git-upload-pack";

    /** Enough for the first line of what a Git server advertises. */
    private static final int FIRST_LINE = 64;

    private static final String SERVICE_PATH = "/info/refs";

    private final NetworkSettings settings;
    private final AddressGuard guard;
    private final Connector connector;

    public Network(NetworkSettings settings) {
        this(settings, InetAddress::getAllByName, (SSLSocketFactory) SSLSocketFactory.getDefault());
    }

    Network(NetworkSettings settings, AddressGuard.Resolver resolver, SSLSocketFactory tls) {
        this.settings = settings;
        this.guard = new AddressGuard(settings.privateAddresses(), resolver);
        this.connector = new Connector(guard, settings.proxies(), tls);
    }

    @Override
    public Answer askForRepository(String address) {
        try {
            URI uri = parse(address);
            if (scheme(uri).equals("git")) {
                return new GitConversation(guard, Deadline.in(settings.limit())).ask(uri);
            }
            return repository(uri, conversation().ask(serviceOf(uri), GIT_CLIENT, FIRST_LINE));
        } catch (NoAnswerException none) {
            return new Answer(Kind.UNKNOWN, none.reason());
        } catch (RuntimeException unexpected) {
            return new Answer(
                    Kind.UNKNOWN, "could not be asked: " + unexpected.getClass().getSimpleName());
        }
    }

    @Override
    public Answer askForPage(String address) {
        try {
            URI uri = parse(address);
            if (scheme(uri).equals("git")) {
                throw new NoAnswerException("was not asked: it is no address of a page");
            }
            return page(conversation().ask(uri, BROWSER, 0));
        } catch (NoAnswerException none) {
            return new Answer(Kind.UNKNOWN, none.reason());
        } catch (RuntimeException unexpected) {
            return new Answer(
                    Kind.UNKNOWN, "could not be asked: " + unexpected.getClass().getSimpleName());
        }
    }

    private HttpConversation conversation() {
        return new HttpConversation(connector, Deadline.in(settings.limit()));
    }

    private static URI parse(String address) throws NoAnswerException {
        URI uri;
        try {
            uri = new URI(address.strip());
        } catch (URISyntaxException malformed) {
            throw new NoAnswerException("was not asked: it is no address");
        }
        String scheme = scheme(uri);
        if (!scheme.equals("http") && !scheme.equals("https") && !scheme.equals("git")) {
            throw new NoAnswerException("was not asked: only http, https and git are");
        }
        if (uri.getHost() == null) {
            throw new NoAnswerException("was not asked: it names no host");
        }
        if (uri.getUserInfo() != null) {
            throw new NoAnswerException("was not asked: it holds credentials");
        }
        return uri;
    }

    private static String scheme(URI uri) {
        return uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
    }

    private static URI serviceOf(URI repository) throws NoAnswerException {
        String path = repository.getRawPath() == null ? "" : repository.getRawPath();
        String base = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
        try {
            return new URI(scheme(repository) + "://" + repository.getRawAuthority() + base + SERVICE_PATH
                    + "?service=git-upload-pack");
        } catch (URISyntaxException malformed) {
            throw new NoAnswerException("was not asked: it is no address");
        }
    }

    private static Answer repository(URI asked, Reply reply) {
        if (reply.status() != 200) {
            return forStatus(reply.status());
        }
        boolean smart =
                reply.contentType().startsWith(ADVERTISEMENT) && reply.start().startsWith(SERVICE_LINE);
        boolean dumb = reply.contentType().startsWith("text/plain") && HashText.isAt(reply.start(), 0);
        if (smart || dumb) {
            return new Answer(Kind.ANSWERED, "answers an anonymous clone request" + moved(asked, reply));
        }
        return isPage(reply)
                ? new Answer(
                        Kind.REFUSED,
                        "answers with a page instead of Git's data: an account is needed, or no repository is there")
                : new Answer(Kind.UNKNOWN, "answers with something that is not Git's data");
    }

    private static boolean isPage(Reply reply) {
        return reply.contentType().startsWith("text/html")
                || reply.contentType().startsWith("application/xhtml");
    }

    private static String moved(URI asked, Reply reply) {
        String from = reply.from().toString();
        int service = from.lastIndexOf(SERVICE_PATH);
        String place = service < 0 ? from : from.substring(0, service);
        String before = asked.toString();
        boolean sameButSuffix = place.equals(before + ".git") || (place + ".git").equals(before);
        return reply.redirected() && !sameButSuffix && !place.equals(before) ? ", has moved to " + place : "";
    }

    private static Answer page(Reply reply) {
        if (reply.status() == 403) {
            return new Answer(Kind.UNKNOWN, "answers 403, to this client at least");
        }
        if (reply.status() < 200 || reply.status() > 299) {
            return forStatus(reply.status());
        }
        return reply.redirected() && isLogin(reply.from())
                ? new Answer(Kind.REFUSED, "redirects to a login: an account is needed")
                : new Answer(Kind.ANSWERED, "answers everybody");
    }

    private static boolean isLogin(URI page) {
        String path = String.valueOf(page.getPath()).toLowerCase(Locale.ROOT);
        for (String segment : path.split("/", -1)) {
            boolean login = segment.startsWith("login")
                    || segment.startsWith("signin")
                    || segment.startsWith("sign_in")
                    || segment.startsWith("sign-in")
                    || segment.equals("sso");
            if (login) {
                return true;
            }
        }
        return false;
    }

    private static Answer forStatus(int status) {
        return switch (status) {
            case 401, 403 -> new Answer(Kind.REFUSED, "answers " + status + ": an account is needed");
            case 404, 410 ->
                new Answer(Kind.REFUSED, "answers " + status + ": there is nothing, or nothing for everybody");
            case 407 -> new Answer(Kind.UNKNOWN, "was not asked: the proxy wants an account");
            default -> new Answer(Kind.UNKNOWN, "answers " + status);
        };
    }
}
