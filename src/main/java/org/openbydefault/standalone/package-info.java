/** The front without Maven, in a jar of its own. The only package that knows picocli. */
@NullMarked
package org.openbydefault.standalone;

import org.jspecify.annotations.NullMarked;
