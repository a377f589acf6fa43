package org.openbydefault.rules.license;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openbydefault.project.Evidence;
import org.openbydefault.project.Location;
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
                : licensing.describe(judge(project, licensing, stated)).withSearched(LicenseFiles.SEARCHED);
    }

    private static Verdict judge(Project project, RepositoryLicenses licensing, List<LicenseText> stated) {
        List<Finding> findings = new ArrayList<>();
        List<Evidence> evidence = new ArrayList<>();
        for (LicenseText text : stated) {
            if (isKnown(text, licensing)) {
                evidence.add(text.evidence());
            } else {
                findings.add(new UnrecognizedText(text, proposed(project, licensing)).finding());
            }
        }
        if (licensing.rider().isPresent()) {
            findings.add(rider(licensing.rider().get(), stated.get(0)));
        }
        return findings.isEmpty()
                ? Verdict.passed(licensing.expression() + " in " + stated.get(0).path(), evidence)
                : Verdict.review(findings.get(0).message(), findings).withEvidence(evidence);
    }

    private static Finding rider(String path, LicenseText text) {
        return Finding.of(
                Location.of(path),
                "",
                path + " restricts what " + text.path() + " grants (" + text.summary()
                        + "): with both, the software is not under that licence",
                "If the restriction is meant, the licence is one of its own: ask a lawyer whether it is still open. If not,"
                        + " remove " + path);
    }

    private static Optional<String> proposed(Project project, RepositoryLicenses licensing) {
        return ProposedLicense.declared(project, licensing)
                .map(declaration -> declaration.licenses().get(0).spdxId());
    }

    private static boolean isKnown(LicenseText text, RepositoryLicenses licensing) {
        return (text.isComplete() && text.nearest().isEmpty() && !text.isOwn())
                || (text.isNotice() && licensing.hasText(text.mainId()));
    }
}
