package org.openbydefault.rules.pom;

import java.util.Optional;
import org.openbydefault.project.Pom;
import org.openbydefault.project.PomParent;
import org.openbydefault.project.PomValue;
import org.openbydefault.project.Project;
import org.openbydefault.rule.Verdict;

/** Answers for a rule where the POM itself, or a parent outside this repository, could not be read. */
public final class PomJudgement {

    private PomJudgement() {}

    /** The verdict of a rule about the POM where {@link Project#knownPom()} is empty: unknown or not applicable. */
    public static Verdict unread(Project project) {
        return project.pom().isKnown()
                ? Verdict.notApplicable("There is no POM")
                : Verdict.unknown(project.pom().reason());
    }

    /** The value where a POM of this repository states it, and not as an empty element. */
    public static Optional<PomValue> stated(Optional<PomValue> value) {
        return value.isPresent() && value.get().isStated() ? value : Optional.empty();
    }

    /** The verdict for a POM that does not supply something itself, where an unread parent may; empty otherwise. */
    public static Optional<Verdict> unreadParent(Pom pom, String what) {
        Optional<PomParent> parent = pom.foreignParent();
        if (parent.isEmpty() || parent.get().resolved()) {
            return Optional.empty();
        }
        return Optional.of(Verdict.unknown("The POM has no " + what + ", and its parent "
                + parent.get().coordinates() + ", which may bring one, is not in the repository and was not read"));
    }
}
