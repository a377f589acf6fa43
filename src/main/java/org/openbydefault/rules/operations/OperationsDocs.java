package org.openbydefault.rules.operations;

import java.util.List;
import org.openbydefault.documentation.OperationsDocuments;
import org.openbydefault.documentation.OperationsSearch;
import org.openbydefault.documentation.TopicEvidence;
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
import org.openbydefault.topic.Topics;

/** Whoever runs the product must learn how to keep it running. */
public final class OperationsDocs implements Rule {

    private static final List<String> SEARCHED = List.of(
            "headings and links of the README and of documents about operation, administration, upgrade, backup,"
                    + " monitoring, health, troubleshooting, incidents, maintenance, scaling",
            "files and folders named so, at the root, in .github, docs and anywhere else in the tree");

    private static final RuleInfo INFO = RuleInfo.of(
                    "operations-docs",
                    Family.OPERATIONS,
                    Severity.ERROR,
                    "The documentation says how to keep it running")
            .withEvidenceOption()
            .withOption(Stems.NAME, Stems.DESCRIPTION)
            .forOperatedProjects()
            .supporting(Framework.STANDARD_FOR_PUBLIC_CODE, "document-the-code");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Verdict check(Project project, Options options) {
        Topic topic = Topics.named("operations").plus(options.list(Stems.NAME));
        TopicEvidence found = OperationsSearch.find(project, topic);
        return DocumentationVerdict.of(
                        project,
                        topic,
                        found,
                        OperationsDocuments.ofOperation(project, found),
                        "operations",
                        "No document says how to keep it running: no file, folder, heading or link about operation,"
                                + " upgrade, backup, monitoring, troubleshooting or maintenance",
                        EvidenceOption.fix(
                                "Add docs/operations.md: how to upgrade, back up and restore, monitor it, and what to do when"
                                        + " it fails. Where another public repository says it, name that:",
                                "operations-docs"))
                .withSearched(SEARCHED);
    }
}
