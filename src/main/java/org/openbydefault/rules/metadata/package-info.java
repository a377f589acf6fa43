/** Rules about the POM's public metadata. */
@NullMarked
package org.openbydefault.rules.metadata;

import org.jspecify.annotations.NullMarked;
