package org.openbydefault.rules.license;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.openbydefault.license.SpdxLicenses;
import org.openbydefault.project.Evidence;
import org.openbydefault.project.Project;
import org.openbydefault.rule.Family;
import org.openbydefault.rule.Finding;
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
            .supporting(Framework.OSPS_BASELINE, "OSPS-LE-02.01")
            .supporting(Framework.STANDARD_FOR_PUBLIC_CODE, "publish-with-an-open-license")
            .supporting(Framework.DPG_STANDARD, "2");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Verdict check(Project project, Options options) {
        Licensing licensing = Licensing.of(project);
        List<Finding> mistakes = mistakes(project, licensing, options.list(ALLOW));
        if (!mistakes.isEmpty()) {
            return Verdict.failed(mistakes.get(0).message(), mistakes);
        }
        List<LicenseText> stated = licensing.stated();
        return stated.isEmpty()
                ? Verdict.notApplicable(Licensing.NOTHING_TO_JUDGE)
                : licensing.describe(judge(licensing, stated, options)).withSearched(LicenseFiles.SEARCHED);
    }

    private static Verdict judge(Licensing licensing, List<LicenseText> stated, Options options) {
        Optional<LicenseText> unclear = Licensing.firstUnclear(stated);
        if (unclear.isPresent()) {
            return unclear(unclear.get());
        }
        SpdxLicenses catalogue = licensing.catalogue();
        Predicate<String> approved = approved(catalogue, options.list(ALLOW));
        List<Evidence> evidence = Licensing.evidence(stated);
        return switch (Standing.of(stated, approved)) {
            case MET -> Verdict.passed(licensing.expression() + " is approved", evidence);
            case NOT_MET -> notApproved(stated.get(0), catalogue);
            case PARTLY -> partly(licensing, stated, approved).withEvidence(evidence);
        };
    }

    private static Predicate<String> approved(SpdxLicenses catalogue, List<String> allow) {
        Set<String> allowed = new LinkedHashSet<>();
        for (String id : allow) {
            String canonical = catalogue.canonicalId(id);
            allowed.add(GnuVersion.bare(canonical == null ? id : canonical));
        }
        return id -> catalogue.isOsiApproved(id) || allowed.contains(GnuVersion.bare(id));
    }

    private static Verdict unclear(LicenseText text) {
        return Verdict.review(
                text.location(),
                text.path() + " holds " + text.summary() + ": no list says whether that is open source",
                "Use the unchanged text of an approved licence, see https://opensource.org/licenses");
    }

    private static Verdict notApproved(LicenseText text, SpdxLicenses catalogue) {
        String id = text.main().orElseThrow().spdxId();
        String name = catalogue.name(id);
        return Verdict.failed(
                text.location(),
                text.expression() + " in " + text.path() + " (" + name + ") is not approved by the Open Source"
                        + " Initiative, says version " + catalogue.listVersion() + " of the SPDX list",
                "Choose an approved licence, see https://opensource.org/licenses, or accept this one:"
                        + " <license-approved><allow>" + id + "</allow></license-approved>");
    }

    /** Licences of parts that are free by another measure are those of third parties' code; others need a look. */
    private static Verdict partly(Licensing licensing, List<LicenseText> stated, Predicate<String> approved) {
        SpdxLicenses catalogue = licensing.catalogue();
        List<String> closed = Standing.unmet(
                stated, id -> approved.test(id) || catalogue.isFsfLibre(id) || catalogue.isPermissive(id));
        String main = stated.get(0).main().orElseThrow().spdxId();
        if (closed.isEmpty()) {
            return Verdict.passed(main + " is approved; other parts are under "
                    + String.join(", ", Standing.unmet(stated, approved)) + ", free without that approval");
        }
        return Verdict.review(
                stated.get(0).location(),
                main + " is approved, but parts are under " + String.join(", ", closed) + ", which the Open Source"
                        + " Initiative has not approved",
                "Say in the README which parts these are. If they are accepted: <license-approved><allow>"
                        + String.join(", ", closed) + "</allow></license-approved>");
    }

    private static List<Finding> mistakes(Project project, Licensing licensing, List<String> allow) {
        List<Finding> mistakes = new ArrayList<>();
        for (String id : allow) {
            if (!licensing.catalogue().isKnown(id) && !id.startsWith("LicenseRef-")) {
                mistakes.add(new Finding(
                        project.anchor(),
                        "The option <allow> of license-approved names '" + id + "', which is no id of the SPDX License"
                                + " List " + licensing.catalogue().listVersion(),
                        hint(licensing.named(id, ""))));
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
