package org.openbydefault.rules.openness;

import java.util.List;
import java.util.Optional;
import org.openbydefault.address.Address;
import org.openbydefault.address.HostName;
import org.openbydefault.address.InternalHosts;
import org.openbydefault.address.ScmFlaw;
import org.openbydefault.address.ScmUrl;
import org.openbydefault.address.Transport;
import org.openbydefault.project.Evidence;
import org.openbydefault.project.Fact;
import org.openbydefault.project.GitSubmodule;
import org.openbydefault.project.Location;
import org.openbydefault.project.Project;
import org.openbydefault.project.SourceText;
import org.openbydefault.rule.Family;
import org.openbydefault.rule.Finding;
import org.openbydefault.rule.Fix;
import org.openbydefault.rule.Framework;
import org.openbydefault.rule.Options;
import org.openbydefault.rule.Rule;
import org.openbydefault.rule.RuleInfo;
import org.openbydefault.rule.Severity;
import org.openbydefault.rule.Verdict;
import org.openbydefault.text.QuotedText;
import org.openbydefault.text.Wording;

/** A clone without its submodules is incomplete; who cannot clone them cannot build. */
public final class SubmodulesPublic implements Rule {

    private static final String GITMODULES = ".gitmodules";

    private static final RuleInfo INFO = RuleInfo.of(
                    "submodules-public",
                    Family.OPENNESS,
                    Severity.ERROR,
                    "Every submodule can be cloned without an account")
            .supporting(Framework.STANDARD_FOR_PUBLIC_CODE, "make-the-codebase-reusable-and-portable");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Verdict check(Project project, Options options) {
        if (!project.git().isPresent()) {
            return Verdict.notApplicable("No Git repository, so no submodules");
        }
        Fact<List<GitSubmodule>> submodules = project.git().submodules();
        if (!submodules.isKnown()) {
            return Verdict.unknown(submodules.reason());
        }
        return submodules.value().get().isEmpty()
                ? Verdict.notApplicable("No submodules")
                : judge(project, submodules.value().get());
    }

    private static Verdict judge(Project project, List<GitSubmodule> submodules) {
        Assessment assessment = new Assessment();
        InternalHosts internalHosts = new InternalHosts(project.settings().internalHosts());
        for (GitSubmodule submodule : submodules) {
            Optional<String> obstacle = obstacle(project, submodule, internalHosts);
            if (obstacle.isEmpty()) {
                assessment.innocent();
            } else {
                assessment.wrong(Finding.of(
                        location(project, submodule),
                        submodule.path(),
                        "The submodule " + submodule.path() + " cannot be cloned by outsiders: " + obstacle.get(),
                        fix(submodule)));
            }
        }
        return assessment.verdict(Verdict.passed(
                "Nothing speaks against " + Wording.counted(submodules.size(), "submodule", "submodules"),
                Evidence.at(
                        location(project, submodules.get(0)), submodules.get(0).path())));
    }

    /** What keeps outsiders from cloning it. */
    static Optional<String> obstacle(Project project, GitSubmodule submodule, InternalHosts internalHosts) {
        String url = submodule.url().orElse("").strip();
        if (url.isEmpty()) {
            return Optional.of(GITMODULES + " gives no address for it");
        }
        if (url.startsWith("./") || url.startsWith("../")) {
            return Optional.empty();
        }
        ScmUrl address = ScmUrl.parse("scm:git:" + url);
        Optional<ScmFlaw> flaw =
                hasCredentials(project, submodule.line()) ? Optional.of(ScmFlaw.CREDENTIALS) : worstFlaw(url, address);
        Optional<String> obstacle = address.obstacleToAnonymousClone();
        if (flaw.isPresent() || obstacle.isPresent()) {
            return Optional.of(
                    shown(url) + ": " + (flaw.isPresent() ? flaw.get().clause() : obstacle.get()));
        }
        return HostName.of(address.host())
                .flatMap(host -> internalHosts.whyInternal(host, address.path()).map(why -> host.text() + " " + why));
    }

    /** What runs a program on the machine of whoever clones comes before what is merely malformed. */
    private static Optional<ScmFlaw> worstFlaw(String url, ScmUrl address) {
        if (address.transport() == Transport.HELPER) {
            return Optional.of(ScmFlaw.REMOTE_HELPER);
        }
        return url.startsWith("-") ? Optional.of(ScmFlaw.HYPHEN) : address.flawAsConnection();
    }

    /** Facts come without credentials, but that the file holds some is worth a word. */
    private static boolean hasCredentials(Project project, int line) {
        Optional<SourceText> gitmodules = project.files().text(GITMODULES).value();
        String[] lines = gitmodules.isPresent() ? gitmodules.get().text().split("\n", -1) : new String[0];
        if (line < 1 || line > lines.length) {
            return false;
        }
        String written =
                lines[line - 1].substring(lines[line - 1].indexOf('=') + 1).strip();
        return ScmUrl.parse("scm:git:" + written).flawAsConnection().equals(Optional.of(ScmFlaw.CREDENTIALS));
    }

    private static Fix fix(GitSubmodule submodule) {
        if (submodule.url().isEmpty()) {
            return Fix.of(
                    "Give it an address in " + GITMODULES + ", or remove it:",
                    "git rm --cached " + QuotedText.shellWord(submodule.path()));
        }
        Optional<String> connection = ScmUrl.parse(
                        "scm:git:" + submodule.url().get().strip())
                .connection()
                .filter(text -> text.startsWith("scm:git:https:"));
        return Fix.of(
                connection.isPresent()
                        ? "Set url = " + connection.get().substring("scm:git:".length()) + " in " + GITMODULES
                                + ", if everybody may read it there; else publish it"
                        : "Publish the repository and set its https address in " + GITMODULES);
    }

    private static String shown(String url) {
        return Address.of(url).shown();
    }

    private static Location location(Project project, GitSubmodule submodule) {
        return project.files().paths().contains(GITMODULES)
                ? Location.of(GITMODULES, submodule.line())
                : project.fallbackLocation();
    }
}
