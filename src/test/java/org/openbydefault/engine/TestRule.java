package org.openbydefault.engine;

import org.openbydefault.project.Project;
import org.openbydefault.rule.Family;
import org.openbydefault.rule.Options;
import org.openbydefault.rule.Rule;
import org.openbydefault.rule.RuleInfo;
import org.openbydefault.rule.Severity;
import org.openbydefault.rule.Verdict;

/** A rule that says what a test wants it to say. */
public final class TestRule implements Rule {

    private final RuleInfo info;
    private final Judgement judgement;

    TestRule(RuleInfo info, Judgement judgement) {
        this.info = info;
        this.judgement = judgement;
    }

    /** A rule of severity warning that passes and has the option {@code allow}. */
    public static TestRule passing(String id) {
        return new TestRule(info(id), (project, options) -> Verdict.passed("fine"));
    }

    public static RuleInfo info(String id) {
        return RuleInfo.of(id, Family.LICENSE, Severity.WARNING, "Something is so")
                .withOption("allow", "what is allowed");
    }

    @Override
    public RuleInfo info() {
        return info;
    }

    @Override
    public Verdict check(Project project, Options options) {
        return judgement.of(project, options);
    }

    @FunctionalInterface
    interface Judgement {
        Verdict of(Project project, Options options);
    }
}
