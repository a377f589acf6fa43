package org.openbydefault.rules.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openbydefault.address.Remotes;
import org.openbydefault.address.ScmUrl;
import org.openbydefault.project.Evidence;
import org.openbydefault.project.Fact;
import org.openbydefault.project.Pom;
import org.openbydefault.project.PomContact;
import org.openbydefault.project.PomValue;
import org.openbydefault.project.Project;
import org.openbydefault.rule.Family;
import org.openbydefault.rule.Fix;
import org.openbydefault.rule.Framework;
import org.openbydefault.rule.RuleInfo;
import org.openbydefault.rule.Severity;
import org.openbydefault.rule.Verdict;
import org.openbydefault.rules.pom.ForeignParent;
import org.openbydefault.rules.pom.PomRule;

/** Whoever depends on the artifact wants to know who stands behind it. */
public final class Developers extends PomRule {

    private static final RuleInfo INFO = RuleInfo.of(
                    "developers",
                    Family.METADATA,
                    Severity.INFO,
                    "The POM names its developers or the organisation behind it")
            .supporting(Framework.DPG_STANDARD, "3");

    public Developers() {
        super(INFO);
    }

    @Override
    protected Verdict judge(Project project, Pom pom) {
        Optional<PomValue> organization = pom.organization();
        if (organization.isPresent()
                && !organization.get().text().isEmpty()
                && isOfTheHouse(pom, organization.get().foreignModel())) {
            Optional<String> parent = organization.get().foreignModel();
            return Verdict.passed(
                    parent.isPresent()
                            ? "<organization> is that of the parent " + parent.get()
                            : "<organization> is " + organization.get().text(),
                    Evidence.at(organization.get().location(), "organization"));
        }
        List<PomContact> developers = pom.developers();
        for (PomContact developer : developers) {
            boolean named = developer.name().isPresent() || developer.email().isPresent();
            if (named && isOfTheHouse(pom, developer.foreignModel())) {
                return Verdict.passed("<developers> are named", Evidence.at(developer.location(), "developers"));
            }
        }
        Optional<Verdict> unread = ForeignParent.unread(pom, "<developers> or <organization>");
        return unread.isPresent() ? unread.get() : absent(project, pom);
    }

    private static Verdict absent(Project project, Pom pom) {
        Optional<String> parent = nearestParent(pom);
        String nearest = parent.isPresent() ? "; those of the parent " + parent.get() + " belong to another house" : "";
        return Verdict.failed(
                pom.location(),
                "developers",
                "The POM names neither <developers> nor <organization>" + nearest,
                paste(project));
    }

    /** The parent outside the repository that brings an organisation or developers. */
    private static Optional<String> nearestParent(Pom pom) {
        Optional<PomValue> organization = pom.organization();
        if (organization.isPresent() && organization.get().foreignModel().isPresent()) {
            return organization.get().foreignModel();
        }
        List<PomContact> developers = pom.developers();
        return developers.isEmpty() ? Optional.empty() : developers.get(0).foreignModel();
    }

    private static boolean isOfTheHouse(Pom pom, Optional<String> foreignModel) {
        return foreignModel.isEmpty() || ForeignParent.isOfHouse(pom, foreignModel);
    }

    /** What a file for machines states; else, on a forge, the owner of the repository is a fair guess. */
    private static Fix paste(Project project) {
        Optional<StatedOrganization> stated = StatedOrganization.of(project.files());
        if (stated.isPresent()) {
            return organization(
                    "As " + stated.get().location() + " names it:",
                    stated.get().name(),
                    stated.get().url());
        }
        Fact<Remotes> remotes = Remotes.of(project.git());
        Optional<ScmUrl> published = remotes.isKnown() ? remotes.value().get().published() : Optional.empty();
        if (published.isEmpty() || published.get().forge().isEmpty()) {
            return organization("", "Acme", Optional.of("https://github.com/Acme"))
                    .asExample();
        }
        String path = published.get().path();
        String owner = path.substring(0, path.indexOf('/'));
        return organization("", owner, Optional.of("https://" + published.get().host() + "/" + owner))
                .asExample();
    }

    private static Fix organization(String sentence, String name, Optional<String> url) {
        List<String> lines = new ArrayList<>();
        lines.add("<organization>");
        lines.add("  <name>" + ScmXml.escaped(name) + "</name>");
        if (url.isPresent()) {
            lines.add("  <url>" + ScmXml.escaped(url.get()) + "</url>");
        }
        lines.add("</organization>");
        return Fix.of(sentence, lines);
    }
}
