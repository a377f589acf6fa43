package org.openbydefault.engine;

import java.util.Optional;
import org.openbydefault.rule.Family;

/**
 * A rule that somebody turned off.
 *
 * @param where what turned it off, for example {@code policy essential}
 * @param isByPolicy whether a policy did, and not this repository itself
 * @param reason why; empty when nobody said
 */
public record OffRule(String id, Family family, String where, boolean isByPolicy, Optional<String> reason) {}
