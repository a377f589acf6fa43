package org.openbydefault.project;

import org.openbydefault.api.Internal;

/** Tells from the content of a repository what it is for; asked where the user does not say. */
@Internal
@FunctionalInterface
public interface KindDetector {

    DetectedKind detect(Project project);
}
