package org.openbydefault.rules.license;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openbydefault.project.Evidence;
import org.openbydefault.project.Project;
import org.openbydefault.rule.Family;
import org.openbydefault.rule.Finding;
import org.openbydefault.rule.Options;
import org.openbydefault.rule.Rule;
import org.openbydefault.rule.RuleInfo;
import org.openbydefault.rule.Severity;
import org.openbydefault.rule.Verdict;

/** Where two places name different licences, nobody knows which one holds. */
public final class LicenseConsistent implements Rule {

    private static final RuleInfo INFO = RuleInfo.of(
            "license-consistent",
            Family.LICENSE,
            Severity.ERROR,
            "The licence file and all that declares a licence name the same one");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Verdict check(Project project, Options options) {
        Licensing licensing = Licensing.of(project);
        List<Declaration> declarations = Declarations.of(project, licensing);
        return licensing.describe(compare(project, licensing, declarations)).withSearched(Declarations.SEARCHED);
    }

    @SuppressWarnings("ReferenceEquality") // the standard is one of the declarations
    private static Verdict compare(Project project, Licensing licensing, List<Declaration> declarations) {
        Optional<Declaration> standard = standard(licensing, declarations);
        if (standard.isEmpty()) {
            return project.pom().isKnown() || !declarations.isEmpty()
                    ? nothingToCompare(declarations)
                    : Verdict.unknown("The POM cannot be read: " + project.pom().reason());
        }
        List<Finding> contradictions = new ArrayList<>();
        List<Evidence> agreeing = new ArrayList<>();
        for (Declaration declaration : declarations) {
            if (declaration == standard.get() || declaration.licenses().isEmpty()) {
                continue;
            }
            if (declaration.agrees(standard.get())) {
                agreeing.add(Evidence.at(declaration.location(), declaration.summary()));
            } else if (contradicts(declaration, standard.get())) {
                contradictions.add(contradiction(declaration, standard.get()));
            }
        }
        Evidence held = Evidence.at(standard.get().location(), standard.get().summary());
        if (!contradictions.isEmpty()) {
            return Verdict.failed(
                            contradictions.get(0).location() + " "
                                    + contradictions.get(0).message(),
                            contradictions)
                    .withEvidence(List.of(held));
        }
        if (agreeing.isEmpty()) {
            return nothingToCompare(declarations);
        }
        agreeing.add(0, held);
        return Verdict.passed(
                agreeing.size() + " places name "
                        + standard.get().licenses().get(0).spdxId(),
                agreeing);
    }

    /** What the others are held against: the licence files, or where no licence is known in them the first that is clear. */
    private static Optional<Declaration> standard(Licensing licensing, List<Declaration> declarations) {
        Optional<Declaration> files = licensing.declared();
        if (files.isPresent()) {
            return files;
        }
        for (Declaration declaration : declarations) {
            if (mayContradict(declaration)) {
                return Optional.of(declaration);
            }
        }
        return Optional.empty();
    }

    private static boolean mayContradict(Declaration declaration) {
        return declaration.isClear()
                && !declaration.isForeign()
                && !declaration.licenses().isEmpty();
    }

    private static boolean contradicts(Declaration declaration, Declaration standard) {
        return mayContradict(declaration) && (!declaration.isAboutContent() || standard.isAboutContent());
    }

    private static Finding contradiction(Declaration declaration, Declaration standard) {
        String right = standard.licenses().get(0).spdxId();
        String path = declaration.location().path();
        String correction = path.endsWith(".xml")
                ? "<licenses><license><name>" + right + "</name><url>" + SpdxTexts.page(right)
                        + "</url></license></licenses>"
                : "name " + right + " in " + path;
        return new Finding(
                declaration.location(),
                declaration.source() + " says " + declaration.summary() + ", but " + standard.source() + " "
                        + standard.location() + " says " + standard.summary(),
                "If " + standard.location().path() + " is right: " + correction + "; if not, correct "
                        + standard.location().path());
    }

    private static Verdict nothingToCompare(List<Declaration> declarations) {
        for (Declaration declaration : declarations) {
            if (declaration.licenses().isEmpty()) {
                return Verdict.unknown(declaration.location() + " says " + declaration.summary()
                        + ": the name of no licence of the SPDX list, so it cannot be compared");
            }
        }
        return Verdict.notApplicable("Fewer than two places name the licence: nothing to compare");
    }
}
