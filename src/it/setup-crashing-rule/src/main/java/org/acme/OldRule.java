package org.acme;

import org.openbydefault.project.Project;
import org.openbydefault.rule.Family;
import org.openbydefault.rule.Options;
import org.openbydefault.rule.Rule;
import org.openbydefault.rule.RuleInfo;
import org.openbydefault.rule.Severity;
import org.openbydefault.rule.Verdict;

/** A rule that calls what is gone since it was compiled. */
public final class OldRule implements Rule {

    @Override
    public RuleInfo info() {
        return RuleInfo.of("acme.old", Family.COMMUNITY, Severity.WARNING, "Something is so");
    }

    @Override
    public Verdict check(Project project, Options options) {
        throw new NoSuchMethodError("'java.lang.String org.acme.Gone.name()'");
    }
}
