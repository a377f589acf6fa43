package org.openbydefault.project;

/** Tells from the content of a repository what it is for; asked where the user does not say. */
@FunctionalInterface
public interface KindDetector {

    DetectedKind detect(Project project);
}
