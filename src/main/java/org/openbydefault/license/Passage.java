package org.openbydefault.license;

import org.openbydefault.api.PublicApi;

/**
 * A place where a text differs from a licence.
 *
 * @param firstLine the first line of the text, counted from 1; where words are missing the line at which they would stand
 * @param lastLine the last line of the text
 * @param found the text's words; empty where the licence's words are missing
 * @param expected the licence's words in lower case without punctuation; empty where the text has words of its own
 */
@PublicApi(since = "0.1.0", use = PublicApi.Use.READ)
public record Passage(int firstLine, int lastLine, String found, String expected) {}
