/** Chooses rules and severities, runs the rules, and decides whether the build fails. */
@NullMarked
package org.openbydefault.engine;

import org.jspecify.annotations.NullMarked;
