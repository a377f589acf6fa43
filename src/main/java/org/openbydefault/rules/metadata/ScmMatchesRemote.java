package org.openbydefault.rules.metadata;

import java.util.List;
import java.util.Optional;
import org.openbydefault.address.Remotes;
import org.openbydefault.address.ScmUrl;
import org.openbydefault.project.Evidence;
import org.openbydefault.project.Fact;
import org.openbydefault.project.Pom;
import org.openbydefault.project.PomScm;
import org.openbydefault.project.PomValue;
import org.openbydefault.project.Project;
import org.openbydefault.rule.Family;
import org.openbydefault.rule.RuleInfo;
import org.openbydefault.rule.Severity;
import org.openbydefault.rule.Verdict;
import org.openbydefault.rules.pom.PomRule;

/** A POM that was copied from another project sends everybody there. */
public final class ScmMatchesRemote extends PomRule {

    private static final RuleInfo INFO = RuleInfo.of(
            "scm-matches-remote", Family.METADATA, Severity.WARNING, "`<scm>` names the repository that Git names");

    public ScmMatchesRemote() {
        super(INFO);
    }

    @Override
    protected Verdict judge(Project project, Pom pom) {
        Optional<PomScm> scm = pom.scm();
        List<PomValue> values = scm.isPresent() ? scm.get().ownValues() : List.of();
        if (values.isEmpty()) {
            return Verdict.notApplicable("The POM has no <scm> of its own, see rule scm");
        }
        Fact<Remotes> remotes = Remotes.of(project.git());
        if (!remotes.isKnown()) {
            return Verdict.unknown("The Git remotes cannot be read: " + remotes.reason());
        }
        if (remotes.value().get().isEmpty()) {
            return Verdict.notApplicable("Git knows no remote on another machine to compare <scm> with");
        }
        return compare(project, pom, values, remotes.value().get());
    }

    private static Verdict compare(Project project, Pom pom, List<PomValue> values, Remotes remotes) {
        Optional<PomValue> namesake = Optional.empty();
        Optional<PomValue> unresolved = Optional.empty();
        for (PomValue value : values) {
            ScmUrl url = ScmUrl.parse(value.text());
            Optional<ScmUrl> same = remotes.sameAs(url);
            Optional<ScmUrl> remote = same.isPresent() ? same : inherited(pom, value, url, remotes);
            if (url.isUnresolved()) {
                unresolved = Optional.of(value);
            } else if (remote.isPresent()) {
                return Verdict.passed(
                        "<scm> and Git name the same repository, " + url,
                        Evidence.at(value.location(), remote.get().toString()));
            } else if (namesake.isEmpty() && remotes.namesakeOf(url).isPresent()) {
                namesake = Optional.of(value);
            }
        }
        if (unresolved.isPresent()) {
            return Verdict.unknown(ScmUrl.parse(unresolved.get().text()) + " cannot be resolved from the POMs at hand");
        }
        return namesake.isPresent() ? fork(project, namesake.get(), remotes) : other(project, values.get(0), remotes);
    }

    /** Maven appends the module to what it takes from a parent, on hosts that this plugin does not know too. */
    private static Optional<ScmUrl> inherited(Pom pom, PomValue value, ScmUrl url, Remotes remotes) {
        boolean own = value.location().path().equals(pom.location().path());
        return own ? Optional.empty() : remotes.around(url);
    }

    private static Verdict fork(Project project, PomValue value, Remotes remotes) {
        ScmUrl url = ScmUrl.parse(value.text());
        return Verdict.review(
                value.location(),
                "scm",
                "<scm> names " + url + " and Git names "
                        + remotes.namesakeOf(url).orElseThrow()
                        + ": a fork or mirror, or the repository has moved",
                ScmXml.ofRemote(project).element("If the repository has moved:"));
    }

    private static Verdict other(Project project, PomValue value, Remotes remotes) {
        return Verdict.failed(
                value.location(),
                "scm",
                "<scm> names " + ScmUrl.parse(value.text()) + ", and Git names "
                        + remotes.principal().orElseThrow() + ", which is another repository",
                ScmXml.ofRemote(project).element());
    }
}
