package org.openbydefault.fix;

import java.util.Optional;

/**
 * What becomes of one file.
 *
 * @param path repository-relative path
 * @param before its bytes; empty for a new file
 * @param after its bytes then
 */
public record FileChange(String path, Optional<byte[]> before, byte[] after) {}
