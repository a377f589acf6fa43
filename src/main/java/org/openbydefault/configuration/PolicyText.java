package org.openbydefault.configuration;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * The text of a policy.
 *
 * @param name for messages
 * @param folder where it lies, so that another can be found beside it
 */
record PolicyText(String name, String text, PolicyFolder folder) {

    /** The longest policy that is read, in bytes. */
    static final int LIMIT = 1024 * 1024;

    /** @throws IOException if there are more bytes than {@link #LIMIT} */
    static PolicyText of(String name, byte[] bytes, PolicyFolder folder) throws IOException {
        if (bytes.length > LIMIT) {
            throw new IOException("it is longer than 1 MiB");
        }
        String text = new String(bytes, StandardCharsets.UTF_8);
        return new PolicyText(name, text.startsWith("\ufeff") ? text.substring(1) : text, folder);
    }
}
