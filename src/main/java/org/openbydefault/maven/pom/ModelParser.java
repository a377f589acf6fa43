package org.openbydefault.maven.pom;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.apache.maven.model.InputSource;
import org.apache.maven.model.Model;
import org.apache.maven.model.io.xpp3.MavenXpp3ReaderEx;
import org.codehaus.plexus.util.xml.pull.XmlPullParserException;
import org.openbydefault.project.Fact;

/** Makes models of the bytes of POMs, with Maven's own reader. */
final class ModelParser {

    /** How much of a POM is read at the most: 4 MiB. */
    static final int READ_LIMIT = 4 << 20;

    private ModelParser() {}

    /** @param name of the file, for locations and reasons */
    static Fact<Model> parse(byte[] bytes, String name) {
        if (bytes.length > READ_LIMIT) {
            return Fact.unknown(name + " is larger than 4 MiB");
        }
        InputSource source = new InputSource();
        source.setLocation(name);
        try {
            return Fact.known(new MavenXpp3ReaderEx().read(new StringReader(text(bytes)), false, source));
        } catch (IOException | XmlPullParserException malformed) {
            return Fact.unknown(name + " is not a readable POM: " + firstLine(malformed));
        }
    }

    /** Maven 4 calls modules subprojects; the reader of Maven 3 does not know that word. */
    private static String text(byte[] bytes) {
        String text = new String(bytes, charset(bytes));
        return text.contains("<subproject")
                ? text.replace("subprojects>", "modules>").replace("subproject>", "module>")
                : text;
    }

    /** As XML 1.0, appendix F: first the byte order mark or the first characters, then what the prolog says. */
    private static Charset charset(byte[] bytes) {
        if (bytes.length > 1 && bytes[0] != 0 && bytes[1] == 0) {
            return StandardCharsets.UTF_16LE;
        }
        if (bytes.length > 1 && bytes[0] == 0) {
            return StandardCharsets.UTF_16BE;
        }
        if (bytes.length > 1 && (bytes[0] & bytes[1] & 0xff) >= 0xfe) {
            return StandardCharsets.UTF_16;
        }
        String prolog = new String(bytes, 0, Math.min(bytes.length, 100), StandardCharsets.ISO_8859_1);
        int encoding = prolog.indexOf("encoding=");
        if (encoding < 0 || encoding + 10 >= prolog.length()) {
            return StandardCharsets.UTF_8;
        }
        int from = encoding + "encoding=".length() + 1;
        int to = prolog.indexOf(prolog.charAt(from - 1), from);
        String name = to < 0 ? "" : prolog.substring(from, to);
        return !name.isBlank() && isSupported(name) ? Charset.forName(name) : StandardCharsets.UTF_8;
    }

    private static boolean isSupported(String charset) {
        try {
            return Charset.isSupported(charset);
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }

    private static String firstLine(Exception exception) {
        String message = String.valueOf(exception.getMessage());
        int end = message.indexOf('\n');
        return (end < 0 ? message : message.substring(0, end)).strip();
    }
}
