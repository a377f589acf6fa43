package org.openbydefault.declared;

import org.openbydefault.project.Project;
import org.openbydefault.rule.Verdict;

/** What a rule without code asks of a repository. */
interface Requirement {

    Verdict judge(Project project);
}
