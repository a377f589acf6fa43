/** The topics of documentation, as data, and how texts are matched against them. */
@NullMarked
package org.openbydefault.rules.topic;

import org.jspecify.annotations.NullMarked;
