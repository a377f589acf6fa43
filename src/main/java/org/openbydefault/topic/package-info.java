/** The topics of documentation, as data, and how texts are matched against them. */
@NullMarked
package org.openbydefault.topic;

import org.jspecify.annotations.NullMarked;
