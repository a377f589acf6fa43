package org.openbydefault.report;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Properties;

/** What the console can show: under {@code LC_ALL=C} everything but ASCII becomes a question mark. */
public final class ConsoleCharset {

    private static final String TYPOGRAPHY = "“”‘’–…·→";

    private final boolean hasTypography;

    /** @param system the properties of the JVM, which tell the encoding of its standard output */
    public ConsoleCharset(Properties system) {
        Charset charset = charset(system);
        this.hasTypography = charset.equals(StandardCharsets.UTF_8)
                || (charset.canEncode() && charset.newEncoder().canEncode(TYPOGRAPHY));
    }

    /** The text as the console can show it. */
    public String text(String text) {
        return hasTypography ? text : AsciiText.of(text);
    }

    /** JDK 19 and newer say it in the first property, JDK 17 in the second, and there only for a terminal. */
    private static Charset charset(Properties system) {
        String name = system.getProperty("stdout.encoding", system.getProperty("sun.stdout.encoding", ""));
        try {
            return name.isEmpty() ? Charset.defaultCharset() : Charset.forName(name);
        } catch (UnsupportedCharsetException exotic) {
            return Charset.defaultCharset();
        }
    }
}
