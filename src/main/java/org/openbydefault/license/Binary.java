package org.openbydefault.license;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Arrays;

/** Reads the files that the build compiles from the SPDX list. */
final class Binary {
    private Binary() {}

    /** @throws IllegalStateException if the file is missing: the build did not run its index generator */
    static byte[] load(String name) {
        try (InputStream in = Binary.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing: build the project with Maven to generate it");
            }
            return readAll(in);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    /** Reads without growing a buffer: a file, in a jar or not, tells its size. */
    private static byte[] readAll(InputStream in) throws IOException {
        byte[] bytes = new byte[in.available()];
        int size = in.readNBytes(bytes, 0, bytes.length);
        byte[] rest = in.readAllBytes();
        if (size == bytes.length && rest.length == 0) {
            return bytes;
        }
        byte[] all = Arrays.copyOf(bytes, size + rest.length);
        System.arraycopy(rest, 0, all, size, rest.length);
        return all;
    }

    static int[] readInts(ByteBuffer in, int count) {
        int[] ints = new int[count];
        in.asIntBuffer().get(ints);
        in.position(in.position() + count * Integer.BYTES);
        return ints;
    }

    static short[] readShorts(ByteBuffer in, int count) {
        short[] shorts = new short[count];
        in.asShortBuffer().get(shorts);
        in.position(in.position() + count * Short.BYTES);
        return shorts;
    }
}
