package org.openbydefault.rules.license;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openbydefault.license.LicenseName;
import org.openbydefault.project.Evidence;
import org.openbydefault.project.Pom;
import org.openbydefault.project.PomLicense;
import org.openbydefault.project.Project;
import org.openbydefault.rule.Family;
import org.openbydefault.rule.Finding;
import org.openbydefault.rule.Fix;
import org.openbydefault.rule.Framework;
import org.openbydefault.rule.RuleInfo;
import org.openbydefault.rule.Severity;
import org.openbydefault.rule.Verdict;
import org.openbydefault.rules.pom.ForeignParent;
import org.openbydefault.rules.pom.PomRule;

/** Tools that look at dependencies see the POM, never the repository. */
public final class LicenseDeclared extends PomRule {

    private static final RuleInfo INFO = RuleInfo.of(
                    "license-declared",
                    Family.LICENSE,
                    Severity.WARNING,
                    "The POM declares `<licenses>` with name and url")
            .supporting(Framework.OSPS_BASELINE, "OSPS-LE-02.02");

    public LicenseDeclared() {
        super(INFO);
    }

    @Override
    protected Verdict judge(Project project, Pom pom) {
        List<PomLicense> counted = new ArrayList<>();
        Optional<String> foreign = Optional.empty();
        for (PomLicense license : pom.licenses()) {
            boolean states = license.name().isPresent() || license.url().isPresent();
            if (license.foreignModel().isPresent() && !ForeignParent.isOfHouse(pom, license.foreignModel())) {
                foreign = license.foreignModel();
            } else if (states) {
                counted.add(license);
            }
        }
        return counted.isEmpty() ? absent(pom, foreign, project) : judge(counted);
    }

    private static Verdict judge(List<PomLicense> licenses) {
        Optional<String> parent = licenses.get(0).foreignModel();
        if (parent.isPresent()) {
            return Verdict.passed(
                    "<licenses> are those of the parent " + parent.get(),
                    Evidence.at(licenses.get(0).location(), "licenses"));
        }
        List<Evidence> evidence = new ArrayList<>();
        List<Finding> incomplete = new ArrayList<>();
        for (PomLicense license : licenses) {
            if (license.name().isEmpty()) {
                incomplete.add(Finding.of(
                        license.location(),
                        "name",
                        "The <license> with url " + license.url().get() + " has no <name>",
                        nameOf(license.url().get())));
            } else if (license.url().isEmpty()) {
                incomplete.add(Finding.of(
                        license.location(),
                        "url",
                        "The <license> " + license.name().get() + " has no <url>",
                        urlFor(license.name().get())));
            } else {
                evidence.add(Evidence.at(license.location(), license.name().get()));
            }
        }
        return incomplete.isEmpty()
                ? Verdict.passed("<licenses> names " + evidence.get(0).note(), evidence)
                : Verdict.review(incomplete.get(0).message(), incomplete).withEvidence(evidence);
    }

    private static Fix nameOf(String url) {
        List<String> ids = LicenseName.normalize("", url);
        return ids.size() == 1
                ? Fix.of("<name>" + ids.get(0) + "</name>")
                : Fix.of("<name>SPDX id of the licence, for example Apache-2.0</name>")
                        .asExample();
    }

    /** The page of the licence that the name means, with its id where the name is another. */
    private static Fix urlFor(String name) {
        List<String> ids = LicenseName.normalize(name, "");
        if (ids.size() != 1) {
            return Fix.of("<url>address of the licence text</url>").asExample();
        }
        String id = ids.get(0);
        String url = "<url>" + SpdxAddress.page(id) + "</url>";
        return id.equals(name) ? Fix.of(url) : Fix.of("", "<name>" + id + "</name>", url);
    }

    private static Verdict absent(Pom pom, Optional<String> foreign, Project project) {
        Optional<Verdict> unread = ForeignParent.unread(pom, "<licenses>");
        if (unread.isPresent()) {
            return unread.get();
        }
        String nearest =
                foreign.isPresent() ? "; those of the parent " + foreign.get() + " belong to another house" : "";
        return Verdict.failed(pom.location(), "licenses", "The POM declares no <licenses>" + nearest, paste(project));
    }

    /** The licences of the licence file where it is one or a choice, else an example. */
    private static Fix paste(Project project) {
        Optional<String> id = ProposedLicense.of(project);
        if (id.isPresent()) {
            return elements("Declare the licence that the repository states:", List.of(id.get()));
        }
        List<String> choice = ProposedLicense.choice(project);
        return choice.isEmpty()
                ? elements(
                                "Declare the licence of the LICENSE file, for example:",
                                List.of(ProposedLicense.example(project)))
                        .asExample()
                : elements("Declare the licences that the repository offers a choice of:", choice);
    }

    private static Fix elements(String lead, List<String> spdxIds) {
        List<String> lines = new ArrayList<>();
        lines.add("<licenses>");
        for (String id : spdxIds) {
            lines.add("  <license>");
            lines.add("    <name>" + id + "</name>");
            lines.add("    <url>" + SpdxAddress.page(id) + "</url>");
            lines.add("  </license>");
        }
        lines.add("</licenses>");
        return Fix.of(lead, lines);
    }
}
