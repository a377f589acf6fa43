/** POM facts, read from Maven's models with their files and lines. */
@NullMarked
package org.openbydefault.maven.pom;

import org.jspecify.annotations.NullMarked;
