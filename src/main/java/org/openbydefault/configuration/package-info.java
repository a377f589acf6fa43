/**
 * What can be configured, by whom, and which value counts. Layers come from policies, the repository's file, properties,
 * POMs and the command line; every value knows where it was written.
 */
@NullMarked
package org.openbydefault.configuration;

import org.jspecify.annotations.NullMarked;
