package org.openbydefault.project;

import java.time.LocalDate;
import java.util.Optional;
import org.openbydefault.api.PublicApi;

/**
 * What is deliberately not open, as the repository's file declares it.
 *
 * @param path repository-relative path of what stays closed; a folder ends with {@code /}
 * @param what what it is
 * @param reason why it is not open
 * @param owner who decides about it; empty where nobody said
 * @param review the day on which it is to be looked at again; empty where nobody said
 * @param place where that is declared
 */
@PublicApi(since = "0.1.0", use = PublicApi.Use.READ, stability = PublicApi.Stability.EVOLVING)
public record ClosedPart(
        String path, String what, String reason, Optional<String> owner, Optional<LocalDate> review, Location place) {}
