package org.openbydefault.rules.license;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openbydefault.project.Evidence;
import org.openbydefault.project.Project;
import org.openbydefault.rule.Family;
import org.openbydefault.rule.Finding;
import org.openbydefault.rule.Fix;
import org.openbydefault.rule.Options;
import org.openbydefault.rule.Outcome;
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

    private static final String NO_RESTRICTION = "which knows no such restriction";

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Verdict check(Project project, Options options) {
        RepositoryLicenses licensing = RepositoryLicenses.of(project);
        List<Declaration> declarations = Declarations.of(project, licensing);
        Verdict verdict = withMalformed(compare(project, licensing, declarations), Declarations.malformed(project));
        return licensing.describe(verdict).withSearched(Declarations.SEARCHED);
    }

    /** A file that cannot be read may contradict the others; a contradiction that is found says enough. */
    private static Verdict withMalformed(Verdict verdict, List<Finding> malformed) {
        return malformed.isEmpty() || verdict.outcome() == Outcome.FAILED
                ? verdict
                : Verdict.review(malformed.get(0).message(), malformed).withEvidence(verdict.evidence());
    }

    private static Verdict compare(Project project, RepositoryLicenses licensing, List<Declaration> declarations) {
        Optional<Declaration> standard = standard(licensing, declarations);
        if (standard.isPresent()) {
            return compare(standard.get(), declarations, choice(licensing, declarations));
        }
        Optional<String> unreadable = project.pom().trouble();
        return unreadable.isPresent() && declarations.isEmpty()
                ? Verdict.unknown("The POM cannot be read: " + unreadable.get())
                : nothingToCompare(declarations);
    }

    private static Verdict compare(Declaration standard, List<Declaration> declarations, String choice) {
        List<Finding> contradictions = new ArrayList<>();
        List<Finding> doubts = new ArrayList<>();
        List<Evidence> agreeing = new ArrayList<>();
        Set<String> agreed = new LinkedHashSet<>();
        agreeing.add(Evidence.at(standard.location(), standard.summary()));
        for (Declaration declaration : declarations) {
            Optional<Declaration.Meant[]> both = standard.agreed(declaration);
            if (both.isEmpty()) {
                if (contradicts(declaration, standard)) {
                    contradictions.add(contradiction(declaration, standard));
                } else if (restrictsAlone(declaration, standard)) {
                    doubts.add(doubtful(declaration, standard, NO_RESTRICTION));
                }
            } else if (!declaration.isSamePlace(standard)) {
                Optional<String> doubt = doubt(declaration, standard, both.get());
                if (doubt.isPresent()) {
                    doubts.add(doubtful(declaration, standard, doubt.get()));
                } else {
                    agreeing.add(Evidence.at(declaration.location(), declaration.summary()));
                    agreed.add(both.get()[0].idWith(both.get()[1]));
                }
            }
        }
        if (!contradictions.isEmpty()) {
            Finding first = contradictions.get(0);
            String more = contradictions.size() == 1 ? "" : " (and " + (contradictions.size() - 1) + " more)";
            return Verdict.failed(first.message() + more, contradictions).withEvidence(agreeing);
        }
        if (!doubts.isEmpty()) {
            return Verdict.review(doubts.get(0).message(), doubts).withEvidence(agreeing);
        }
        return agreeing.size() == 1
                ? nothingToCompare(declarations)
                : Verdict.passed(
                        agreeing.size() + " places name " + (choice.isEmpty() ? String.join(", ", agreed) : choice),
                        agreeing);
    }

    /** The choice that the licence files give, if the other places name all of it; else empty. */
    private static String choice(RepositoryLicenses licensing, List<Declaration> declarations) {
        String expression = licensing.expression();
        if (!expression.contains(" OR ")) {
            return "";
        }
        for (String id : LicenseExpression.ids(expression)) {
            if (!isNamed(id, declarations)) {
                return "";
            }
        }
        return "the choice " + expression;
    }

    private static boolean isNamed(String spdxId, List<Declaration> declarations) {
        FamilyVersion kin = FamilyVersion.of(spdxId);
        for (Declaration declaration : declarations) {
            for (Declaration.Meant meant : declaration.licenses()) {
                if (meant.kin().agrees(kin)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Why two places that name the same licence may still not mean the same, as a clause. */
    private static Optional<String> doubt(Declaration declaration, Declaration standard, Declaration.Meant[] both) {
        if (standard.isRestricted() && !declaration.isRestricted()) {
            return Optional.of("which changes or restricts its terms");
        }
        if (declaration.isRestricted() && !standard.isRestricted()) {
            return Optional.of(NO_RESTRICTION);
        }
        if (declaration.isForeign() || !declaration.isClear()) {
            return Optional.empty();
        }
        if (declaration.hasOtherException()) {
            return both[0].exceptions().isEmpty() ? Optional.of("which has no exception") : Optional.empty();
        }
        return both[0].exceptions().equals(both[1].exceptions())
                ? Optional.empty()
                : Optional.of(
                        both[0].exceptions().isEmpty()
                                ? "which does not have the exception "
                                        + both[1].exceptions().get(0)
                                : "which has the exception "
                                        + both[0].exceptions().get(0));
    }

    /** Whether a place names no licence, but restricts: "free for academic use". */
    private static boolean restrictsAlone(Declaration declaration, Declaration standard) {
        return declaration.isRestricted()
                && declaration.licenses().isEmpty()
                && !declaration.isForeign()
                && !standard.isRestricted();
    }

    private static Finding doubtful(Declaration declaration, Declaration standard, String doubt) {
        return Finding.of(
                declaration.location(),
                declaration.named(),
                capitalized(declaration.source()) + " says " + declaration.summary() + ", beside " + standard.source()
                        + " " + standard.location() + ": " + standard.summary() + ", " + doubt,
                "Decide what holds, and say it in both places alike");
    }

    /** What the others are held against: the licence files, or where no licence is known in them the first that is clear. */
    private static Optional<Declaration> standard(RepositoryLicenses licensing, List<Declaration> declarations) {
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
        return declaration.isClear() && !declaration.isForeign();
    }

    private static boolean contradicts(Declaration declaration, Declaration standard) {
        return mayContradict(declaration) && (!declaration.isAboutContent() || standard.isAboutContent());
    }

    private static Finding contradiction(Declaration declaration, Declaration standard) {
        String right = standard.licenses().get(0).spdxId();
        String path = declaration.location().path();
        String correction = "If " + standard.location().path() + " is wrong, correct it; if it is right, ";
        return Finding.of(
                declaration.location(),
                declaration.named(),
                capitalized(declaration.source()) + " says " + declaration.summary() + ", which contradicts "
                        + standard.source() + " " + standard.location() + ": " + standard.summary(),
                path.endsWith(".xml")
                        ? Fix.of(
                                correction + "say here:",
                                "<license>",
                                "  <name>" + right + "</name>",
                                "  <url>" + SpdxAddress.page(right) + "</url>",
                                "</license>")
                        : Fix.of(correction + "name " + right + " in " + path));
    }

    private static String capitalized(String source) {
        return Character.toUpperCase(source.charAt(0)) + source.substring(1);
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
