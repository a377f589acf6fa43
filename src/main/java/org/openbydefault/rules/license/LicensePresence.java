package org.openbydefault.rules.license;

import java.util.List;
import java.util.Optional;
import org.openbydefault.project.Evidence;
import org.openbydefault.project.Fact;
import org.openbydefault.project.Location;
import org.openbydefault.project.Project;
import org.openbydefault.project.SourceTree;
import org.openbydefault.rule.Fix;
import org.openbydefault.rule.Verdict;
import org.openbydefault.text.QuotedText;

/** Judges whether the repository carries its licence where everybody looks for it. */
final class LicensePresence {

    private static final String SUBJECT = "LICENSE";

    private final Project project;
    private final SourceTree tree;
    private final RepositoryLicenses licensing;

    LicensePresence(Project project) {
        this.project = project;
        this.tree = project.files();
        this.licensing = RepositoryLicenses.of(project);
    }

    Verdict verdict() {
        if (!tree.knowsWhatIsTracked()) {
            return Verdict.unknown(
                    "Whether Git tracks a licence is not known, because the index of the repository cannot be read");
        }
        List<String> candidates = licensing.files().candidates();
        List<LicenseText> sound = licensing.sound(candidates);
        if (!sound.isEmpty()) {
            return present();
        }
        return candidates.isEmpty() ? absent() : useless(candidates.get(0));
    }

    private Verdict present() {
        List<LicenseText> stated = licensing.stated();
        List<Evidence> evidence = RepositoryLicenses.evidence(stated);
        for (String nested : licensing.files().nested()) {
            evidence.add(Evidence.named(nested, "a further licence file"));
        }
        LicenseText first = stated.get(0);
        String also = stated.size() == 1 ? "" : " and " + (stated.size() - 1) + " more";
        return licensing.describe(Verdict.passed(first.summary() + " in " + first.path() + also, evidence));
    }

    private Verdict useless(String path) {
        if (tree.isElsewhere(path)) {
            return Verdict.unknown(
                    "Git tracks a licence, but " + tree.text(path).reason());
        }
        Fact<LicenseText> text = licensing.text(path);
        String why = text.isKnown() ? path + " " + text.value().get().flaw().get() : text.reason();
        return Verdict.failed(
                Location.of(path),
                SUBJECT,
                "No licence at the repository root: " + why,
                fix(ProposedLicense.declared(project, licensing)));
    }

    private Verdict absent() {
        List<LicenseText> besidePom = licensing.sound(licensing.files().inBuildFolder());
        if (!besidePom.isEmpty()) {
            return beside(besidePom.get(0));
        }
        Optional<String> untracked = licensing.files().untracked();
        if (untracked.isPresent()) {
            return Verdict.failed(
                    project.fallbackLocation(),
                    SUBJECT,
                    untracked.get() + " lies in the working tree, but Git does not track it: whoever clones the"
                            + " repository gets no licence",
                    Fix.of("Track it:", "git add --force " + QuotedText.shellWord(untracked.get())));
        }
        Optional<Declaration> declared = ProposedLicense.declared(project, licensing);
        Verdict absent = Verdict.failed(
                project.fallbackLocation(),
                SUBJECT,
                "No licence at the repository root: no file LICENSE, COPYING or the like, with any extension"
                        + nearestMiss()
                        + (declared.isPresent()
                                ? "; " + declared.get().location() + " says "
                                        + declared.get().summary()
                                : ""),
                fix(declared));
        return declared.isPresent() && declared.get().licenses().size() == 1
                ? absent.withAttribute(
                        "declared", declared.get().licenses().get(0).spdxId())
                : absent;
    }

    private static Fix fix(Optional<Declaration> declared) {
        String id = declared.isPresent() ? declared.get().licenses().get(0).spdxId() : ProposedLicense.EXAMPLE;
        Fix fix = Fix.of(
                "Add LICENSE with the text of the licence at the repository root"
                        + (declared.isPresent() ? ":" : ", for example:"),
                "curl -fo LICENSE " + SpdxAddress.url(id) + " && git add LICENSE");
        return declared.isPresent() ? fix : fix.asExample();
    }

    private static Verdict beside(LicenseText text) {
        return Verdict.review(
                Location.of(text.path()),
                SUBJECT,
                text.path() + " holds a licence (" + text.summary() + "), but the repository root has none: forges and"
                        + " people look there first",
                Fix.of(
                        "If all of the repository is under that licence, move it:",
                        "git mv " + QuotedText.shellWord(text.path()) + " "
                                + QuotedText.shellWord(SourceTree.name(text.path()))));
    }

    private String nearestMiss() {
        Optional<String> miss = licensing.files().nearMiss();
        if (miss.isPresent()) {
            return miss.get().endsWith("/")
                    ? "; found the folder " + miss.get() + " without a file that is called LICENSE or by its licence"
                    : "; found " + miss.get() + ", which is no text file";
        }
        List<String> nested = licensing.files().nested();
        return nested.isEmpty() ? "" : "; found " + nested.get(0) + ", not at the root";
    }
}
