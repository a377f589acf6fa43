package org.openbydefault.secrets;

import java.util.Base64;
import java.util.Optional;

/**
 * Finds a private key in its textual form: a block between BEGIN and END lines with base64 in it (RFC 7468, RFC 4716,
 * RFC 9580 section 6.2), or a PuTTY file. A text that only mentions such a line is none.
 */
public final class PemKeys {

    /** Shorter than the body of any private key, longer than a placeholder. */
    private static final int SHORTEST_BODY = 40;

    /** Bytes that a key has at least whose size stands nowhere, and one of OpenSSH, whose head alone has 43. */
    private static final int SMALLEST = 40;

    private static final int SMALLEST_OPENSSH = 64;

    /** A text of that length may have been cut within the body of a key. */
    private static final int CUT = 1 << 14;

    private static final int MOST_HEADERS = 12;

    private static final String OPENSSH_MAGIC = "b3BlbnNzaC1rZXktdjE";
    private static final String OPENSSH_UNENCRYPTED = OPENSSH_MAGIC + "AAAAABG5vbmU";
    private static final String SSH2_MAGIC = "P2/56w";
    private static final int ASN1_SEQUENCE = 0x30;
    private static final int LONG_FORM = 0x80;

    /** Marks a body of which the rest was not read. */
    static final String CONTINUED = "…";

    private final String[] lines;
    private final boolean mayBeCut;

    private PemKeys(String text) {
        mayBeCut = text.length() >= CUT;
        lines = text.split("\r\n|[\r\n]", -1);
    }

    /** The first private key in that text. */
    public static Optional<PrivateKey> first(String text) {
        if (text.startsWith("PuTTY-User-Key-File-")) {
            return Optional.of(new PrivateKey("a PuTTY private key", 1));
        }
        return text.contains("PRIVATE KEY") ? new PemKeys(text).first() : Optional.empty();
    }

    private Optional<PrivateKey> first() {
        for (int i = 0; i < lines.length; i++) {
            Optional<String> label = label(lines[i]);
            Optional<String> what = label.isPresent() ? what(label.get(), i + 1) : Optional.empty();
            if (what.isPresent()) {
                return Optional.of(new PrivateKey(what.get(), i + 1));
            }
        }
        return Optional.empty();
    }

    /** The words behind BEGIN, where they name a private key. */
    private static Optional<String> label(String line) {
        String mark = line.strip();
        boolean begins = mark.startsWith("-----BEGIN ") || mark.startsWith("---- BEGIN ");
        if (!begins || !mark.endsWith("----")) {
            return Optional.empty();
        }
        String label = mark.replace("-", "").strip().substring("BEGIN ".length());
        return label.endsWith("PRIVATE KEY") || label.endsWith("PRIVATE KEY BLOCK")
                ? Optional.of(label)
                : Optional.empty();
    }

    private Optional<String> what(String label, int from) {
        boolean encrypted = label.contains("ENCRYPTED");
        int at = from;
        while (at < lines.length && at < from + MOST_HEADERS && isHeader(lines[at])) {
            encrypted |= lines[at].startsWith("Proc-Type:") && lines[at].contains("ENCRYPTED");
            at++;
        }
        return what(label, body(at), encrypted);
    }

    /** The lines up to the END, or nothing where one of them is no base64: somebody has masked the key. */
    private String body(int from) {
        StringBuilder body = new StringBuilder();
        int at = from;
        while (at < lines.length && !lines[at].strip().startsWith("-")) {
            String line = lines[at].strip();
            boolean isChecksum = line.startsWith("=");
            body.append(isChecksum ? "" : line);
            at++;
        }
        boolean isCut = at == lines.length && mayBeCut;
        return isBase64(body) ? (isCut ? body + CONTINUED : body.toString()) : "";
    }

    /**
     * What a block with that label and body is; empty if it is no private key, or one that is abbreviated.
     *
     * @param body its base64 without line breaks
     */
    static Optional<String> what(String label, String body) {
        return what(label, body, label.contains("ENCRYPTED"));
    }

    private static Optional<String> what(String label, String text, boolean encrypted) {
        boolean isCut = text.endsWith(CONTINUED);
        String body = isCut ? text.substring(0, text.length() - CONTINUED.length()) : text;
        byte[] head = decoded(body);
        if (head.length == 0) {
            return Optional.empty();
        }
        int first = head[0] & 0xff;
        int size = body.length() / 4 * 3;
        boolean isWhole = isCut || size >= smallest(label, head);
        if (!isWhole) {
            return Optional.empty();
        }
        if (label.startsWith("PGP")) {
            return OpenPgp.isSecretKeyTag(first) ? Optional.of("an OpenPGP secret key") : Optional.empty();
        }
        if (label.startsWith("OPENSSH")) {
            return body.startsWith(OPENSSH_MAGIC)
                    ? Optional.of(named("OpenSSH", !body.startsWith(OPENSSH_UNENCRYPTED)))
                    : Optional.empty();
        }
        if (label.startsWith("SSH2")) {
            return body.startsWith(SSH2_MAGIC) ? Optional.of(named("SSH2", true)) : Optional.empty();
        }
        boolean isEnciphered = encrypted && !label.contains("ENCRYPTED");
        return isEnciphered || first == ASN1_SEQUENCE
                ? Optional.of(named(algorithm(label), encrypted))
                : Optional.empty();
    }

    private static String algorithm(String label) {
        return switch (label) {
            case "RSA PRIVATE KEY" -> "RSA";
            case "DSA PRIVATE KEY" -> "DSA";
            case "EC PRIVATE KEY" -> "EC";
            default -> "";
        };
    }

    private static String named(String algorithm, boolean encrypted) {
        String name = algorithm.isEmpty() ? "private key" : algorithm + " private key";
        if (encrypted) {
            return "an encrypted " + name;
        }
        return (algorithm.isEmpty() || algorithm.equals("DSA") ? "a " : "an ") + name;
    }

    private static boolean isHeader(String line) {
        return line.isBlank() || line.contains(": ") || line.endsWith("\\");
    }

    private static int smallest(String label, byte[] head) {
        if (label.startsWith("OPENSSH")) {
            return SMALLEST_OPENSSH;
        }
        return head[0] == ASN1_SEQUENCE ? declared(head) : SMALLEST;
    }

    /** How many bytes a value in DER has, its own head included (X.690, 8.1.3), less than padding may hide. */
    private static int declared(byte[] head) {
        int length = head[1] & 0xff;
        if (length < LONG_FORM) {
            return length;
        }
        int size = 0;
        for (int i = 0; i < Math.min(length - LONG_FORM, 3); i++) {
            size = (size << 8) | (head[2 + i] & 0xff);
        }
        return size;
    }

    private static boolean isBase64(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (!(letter < 128 && Character.isLetterOrDigit(letter)) && "+/=".indexOf(letter) < 0) {
                return false;
            }
        }
        return true;
    }

    /** The first bytes that a body stands for; none for anything else. */
    private static byte[] decoded(String body) {
        boolean isLong = body.length() >= SHORTEST_BODY && isBase64(body);
        return isLong && body.substring(0, 8).indexOf('=') < 0
                ? Base64.getDecoder().decode(body.substring(0, 8))
                : new byte[0];
    }
}
