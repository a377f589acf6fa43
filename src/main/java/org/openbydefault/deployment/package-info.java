/** What is deployed and how: the kind of a project, its image files, manifests and image references. */
@NullMarked
package org.openbydefault.deployment;

import org.jspecify.annotations.NullMarked;
