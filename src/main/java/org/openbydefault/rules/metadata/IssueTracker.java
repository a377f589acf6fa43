package org.openbydefault.rules.metadata;

import java.util.List;
import java.util.Optional;
import org.openbydefault.address.Address;
import org.openbydefault.address.ScmUrl;
import org.openbydefault.documentation.NamedTracker;
import org.openbydefault.documentation.TrackerSearch;
import org.openbydefault.project.Pom;
import org.openbydefault.project.PomValue;
import org.openbydefault.project.Project;
import org.openbydefault.rule.Family;
import org.openbydefault.rule.Fix;
import org.openbydefault.rule.Framework;
import org.openbydefault.rule.Options;
import org.openbydefault.rule.Rule;
import org.openbydefault.rule.RuleInfo;
import org.openbydefault.rule.Severity;
import org.openbydefault.rule.Verdict;
import org.openbydefault.rules.pom.ForeignParent;

/** Whoever finds a defect must learn where to report it. */
public final class IssueTracker implements Rule {

    private static final List<String> SEARCHED = List.of(
            "<issueManagement>", "<scm> on a forge", "links in README, CONTRIBUTING and SUPPORT", "issue templates");

    private static final RuleInfo INFO = RuleInfo.of(
                    "issue-tracker", Family.METADATA, Severity.WARNING, "A public issue tracker is named")
            .withEvidenceOption()
            .supporting(Framework.OSPS_BASELINE, "OSPS-DO-02.01")
            .supporting(Framework.OSPS_BASELINE, "OSPS-GV-02.01")
            .supporting(Framework.STANDARD_FOR_PUBLIC_CODE, "make-contributing-easy");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Verdict check(Project project, Options options) {
        return judge(project).withSearched(SEARCHED);
    }

    private static Verdict judge(Project project) {
        TrackerSearch search = new TrackerSearch(project);
        Optional<NamedTracker> found = search.found();
        Optional<ScmUrl> other = search.otherRepository();
        if (other.isPresent() && search.trouble().isEmpty()) {
            return Verdict.review(
                    search.declared().get().location(),
                    "issueManagement",
                    "<issueManagement> names the tracker of another repository, " + other.get(),
                    paste(search.repositories()));
        }
        if (found.isPresent()) {
            return Verdict.passed(found.get().how(), found.get().evidence());
        }
        return search.trouble().isPresent() ? outOfReach(search) : unnamed(project, search);
    }

    private static Verdict outOfReach(TrackerSearch search) {
        PomValue declared = search.declared().get();
        return Verdict.failed(
                declared.location(),
                "issueManagement",
                "<issueManagement><url> " + Address.of(declared.text()).shown() + " "
                        + search.trouble().get(),
                paste(search.repositories()));
    }

    private static Verdict unnamed(Project project, TrackerSearch search) {
        Optional<String> unreadable = project.pom().trouble();
        if (unreadable.isPresent()) {
            return Verdict.unknown(unreadable.get());
        }
        if (search.declared().isPresent()) {
            return Verdict.unknown("<issueManagement><url> "
                    + Address.of(search.declared().get().text()).shown()
                    + " cannot be resolved from the POMs at hand");
        }
        Optional<Pom> pom = project.pom().value();
        if (pom.isEmpty()) {
            return Verdict.failed(
                    project.fallbackLocation(),
                    "issue-tracker",
                    "No issue tracker is named: the Git remote names no forge, and no link in README, CONTRIBUTING or"
                            + " SUPPORT leads to one",
                    "Link from the README to the public issue tracker");
        }
        for (PomValue value : search.ownScm()) {
            if (!value.isResolved()) {
                return Verdict.unknown("<scm> may name a forge, but " + ScmUrl.parse(value.text())
                        + " cannot be resolved from the POMs at hand");
            }
        }
        Optional<Verdict> unread = ForeignParent.unread(pom.get(), "<issueManagement>");
        return unread.isPresent()
                ? unread.get()
                : Verdict.failed(
                        project.fallbackLocation(),
                        "issue-tracker",
                        "No issue tracker is named: there is no <issueManagement>, <scm> names no forge, and no link "
                                + "in README, CONTRIBUTING or SUPPORT leads to one",
                        paste(search.repositories()));
    }

    private static Fix paste(List<ScmUrl> repositories) {
        for (ScmUrl repository : repositories) {
            if (repository.issues().isPresent()) {
                return element(
                        "",
                        repository.forge().get().title(),
                        repository.issues().get());
            }
        }
        return element(
                        "Name the public issue tracker, for example:",
                        "GitHub",
                        "https://github.com/OWNER/REPOSITORY/issues")
                .asExample();
    }

    private static Fix element(String lead, String system, String url) {
        return Fix.of(
                lead,
                "<issueManagement>",
                "  <system>" + system + "</system>",
                "  <url>" + url + "</url>",
                "</issueManagement>");
    }
}
