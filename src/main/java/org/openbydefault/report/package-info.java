/** Renders a check result; every reporter is a pure function of the result. */
@NullMarked
package org.openbydefault.report;

import org.jspecify.annotations.NullMarked;
