package org.openbydefault.rules.community;

import java.util.ArrayList;
import java.util.List;
import org.openbydefault.documentation.Absence;
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
import org.openbydefault.topic.Topics;

/** Whoever finds a vulnerability must learn where to report it before telling the world. */
public final class SecurityPolicy implements Rule {

    private static final List<String> SEARCHED = List.of(
            "SECURITY* at the root, in .github, docs, .gitlab, .gitea, .forgejo, doc and documentation",
            ".well-known/security.txt, security.txt, security-insights.yml",
            "README, CONTRIBUTING and SUPPORT: a vulnerability, reporting it, and an address or link");

    private static final RuleInfo INFO = RuleInfo.of(
                    "security-policy",
                    Family.COMMUNITY,
                    Severity.WARNING,
                    "It says how to report a vulnerability privately")
            .withEvidenceOption()
            .withDefaultFile("SECURITY")
            .supporting(Framework.OSPS_BASELINE, "OSPS-VM-02.01")
            .supporting(Framework.OSPS_BASELINE, "OSPS-VM-03.01")
            .supporting(Framework.OSPS_BASELINE, "OSPS-VM-01.01")
            .supporting(Framework.STANDARD_FOR_PUBLIC_CODE, "make-contributing-easy")
            .supporting(Framework.GITHUB_COMMUNITY_PROFILE, "Security policy");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Verdict check(Project project, Options options) {
        return judge(project).withSearched(SEARCHED);
    }

    private static Verdict judge(Project project) {
        SecurityReporting reporting = new SecurityReporting(project);
        List<Evidence> found = new ArrayList<>(SecurityDeclarations.of(project.files(), project.today()));
        found.addAll(reporting.evidence());
        List<Evidence> expired = SecurityDeclarations.expired(project.files(), project.today());
        if (!expired.isEmpty()) {
            return expired(expired.get(0), found);
        }
        if (!found.isEmpty()) {
            return Verdict.passed("Says how to report a vulnerability", found);
        }
        return Absence.verdict(
                project,
                Topics.named("security-policy-file"),
                "security-policy",
                "Nothing says how to report a vulnerability: no security policy with an address or a link",
                reporting.misses(),
                Fix.of(Absence.addOrComplete("SECURITY.md", reporting.misses())
                        + ": how to report a vulnerability in private (an address, or the forge's form), what happens"
                        + " then, and which versions get fixes"));
    }

    /** Whoever keeps to RFC 9116 does not report to an address that has ended, although another may stand elsewhere. */
    private static Verdict expired(Evidence expired, List<Evidence> found) {
        Location place = expired.location().get();
        String message = place.path() + " has ended (" + expired.note() + "), and is not to be relied on any more";
        String fix = "Look whether its contacts are still right, and give it a new Expires, less than a year ahead";
        return found.isEmpty()
                ? Verdict.failed(place, "expires", message + "; nothing else says how to report a vulnerability", fix)
                : Verdict.review(place, "expires", message, fix).withEvidence(found);
    }
}
