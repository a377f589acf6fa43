package org.openbydefault.project;

import org.openbydefault.api.PublicApi;

/**
 * A fenced, literal or indented block.
 *
 * @param language the word behind the fence in lower case, or empty
 * @param text the block as written
 * @param line first line of the block's content, counted from 1
 */
@PublicApi(since = "0.1.0", use = PublicApi.Use.READ)
public record CodeBlock(String language, String text, int line) {}
