package org.openbydefault.rules.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openbydefault.address.Address;
import org.openbydefault.address.ClosedHosts;
import org.openbydefault.address.HostName;
import org.openbydefault.address.InternalHosts;
import org.openbydefault.address.Remotes;
import org.openbydefault.address.ScmUrl;
import org.openbydefault.project.Evidence;
import org.openbydefault.project.Pom;
import org.openbydefault.project.PomScm;
import org.openbydefault.project.PomSystem;
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
        Optional<Pom> pom = project.pom().value();
        List<ScmUrl> repositories = repositories(project, pom);
        Optional<PomValue> declared = declared(pom, repositories);
        if (declared.isPresent() && declared.get().isResolved()) {
            return judgeDeclared(project, declared.get(), repositories);
        }
        TrackerEvidence files = new TrackerEvidence(project, repositories);
        Optional<Verdict> named = files.linked();
        if (named.isEmpty()) {
            named = implied(project, pom);
        }
        if (named.isEmpty()) {
            named = files.templates();
        }
        return named.isPresent() ? named.get() : unnamed(project, pom, declared);
    }

    private static Optional<PomValue> declared(Optional<Pom> pom, List<ScmUrl> repositories) {
        Optional<PomSystem> system = pom.isPresent() ? pom.get().issueManagement() : Optional.empty();
        Optional<PomValue> url = system.isPresent() ? system.get().url() : Optional.empty();
        return url.isPresent() && !url.get().text().isEmpty() && counts(url.get(), repositories)
                ? url
                : Optional.empty();
    }

    /** What a foreign parent passes on counts where it is the tracker of this repository. */
    private static boolean counts(PomValue url, List<ScmUrl> repositories) {
        return url.isOwn() || isOneOf(repositories, ScmUrl.parse(url.text()));
    }

    private static Verdict judgeDeclared(Project project, PomValue value, List<ScmUrl> repositories) {
        Address address = Address.of(value.text());
        Optional<String> trouble = trouble(address, project);
        if (trouble.isEmpty()) {
            return Verdict.passed(
                    "<issueManagement> names " + address.shown(), Evidence.byLink(value.location(), address.shown()));
        }
        return Verdict.failed(
                value.location(),
                "issueManagement",
                "<issueManagement><url> " + address.shown() + " " + trouble.get(),
                paste(repositories));
    }

    private static Optional<String> trouble(Address address, Project project) {
        Optional<String> malformed = malformed(address);
        if (malformed.isPresent() || address.host().isEmpty()) {
            return malformed;
        }
        HostName host = address.host().get();
        Optional<String> closed = ClosedHosts.reason(host.text());
        if (closed.isPresent()) {
            return Optional.of("is dead: " + closed.get());
        }
        Optional<String> internal = new InternalHosts(project.settings().internalHosts()).whyInternal(host);
        return internal.isPresent()
                ? Optional.of("is out of reach for outsiders: " + host.text() + " " + internal.get())
                : Optional.empty();
    }

    private static Optional<String> malformed(Address address) {
        if (address.scheme().equals("mailto")) {
            return Optional.empty();
        }
        boolean isWeb = address.scheme().equals("http") || address.scheme().equals("https");
        if (!isWeb || address.host().isEmpty()) {
            return Optional.of("is no http or https address that a browser opens");
        }
        Optional<String> invisible = address.invisibleCharacter();
        return invisible.isPresent()
                ? Optional.of("holds the invisible character " + invisible.get())
                : Optional.empty();
    }

    /** On a forge each repository has its issues next to it; without a POM, Git alone says where that is. */
    private static Optional<Verdict> implied(Project project, Optional<Pom> pom) {
        if (pom.isEmpty()) {
            return project.pom().isAbsent() ? impliedByRemote(project) : Optional.empty();
        }
        for (PomValue value : ownScm(pom)) {
            Optional<String> issues = ScmUrl.parse(value.text()).issues();
            if (value.isResolved() && issues.isPresent()) {
                return Optional.of(Verdict.passed(
                        "<scm> names a forge that keeps issues at " + issues.get(),
                        Evidence.byLink(value.location(), issues.get())));
            }
        }
        return Optional.empty();
    }

    private static Optional<Verdict> impliedByRemote(Project project) {
        Optional<ScmUrl> remote = remote(project);
        Optional<String> issues = remote.isPresent() ? remote.get().issues() : Optional.empty();
        return issues.isPresent()
                ? Optional.of(Verdict.passed("The forge of the Git remote keeps issues", Evidence.byLink(issues.get())))
                : Optional.empty();
    }

    private static Verdict unnamed(Project project, Optional<Pom> pom, Optional<PomValue> declared) {
        Optional<String> unreadable = project.pom().trouble();
        if (unreadable.isPresent()) {
            return Verdict.unknown(unreadable.get());
        }
        if (declared.isPresent()) {
            return Verdict.unknown("<issueManagement><url> "
                    + Address.of(declared.get().text()).shown() + " cannot be resolved from the POMs at hand");
        }
        if (pom.isEmpty()) {
            return Verdict.failed(
                    project.fallbackLocation(),
                    "issue-tracker",
                    "No issue tracker is named: the Git remote names no forge, and no link in README, CONTRIBUTING or"
                            + " SUPPORT leads to one",
                    "Link from the README to the public issue tracker");
        }
        for (PomValue value : ownScm(pom)) {
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
                        paste(repositories(project, pom)));
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
                "Name the public issue tracker, for example:", "GitHub", "https://github.com/OWNER/REPOSITORY/issues");
    }

    private static Fix element(String lead, String system, String url) {
        return Fix.of(
                lead,
                "<issueManagement>",
                "  <system>" + system + "</system>",
                "  <url>" + url + "</url>",
                "</issueManagement>");
    }

    private static List<ScmUrl> repositories(Project project, Optional<Pom> pom) {
        List<ScmUrl> repositories = new ArrayList<>();
        for (PomValue value : ownScm(pom)) {
            ScmUrl url = ScmUrl.parse(value.text());
            if (!url.isUnresolved() && !url.host().isEmpty()) {
                repositories.add(url);
            }
        }
        Optional<ScmUrl> remote = remote(project);
        if (remote.isPresent()) {
            repositories.add(remote.get());
        }
        return repositories;
    }

    private static Optional<ScmUrl> remote(Project project) {
        Optional<Remotes> remotes = Remotes.of(project.git()).value();
        return remotes.isPresent() ? remotes.get().published() : Optional.empty();
    }

    private static List<PomValue> ownScm(Optional<Pom> pom) {
        Optional<PomScm> scm = pom.isPresent() ? pom.get().scm() : Optional.empty();
        return scm.isPresent() ? scm.get().ownValues() : List.of();
    }

    private static boolean isOneOf(List<ScmUrl> repositories, ScmUrl url) {
        for (ScmUrl repository : repositories) {
            if (url.isSameRepository(repository)) {
                return true;
            }
        }
        return false;
    }
}
