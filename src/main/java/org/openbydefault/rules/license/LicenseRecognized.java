package org.openbydefault.rules.license;

import java.util.ArrayList;
import java.util.List;
import org.openbydefault.project.Evidence;
import org.openbydefault.project.Project;
import org.openbydefault.rule.Family;
import org.openbydefault.rule.Finding;
import org.openbydefault.rule.Options;
import org.openbydefault.rule.Rule;
import org.openbydefault.rule.RuleInfo;
import org.openbydefault.rule.Severity;
import org.openbydefault.rule.Verdict;

/** A known text needs no lawyer: whoever may use one Apache-2.0 project may use the next. */
public final class LicenseRecognized implements Rule {

    private static final RuleInfo INFO = RuleInfo.of(
            "license-recognized",
            Family.LICENSE,
            Severity.WARNING,
            "The licence text is one of the SPDX list, complete and unchanged");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Verdict check(Project project, Options options) {
        RepositoryLicenses licensing = RepositoryLicenses.of(project);
        List<LicenseText> stated = licensing.stated();
        return stated.isEmpty()
                ? Verdict.notApplicable(RepositoryLicenses.NOTHING_TO_JUDGE)
                : licensing.describe(judge(licensing, stated)).withSearched(LicenseFiles.SEARCHED);
    }

    private static Verdict judge(RepositoryLicenses licensing, List<LicenseText> stated) {
        List<Finding> findings = new ArrayList<>();
        List<Evidence> evidence = new ArrayList<>();
        for (LicenseText text : stated) {
            if (isKnown(text, licensing)) {
                evidence.add(text.evidence());
            } else {
                findings.add(new UnrecognizedText(text).finding());
            }
        }
        return findings.isEmpty()
                ? Verdict.passed(licensing.expression() + " in " + stated.get(0).path(), evidence)
                : Verdict.review(findings.get(0).message(), findings).withEvidence(evidence);
    }

    private static boolean isKnown(LicenseText text, RepositoryLicenses licensing) {
        return text.isComplete()
                || (text.isNotice()
                        && licensing.hasText(text.main().orElseThrow().spdxId()));
    }
}
