package org.openbydefault.secrets;

import java.util.Base64;
import java.util.Optional;

/**
 * Finds a private key in its textual form: a block between BEGIN and END lines with base64 in it (RFC 7468, RFC 4716,
 * RFC 9580 section 6.2), or a PuTTY file. A text that only mentions such a line is none.
 */
public final class PemKeys {

    /** Shorter than the body of any private key, longer than a placeholder. */
    private static final int SHORTEST_LINE = 40;

    private static final int MOST_HEADERS = 12;

    private static final String OPENSSH_MAGIC = "b3BlbnNzaC1rZXktdjE";
    private static final String OPENSSH_UNENCRYPTED = OPENSSH_MAGIC + "AAAAABG5vbmU";
    private static final String SSH2_MAGIC = "P2/56w";
    private static final int ASN1_SEQUENCE = 0x30;

    private final String[] lines;

    private PemKeys(String text) {
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
        boolean begins = line.startsWith("-----BEGIN ") || line.startsWith("---- BEGIN ");
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
        return at < lines.length ? what(label, lines[at].strip(), encrypted) : Optional.empty();
    }

    /** What a block with that label and first line of its body is; empty if it is no private key. */
    static Optional<String> what(String label, String body) {
        return what(label, body, label.contains("ENCRYPTED"));
    }

    private static Optional<String> what(String label, String body, boolean encrypted) {
        int first = firstByte(body);
        if (first < 0) {
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

    /** The first byte that a line of base64 stands for, or -1 for anything else. */
    private static int firstByte(String line) {
        if (line.length() < SHORTEST_LINE) {
            return -1;
        }
        for (int i = 0; i < line.length(); i++) {
            char letter = line.charAt(i);
            if (!(letter < 128 && Character.isLetterOrDigit(letter)) && "+/=".indexOf(letter) < 0) {
                return -1;
            }
        }
        if (line.substring(0, 4).indexOf('=') >= 0) {
            return -1;
        }
        return Base64.getDecoder().decode(line.substring(0, 4))[0] & 0xff;
    }
}
