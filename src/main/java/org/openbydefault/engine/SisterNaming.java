package org.openbydefault.engine;

import org.openbydefault.project.Location;
import org.openbydefault.project.Project;
import org.openbydefault.rule.Family;
import org.openbydefault.rule.Finding;
import org.openbydefault.rule.RuleInfo;

/** What is said of evidence in another repository that nobody finds from here. */
public final class SisterNaming {

    private SisterNaming() {}

    /**
     * The README does not name the repository that has the evidence.
     *
     * @param place of the other repository as it is configured, the subject of the finding
     * @param name of the other repository
     */
    public static Finding missing(Project project, RuleInfo rule, String place, String name) {
        String start = rule.family() == Family.OPERATIONS ? "Operated from " : "The evidence is in ";
        return Finding.of(
                Location.of(project.files()
                        .readme("")
                        .orElse(project.fallbackLocation().path())),
                place,
                start + name + ", but nothing here says so",
                "Name " + name + " in the README, with a link to it");
    }
}
