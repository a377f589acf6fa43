/** Hosts and addresses as POMs, settings and image references write them, and who can reach them. */
@NullMarked
package org.openbydefault.rules.hosts;

import org.jspecify.annotations.NullMarked;
