package org.openbydefault.license;

import org.openbydefault.api.PublicApi;

/**
 * A licence found in a text.
 *
 * @param spdxId the id in the SPDX License List, such as {@code Apache-2.0}; the id of an exception if the text holds
 *     nothing else
 * @param confidence from 0 to 1: for a text the share of the licence's words that is there
 * @param form in which form the licence was found
 * @param firstLine the first line, counted from 1
 * @param lastLine the last line
 */
@PublicApi(since = "0.1.0", use = PublicApi.Use.READ)
public record Match(String spdxId, double confidence, Form form, int firstLine, int lastLine) {}
