/** The formats in which private keys are stored. */
@NullMarked
package org.openbydefault.secrets;

import org.jspecify.annotations.NullMarked;
