/** What a rule is and what it answers. Published API for custom rules: JDK types only. */
@NullMarked
package org.openbydefault.rule;

import org.jspecify.annotations.NullMarked;
