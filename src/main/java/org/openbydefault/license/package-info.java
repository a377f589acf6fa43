/**
 * Which licence is it? Identifies the licences of a text and of the names in a POM, against the SPDX License List. A
 * small library of its own: JDK types only.
 */
@NullMarked
package org.openbydefault.license;

import org.jspecify.annotations.NullMarked;
