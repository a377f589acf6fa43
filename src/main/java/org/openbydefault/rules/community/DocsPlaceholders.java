package org.openbydefault.rules.community;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openbydefault.documentation.CommunityDocuments;
import org.openbydefault.documentation.OperationsSearch;
import org.openbydefault.project.Document;
import org.openbydefault.project.Evidence;
import org.openbydefault.project.Project;
import org.openbydefault.rule.Family;
import org.openbydefault.rule.Finding;
import org.openbydefault.rule.Options;
import org.openbydefault.rule.Rule;
import org.openbydefault.rule.RuleInfo;
import org.openbydefault.rule.Severity;
import org.openbydefault.rule.Verdict;
import org.openbydefault.topic.Topics;

/** A template that nobody filled in promises what it does not keep. */
public final class DocsPlaceholders implements Rule {

    private static final List<String> SEARCHED = List.of(
            "README*, CONTRIBUTING*, SECURITY*, SUPPORT*, CODE_OF_CONDUCT*, GOVERNANCE* and MAINTAINERS* at the root, in"
                    + " .github, docs, .gitlab, .gitea, .forgejo, doc and documentation",
            "the documents that say how to deploy and operate the product");

    private static final RuleInfo INFO = RuleInfo.of(
            "docs-placeholders",
            Family.COMMUNITY,
            Severity.WARNING,
            "No text of a template is left over in the documentation");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Verdict check(Project project, Options options) {
        List<Evidence> evidence = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        for (String path : documents(project)) {
            Optional<Document> document = project.files().document(path).value();
            if (document.isPresent()) {
                List<Finding> found = new LeftOverText(document.get()).find();
                findings.addAll(found);
                evidence.add(Evidence.at(path, found.isEmpty() ? "nothing left over" : found.size() + " left over"));
            }
        }
        return verdict(evidence, findings).withSearched(SEARCHED);
    }

    private static Verdict verdict(List<Evidence> evidence, List<Finding> findings) {
        if (evidence.isEmpty()) {
            return Verdict.notApplicable("There is no README, CONTRIBUTING or other document of the community");
        }
        if (findings.isEmpty()) {
            return Verdict.passed("No text of a template is left over where it was looked for", evidence);
        }
        Finding first = findings.get(0);
        String what = LeftOverText.isOpenTask(first) ? "An open task" : "Text of a template";
        return Verdict.failed(what + " is left over at " + first.location(), findings);
    }

    private static Set<String> documents(Project project) {
        Set<String> documents = new LinkedHashSet<>(CommunityDocuments.of(project)
                .called(
                        "readme",
                        "contributing",
                        "security",
                        "support",
                        "code_of_conduct",
                        "code-of-conduct",
                        "governance",
                        "maintainers"));
        if (project.kind().kind().isOperated()) {
            documents.addAll(OperationsSearch.deployment(project).documents());
            documents.addAll(
                    OperationsSearch.find(project, Topics.named("operations")).documents());
        }
        return documents;
    }
}
