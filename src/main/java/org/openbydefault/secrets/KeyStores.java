package org.openbydefault.secrets;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.Optional;

/**
 * Recognises key stores with a private entry, and private keys in DER form, by their bytes. A store that holds
 * certificates alone is none.
 */
public final class KeyStores {

    private static final int JKS = 0xfeedfeed;
    private static final int JCEKS = 0xcececece;
    private static final int PRIVATE_ENTRY = 1;
    private static final int SECRET_ENTRY = 3;

    private static final int SEQUENCE = 0x30;
    private static final int INTEGER = 2;
    private static final int OBJECT_ID = 6;
    private static final int OCTETS = 4;

    /** 1.2.840.113549.1.12.10.1, the bags of PKCS #12 (RFC 7292); 1 and 2 behind it are private keys. */
    private static final byte[] BAG = {
        OBJECT_ID, 11, 0x2a, (byte) 0x86, 0x48, (byte) 0x86, (byte) 0xf7, 0x0d, 1, 12, 10, 1
    };

    /** 1.2.840.113549.1.5, the encryption schemes of PKCS #5. */
    private static final byte[] PASSWORD_BASED = {0x2a, (byte) 0x86, 0x48, (byte) 0x86, (byte) 0xf7, 0x0d, 1, 5};

    private final byte[] bytes;

    private KeyStores(byte[] bytes) {
        this.bytes = bytes;
    }

    /** The private key or the store with one in these first bytes of a file. */
    public static Optional<PrivateKey> first(byte[] bytes) {
        return new KeyStores(bytes).what().map(what -> new PrivateKey(what, 0));
    }

    private Optional<String> what() {
        if (bytes.length < 16) {
            return Optional.empty();
        }
        int magic = (octet(0) << 24) | (octet(1) << 16) | (octet(2) << 8) | octet(3);
        if (magic == JKS || magic == JCEKS) {
            return hasPrivateEntry() ? Optional.of("a Java key store with a private key") : Optional.empty();
        }
        return octet(0) == SEQUENCE ? whatInSequence(contentOf(0)) : Optional.empty();
    }

    private Optional<String> whatInSequence(int at) {
        if (startsAt(at, INTEGER, 1, 3) && octet(at + 3) == SEQUENCE) {
            return hasKeyBag() ? Optional.of("a PKCS #12 key store with a private key") : Optional.empty();
        }
        boolean isPkcs8 = (startsAt(at, INTEGER, 1, 0) || startsAt(at, INTEGER, 1, 1))
                && octet(at + 3) == SEQUENCE
                && octet(contentOf(at + 3)) == OBJECT_ID;
        boolean isRsa = startsAt(at, INTEGER, 1, 0) && octet(at + 3) == INTEGER && octet(at + 4) > 0x80;
        boolean isEc = startsAt(at, INTEGER, 1, 1) && octet(at + 3) == OCTETS;
        if (isPkcs8 || isRsa || isEc) {
            return Optional.of("a private key");
        }
        return octet(at) == SEQUENCE && isPasswordBased(contentOf(at))
                ? Optional.of("an encrypted private key")
                : Optional.empty();
    }

    private boolean isPasswordBased(int at) {
        return octet(at) == OBJECT_ID && matchesAt(at + 2, PASSWORD_BASED);
    }

    /** The layout is that of {@code sun.security.provider.JavaKeyStore}: tag, alias, date, then key or certificate. */
    private boolean hasPrivateEntry() {
        try (DataInputStream store = new DataInputStream(new ByteArrayInputStream(bytes))) {
            store.readInt();
            int version = store.readInt();
            for (int left = store.readInt(); left > 0; left--) {
                int tag = store.readInt();
                if (tag == PRIVATE_ENTRY || tag == SECRET_ENTRY) {
                    return true;
                }
                store.readUTF();
                store.readLong();
                if (version == 2) {
                    store.readUTF();
                }
                store.skipNBytes(store.readInt());
            }
            return false;
        } catch (IOException endOfWhatWasRead) {
            return false;
        }
    }

    private boolean hasKeyBag() {
        for (int i = 0; i + BAG.length < bytes.length; i++) {
            if (matchesAt(i, BAG)) {
                int bag = octet(i + BAG.length);
                if (bag == 1 || bag == 2) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Where the content of the element begins whose tag is there. */
    private int contentOf(int tag) {
        int length = octet(tag + 1);
        return tag + 2 + (length > 0x80 ? length & 0x7f : 0);
    }

    private boolean startsAt(int at, int... octets) {
        for (int i = 0; i < octets.length; i++) {
            if (octet(at + i) != octets[i]) {
                return false;
            }
        }
        return true;
    }

    private boolean matchesAt(int at, byte[] wanted) {
        for (int i = 0; i < wanted.length; i++) {
            if (octet(at + i) != (wanted[i] & 0xff)) {
                return false;
            }
        }
        return true;
    }

    private int octet(int at) {
        return at < bytes.length ? bytes[at] & 0xff : -1;
    }
}
