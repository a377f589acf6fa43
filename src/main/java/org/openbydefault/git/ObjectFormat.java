package org.openbydefault.git;

/** The hash function that names objects. */
enum ObjectFormat {
    SHA1(20),
    SHA256(32);

    private final int bytes;

    ObjectFormat(int bytes) {
        this.bytes = bytes;
    }

    /** How many bytes an object id has. */
    int bytes() {
        return bytes;
    }

    /** How many digits an object id has. */
    int hexLength() {
        return 2 * bytes;
    }
}
