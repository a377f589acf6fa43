package org.openbydefault.rules.metadata;

import java.util.List;
import org.openbydefault.rule.Rule;

/** The rules of the family metadata. */
public final class MetadataRules {

    private MetadataRules() {}

    public static List<Rule> all() {
        return List.of(
                new Scm(),
                new ScmPublic(),
                new ScmMatchesRemote(),
                new ScmInheritance(),
                new ScmReachable(),
                new PomIdentity(),
                new IssueTracker(),
                new Developers(),
                new Ci(),
                new Publiccode());
    }
}
