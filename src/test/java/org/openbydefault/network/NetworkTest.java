package org.openbydefault.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ProxySelector;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openbydefault.project.Reachability;
import org.openbydefault.project.Reachability.Answer;
import org.openbydefault.project.Reachability.Kind;

@Timeout(60)
class NetworkTest {

    private static final String ADVERTISEMENT = "application/x-git-upload-pack-advertisement";

    private final Reachability network = network(Duration.ofSeconds(30));
    private final Reachability hasty = network(Duration.ofMillis(300));

    @Test
    void a_public_repository_answers() throws IOException {
        try (GitServer server = GitServer.http().at("/acme/app.git", GitServer.repository())) {
            Answer answer = network.askForRepository(server.address("/acme/app.git/"));

            assertThat(answer).isEqualTo(new Answer(Kind.ANSWERED, "answers an anonymous clone request"));
            assertThat(server.requests())
                    .singleElement()
                    .asString()
                    .startsWith("GET /acme/app.git/info/refs?service=git-upload-pack ")
                    .doesNotContainIgnoringCase("authorization", "cookie");
        }
    }

    @Test
    void a_repository_on_a_server_without_git_answers() throws IOException {
        String refs = "0123456789012345678901234567890123456789\trefs/heads/main\n";
        try (GitServer server = GitServer.http().at("/", GitServer.body("text/plain", refs))) {
            assertThat(network.askForRepository(server.address("/app.git")).kind())
                    .isEqualTo(Kind.ANSWERED);
        }
    }

    @Test
    void says_where_a_repository_has_moved() throws IOException {
        try (GitServer server = GitServer.http()) {
            server.at("/new", GitServer.repository())
                    .at("/old", GitServer.redirect("/new/info/refs?service=git-upload-pack"));

            Answer answer = network.askForRepository(server.address("/old"));

            assertThat(answer.kind()).isEqualTo(Kind.ANSWERED);
            assertThat(answer.reason()).endsWith(", has moved to " + server.address("/new"));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "401, REFUSED, answers 401: an account is needed",
        "403, REFUSED, answers 403: an account is needed",
        "404, REFUSED, 'answers 404: there is nothing, or nothing for everybody'",
        "410, REFUSED, 'answers 410: there is nothing, or nothing for everybody'",
        "407, UNKNOWN, was not asked: the proxy wants an account",
        "429, UNKNOWN, answers 429",
        "500, UNKNOWN, answers 500",
        "301, UNKNOWN, answers 301",
    })
    void a_status_tells_about_a_repository(int status, Kind kind, String reason) throws IOException {
        try (GitServer server = GitServer.http().at("/", GitServer.status(status))) {
            assertThat(network.askForRepository(server.address("/app"))).isEqualTo(new Answer(kind, reason));
        }
    }

    @Test
    void a_login_page_is_no_repository() throws IOException {
        try (GitServer server = GitServer.http()
                .at("/app", GitServer.redirect("/login?next=app"))
                .at("/login", GitServer.body("text/html; charset=utf-8", "<html>Who are you?</html>"))) {
            assertThat(network.askForRepository(server.address("/app")).kind()).isEqualTo(Kind.REFUSED);
            assertThat(network.askForPage(server.address("/app")).reason())
                    .isEqualTo("redirects to a login: an account is needed");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {ADVERTISEMENT, "application/octet-stream", "text/plain"})
    void garbage_says_nothing(String contentType) throws IOException {
        try (GitServer server = GitServer.http().at("/", GitServer.body(contentType, "\u0000\u0001garbage"))) {
            assertThat(network.askForRepository(server.address("/app")).kind()).isEqualTo(Kind.UNKNOWN);
        }
    }

    @Test
    void what_is_no_http_says_nothing() throws IOException {
        try (RawServer server = new RawServer("SSH-2.0-OpenSSH_9.0\r\n")) {
            assertThat(network.askForRepository("http://127.0.0.1:" + server.port() + "/app"))
                    .isEqualTo(new Answer(Kind.UNKNOWN, "does not answer in HTTP"));
        }
    }

    @Test
    void ends_a_redirect_loop_after_five() throws IOException {
        try (GitServer server = GitServer.http().at("/", GitServer.redirect("/again"))) {
            assertThat(network.askForRepository(server.address("/app")))
                    .isEqualTo(new Answer(Kind.UNKNOWN, "redirects more than 5 times"));
            assertThat(server.requests()).hasSize(6);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"ftp://127.0.0.1/app", "file:///etc/passwd", "http://jane:x@127.0.0.1/", "https:///", ":::"})
    void does_not_follow_every_redirect(String location) throws IOException {
        try (GitServer server = GitServer.http().at("/", GitServer.redirect(location))) {
            assertThat(network.askForPage(server.address("/app")).kind()).isEqualTo(Kind.UNKNOWN);
            assertThat(server.requests()).hasSize(1);
        }
    }

    @Test
    void follows_a_redirect_to_https_and_never_back() throws NoAnswerException {
        URI http = URI.create("http://acme.example/app");
        URI https = URI.create("https://acme.example/app");

        assertThat(HttpConversation.target(http, "https://acme.example/new")).hasHost("acme.example");
        assertThat(HttpConversation.target(https, "/new")).isEqualTo(URI.create("https://acme.example/new"));
        assertThatThrownBy(() -> HttpConversation.target(https, "http://acme.example/new"))
                .hasMessage("redirects from https to http, which is not followed");
        assertThatThrownBy(() -> HttpConversation.target(http, "ftp://acme.example/new"))
                .hasMessage("redirects from http to ftp, which is not followed");
    }

    @Test
    void waits_no_longer_than_the_limit_for_a_server_that_hangs() throws IOException {
        try (GitServer server = GitServer.http().at("/", GitServer.hang())) {
            assertThat(hasty.askForRepository(server.address("/app")))
                    .isEqualTo(new Answer(Kind.UNKNOWN, "gave no answer in 300 ms"));
        }
    }

    @Test
    void waits_no_longer_than_the_limit_for_a_slow_drip() throws IOException {
        try (GitServer server = GitServer.http().at("/", GitServer.drip(ADVERTISEMENT))) {
            assertThat(hasty.askForRepository(server.address("/app")))
                    .isEqualTo(new Answer(Kind.UNKNOWN, "gave no answer in 300 ms"));
            assertThat(network.askForPage(server.address("/app")).kind()).isEqualTo(Kind.ANSWERED);
        }
    }

    @Test
    void a_slow_drip_of_headers_or_redirects_ends_too() throws IOException {
        try (RawServer server = new RawServer("HTTP/1.1 200 OK\r\n" + "X-Slow: x\r\n".repeat(400), 5);
                GitServer slow = GitServer.http().at("/", exchange -> {
                    sleep(120);
                    GitServer.redirect("/next").answer(exchange);
                })) {
            assertThat(hasty.askForPage("http://127.0.0.1:" + server.port() + "/")
                            .reason())
                    .isEqualTo("gave no answer in 300 ms");
            assertThat(hasty.askForPage(slow.address("/")).reason()).isEqualTo("gave no answer in 300 ms");
        }
    }

    @Test
    void an_untrusted_certificate_says_nothing(@TempDir Path folder) throws Exception {
        try (GitServer server =
                GitServer.https(context(selfSigned(folder, "acme.example"))).at("/", GitServer.repository())) {
            assertThat(network.askForRepository(server.address("/app")))
                    .isEqualTo(
                            new Answer(Kind.UNKNOWN, "has a certificate that is not trusted here, or speaks no TLS"));
            assertThat(server.requests()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"http", "git"})
    void a_closed_port_says_nothing(String scheme) throws IOException {
        int port;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = socket.getLocalPort();
        }

        assertThat(network.askForRepository(scheme + "://127.0.0.1:" + port + "/app"))
                .isEqualTo(new Answer(Kind.UNKNOWN, "refuses the connection"));
    }

    @Test
    void does_not_ask_private_addresses_unless_allowed() throws IOException {
        Reachability strict = new Network(NetworkSettings.through(direct()));
        try (GitServer server = GitServer.http().at("/", GitServer.repository())) {
            for (String host : new String[] {
                "127.0.0.1",
                "localhost",
                "127.1",
                "2130706433",
                "0177.0.0.1",
                "0x7f.0.0.1",
                "017700000001",
                "127.000.000.001",
                "[::ffff:127.0.0.1]"
            }) {
                String address = server.address("/app").replace("127.0.0.1", host);
                assertThat(strict.askForRepository(address).reason()).as(host).startsWith("was not asked: ");
                assertThat(strict.askForPage(address).kind()).as(host).isEqualTo(Kind.UNKNOWN);
                assertThat(strict.askForRepository(address.replace("http:", "git:"))
                                .reason())
                        .as(host)
                        .startsWith("was not asked: ");
            }
            assertThat(server.requests()).isEmpty();
        }
    }

    @Test
    void connects_to_the_address_that_was_checked_whatever_the_name_leads_to_later() throws IOException {
        List<String> lookUps = new ArrayList<>();
        AddressGuard.Resolver rebinding = host -> {
            lookUps.add(host);
            return InetAddress.getAllByName(lookUps.size() == 1 ? "127.0.0.1" : "192.0.2.1");
        };
        try (GitServer server = GitServer.http().at("/", GitServer.repository())) {
            String named = server.address("/app").replace("127.0.0.1", "acme.example");

            assertThat(resolving(rebinding).askForRepository(named).kind()).isEqualTo(Kind.ANSWERED);
            assertThat(lookUps).containsExactly("acme.example");
        }
    }

    @Test
    void each_redirect_is_checked_again() throws IOException {
        AddressGuard.Resolver resolver =
                host -> InetAddress.getAllByName(host.equals("acme.example") ? "8.8.8.8" : "127.0.0.1");
        Connector connector = new Connector(new AddressGuard(false, resolver), direct(), defaultTls());
        Deadline deadline = Deadline.in(Duration.ofSeconds(30));

        assertThatCode(() -> connector.route(URI.create("http://acme.example/"), deadline))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> connector.route(URI.create("http://moved.example/"), deadline))
                .hasMessage(
                        "was not asked: moved.example has the address 127.0.0.1, which is not on the public internet");
    }

    @Test
    void a_certificate_has_to_be_for_the_name_that_is_asked(@TempDir Path folder) throws Exception {
        KeyStore keys = selfSigned(folder, "acme.example");
        AddressGuard.Resolver loopback = host -> InetAddress.getAllByName("127.0.0.1");
        Reachability trusting =
                new Network(new NetworkSettings(Duration.ofSeconds(30), direct(), true), loopback, trusting(keys));
        try (GitServer server = GitServer.https(context(keys)).at("/", GitServer.repository())) {
            String address = server.address("/app");

            assertThat(trusting.askForRepository(address.replace("127.0.0.1", "acme.example"))
                            .kind())
                    .isEqualTo(Kind.ANSWERED);
            assertThat(trusting.askForRepository(address.replace("127.0.0.1", "other.example"))
                            .reason())
                    .isEqualTo("has a certificate that is not trusted here, or speaks no TLS");
            assertThat(server.requests()).hasSize(1);
        }
    }

    @Test
    void https_goes_through_a_tunnel_of_the_proxy(@TempDir Path folder) throws Exception {
        KeyStore keys = selfSigned(folder, "acme.example");
        try (GitServer server = GitServer.https(context(keys)).at("/", GitServer.repository());
                TunnelProxy proxy = new TunnelProxy(port(server))) {
            Reachability proxied = new Network(
                    new NetworkSettings(Duration.ofSeconds(30), ProxySelector.of(proxy.address()), true),
                    InetAddress::getAllByName,
                    trusting(keys));

            assertThat(proxied.askForRepository("https://acme.example/app").kind())
                    .isEqualTo(Kind.ANSWERED);
            assertThat(proxy.asked()).containsExactly("CONNECT acme.example:443 HTTP/1.1");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "407, was not asked: the proxy wants an account",
        "403, was not asked: the proxy answers 403",
    })
    void a_proxy_that_makes_no_tunnel_says_nothing_about_the_server(int status, String reason) throws IOException {
        try (RawServer proxy = new RawServer("HTTP/1.1 " + status + " No\r\nContent-Length: 0\r\n\r\n")) {
            ProxySelector selector = ProxySelector.of(new InetSocketAddress("127.0.0.1", proxy.port()));
            Reachability proxied = new Network(new NetworkSettings(Duration.ofSeconds(30), selector, false));

            assertThat(proxied.askForPage("https://acme.example/")).isEqualTo(new Answer(Kind.UNKNOWN, reason));
        }
    }

    @Test
    void a_proxy_that_is_not_known_is_named() {
        ProxySelector selector = ProxySelector.of(InetSocketAddress.createUnresolved("proxy.invalid", 3128));
        Reachability proxied = new Network(new NetworkSettings(Duration.ofSeconds(30), selector, false));

        assertThat(proxied.askForPage("http://acme.example/").reason())
                .isEqualTo("was not asked: the proxy proxy.invalid is not known here");
    }

    @Test
    void a_proxy_is_not_asked_for_private_addresses_either() throws IOException {
        try (GitServer proxy = GitServer.http().at("/", GitServer.body("text/html", "proxied"))) {
            InetSocketAddress address = new InetSocketAddress(
                    "127.0.0.1", Integer.parseInt(proxy.address("").replaceAll(".*:", "")));
            Reachability proxied =
                    new Network(new NetworkSettings(Duration.ofSeconds(30), ProxySelector.of(address), false));

            assertThat(proxied.askForPage("http://10.0.0.1/").reason()).startsWith("was not asked: ");
            assertThat(proxied.askForPage("http://localhost/").reason()).startsWith("was not asked: ");
            assertThat(proxy.requests()).isEmpty();
            assertThat(proxied.askForPage("http://acme.example/app").kind()).isEqualTo(Kind.ANSWERED);
            assertThat(proxy.requests()).hasSize(1);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "10.1.2.3",
                "172.16.0.1",
                "192.168.1.1",
                "169.254.169.254",
                "100.64.0.1",
                "100.127.255.254",
                "0.0.0.0",
                "224.0.0.1",
                "198.18.0.1",
                "255.255.255.255",
                "::1",
                "::",
                "fe80::1",
                "fd00::1",
                "64:ff9b::a00:1",
                "2002:a00:1::",
                "ff02::1"
            })
    void knows_which_addresses_are_not_public(String address) throws IOException {
        assertThat(AddressGuard.isPublic(InetAddress.getByName(address))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"8.8.8.8", "172.32.0.1", "192.0.2.1", "100.128.0.1", "2001:4860:4860::8888", "64:ff9b::808:808"})
    void knows_which_addresses_are_public(String address) throws IOException {
        assertThat(AddressGuard.isPublic(InetAddress.getByName(address))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ssh://git@127.0.0.1/app",
                "ext::sh -c id",
                "https://jane:s3cr3t@127.0.0.1/app",
                "http:app",
                "https://exa mple/",
                "javascript:alert(1)",
                "http://[::1",
                "git://-oProxyCommand=id/app"
            })
    void what_is_no_address_is_not_asked(String address) {
        Answer answer = network.askForRepository(address);

        assertThat(answer.kind()).isEqualTo(Kind.UNKNOWN);
        assertThat(answer.reason()).startsWith("was not asked: ").doesNotContain("s3cr3t");
    }

    @ParameterizedTest
    @CsvSource({
        "200, ANSWERED",
        "204, ANSWERED",
        "401, REFUSED",
        "404, REFUSED",
        "403, UNKNOWN",
        "503, UNKNOWN",
    })
    void a_status_tells_about_a_page(int status, Kind kind) throws IOException {
        try (GitServer server = GitServer.http().at("/", GitServer.status(status))) {
            assertThat(network.askForPage(server.address("/issues")).kind()).isEqualTo(kind);
        }
    }

    @Test
    void reads_what_a_git_daemon_answers() throws IOException {
        try (RawServer open = new RawServer("00320123456789012345678901234567890123456789 HEAD\0");
                RawServer empty = new RawServer("0000");
                RawServer closed = new RawServer("");
                RawServer error = new RawServer("0031ERR access denied or repository not exported: /app");
                RawServer garbage = new RawServer("HTTP/1.1 400 Bad Request and more than forty-four bytes\r\n")) {
            assertThat(network.askForRepository(open.address()).kind()).isEqualTo(Kind.ANSWERED);
            assertThat(network.askForRepository(empty.address()).kind()).isEqualTo(Kind.ANSWERED);
            assertThat(network.askForRepository(closed.address()).kind()).isEqualTo(Kind.REFUSED);
            assertThat(network.askForRepository(error.address()).kind()).isEqualTo(Kind.REFUSED);
            assertThat(network.askForRepository(garbage.address()).reason())
                    .isEqualTo("does not answer in Git's protocol");
            assertThat(open.received()).isEqualTo("002cgit-upload-pack /app.git\0host=127.0.0.1\0");
        }
    }

    @Test
    void waits_no_longer_than_the_limit_for_a_daemon_that_drips() throws IOException {
        try (RawServer server = new RawServer("1".repeat(1000), 30)) {
            assertThat(hasty.askForRepository(server.address()).reason()).isEqualTo("gave no answer in 300 ms");
        }
    }

    @Test
    void asks_a_real_git_daemon(@TempDir Path folder) throws Exception {
        assumeTrue(run(folder, "git", "daemon", "--help") >= 0, "git is present");
        assumeTrue(run(folder, "git", "init", "--bare", "app.git") == 0, "git can make a repository");
        int port;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = socket.getLocalPort();
        }
        Process daemon = new ProcessBuilder(
                        "git",
                        "daemon",
                        "--listen=127.0.0.1",
                        "--port=" + port,
                        "--base-path=" + folder,
                        "--export-all")
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
        try {
            assumeTrue(answers(port), "git daemon starts");
            assertThat(network.askForRepository("git://127.0.0.1:" + port + "/app.git")
                            .kind())
                    .isEqualTo(Kind.ANSWERED);
            assertThat(network.askForRepository("git://127.0.0.1:" + port + "/other.git")
                            .kind())
                    .isEqualTo(Kind.REFUSED);
        } finally {
            daemon.descendants().forEach(ProcessHandle::destroyForcibly);
            daemon.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
        }
    }

    private static boolean answers(int port) {
        for (int i = 0; i < 100; i++) {
            try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
                return socket.isConnected();
            } catch (IOException notYet) {
                sleep(50);
            }
        }
        return false;
    }

    private static int run(Path folder, String... command) throws InterruptedException {
        try {
            Process process = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor(30, TimeUnit.SECONDS) ? process.exitValue() : -1;
        } catch (IOException absent) {
            return -1;
        }
    }

    private static Reachability network(Duration limit) {
        return new Network(new NetworkSettings(limit, direct(), true));
    }

    private static ProxySelector direct() {
        return ProxySelector.of(null);
    }

    private static Reachability resolving(AddressGuard.Resolver resolver) {
        return new Network(new NetworkSettings(Duration.ofSeconds(30), direct(), true), resolver, defaultTls());
    }

    private static SSLSocketFactory defaultTls() {
        return (SSLSocketFactory) SSLSocketFactory.getDefault();
    }

    private static int port(GitServer server) {
        return URI.create(server.address("/")).getPort();
    }

    private static KeyStore selfSigned(Path folder, String name) throws Exception {
        Path store = folder.resolve("server.p12");
        String keytool =
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
        assertThat(run(
                        folder,
                        keytool,
                        "-genkeypair",
                        "-alias",
                        "server",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=" + name,
                        "-ext",
                        "SAN=dns:" + name,
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        store.toString(),
                        "-storepass",
                        "changeit"))
                .isZero();
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(store)) {
            keys.load(in, "changeit".toCharArray());
        }
        return keys;
    }

    private static SSLContext context(KeyStore keys) throws Exception {
        KeyManagerFactory factory = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        factory.init(keys, "changeit".toCharArray());
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(factory.getKeyManagers(), null, null);
        return context;
    }

    private static SSLSocketFactory trusting(KeyStore keys) throws Exception {
        KeyStore certificates = KeyStore.getInstance("PKCS12");
        certificates.load(null, null);
        certificates.setCertificateEntry("server", keys.getCertificate("server"));
        TrustManagerFactory factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        factory.init(certificates);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, factory.getTrustManagers(), null);
        return context.getSocketFactory();
    }

    private static void sleep(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** Opens a tunnel to one port of this machine, whatever it is asked for. */
    private static final class TunnelProxy implements AutoCloseable {

        private final ServerSocket socket = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        private final int target;
        private final List<String> asked = new CopyOnWriteArrayList<>();

        TunnelProxy(int target) throws IOException {
            this.target = target;
            start(this::serve);
        }

        InetSocketAddress address() {
            return new InetSocketAddress("127.0.0.1", socket.getLocalPort());
        }

        List<String> asked() {
            return asked;
        }

        private void serve() {
            try (Socket client = socket.accept();
                    Socket server = new Socket(InetAddress.getLoopbackAddress(), target)) {
                byte[] request = new byte[1000];
                int length = client.getInputStream().read(request);
                asked.add(new String(request, 0, length, StandardCharsets.ISO_8859_1)
                        .lines()
                        .findFirst()
                        .orElseThrow());
                client.getOutputStream().write("HTTP/1.1 200 OK\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
                start(() -> pass(server, client));
                pass(client, server);
            } catch (IOException ended) {
                asked.add(ended.toString());
            }
        }

        private static void pass(Socket from, Socket to) {
            try {
                from.getInputStream().transferTo(to.getOutputStream());
                to.shutdownOutput();
            } catch (IOException ended) {
                sleep(1);
            }
        }

        private static void start(Runnable work) {
            Thread thread = new Thread(work);
            thread.setDaemon(true);
            thread.start();
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }

    /** Writes the same bytes to whoever connects, at once or one after the other. */
    private static final class RawServer implements AutoCloseable {

        private final ServerSocket socket = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        private final byte[] text;
        private final long pause;
        private volatile String received = "";

        RawServer(String text) throws IOException {
            this(text, 0);
        }

        RawServer(String text, long pause) throws IOException {
            this.text = text.getBytes(StandardCharsets.ISO_8859_1);
            this.pause = pause;
            Thread thread = new Thread(this::serve);
            thread.setDaemon(true);
            thread.start();
        }

        int port() {
            return socket.getLocalPort();
        }

        String address() {
            return "git://127.0.0.1:" + port() + "/app.git";
        }

        String received() {
            return received;
        }

        private void serve() {
            while (!socket.isClosed()) {
                try (Socket client = socket.accept()) {
                    byte[] request = new byte[1000];
                    int length = client.getInputStream().read(request);
                    received = new String(request, 0, Math.max(0, length), StandardCharsets.ISO_8859_1);
                    write(client.getOutputStream());
                } catch (IOException clientIsGone) {
                    sleep(1);
                }
            }
        }

        private void write(OutputStream out) throws IOException {
            if (pause == 0) {
                out.write(text);
                return;
            }
            for (byte letter : text) {
                out.write(letter);
                out.flush();
                sleep(pause);
            }
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }
}
