/** What rules about the POM have in common. */
@NullMarked
package org.openbydefault.rules.pom;

import org.jspecify.annotations.NullMarked;
