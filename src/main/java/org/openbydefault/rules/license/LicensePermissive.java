package org.openbydefault.rules.license;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openbydefault.license.SpdxLicenses;
import org.openbydefault.project.Evidence;
import org.openbydefault.project.Project;
import org.openbydefault.rule.Family;
import org.openbydefault.rule.Fix;
import org.openbydefault.rule.Options;
import org.openbydefault.rule.Rule;
import org.openbydefault.rule.RuleInfo;
import org.openbydefault.rule.Severity;
import org.openbydefault.rule.Verdict;

/** Permissive licences let others build on the code under terms of their own. */
public final class LicensePermissive implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.of("license-permissive", Family.LICENSE, Severity.INFO, "The licence is permissive");

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
        Optional<LicenseText> unclear = RepositoryLicenses.firstUnclear(stated);
        if (unclear.isPresent()) {
            return Verdict.unknown(
                    unclear.get().path() + " holds " + unclear.get().summary() + ", see license-recognized");
        }
        if (licensing.rider().isPresent()) {
            return Verdict.unknown(licensing.rider().get() + " restricts the licence, see license-recognized");
        }
        SpdxLicenses catalogue = licensing.catalogue();
        List<Evidence> evidence = RepositoryLicenses.evidence(stated);
        Set<String> permissive = permissive(stated, catalogue);
        Fulfilment fulfilment = Fulfilment.of(licensing.expression(), stated, permissive);
        if (fulfilment == Fulfilment.MET) {
            return Verdict.passed(licensing.expression() + " is permissive", evidence);
        }
        return fulfilment == Fulfilment.NOT_MET
                ? notPermissive(stated.get(0), catalogue)
                : partly(stated, Fulfilment.unmet(stated, permissive));
    }

    private static Verdict notPermissive(LicenseText text, SpdxLicenses catalogue) {
        return Verdict.failed(
                text.location(),
                text.mainId(),
                text.mainId() + " in " + text.path()
                        + " is not among the permissive licences of the Blue Oak Council's list "
                        + catalogue.permissiveListVersion(),
                Fix.of(
                        "Choose a permissive licence, such as Apache-2.0 or MIT; if that is not intended, turn the rule"
                                + " off:",
                        "<license-permissive>off</license-permissive>"));
    }

    private static Verdict partly(List<LicenseText> stated, Set<String> unmet) {
        return Verdict.review(
                stated.get(0).location(),
                String.join(" ", unmet),
                "Parts are under " + String.join(", ", unmet) + ", which is not permissive",
                "Say in the README which parts these are");
    }

    private static Set<String> permissive(List<LicenseText> stated, SpdxLicenses catalogue) {
        Set<String> permissive = new HashSet<>();
        for (String id : Fulfilment.ids(stated)) {
            if (catalogue.isPermissive(id)) {
                permissive.add(id);
            }
        }
        return permissive;
    }
}
