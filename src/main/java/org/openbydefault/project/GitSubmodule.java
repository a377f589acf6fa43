package org.openbydefault.project;

import java.util.Optional;
import org.openbydefault.api.PublicApi;

/**
 * A commit of another repository in the index (a gitlink).
 *
 * @param path repository-relative path
 * @param url what {@code .gitmodules} says, credentials removed; empty when it says nothing
 * @param line line of that URL in {@code .gitmodules} counted from 1, or 0
 */
@PublicApi(since = "0.1.0", use = PublicApi.Use.READ)
public record GitSubmodule(String path, Optional<String> url, int line) {}
