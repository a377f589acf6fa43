package org.openbydefault.rule;

import org.openbydefault.api.PublicApi;
import org.openbydefault.project.Project;

/**
 * One requirement. Stateless, thread-safe, with a public constructor without parameters; found by
 * {@link java.util.ServiceLoader} on the plugin's class loader.
 */
@PublicApi(since = "0.1.0", use = PublicApi.Use.IMPLEMENT)
public interface Rule {

    RuleInfo info();

    /**
     * Judges a repository. Called only where the rule applies to the project's kind.
     *
     * @param options what the user set for this rule
     * @return the verdict; a rule that cannot know answers {@link Verdict#unknown(String)}, it does not throw
     */
    Verdict check(Project project, Options options);
}
