package org.openbydefault.engine;

/**
 * What became of the failed findings since the base.
 *
 * @param added how many are new
 * @param existing how many were there before
 * @param fixed how many were there before and are gone
 */
public record Comparison(ComparisonBase base, int added, int existing, int fixed) {}
