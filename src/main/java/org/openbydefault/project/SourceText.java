package org.openbydefault.project;

import org.openbydefault.api.PublicApi;

/**
 * The decoded text of a file.
 *
 * @param path repository-relative path
 * @param text the text, line ends normalised to {@code \n}, without byte order mark
 * @param truncated whether the file is longer than what was read (1 MiB)
 */
@PublicApi(since = "0.1.0", use = PublicApi.Use.READ)
public record SourceText(String path, String text, boolean truncated) {}
