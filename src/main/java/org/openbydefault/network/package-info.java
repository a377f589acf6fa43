/** Asks servers what they give to somebody without an account. Only used where the user allows it. */
@NullMarked
package org.openbydefault.network;

import org.jspecify.annotations.NullMarked;
