package org.openbydefault.documentation;

import org.openbydefault.project.Evidence;

/**
 * An issue tracker that a repository names.
 *
 * @param how how it is named, in a sentence
 * @param evidence where
 */
public record NamedTracker(String how, Evidence evidence) {}
