/** Merges the reports of many repositories into one page, a table and JSON lines. */
@NullMarked
package org.openbydefault.fleet;

import org.jspecify.annotations.NullMarked;
