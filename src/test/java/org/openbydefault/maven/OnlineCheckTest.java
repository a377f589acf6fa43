package org.openbydefault.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicInteger;
import javax.inject.Inject;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.execution.MavenExecutionRequest;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.settings.Settings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openbydefault.document.Formats;
import org.openbydefault.project.DataNode;
import org.openbydefault.project.SourceText;

/** The way from {@code -DopenByDefault.online} to a server and back into the report. */
@MojoTest
class OnlineCheckTest {

    @Inject
    private MavenSession session;

    @TempDir
    private Path folder;

    private final Properties userProperties = new Properties();
    private final AtomicInteger requests = new AtomicInteger();
    private HttpServer server;

    @BeforeEach
    void serve() throws Exception {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/acme/app.git/info/refs", exchange -> {
            requests.incrementAndGet();
            byte[] body = "001e# service=git-upload-pack\n0000".getBytes(StandardCharsets.US_ASCII);
            exchange.getResponseHeaders().add("Content-Type", "application/x-git-upload-pack-advertisement");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
        Path checkout = Files.createDirectories(folder.resolve("checkout"));
        Files.writeString(
                checkout.resolve("pom.xml"), """
                <project>
                  <modelVersion>4.0.0</modelVersion>
                  <groupId>org.acme</groupId><artifactId>app</artifactId><version>1</version>
                  <scm><connection>scm:git:http://127.0.0.1:%d/acme/app.git</connection></scm>
                </project>
                """.formatted(server.getAddress().getPort()));
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    @InjectMojo(goal = "check")
    void asks_when_told_to(CheckMojo mojo) throws Exception {
        userProperties.setProperty("openByDefault.online", "true");
        userProperties.setProperty("openByDefault.privateAddresses", "true");

        DataNode result = reachable(mojo, false);

        assertThat(result.get("outcome").flatMap(DataNode::text)).contains("passed");
        assertThat(requests).hasValue(1);
    }

    @Test
    @InjectMojo(goal = "check")
    void does_not_ask_private_networks_unless_told_to(CheckMojo mojo) throws Exception {
        userProperties.setProperty("openByDefault.online", "true");

        assertThat(reachable(mojo, false).get("outcome").flatMap(DataNode::text))
                .contains("unknown");
        assertThat(requests).hasValue(0);
    }

    @Test
    @InjectMojo(goal = "check")
    void does_not_ask_by_default(CheckMojo mojo) throws Exception {
        userProperties.setProperty("openByDefault.privateAddresses", "true");

        assertThat(reachable(mojo, false).get("outcome").flatMap(DataNode::text))
                .contains("unknown");
        assertThat(requests).hasValue(0);
    }

    @Test
    @InjectMojo(goal = "check")
    void never_asks_when_maven_is_offline(CheckMojo mojo) throws Exception {
        userProperties.setProperty("openByDefault.online", "true");
        userProperties.setProperty("openByDefault.privateAddresses", "true");

        assertThat(reachable(mojo, true).get("outcome").flatMap(DataNode::text)).contains("unknown");
        assertThat(requests).hasValue(0);
    }

    /** The result of scm-reachable in the report. */
    private DataNode reachable(CheckMojo mojo, boolean offline) throws Exception {
        MavenExecutionRequest request = mock(MavenExecutionRequest.class);
        when(request.getBaseDirectory()).thenReturn(folder.toString());
        when(session.getRequest()).thenReturn(request);
        when(session.getUserProperties()).thenReturn(userProperties);
        when(session.getSettings()).thenReturn(new Settings());
        when(session.isOffline()).thenReturn(offline);
        when(session.getProjects()).thenReturn(List.of(mojo.project));
        userProperties.setProperty("openByDefault.directory", "checkout");
        userProperties.setProperty("openByDefault.failOn", "never");
        userProperties.setProperty("openByDefault.policy", "essential");
        userProperties.setProperty("openByDefault.severities", "scm-reachable=error");

        mojo.execute();

        String report = Files.readString(folder.resolve("target/open-by-default/report.json"));
        DataNode root = new Formats()
                .data(new SourceText("report.json", report, false))
                .value()
                .orElseThrow()
                .get(0);
        return root.get("results").orElseThrow().items().stream()
                .filter(result -> result.get("rule").flatMap(DataNode::text).equals(Optional.of("scm-reachable")))
                .findFirst()
                .orElseThrow();
    }
}
