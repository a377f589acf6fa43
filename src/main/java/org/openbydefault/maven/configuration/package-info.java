/** Reads what the user configured. */
@NullMarked
package org.openbydefault.maven.configuration;

import org.jspecify.annotations.NullMarked;
