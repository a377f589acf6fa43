package org.openbydefault.maven.pom;

import org.apache.maven.model.Model;
import org.apache.maven.model.Parent;
import org.openbydefault.project.Fact;

/** Finds parents that lie outside of a checkout. */
@FunctionalInterface
interface ParentPoms {

    /** The model of a parent as it was written, or why it cannot be had. */
    Fact<Model> find(Parent parent);
}
