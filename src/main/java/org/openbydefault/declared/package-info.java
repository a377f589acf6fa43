/** Rules without code, as policies, the repository's file and POMs declare them. */
@NullMarked
package org.openbydefault.declared;

import org.jspecify.annotations.NullMarked;
