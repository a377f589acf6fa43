/** Judges one repository, whoever asks: a working tree or a commit, with its history and with what its user accepts. */
@NullMarked
package org.openbydefault.check;

import org.jspecify.annotations.NullMarked;
