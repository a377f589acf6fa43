package org.openbydefault.fix;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text file that is changed in places only: what lies outside of a {@link Splice} keeps its bytes, whatever the
 * encoding, the byte order mark and the line ends.
 */
final class EncodedText {

    private static final Pattern DECLARED =
            Pattern.compile("^<\\?xml[^>]*\\sencoding\\s*=\\s*[\"']([A-Za-z0-9._-]+)[\"']");

    private final byte[] bytes;
    private final int mark;
    private final Charset charset;
    private final String text;

    private EncodedText(byte[] bytes, int mark, Charset charset, String text) {
        this.bytes = bytes;
        this.mark = mark;
        this.charset = charset;
        this.text = text;
    }

    /** A file in the encoding that its byte order mark or its XML declaration names, or else UTF-8; empty if it is not. */
    static Optional<EncodedText> of(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return decode(bytes, 3, StandardCharsets.UTF_8);
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return decode(bytes, 2, StandardCharsets.UTF_16LE);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return decode(bytes, 2, StandardCharsets.UTF_16BE);
        }
        return declared(bytes).flatMap(charset -> decode(bytes, 0, charset));
    }

    String text() {
        return text;
    }

    /** The line break that the file uses first, {@code "\n"} where it has none. */
    String lineBreak() {
        int feed = text.indexOf('\n');
        return feed > 0 && text.charAt(feed - 1) == '\r' ? "\r\n" : "\n";
    }

    /**
     * The bytes with these changes, which must not overlap.
     *
     * @throws IllegalArgumentException if two of them overlap
     */
    byte[] with(List<Splice> splices) {
        List<Splice> ordered =
                splices.stream().sorted(Comparator.comparingInt(Splice::from)).toList();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int copied = 0;
        int copiedText = 0;
        for (Splice splice : ordered) {
            if (splice.from() < copiedText) {
                throw new IllegalArgumentException("Two changes of the same place: " + splice);
            }
            int from = copied == 0 ? mark : copied;
            int gap = length(copiedText, splice.from());
            out.write(bytes, copied, from - copied + gap);
            out.writeBytes(encoded(splice.text()));
            copied = from + gap + length(splice.from(), splice.to());
            copiedText = splice.to();
        }
        out.write(bytes, copied, bytes.length - copied);
        return out.toByteArray();
    }

    private int length(int from, int to) {
        return text.substring(from, to).getBytes(charset).length;
    }

    private byte[] encoded(String inserted) {
        if (charset.newEncoder().canEncode(inserted)) {
            return inserted.getBytes(charset);
        }
        StringBuilder references = new StringBuilder();
        inserted.codePoints().forEach(point -> {
            String character = Character.toString(point);
            references.append(charset.newEncoder().canEncode(character) ? character : "&#" + point + ";");
        });
        return references.toString().getBytes(charset);
    }

    private static Optional<EncodedText> decode(byte[] bytes, int mark, Charset charset) {
        try {
            CharBuffer text = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes, mark, bytes.length - mark));
            EncodedText decoded = new EncodedText(bytes, mark, charset, text.toString());
            return decoded.isFaithful() ? Optional.of(decoded) : Optional.empty();
        } catch (CharacterCodingException garbled) {
            return Optional.empty();
        }
    }

    /** Whether encoding gives the same bytes again, so that lengths of stretches tell where bytes are. */
    private boolean isFaithful() {
        return charset.canEncode()
                && Arrays.equals(text.getBytes(charset), Arrays.copyOfRange(bytes, mark, bytes.length));
    }

    private static Optional<Charset> declared(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, 200), StandardCharsets.ISO_8859_1);
        Matcher declaration = DECLARED.matcher(head);
        try {
            return Optional.of(declaration.find() ? Charset.forName(declaration.group(1)) : StandardCharsets.UTF_8);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return Optional.empty();
        }
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (bytes.length <= i || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
