package org.openbydefault.fleet;

import org.openbydefault.rule.Family;

/**
 * A rule as the reports name it.
 *
 * @param summary what a repository that passes does
 */
record FleetRule(String id, Family family, String summary) {}
