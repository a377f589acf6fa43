package org.openbydefault.rules.metadata;

import java.util.Optional;
import org.openbydefault.address.Remotes;
import org.openbydefault.address.ScmUrl;
import org.openbydefault.project.Evidence;
import org.openbydefault.project.Fact;
import org.openbydefault.project.Location;
import org.openbydefault.project.Pom;
import org.openbydefault.project.PomScm;
import org.openbydefault.project.PomValue;
import org.openbydefault.project.Project;
import org.openbydefault.rule.Family;
import org.openbydefault.rule.Framework;
import org.openbydefault.rule.RuleInfo;
import org.openbydefault.rule.Severity;
import org.openbydefault.rule.Verdict;
import org.openbydefault.rules.pom.ForeignParent;
import org.openbydefault.rules.pom.PomRule;

/** Whoever has the artifact must learn from its POM where the source is. */
public final class Scm extends PomRule {

    private static final RuleInfo INFO = RuleInfo.of(
                    "scm",
                    Family.METADATA,
                    Severity.ERROR,
                    "The POM says in `<scm>` where the source can be browsed and cloned")
            .supporting(Framework.OSPS_BASELINE, "OSPS-QA-01.01")
            .supporting(Framework.STANDARD_FOR_PUBLIC_CODE, "code-in-the-open");

    public Scm() {
        super(INFO);
    }

    @Override
    protected Verdict judge(Project project, Pom pom) {
        Optional<PomScm> scm = pom.scm();
        if (scm.isPresent() && scm.get().isOwn()) {
            return judgeOwn(project, scm.get());
        }
        Optional<Verdict> unread = ForeignParent.unread(pom, "<scm>");
        if (unread.isPresent()) {
            return unread.get();
        }
        Optional<PomValue> inherited = scm.isPresent() ? strongest(scm.get()) : Optional.empty();
        return inherited.isPresent()
                ? judgeForeign(project, pom, inherited.get())
                : absent(project, pom.location(), "The POM has no <scm>");
    }

    private static Verdict judgeOwn(Project project, PomScm scm) {
        Optional<PomValue> url = stated(scm.url());
        Optional<PomValue> connection = stated(scm.connection());
        if (url.isPresent() && connection.isPresent()) {
            return Verdict.passed(
                    "<scm> has url and connection",
                    Evidence.at(url.get().location(), "url"),
                    Evidence.at(connection.get().location(), "connection"));
        }
        if (url.isEmpty() && connection.isEmpty()) {
            return absent(project, scm.location(), "<scm> has neither <url> nor <connection>");
        }
        ScmXml xml = ScmXml.of(project, scm);
        return url.isPresent()
                ? Verdict.review(
                        scm.location(),
                        "connection",
                        "<scm> has <url> and no <connection> to clone from",
                        xml.connection())
                : Verdict.review(scm.location(), "url", "<scm> has <connection> and no <url> to browse", xml.url());
    }

    private static Verdict judgeForeign(Project project, Pom pom, PomValue value) {
        String parent = value.foreignModel().orElse("");
        Fact<Remotes> remotes = Remotes.of(project.git());
        if (!remotes.isKnown()) {
            return Verdict.unknown("Only the parent " + parent + " has <scm>, and the Git remotes cannot be read: "
                    + remotes.reason());
        }
        if (remotes.value().get().isEmpty()) {
            return Verdict.unknown(
                    "Only the parent " + parent + " has <scm>, and there is no Git remote to compare it with");
        }
        ScmUrl inherited = ScmUrl.parse(value.text());
        if (remotes.value().get().sameAs(inherited).isPresent()) {
            return Verdict.passed(
                    "<scm> of the parent " + parent + " names this repository",
                    Evidence.at(value.location(), "parent"));
        }
        return absent(
                project,
                pom.location(),
                "No <scm> of its own; what the parent " + parent + " passes on names another repository");
    }

    private static Verdict absent(Project project, Location location, String message) {
        return Verdict.failed(location, "scm", message, ScmXml.ofRemote(project).element());
    }

    private static Optional<PomValue> strongest(PomScm scm) {
        if (scm.url().isPresent()) {
            return scm.url();
        }
        return scm.connection().isPresent() ? scm.connection() : scm.developerConnection();
    }
}
