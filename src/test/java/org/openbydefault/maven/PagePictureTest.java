package org.openbydefault.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import javax.inject.Inject;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.execution.MavenExecutionRequest;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;
import org.apache.maven.settings.Settings;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openbydefault.Browser;
import org.openbydefault.it.GitFixture;

/** Takes the pictures of the README: the page of the example. {@code -Dapprove} puts them into {@code docs/pictures}. */
@MojoTest
class PagePictureTest {

    private static final Path EXAMPLE = Path.of("src/it/example");
    private static final Path PICTURES = Path.of("docs/pictures");
    private static final int WIDTH = 960;
    private static final int HEIGHT = 780;
    private static final int MOST_BYTES = 100_000;
    private static final int WIDTH_IN_PNG = 16;

    @Inject
    private MavenSession session;

    @TempDir
    private Path temporary;

    @BeforeAll
    static void needs_a_browser() {
        Browser.isNeeded();
    }

    @Test
    @InjectMojo(goal = "check")
    void the_pictures_of_the_readme_show_the_page_of_the_example(CheckMojo mojo) throws Exception {
        String page = page(mojo);
        assertThat(page).contains("org.acme:sheep-counter", "Start with: ");
        for (String scheme : List.of("light", "dark")) {
            byte[] picture = Browser.picture("picture", page, scheme, WIDTH, HEIGHT);
            Path shown = PICTURES.resolve("page-" + scheme + ".png");
            if (System.getProperty("approve") != null) {
                Files.createDirectories(PICTURES);
                Files.write(shown, picture);
            }

            assertThat(picture).hasSizeBetween(10_000, MOST_BYTES);
            assertThat(Files.size(shown)).isLessThan(MOST_BYTES);
            assertThat(sizes(Files.readAllBytes(shown))).isEqualTo(sizes(picture));
        }
    }

    private String page(CheckMojo mojo) throws Exception {
        Path top = temporary.toRealPath();
        Path example = top.resolve("example");
        copy(example);
        GitFixture.create(example.toFile(), "https://github.com/acme/sheep-counter.git");
        Properties userProperties = new Properties();
        userProperties.setProperty("openByDefault.directory", "example");
        userProperties.setProperty("openByDefault.failOn", "error");
        userProperties.setProperty("openByDefault.formats", "html");
        userProperties.setProperty("openByDefault.severities", "security-policy=error");
        MavenExecutionRequest request = mock(MavenExecutionRequest.class);
        when(request.getBaseDirectory()).thenReturn(top.toString());
        when(session.getRequest()).thenReturn(request);
        when(session.getUserProperties()).thenReturn(userProperties);
        when(session.getSettings()).thenReturn(new Settings());
        when(session.getProjects()).thenReturn(List.of(mojo.project));
        mojo.setLog(mock(Log.class));
        try {
            mojo.execute();
        } catch (MojoFailureException ofTheExample) {
            assertThat(ofTheExample).hasMessageContaining("scm-public");
        }
        return Files.readString(top.resolve("target/open-by-default/index.html"));
    }

    private static void copy(Path target) throws IOException {
        try (Stream<Path> files = Files.walk(EXAMPLE)) {
            for (Path file :
                    files.filter(path -> !path.toString().endsWith(".groovy")).toList()) {
                Files.copy(file, target.resolve(EXAMPLE.relativize(file).toString()));
            }
        }
    }

    /** Width and height, as the header of a PNG has them. */
    private static byte[] sizes(byte[] picture) {
        return Arrays.copyOfRange(picture, WIDTH_IN_PNG, WIDTH_IN_PNG + 8);
    }
}
