package org.openbydefault.rules.pom;

import java.util.Optional;
import java.util.function.Function;
import org.openbydefault.project.Fact;
import org.openbydefault.project.Pom;
import org.openbydefault.project.PomParent;
import org.openbydefault.project.Project;
import org.openbydefault.rule.Verdict;

/** Answers for a rule where the POM itself, or a parent outside this repository, could not be read. */
public final class PomJudgement {

    private PomJudgement() {}

    /** The judgement of the POM; unknown where it cannot be read, not applicable where there is none. */
    public static Verdict of(Project project, Function<Pom, Verdict> judgement) {
        Fact<Optional<Pom>> pom = project.pom();
        if (!pom.isKnown()) {
            return Verdict.unknown(pom.reason());
        }
        return pom.value().get().isEmpty()
                ? Verdict.notApplicable("There is no POM")
                : judgement.apply(pom.value().get().get());
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
