/** What says of each public type whether others may use it, and how. */
@NullMarked
package org.openbydefault.api;

import org.jspecify.annotations.NullMarked;
