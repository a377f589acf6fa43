package org.openbydefault.release;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

/**
 * Whether a bundle has what Maven Central wants: sources, Javadoc, checksums, signatures, and a POM that says what and
 * whose it is. Lists the files with their sizes; ends with 1 and what is missing.
 *
 * <pre>java src/test/java/org/openbydefault/release/CentralBundle.java target/central-publishing/central-bundle.zip</pre>
 *
 * @see <a href="https://central.sonatype.org/publish/requirements/">Requirements of Maven Central</a>
 */
final class CentralBundle {

    private static final Map<String, String> DIGESTS =
            new TreeMap<>(Map.of("md5", "MD5", "sha1", "SHA-1", "sha256", "SHA-256", "sha512", "SHA-512"));
    private static final List<String> REQUIRED_DIGESTS = List.of("md5", "sha1");
    private static final List<String> REQUIRED_ELEMENTS = List.of(
            "name",
            "description",
            "url",
            "licenses/license/name",
            "licenses/license/url",
            "developers/developer/name",
            "developers/developer/organization",
            "scm/connection",
            "scm/developerConnection",
            "scm/url");

    private final Map<String, byte[]> files;

    private CentralBundle(Map<String, byte[]> files) {
        this.files = files;
    }

    public static void main(String[] arguments) throws IOException {
        CentralBundle bundle = read(Path.of(arguments[0]));
        bundle.files.forEach((path, content) -> System.out.printf("%,12d  %s%n", content.length, path));
        List<String> missing = bundle.missing();
        missing.forEach(System.err::println);
        System.out.println(
                missing.isEmpty() ? "Has what Maven Central wants" : missing.size() + " requirements not met");
        System.exit(missing.isEmpty() ? 0 : 1);
    }

    static CentralBundle read(Path zip) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (FileSystem bundle = FileSystems.newFileSystem(zip);
                Stream<Path> paths = Files.walk(bundle.getPath("/"))) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                files.put(path.toString().substring(1), Files.readAllBytes(path));
            }
        }
        return new CentralBundle(files);
    }

    /** What is missing, a sentence each. */
    List<String> missing() throws IOException {
        List<String> missing = new ArrayList<>();
        List<String> poms =
                files.keySet().stream().filter(path -> path.endsWith(".pom")).toList();
        if (poms.isEmpty()) {
            missing.add("There is no POM");
        }
        for (String pom : poms) {
            missing.addAll(missingFrom(pom));
        }
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            if (isArtifact(file.getKey())) {
                missing.addAll(missingBeside(file.getKey(), file.getValue()));
            }
        }
        return missing;
    }

    private List<String> missingFrom(String path) throws IOException {
        List<String> missing = new ArrayList<>();
        Document pom = xml(files.get(path));
        String stem = text(pom, "artifactId") + "-" + text(pom, "version");
        String folder = text(pom, "groupId").replace('.', '/') + "/" + text(pom, "artifactId") + "/"
                + text(pom, "version") + "/";
        if (!path.equals(folder + stem + ".pom")) {
            missing.add(path + " lies elsewhere than its coordinates say: " + folder + stem + ".pom");
        }
        if (text(pom, "version").endsWith("-SNAPSHOT")) {
            missing.add(path + " is a snapshot");
        }
        for (String element : REQUIRED_ELEMENTS) {
            if (text(pom, element).isEmpty()) {
                missing.add(path + " has no " + element);
            }
        }
        for (String end : List.of(".jar", "-sources.jar", "-javadoc.jar")) {
            if (!files.containsKey(folder + stem + end)) {
                missing.add(folder + stem + end + " is missing");
            }
        }
        return missing;
    }

    private List<String> missingBeside(String path, byte[] content) {
        List<String> missing = new ArrayList<>();
        String signature = new String(files.getOrDefault(path + ".asc", new byte[0]), StandardCharsets.US_ASCII);
        if (!signature.startsWith("-----BEGIN PGP SIGNATURE-----")) {
            missing.add(path + ".asc is missing or no signature");
        }
        DIGESTS.forEach((end, algorithm) -> {
            byte[] stated = files.get(path + "." + end);
            if (stated == null && REQUIRED_DIGESTS.contains(end)) {
                missing.add(path + "." + end + " is missing");
            } else if (stated != null
                    && !new String(stated, StandardCharsets.US_ASCII).strip().equals(digest(algorithm, content))) {
                missing.add(path + "." + end + " is not that of the file");
            }
        });
        return missing;
    }

    private static boolean isArtifact(String path) {
        String end = path.substring(path.lastIndexOf('.') + 1);
        return !end.equals("asc") && !DIGESTS.containsKey(end);
    }

    private static String digest(String algorithm, byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance(algorithm).digest(content));
        } catch (NoSuchAlgorithmException everyJdkHasThem) {
            throw new IllegalStateException(everyJdkHasThem);
        }
    }

    private static Document xml(byte[] content) throws IOException {
        try (InputStream in = new ByteArrayInputStream(content)) {
            return DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .parse(in);
        } catch (SAXException | ParserConfigurationException unreadable) {
            throw new IOException(unreadable);
        }
    }

    private static String text(Document pom, String path) {
        try {
            XPath xpath = XPathFactory.newDefaultInstance().newXPath();
            return xpath.evaluate("/project/" + path, pom).strip();
        } catch (XPathExpressionException wrong) {
            throw new IllegalArgumentException(wrong);
        }
    }
}
