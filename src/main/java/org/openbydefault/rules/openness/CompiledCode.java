package org.openbydefault.rules.openness;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Recognises compiled code by the first bytes of a file. */
final class CompiledCode {

    private static final int CLASS = 0xcafebabe;
    private static final int ELF = 0x7f454c46;
    private static final int ZIP = 0x504b0304;
    private static final int WASM = 0x0061736d;

    /** Older class files do not exist; as a count of architectures in a universal Mach-O file it would be absurd. */
    private static final int OLDEST_CLASS_VERSION = 45;

    private static final byte[] MANIFEST_FOLDER = {'M', 'E', 'T', 'A', '-', 'I', 'N', 'F', '/'};

    private static final byte[] ANDROID_MANIFEST = "AndroidManifest.xml".getBytes(StandardCharsets.US_ASCII);

    private final byte[] head;

    private CompiledCode(byte[] head) {
        this.head = head;
    }

    /** What it is, for example {@code a Java class}; empty for everything else, a Git LFS pointer among them. */
    static Optional<String> what(byte[] head) {
        return head.length < 8 ? Optional.empty() : new CompiledCode(head).what();
    }

    private Optional<String> what() {
        return switch (number(0)) {
            case CLASS -> Optional.of(number(4) >= OLDEST_CLASS_VERSION ? "a Java class" : "a Mach-O program");
            case ELF -> Optional.of("an ELF program or library");
            case ZIP -> zip();
            case WASM -> Optional.of("a WebAssembly module");
            case 0xfeedface, 0xfeedfacf, 0xcefaedfe, 0xcffaedfe -> Optional.of("a Mach-O program or library");
            default -> head[0] == 'M' && head[1] == 'Z' && hasZero() ? Optional.of("a Windows program") : archive();
        };
    }

    /** An Android archive has a manifest of its own sort, and its classes in an archive within. */
    private Optional<String> zip() {
        if (contains(ANDROID_MANIFEST)) {
            return Optional.of("an Android archive");
        }
        return contains(MANIFEST_FOLDER) ? Optional.of("a Java archive") : Optional.empty();
    }

    private Optional<String> archive() {
        boolean isArchive = number(0) == 0x213c6172 && number(4) == 0x63683e0a;
        return isArchive ? Optional.of("a static library") : Optional.empty();
    }

    /** The header of a Windows program is full of zeros, a text is not. */
    private boolean hasZero() {
        for (int i = 2; i < Math.min(head.length, 64); i++) {
            if (head[i] == 0) {
                return true;
            }
        }
        return false;
    }

    private boolean contains(byte[] wanted) {
        for (int i = 0; i + wanted.length <= head.length; i++) {
            int matched = 0;
            while (matched < wanted.length && head[i + matched] == wanted[matched]) {
                matched++;
            }
            if (matched == wanted.length) {
                return true;
            }
        }
        return false;
    }

    private int number(int at) {
        return ((head[at] & 0xff) << 24)
                | ((head[at + 1] & 0xff) << 16)
                | ((head[at + 2] & 0xff) << 8)
                | (head[at + 3] & 0xff);
    }
}
