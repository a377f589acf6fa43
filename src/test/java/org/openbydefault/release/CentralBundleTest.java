package org.openbydefault.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CentralBundleTest {

    private static final String STEM = "org/acme/app/1.0/app-1.0";
    private static final String POM = """
            <project xmlns="http://maven.apache.org/POM/4.0.0">
              <groupId>org.acme</groupId>
              <artifactId>app</artifactId>
              <version>1.0</version>
              <name>App</name>
              <description>Counts sheep</description>
              <url>https://acme.org/app</url>
              <licenses><license><name>MIT</name><url>https://opensource.org/license/mit</url></license></licenses>
              <developers><developer><name>Team</name><organization>Acme</organization></developer></developers>
              <scm>
                <connection>scm:git:https://acme.org/app.git</connection>
                <developerConnection>scm:git:https://acme.org/app.git</developerConnection>
                <url>https://acme.org/app</url>
              </scm>
            </project>
            """;

    private final Map<String, String> files = new LinkedHashMap<>();

    @TempDir
    private Path folder;

    @BeforeEach
    void a_bundle_with_all_that_is_required() {
        for (String end : new String[] {".jar", "-sources.jar", "-javadoc.jar"}) {
            add(STEM + end, "the bytes of " + end);
        }
        add(STEM + ".pom", POM);
    }

    @Test
    void a_complete_bundle_misses_nothing() throws IOException {
        assertThat(bundle().missing()).isEmpty();
    }

    @Test
    void an_absent_jar_is_missing() throws IOException {
        files.keySet().removeIf(path -> path.startsWith(STEM + "-javadoc.jar"));

        assertThat(bundle().missing()).containsExactly(STEM + "-javadoc.jar is missing");
    }

    @Test
    void an_absent_signature_is_missing() throws IOException {
        files.remove(STEM + "-sources.jar.asc");

        assertThat(bundle().missing()).containsExactly(STEM + "-sources.jar.asc is missing or no signature");
    }

    @Test
    void an_absent_checksum_is_missing() throws IOException {
        files.remove(STEM + ".pom.sha1");

        assertThat(bundle().missing()).containsExactly(STEM + ".pom.sha1 is missing");
    }

    @Test
    void a_checksum_of_other_bytes_is_told() throws IOException {
        files.put(STEM + ".jar", "other bytes");

        assertThat(bundle().missing())
                .contains(STEM + ".jar.md5 is not that of the file", STEM + ".jar.sha1 is not that of the file");
    }

    @Test
    void an_element_that_the_pom_leaves_out_is_told() throws IOException {
        add(STEM + ".pom", POM.replace("<description>Counts sheep</description>", ""));

        assertThat(bundle().missing()).containsExactly(STEM + ".pom has no description");
    }

    @Test
    void a_snapshot_is_told() throws IOException {
        files.clear();
        add(STEM + ".pom", POM.replace("1.0</version>", "1.0-SNAPSHOT</version>"));

        assertThat(bundle().missing()).contains(STEM + ".pom is a snapshot");
    }

    @Test
    void a_bundle_without_a_pom_is_told() throws IOException {
        files.clear();

        assertThat(bundle().missing()).containsExactly("There is no POM");
    }

    private void add(String path, String content) {
        files.put(path, content);
        files.put(path + ".asc", "-----BEGIN PGP SIGNATURE-----\n");
        files.put(path + ".md5", digest("MD5", content));
        files.put(path + ".sha1", digest("SHA-1", content));
    }

    private CentralBundle bundle() throws IOException {
        Path zip = folder.resolve("bundle.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            for (Map.Entry<String, String> file : files.entrySet()) {
                out.putNextEntry(new ZipEntry(file.getKey()));
                out.write(file.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return CentralBundle.read(zip);
    }

    private static String digest(String algorithm, String content) {
        try {
            byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance(algorithm).digest(bytes));
        } catch (NoSuchAlgorithmException everyJdkHasThem) {
            throw new IllegalStateException(everyJdkHasThem);
        }
    }
}
