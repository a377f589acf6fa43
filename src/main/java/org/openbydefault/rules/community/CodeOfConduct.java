package org.openbydefault.rules.community;

import java.util.List;
import org.openbydefault.documentation.Absence;
import org.openbydefault.documentation.CommunitySearch;
import org.openbydefault.documentation.TopicEvidence;
import org.openbydefault.project.Project;
import org.openbydefault.rule.Family;
import org.openbydefault.rule.Framework;
import org.openbydefault.rule.Options;
import org.openbydefault.rule.Rule;
import org.openbydefault.rule.RuleInfo;
import org.openbydefault.rule.Severity;
import org.openbydefault.rule.Verdict;
import org.openbydefault.topic.Topic;
import org.openbydefault.topic.Topics;

/** Contributors must know how people treat each other here, and whom to tell when they do not. */
public final class CodeOfConduct implements Rule {

    private static final List<String> SEARCHED = List.of(
            "CODE_OF_CONDUCT* at the root, in .github, docs, .gitlab, .gitea, .forgejo, doc and documentation",
            "sections and links of README and CONTRIBUTING about conduct");

    private static final RuleInfo INFO = RuleInfo.of(
                    "code-of-conduct", Family.COMMUNITY, Severity.INFO, "A code of conduct exists")
            .withEvidenceOption()
            .withDefaultFile("CODE_OF_CONDUCT")
            .supporting(Framework.GITHUB_COMMUNITY_PROFILE, "Code of conduct");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Verdict check(Project project, Options options) {
        Topic topic = Topics.named("code-of-conduct");
        TopicEvidence found = CommunitySearch.find(project, topic);
        return CommunityVerdict.of(
                        project,
                        topic,
                        found.all(),
                        found.misses(),
                        "code-of-conduct",
                        "No code of conduct: no CODE_OF_CONDUCT file, no section or link in README or CONTRIBUTING",
                        Absence.addOrComplete("CODE_OF_CONDUCT.md", found.misses())
                                + " with an address to report to, for example the Contributor Covenant"
                                + " (https://www.contributor-covenant.org); where the organisation has one for all its"
                                + " repositories, link to it from the README")
                .withSearched(SEARCHED);
    }
}
