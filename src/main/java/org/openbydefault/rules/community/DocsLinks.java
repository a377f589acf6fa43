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
                    "Relative links in README, CONTRIBUTING, SECURITY and the deployment and operations docs lead to tracked files")
            .withOption(IncludedDocuments.OPTION, IncludedDocuments.DESCRIPTION);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Verdict check(Project project, Options options) {
        LinkCheck check = new LinkCheck(project, MOST_LINKS);
        List<Evidence> evidence = new ArrayList<>();
        IncludedDocuments included = new IncludedDocuments(project, options);
        List<Finding> findings = new ArrayList<>(included.mistakes());
        int links = 0;
        int elsewhere = 0;
        Set<String> documents = documents(project);
        documents.addAll(included.paths());
        for (String path : documents) {
            Fact<Document> document = project.files().document(path);
            if (document.isKnown()) {
                LinkCheck.Result result = check.of(document.value().get());
                links += result.links();
                elsewhere += result.inSubmodules();
                findings.addAll(result.broken());
                evidence.add(Evidence.at(path, Wording.counted(result.links(), "relative link", "relative links")));
            }
        }
        return check.isExhausted() && findings.isEmpty()
                ? Verdict.unknown("The documents have more than " + MOST_LINKS
                        + " relative links; those behind these were" + " not looked at")
                : verdict(links, elsewhere, evidence, findings).withSearched(SEARCHED);
    }

    /** @param elsewhere how many of the links lead into submodules, where nobody looked */
    private static Verdict verdict(int links, int elsewhere, List<Evidence> evidence, List<Finding> findings) {
        if (evidence.isEmpty() && findings.isEmpty()) {
            return Verdict.notApplicable("There is no README, CONTRIBUTING or SECURITY with links to check");
        }
        String documents = Wording.counted(evidence.size(), "document", "documents");
        String all = Wording.counted(links, "relative link", "relative links") + " in " + documents;
        String byLink = elsewhere == 0
                ? ""
                : ", " + elsewhere + " of them into " + (elsewhere == 1 ? "a submodule" : "submodules")
                        + ", by link and not verified";
        if (findings.isEmpty()) {
            String message =
                    links == 0 ? "No relative link in " + documents : all + "; each leads to something" + byLink;
            return Verdict.passed(message, evidence);
        }
        boolean isOne = findings.size() == 1;
        return Verdict.failed(findings.size() + " of " + all + (isOne ? " leads nowhere" : " lead nowhere"), findings);
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
