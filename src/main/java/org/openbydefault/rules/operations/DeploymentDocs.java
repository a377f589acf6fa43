package org.openbydefault.rules.operations;

import java.util.List;
import org.openbydefault.documentation.OperationsDocuments;
import org.openbydefault.documentation.OperationsSearch;
import org.openbydefault.documentation.TopicEvidence;
import org.openbydefault.documentation.TopicSearch;
import org.openbydefault.project.Project;
import org.openbydefault.rule.Family;
import org.openbydefault.rule.Framework;
import org.openbydefault.rule.Options;
import org.openbydefault.rule.Rule;
import org.openbydefault.rule.RuleInfo;
import org.openbydefault.rule.Severity;
import org.openbydefault.rule.Verdict;
import org.openbydefault.topic.Stems;
import org.openbydefault.topic.Topic;

/** Whoever adopts the product must be able to install it without asking. */
public final class DeploymentDocs implements Rule {

    private static final List<String> SEARCHED = List.of(
            "headings and links of the README and of documents about deployment, installation, containers, hosting",
            "files and folders named so, at the root, in .github, docs and anywhere else in the tree");

    private static final RuleInfo INFO = RuleInfo.of(
                    "deployment-docs",
                    Family.OPERATIONS,
                    Severity.ERROR,
                    "The documentation says how to install and deploy it for use")
            .withEvidenceOption()
            .withOption(Stems.NAME, Stems.DESCRIPTION)
            .forOperatedProjects()
            .supporting(Framework.STANDARD_FOR_PUBLIC_CODE, "document-the-code")
            .supporting(Framework.DPG_STANDARD, "5");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Verdict check(Project project, Options options) {
        Topic topic = OperationsSearch.deploymentTopic(project).plus(options.list(Stems.NAME));
        TopicEvidence found = TopicSearch.find(project, topic);
        return DocumentationVerdict.of(
                        project,
                        topic,
                        found,
                        OperationsDocuments.ofDeployment(project, found),
                        "deployment",
                        "No document says how to install and deploy it: no file, folder, heading or link about"
                                + " deployment, installation, containers or hosting",
                        EvidenceOption.fix(
                                "Add a section “Deployment” to the README, or docs/deployment.md: what it needs, how to install"
                                        + " and configure it, how to see that it runs. Where another public repository says it,"
                                        + " name that:",
                                "deployment-docs"))
                .withSearched(SEARCHED);
    }
}
