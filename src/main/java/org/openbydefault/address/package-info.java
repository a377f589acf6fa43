/** Addresses of hosts, pages and source repositories: what they name, who can reach them, what is secret in them. */
@NullMarked
package org.openbydefault.address;

import org.jspecify.annotations.NullMarked;
