/** Where documentation lies, which texts are evidence, and how a topic is looked for in them. */
@NullMarked
package org.openbydefault.documentation;

import org.jspecify.annotations.NullMarked;
