/** The facts about a repository that rules judge. Published API for custom rules: JDK types only. */
@NullMarked
package org.openbydefault.project;

import org.jspecify.annotations.NullMarked;
