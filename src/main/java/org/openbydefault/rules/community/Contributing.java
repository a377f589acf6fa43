package org.openbydefault.rules.community;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openbydefault.documentation.Absence;
import org.openbydefault.documentation.CommunityDocuments;
import org.openbydefault.documentation.CommunitySearch;
import org.openbydefault.documentation.Statements;
import org.openbydefault.documentation.TopicEvidence;
import org.openbydefault.project.Document;
import org.openbydefault.project.Evidence;
import org.openbydefault.project.Location;
import org.openbydefault.project.Project;
import org.openbydefault.rule.Family;
import org.openbydefault.rule.Fix;
import org.openbydefault.rule.Framework;
import org.openbydefault.rule.Options;
import org.openbydefault.rule.Rule;
import org.openbydefault.rule.RuleInfo;
import org.openbydefault.rule.Severity;
import org.openbydefault.rule.Verdict;
import org.openbydefault.topic.Stems;
import org.openbydefault.topic.Topic;
import org.openbydefault.topic.Topics;

/** Whoever wants to contribute must learn how, or that contributions are not taken. */
public final class Contributing implements Rule {

    private static final List<String> SEARCHED = List.of(
            "CONTRIBUTING* at the root, in .github, docs, .gitlab, .gitea, .forgejo, doc and documentation",
            "sections and links of the README about contributing, sentences about sending pull requests");

    private static final String GUIDANCE = ": how to propose a change, what is expected of it, and how it is judged; if"
            + " contributions are not taken, say so there";

    private static final RuleInfo INFO = RuleInfo.of(
                    "contributing", Family.COMMUNITY, Severity.ERROR, "Guidance for contributors exists")
            .withEvidenceOption()
            .withDefaultFile("CONTRIBUTING")
            .withOption(Stems.NAME, Stems.DESCRIPTION)
            .supporting(Framework.OSPS_BASELINE, "OSPS-GV-03.01")
            .supporting(Framework.OSPS_BASELINE, "OSPS-GV-03.02")
            .supporting(Framework.STANDARD_FOR_PUBLIC_CODE, "welcome-contributors")
            .supporting(Framework.GITHUB_COMMUNITY_PROFILE, "Contributing");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Verdict check(Project project, Options options) {
        Topic topic = Topics.named("contributing").plus(options.list(Stems.NAME));
        TopicEvidence found = CommunitySearch.find(project, topic);
        List<Evidence> statements = found.isPresent() ? List.of() : statements(project);
        Verdict verdict = statements.isEmpty()
                ? judge(project, topic, found)
                : Verdict.passed("Said in " + statements.get(0).location().get(), statements);
        return verdict.withSearched(SEARCHED);
    }

    /** “Before you submit a pull request …” below a heading about something else. */
    private static List<Evidence> statements(Project project) {
        List<Evidence> found = new ArrayList<>();
        for (String path : CommunityDocuments.of(project).frontPages()) {
            Optional<Document> document = project.files().document(path).value();
            if (document.isPresent()) {
                found.addAll(Statements.in(document.get(), Topics.named("pull-request")));
            }
        }
        return found;
    }

    private static Verdict judge(Project project, Topic topic, TopicEvidence found) {
        if (!found.documented().isEmpty()) {
            return Verdict.passed(
                    "Guidance in " + found.documented().get(0).location().get(), found.all());
        }
        if (!found.linked().isEmpty()) {
            return Verdict.passed("By a link alone, which nobody verified", found.all());
        }
        if (!found.weak().isEmpty()) {
            Location place = found.weak().get(0).location().get();
            return Verdict.review(
                            place,
                            "contributing",
                            "Only a link in " + place + " may lead to guidance for contributors",
                            "Add CONTRIBUTING.md" + GUIDANCE)
                    .withEvidence(found.weak());
        }
        return Absence.verdict(
                project,
                topic,
                "contributing",
                "No guidance for contributors: no CONTRIBUTING file, no section or link in the README",
                found.misses(),
                Fix.of(Absence.addOrComplete("CONTRIBUTING.md", found.misses()) + GUIDANCE));
    }
}
