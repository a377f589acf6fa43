package org.openbydefault.secrets;

/** Recognises a secret key packet of OpenPGP (RFC 9580, sections 4.2 and 5.5.3). */
public final class OpenPgp {

    private OpenPgp() {}

    /** Whether a packet that starts with this byte is a secret key. */
    static boolean isSecretKeyTag(int first) {
        return first == 0x94 || first == 0x95 || first == 0xc5;
    }

    /** Whether the first packet is a secret key: right tag, and a version, a date and an algorithm behind its length. */
    public static boolean isSecretKey(byte[] bytes) {
        if (bytes.length < 16 || !isSecretKeyTag(bytes[0] & 0xff)) {
            return false;
        }
        int body = 1 + lengthOctets(bytes[0] & 0xff, bytes[1] & 0xff);
        int version = bytes[body];
        return version >= 3 && version <= 6 && isPublicKeyAlgorithm(bytes[version == 3 ? body + 7 : body + 5]);
    }

    private static int lengthOctets(int tag, int first) {
        if (tag != 0xc5) {
            return tag == 0x94 ? 1 : 2;
        }
        return first < 192 ? 1 : first < 224 ? 2 : 5;
    }

    private static boolean isPublicKeyAlgorithm(int id) {
        return (id >= 1 && id <= 3) || (id >= 16 && id <= 22) || (id >= 25 && id <= 28);
    }
}
