package org.openbydefault.rules.license;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.openbydefault.license.ChoiceOffer;
import org.openbydefault.license.LicenseName;
import org.openbydefault.license.SpdxLicenses;
import org.openbydefault.project.Pom;
import org.openbydefault.project.PomLicense;
import org.openbydefault.project.Project;
import org.openbydefault.project.SourceTree;

/**
 * Finds the texts that state the licence of a repository: the plainly named files at its root, with the others there that a
 * choice or they themselves name; or else those others, or else those of the folder for licences.
 */
final class StatementFinder {

    private final Project project;
    private final RepositoryLicenses licensing;
    private final List<LicenseText> plain = new ArrayList<>();

    /** Those at the root that are not plainly named. */
    private final List<LicenseText> others = new ArrayList<>();

    private final List<LicenseText> folder;
    private final List<String> exceptions = new ArrayList<>();

    StatementFinder(Project project, RepositoryLicenses licensing) {
        this.project = project;
        this.licensing = licensing;
        for (LicenseText text :
                withoutExceptions(licensing.sound(licensing.files().atRoot()))) {
            (LicenseFileName.isPlain(text.path()) ? plain : others).add(text);
        }
        this.folder = withoutExceptions(licensing.sound(licensing.files().inFolder()));
    }

    private List<LicenseText> withoutExceptions(List<LicenseText> texts) {
        SpdxLicenses catalogue = licensing.catalogue();
        List<LicenseText> licenses = new ArrayList<>();
        for (LicenseText text : texts) {
            if (text.main().isPresent()
                    && catalogue.isException(text.main().get().spdxId())) {
                exceptions.add(text.main().get().spdxId());
            } else {
                licenses.add(text);
            }
        }
        return licenses;
    }

    LicenseStatement statement() {
        List<LicenseText> known = RepositoryLicenses.identified(plain);
        if (!known.isEmpty()) {
            return known.size() == 1 && offersChoice() ? choiceWith(known) : sumOf(known);
        }
        List<LicenseText> named = plain.isEmpty() ? List.of() : namedIn(plain.get(0));
        if (named.size() > 1) {
            return new LicenseStatement(named, plain.get(0).joinsByOr(), exceptions);
        }
        known = RepositoryLicenses.identified(others);
        if (!known.isEmpty()) {
            return known.size() > 1 && offersChoice()
                    ? new LicenseStatement(withoutBaseOfLesser(known), true, exceptions)
                    : sumOf(known);
        }
        known = RepositoryLicenses.identified(folder);
        if (!known.isEmpty()) {
            return sumOf(mainFirst(known));
        }
        List<LicenseText> unknown = new ArrayList<>(others);
        unknown.addAll(folder);
        return new LicenseStatement(plain.isEmpty() ? unknown : plain, false, exceptions);
    }

    private LicenseStatement sumOf(List<LicenseText> texts) {
        return new LicenseStatement(withoutBaseOfLesser(texts), false, exceptions);
    }

    /** The plain text with the others beside it, if the POM or the README offers just them. */
    private LicenseStatement choiceWith(List<LicenseText> known) {
        List<LicenseText> texts = new ArrayList<>(known);
        for (LicenseText other : RepositoryLicenses.identified(others)) {
            if (other.isComplete()
                    && !ContentLicenses.contains(other.mainId())
                    && !other.mainId().equals(known.get(0).mainId())) {
                texts.add(other);
            }
        }
        return texts.size() == 1 ? sumOf(known) : new LicenseStatement(texts, true, exceptions);
    }

    private boolean offersChoice() {
        if (RepositoryLicenses.identified(others).isEmpty()) {
            return false;
        }
        Optional<Pom> pom = project.pom().value();
        return (pom.isPresent() && offersChoice(pom.get().licenses()))
                || ChoiceOffer.isIn(new ReadmeLicense(project).prose());
    }

    /** Several in a POM are a choice, and so is "MIT OR Apache-2.0". */
    private static boolean offersChoice(List<PomLicense> declared) {
        if (declared.size() != 1) {
            return declared.size() > 1;
        }
        String name = declared.get(0).name().orElse("");
        return name.toLowerCase(Locale.ROOT).contains(" or ")
                && LicenseName.normalize(name, "").size() > 1;
    }

    /** The files beside the text that it names, by their names as it writes them. */
    private List<LicenseText> namedIn(LicenseText text) {
        List<LicenseText> named = new ArrayList<>();
        for (LicenseText other : RepositoryLicenses.identified(others)) {
            if (text.mentions(SourceTree.name(other.path()))) {
                named.add(other);
            }
        }
        return named;
    }

    /** The licence first that the POM names, or else the whole of {@code REUSE.toml}. */
    private List<LicenseText> mainFirst(List<LicenseText> texts) {
        List<String> stated = statedIds();
        List<LicenseText> ordered = new ArrayList<>(texts);
        for (LicenseText text : texts) {
            if (stated.contains(GnuVersion.bare(text.mainId()))) {
                ordered.remove(text);
                ordered.add(0, text);
                return ordered;
            }
        }
        return ordered;
    }

    private List<String> statedIds() {
        Optional<Pom> pom = project.pom().value();
        List<String> ids = new ArrayList<>();
        for (PomLicense license : pom.isPresent() ? pom.get().licenses() : List.<PomLicense>of()) {
            ids.addAll(LicenseName.normalize(
                    license.name().orElse(""), license.url().orElse("")));
        }
        if (ids.isEmpty()) {
            ids.addAll(ReuseFile.whole(project.files()));
        }
        List<String> bare = new ArrayList<>();
        for (String id : ids) {
            bare.add(GnuVersion.bare(id));
        }
        return bare;
    }

    /** Version 3 of the LGPL is written as an addition to the GPL, whose text must stand beside it. */
    private static List<LicenseText> withoutBaseOfLesser(List<LicenseText> texts) {
        List<LicenseText> rest = new ArrayList<>();
        boolean lesser = false;
        for (LicenseText text : texts) {
            String id = GnuVersion.bare(text.mainId());
            lesser |= id.equals("LGPL-3.0");
            if (!text.isComplete() || !id.equals("GPL-3.0")) {
                rest.add(text);
            }
        }
        return lesser ? rest : texts;
    }
}
