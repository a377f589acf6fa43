package org.openbydefault.declared;

import java.util.List;
import java.util.Optional;
import org.openbydefault.project.Project;
import org.openbydefault.rule.Options;
import org.openbydefault.rule.Rule;
import org.openbydefault.rule.RuleInfo;
import org.openbydefault.rule.Verdict;

/** A rule without code. */
public final class DeclaredRule implements Rule {

    private final RuleInfo info;
    private final Circumstances circumstances;
    private final Requirement requirement;
    private final List<Example> examples;
    private final String where;

    DeclaredRule(
            RuleInfo info, Circumstances circumstances, Requirement requirement, List<Example> examples, String where) {
        this.info = info;
        this.circumstances = circumstances;
        this.requirement = requirement;
        this.examples = List.copyOf(examples);
        this.where = where;
    }

    @Override
    public RuleInfo info() {
        return info;
    }

    /** Small repositories that the rule's author says it passes or fails. */
    public List<Example> examples() {
        return examples;
    }

    /** Where it is declared, for messages. */
    public String where() {
        return where;
    }

    @Override
    public Verdict check(Project project, Options options) {
        Optional<String> reason = circumstances.whyNot(project);
        return reason.isPresent() ? Verdict.notApplicable(reason.get()) : requirement.judge(project);
    }
}
