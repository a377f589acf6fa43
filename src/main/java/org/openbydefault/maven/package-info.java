/** The Maven front: goals, configuration and POM facts. The only package that knows Maven. */
@NullMarked
package org.openbydefault.maven;

import org.jspecify.annotations.NullMarked;
