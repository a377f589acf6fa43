package org.openbydefault.rules.license;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openbydefault.license.SpdxLicenses;
import org.openbydefault.project.Evidence;
import org.openbydefault.project.Location;
import org.openbydefault.project.Project;
import org.openbydefault.project.ProjectKind;
import org.openbydefault.rule.Family;
import org.openbydefault.rule.Finding;
import org.openbydefault.rule.Fix;
import org.openbydefault.rule.Framework;
import org.openbydefault.rule.Options;
import org.openbydefault.rule.Rule;
import org.openbydefault.rule.RuleInfo;
import org.openbydefault.rule.Severity;
import org.openbydefault.rule.Verdict;

/** Source that can be read is not yet open source: the licence decides. */
public final class LicenseApproved implements Rule {

    private static final String ALLOW = "allow";

    private static final RuleInfo INFO = RuleInfo.of(
                    "license-approved",
                    Family.LICENSE,
                    Severity.ERROR,
                    "The licence is approved by the Open Source Initiative or allowed by the configuration")
            .withOption(ALLOW, "SPDX ids of licences that are accepted without approval, comma-separated")
            .measuring(Framework.OSPS_BASELINE, "OSPS-LE-02.01")
            .supporting(Framework.STANDARD_FOR_PUBLIC_CODE, "publish-with-an-open-license")
            .supporting(Framework.DPG_STANDARD, "2");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Verdict check(Project project, Options options) {
        RepositoryLicenses licensing = RepositoryLicenses.of(project);
        List<Finding> mistakes = mistakes(project, licensing, options.list(ALLOW));
        if (!mistakes.isEmpty()) {
            return Verdict.failed(mistakes.get(0).message(), mistakes);
        }
        List<LicenseText> stated = licensing.stated();
        return stated.isEmpty()
                ? Verdict.notApplicable(RepositoryLicenses.NOTHING_TO_JUDGE)
                : licensing.describe(judge(project, licensing, stated, options)).withSearched(LicenseFiles.SEARCHED);
    }

    private static Verdict judge(
            Project project, RepositoryLicenses licensing, List<LicenseText> stated, Options options) {
        Optional<LicenseText> unclear = RepositoryLicenses.firstUnclear(stated);
        if (unclear.isPresent()) {
            return unclear(unclear.get());
        }
        if (licensing.rider().isPresent()) {
            return Verdict.review(
                    Location.of(licensing.rider().get()),
                    "",
                    licensing.rider().get() + " restricts what " + stated.get(0).path() + " grants ("
                            + stated.get(0).summary() + "): no list says whether that is open source",
                    "Use an approved licence without restrictions, see https://opensource.org/licenses");
        }
        SpdxLicenses catalogue = licensing.catalogue();
        boolean isContent = project.kind().kind() == ProjectKind.DOCUMENTATION;
        Set<String> approved = approved(stated, catalogue, allowed(catalogue, options.list(ALLOW)), isContent);
        List<Evidence> evidence = RepositoryLicenses.evidence(stated);
        Fulfilment fulfilment = Fulfilment.of(licensing.expression(), stated, approved);
        if (fulfilment == Fulfilment.MET) {
            return Verdict.passed(met(licensing.expression(), approved, catalogue), evidence);
        }
        if (fulfilment != Fulfilment.NOT_MET) {
            return partly(licensing, stated, approved).withEvidence(evidence);
        }
        return isAmongApproved(stated.get(0), approved, catalogue)
                ? undecided(stated.get(0)).withEvidence(evidence)
                : notApproved(stated.get(0), catalogue);
    }

    /** Says which licence of a choice is approved, and of content that it is accepted without approval. */
    private static String met(String expression, Set<String> approved, SpdxLicenses catalogue) {
        Set<String> ids = LicenseExpression.ids(expression);
        if (!approved.containsAll(ids) && expression.contains(" OR ")) {
            Set<String> branches = new LinkedHashSet<>(ids);
            branches.retainAll(approved);
            return String.join(" and ", branches) + " of the choice " + expression + " is approved";
        }
        for (String id : ids) {
            if (isApproved(id, catalogue)) {
                String terms = FamilyVersion.withoutViews(id);
                return expression
                        + (terms.equals(id) ? " is approved" : " has the terms of " + terms + ", which is approved");
            }
        }
        return expression + " is accepted";
    }

    private static Set<String> approved(
            List<LicenseText> stated, SpdxLicenses catalogue, Set<String> allowed, boolean isContent) {
        Set<String> approved = new HashSet<>();
        for (String id : Fulfilment.ids(stated)) {
            if (isApproved(id, catalogue)
                    || allowed.contains(GnuVersion.bare(id))
                    || (isContent && ContentLicenses.contains(id) && catalogue.isFsfLibre(id))) {
                approved.add(id);
            }
        }
        return approved;
    }

    private static Set<String> allowed(SpdxLicenses catalogue, List<String> allow) {
        Set<String> allowed = new LinkedHashSet<>();
        for (String id : allow) {
            String canonical = catalogue.canonicalId(id);
            allowed.add(GnuVersion.bare(canonical == null ? id : canonical));
        }
        return allowed;
    }

    /** "GPL version 1 or later" is approved by its later versions. */
    private static boolean isApproved(String spdxId, SpdxLicenses catalogue) {
        String terms = FamilyVersion.withoutViews(spdxId);
        if (catalogue.isOsiApproved(terms) || !GnuVersion.isOrLater(spdxId)) {
            return catalogue.isOsiApproved(terms);
        }
        FamilyVersion wanted = FamilyVersion.of(spdxId);
        for (String id : catalogue.ids()) {
            if (catalogue.isOsiApproved(id) && wanted.agrees(FamilyVersion.of(id))) {
                return true;
            }
        }
        return false;
    }

    private static Verdict unclear(LicenseText text) {
        return Verdict.review(
                text.location(),
                "unknown-licence",
                text.path() + " holds " + text.summary() + ": no list says whether that is open source",
                "Use the unchanged text of an approved licence, see https://opensource.org/licenses");
    }

    /** Of many texts in a file the first may be that of a part, where it is free by another measure. */
    private static boolean isAmongApproved(LicenseText text, Set<String> approved, SpdxLicenses catalogue) {
        String main = text.mainId();
        Set<String> others = LicenseExpression.ids(text.expression());
        others.retainAll(approved);
        return !others.isEmpty() && (catalogue.isFsfLibre(main) || catalogue.isPermissive(main));
    }

    private static Verdict undecided(LicenseText text) {
        return Verdict.review(
                text.location(),
                text.mainId(),
                text.mainId() + " in " + text.path()
                        + " is not approved by the Open Source Initiative, and stands among"
                        + " texts that are: whether the project or a part of it is under it nobody can tell from here",
                "Let " + text.path() + " begin with the licence of the project, and move those of parts to files of"
                        + " their own");
    }

    private static Verdict notApproved(LicenseText text, SpdxLicenses catalogue) {
        String id = text.mainId();
        String name = catalogue.name(id);
        return Verdict.failed(
                text.location(),
                id,
                text.expression() + " in " + text.path() + (name == null ? "" : " (" + name + ")")
                        + " is not approved by the Open Source" + " Initiative, says version " + catalogue.listVersion()
                        + " of the SPDX list",
                "Choose an approved licence, see https://opensource.org/licenses, or accept this one:"
                        + " <license-approved><allow>" + id + "</allow></license-approved>"
                        + (ContentLicenses.contains(id)
                                ? "; if the repository holds no software, set <kind>documentation</kind>"
                                : ""));
    }

    /** Licences of parts that are free by another measure are those of third parties' code; others need a look. */
    private static Verdict partly(RepositoryLicenses licensing, List<LicenseText> stated, Set<String> approved) {
        SpdxLicenses catalogue = licensing.catalogue();
        List<String> closed = new ArrayList<>();
        for (String id : Fulfilment.unmet(stated, approved)) {
            if (!catalogue.isFsfLibre(id) && !catalogue.isPermissive(id)) {
                closed.add(id);
            }
        }
        String main = stated.get(0).mainId();
        if (closed.isEmpty()) {
            return Verdict.passed(main + " is approved; other parts are under "
                    + String.join(", ", Fulfilment.unmet(stated, approved)) + ", free without that approval");
        }
        return Verdict.review(
                stated.get(0).location(),
                String.join(" ", closed),
                main + " is approved, but parts are under " + String.join(", ", closed) + ", which the Open Source"
                        + " Initiative has not approved",
                Fix.of(
                        "Say in the README which parts these are. If they are accepted:",
                        "<license-approved><allow>" + String.join(", ", closed) + "</allow></license-approved>"));
    }

    private static List<Finding> mistakes(Project project, RepositoryLicenses licensing, List<String> allow) {
        List<Finding> mistakes = new ArrayList<>();
        for (String id : allow) {
            if (!licensing.catalogue().isKnown(id) && !id.startsWith("LicenseRef-")) {
                mistakes.add(Finding.of(
                        project.fallbackLocation(),
                        id,
                        "The option <allow> of license-approved names '" + id + "', which is no id of the SPDX License"
                                + " List " + licensing.catalogue().listVersion(),
                        hint(RepositoryLicenses.named(id, ""))));
            }
        }
        return mistakes;
    }

    private static String hint(Set<String> meant) {
        return meant.isEmpty()
                ? "Look the id up at https://spdx.org/licenses, or call a licence of your own LicenseRef-NAME"
                : "Did you mean " + String.join(" or ", meant) + "?";
    }
}
