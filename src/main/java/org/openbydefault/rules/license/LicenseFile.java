package org.openbydefault.rules.license;

import org.openbydefault.project.Project;
import org.openbydefault.rule.Family;
import org.openbydefault.rule.Framework;
import org.openbydefault.rule.Options;
import org.openbydefault.rule.Rule;
import org.openbydefault.rule.RuleInfo;
import org.openbydefault.rule.Severity;
import org.openbydefault.rule.Verdict;

/** Without its licence in the repository nobody else may use the code, whatever a web page says. */
public final class LicenseFile implements Rule {

    private static final RuleInfo INFO = RuleInfo.of(
                    "license-file",
                    Family.LICENSE,
                    Severity.ERROR,
                    "The licence is at the repository root, tracked by Git")
            .withEvidenceOption()
            .measuring(Framework.OSPS_BASELINE, "OSPS-LE-03.01")
            .supporting(Framework.OSPS_BASELINE, "OSPS-LE-03.02")
            .supporting(Framework.STANDARD_FOR_PUBLIC_CODE, "publish-with-an-open-license")
            .supporting(Framework.GITHUB_COMMUNITY_PROFILE, "License");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Verdict check(Project project, Options options) {
        return new LicensePresence(project).verdict().withSearched(LicenseFiles.SEARCHED);
    }
}
