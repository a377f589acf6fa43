package org.openbydefault.network;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.ProtocolException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a server answers in HTTP/1.1 (RFC 9112): status, headers and the beginning of the body. Interim answers are passed
 * over.
 *
 * @param headers by name in small letters; of several with one name the first
 * @param start the first bytes of the body, a character each
 */
record HttpReply(int status, Map<String, String> headers, String start) {

    private static final int MOST_HEAD_BYTES = 64 * 1024;
    private static final int MOST_INTERIM = 8;

    /** The value of a header, null where there is none. */
    @Nullable
    String header(String name) {
        return headers.get(name.toLowerCase(Locale.ROOT));
    }

    /**
     * Reads no more than is asked for.
     *
     * @param bodyLimit how many bytes of the body are wanted
     * @throws IOException if this is no HTTP, or breaks off
     */
    static HttpReply read(InputStream in, int bodyLimit) throws IOException {
        for (int interim = 0; interim < MOST_INTERIM; interim++) {
            Head head = new Head(in);
            int status = status(head.line());
            Map<String, String> headers = headers(head);
            if (status >= 200) {
                boolean hasBody = bodyLimit > 0 && status != 204 && status != 304;
                return new HttpReply(status, headers, hasBody ? start(in, headers, bodyLimit) : "");
            }
        }
        throw new ProtocolException("only interim answers");
    }

    private static int status(String line) throws ProtocolException {
        boolean isStatusLine = line.startsWith("HTTP/1.") && line.length() >= 12 && line.charAt(8) == ' ';
        if (!isStatusLine) {
            throw new ProtocolException("no status line");
        }
        int status = 0;
        for (int i = 9; i < 12; i++) {
            int digit = line.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                throw new ProtocolException("no status");
            }
            status = 10 * status + digit;
        }
        return status;
    }

    private static Map<String, String> headers(Head head) throws IOException {
        Map<String, String> headers = new TreeMap<>();
        for (String line = head.line(); !line.isEmpty(); line = head.line()) {
            int colon = line.indexOf(':');
            if (colon > 0) {
                String name = line.substring(0, colon).toLowerCase(Locale.ROOT);
                headers.putIfAbsent(name, line.substring(colon + 1).strip());
            }
        }
        return headers;
    }

    private static String start(InputStream in, Map<String, String> headers, int limit) throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        String coding = headers.getOrDefault("transfer-encoding", "");
        if (coding.toLowerCase(Locale.ROOT).endsWith("chunked")) {
            readChunks(in, body, limit);
        } else {
            long length = number(headers.getOrDefault("content-length", Integer.toString(limit)), 10);
            readUpTo(in, body, (int) Math.min(limit, length));
        }
        return body.toString(StandardCharsets.ISO_8859_1);
    }

    private static void readChunks(InputStream in, ByteArrayOutputStream body, int limit) throws IOException {
        while (body.size() < limit) {
            String size = new Head(in).line();
            int extension = size.indexOf(';');
            long length = number((extension < 0 ? size : size.substring(0, extension)).strip(), 16);
            if (length == 0) {
                return;
            }
            int wanted = (int) Math.min(limit - body.size(), length);
            readUpTo(in, body, wanted);
            if (wanted == length && !new Head(in).line().isEmpty()) {
                throw new ProtocolException("a chunk is longer than it says");
            }
        }
    }

    private static void readUpTo(InputStream in, ByteArrayOutputStream body, int count) throws IOException {
        body.write(in.readNBytes(count));
    }

    private static long number(String digits, int radix) throws ProtocolException {
        long number;
        try {
            number = Long.parseLong(digits, radix);
        } catch (NumberFormatException none) {
            number = -1;
        }
        if (number < 0) {
            throw new ProtocolException("no length");
        }
        return number;
    }

    /** Lines that end with a line feed, as many as a head may have. */
    private static final class Head {

        private final InputStream in;
        private int left = MOST_HEAD_BYTES;

        Head(InputStream in) {
            this.in = in;
        }

        String line() throws IOException {
            StringBuilder line = new StringBuilder();
            for (int letter = in.read(); letter != '\n'; letter = in.read()) {
                if (letter < 0) {
                    throw new EOFException("the head breaks off");
                }
                if (--left < 0) {
                    throw new ProtocolException("the head is too long");
                }
                line.append((char) letter);
            }
            boolean carriageReturn = line.length() > 0 && line.charAt(line.length() - 1) == '\r';
            return carriageReturn ? line.substring(0, line.length() - 1) : line.toString();
        }
    }
}
