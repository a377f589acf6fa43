package org.openbydefault.rules.metadata;

import java.util.List;
import java.util.Optional;
import org.openbydefault.project.Evidence;
import org.openbydefault.project.Fact;
import org.openbydefault.project.Pom;
import org.openbydefault.project.PomContact;
import org.openbydefault.project.PomValue;
import org.openbydefault.project.Project;
import org.openbydefault.rule.Family;
import org.openbydefault.rule.Framework;
import org.openbydefault.rule.Options;
import org.openbydefault.rule.Rule;
import org.openbydefault.rule.RuleInfo;
import org.openbydefault.rule.Severity;
import org.openbydefault.rule.Verdict;
import org.openbydefault.rules.pom.Organisation;
import org.openbydefault.rules.pom.PomJudgement;
import org.openbydefault.rules.scm.Remotes;
import org.openbydefault.rules.scm.ScmUrl;

/** Whoever depends on the artifact wants to know who stands behind it. */
public final class Developers implements Rule {

    private static final RuleInfo INFO = RuleInfo.of(
                    "developers",
                    Family.METADATA,
                    Severity.INFO,
                    "The POM names its developers or the organisation behind it")
            .supporting(Framework.DPG_STANDARD, "3");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Verdict check(Project project, Options options) {
        return PomJudgement.of(project, pom -> judge(project, pom));
    }

    private static Verdict judge(Project project, Pom pom) {
        Optional<PomValue> organization =
                pom.organization().filter(value -> !value.text().isEmpty());
        if (organization.isPresent() && isOfTheHouse(pom, organization.get().foreignModel())) {
            return Verdict.passed(
                    "<organization> is " + organization.get().text(),
                    Evidence.at(organization.get().location(), "organization"));
        }
        List<PomContact> developers = pom.developers();
        for (PomContact developer : developers) {
            boolean named = developer.name().isPresent() || developer.email().isPresent();
            if (named && isOfTheHouse(pom, developer.foreignModel())) {
                return Verdict.passed("<developers> are named", Evidence.at(developer.location(), "developers"));
            }
        }
        return PomJudgement.unreadParent(pom, "<developers> or <organization>").orElseGet(() -> absent(project, pom));
    }

    private static Verdict absent(Project project, Pom pom) {
        Optional<String> parent = pom.organization()
                .flatMap(PomValue::foreignModel)
                .or(() -> pom.developers().stream().findFirst().flatMap(PomContact::foreignModel));
        String nearest = parent.map(model -> "; those of the parent " + model + " belong to another house")
                .orElse("");
        return Verdict.failed(
                pom.location(), "The POM names neither <developers> nor <organization>" + nearest, paste(project));
    }

    private static boolean isOfTheHouse(Pom pom, Optional<String> foreignModel) {
        return foreignModel.isEmpty() || Organisation.isHouseOf(pom, foreignModel);
    }

    /** On a forge the owner of the repository is a fair guess. */
    private static String paste(Project project) {
        Fact<Remotes> remotes = Remotes.of(project.git());
        Optional<ScmUrl> published = remotes.value()
                .flatMap(Remotes::published)
                .filter(url -> url.forge().isPresent());
        String owner = published
                .map(url -> url.path().substring(0, url.path().indexOf('/')))
                .orElse("Acme");
        String host = published.map(ScmUrl::host).orElse("github.com");
        return "<organization>\n  <name>" + owner + "</name>\n  <url>https://" + host + "/" + owner
                + "</url>\n</organization>";
    }
}
