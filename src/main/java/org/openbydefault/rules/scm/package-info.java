/** Addresses of source repositories, for the rules that judge them. */
@NullMarked
package org.openbydefault.rules.scm;

import org.jspecify.annotations.NullMarked;
