package org.openbydefault.rules.community;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.openbydefault.documentation.CommunityDocuments;
import org.openbydefault.documentation.OperationsSearch;
import org.openbydefault.project.Document;
import org.openbydefault.project.Evidence;
import org.openbydefault.project.Fact;
import org.openbydefault.project.Project;
import org.openbydefault.rule.Family;
import org.openbydefault.rule.Finding;
import org.openbydefault.rule.Options;
import org.openbydefault.rule.Rule;
import org.openbydefault.rule.RuleInfo;
import org.openbydefault.rule.Severity;
import org.openbydefault.rule.Verdict;
import org.openbydefault.text.Wording;
import org.openbydefault.topic.Topics;

/** A link in the documentation must lead its reader somewhere. */
public final class DocsLinks implements Rule {

    private static final List<String> SEARCHED = List.of(
            "relative links, images and anchors in README*, CONTRIBUTING* and SECURITY* at the root, in .github and docs",
            "the same in the documents that say how to deploy and operate the product");

    private static final int MOST_LINKS = 20_000;

    private static final RuleInfo INFO = RuleInfo.of(
            "docs-links",
            Family.COMMUNITY,
            Severity.WARNING,
            "Relative links in README, CONTRIBUTING, SECURITY and the deployment and operations docs lead to tracked files");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Verdict check(Project project, Options options) {
        LinkCheck check = new LinkCheck(project, MOST_LINKS);
        List<Evidence> evidence = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        int links = 0;
        for (String path : documents(project)) {
            Fact<Document> document = project.files().document(path);
            if (document.isKnown()) {
                LinkCheck.Result result = check.of(document.value().get());
                links += result.links();
                findings.addAll(result.broken());
                evidence.add(Evidence.at(path, Wording.counted(result.links(), "relative link", "relative links")));
            }
        }
        return check.isExhausted() && findings.isEmpty()
                ? Verdict.unknown("The documents have more than " + MOST_LINKS
                        + " relative links; those behind these were" + " not looked at")
                : verdict(links, evidence, findings).withSearched(SEARCHED);
    }

    private static Verdict verdict(int links, List<Evidence> evidence, List<Finding> findings) {
        if (evidence.isEmpty()) {
            return Verdict.notApplicable("There is no README, CONTRIBUTING or SECURITY with links to check");
        }
        if (findings.isEmpty() && links == 0) {
            return Verdict.passed(
                    "No relative link in " + Wording.counted(evidence.size(), "document", "documents"), evidence);
        }
        if (findings.isEmpty()) {
            String message = Wording.counted(links, "relative link", "relative links") + " in "
                    + Wording.counted(evidence.size(), "document", "documents") + "; each leads to something";
            return Verdict.passed(message, evidence);
        }
        String message = findings.size() + " of " + Wording.counted(links, "relative link", "relative links") + " in "
                + Wording.counted(evidence.size(), "document", "documents")
                + (findings.size() == 1 ? " leads nowhere" : " lead nowhere");
        return Verdict.failed(message, findings);
    }

    private static Set<String> documents(Project project) {
        Set<String> documents = new LinkedHashSet<>();
        for (String name : List.of("readme", "contributing", "security")) {
            documents.addAll(CommunityDocuments.of(project).called(name));
        }
        if (project.kind().kind().isOperated()) {
            documents.addAll(OperationsSearch.deployment(project).documents());
            documents.addAll(
                    OperationsSearch.find(project, Topics.named("operations")).documents());
        }
        return documents;
    }
}
