package org.openbydefault.rules.pom;

import java.util.Optional;
import org.openbydefault.project.Pom;
import org.openbydefault.project.PomFact;
import org.openbydefault.project.PomValue;
import org.openbydefault.project.Project;
import org.openbydefault.rule.Options;
import org.openbydefault.rule.Rule;
import org.openbydefault.rule.RuleInfo;
import org.openbydefault.rule.Verdict;

/** A rule about the POM: not applicable where there is none, unknown where it cannot be read. */
public abstract class PomRule implements Rule {

    private final RuleInfo info;

    protected PomRule(RuleInfo info) {
        this.info = info;
    }

    @Override
    public final RuleInfo info() {
        return info;
    }

    @Override
    public final Verdict check(Project project, Options options) {
        PomFact pom = project.pom();
        if (pom.isAbsent()) {
            return Verdict.notApplicable("There is no POM");
        }
        return pom.value().isPresent()
                ? judge(project, pom.value().get())
                : Verdict.unknown(pom.trouble().orElse(""));
    }

    /** The verdict on the POM of that project. */
    protected abstract Verdict judge(Project project, Pom pom);

    /** The value where a POM of this repository states it, and not as an empty element. */
    protected static Optional<PomValue> stated(Optional<PomValue> value) {
        return value.isPresent() && value.get().isStated() ? value : Optional.empty();
    }
}
