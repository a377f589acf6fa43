package org.openbydefault.rules.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openbydefault.address.ClosedHosts;
import org.openbydefault.address.HostName;
import org.openbydefault.address.InternalHosts;
import org.openbydefault.address.ScmFlaw;
import org.openbydefault.address.ScmUrl;
import org.openbydefault.project.Evidence;
import org.openbydefault.project.Pom;
import org.openbydefault.project.PomScm;
import org.openbydefault.project.PomValue;
import org.openbydefault.project.Project;
import org.openbydefault.rule.Family;
import org.openbydefault.rule.Finding;
import org.openbydefault.rule.Framework;
import org.openbydefault.rule.RuleInfo;
import org.openbydefault.rule.Severity;
import org.openbydefault.rule.Verdict;
import org.openbydefault.rules.pom.PomRule;

/** What {@code <scm>} says must be of use to somebody without an account. Values of foreign parents are not judged. */
public final class ScmPublic extends PomRule {

    private static final String UNFILLED = "is a proposal in which owner and name were not filled in";

    private static final RuleInfo INFO = RuleInfo.of(
                    "scm-public",
                    Family.METADATA,
                    Severity.ERROR,
                    "An outsider can browse and clone what `<scm>` names without an account")
            .supporting(Framework.OSPS_BASELINE, "OSPS-QA-01.01")
            .supporting(Framework.OSPS_BASELINE, "OSPS-BR-03.01")
            .supporting(Framework.STANDARD_FOR_PUBLIC_CODE, "code-in-the-open");

    public ScmPublic() {
        super(INFO);
    }

    @Override
    protected Verdict judge(Project project, Pom pom) {
        Optional<PomScm> scm = pom.scm();
        return scm.isPresent() && scm.get().isOwn() ? new Judgement(project, pom, scm.get()).verdict() : nothingOwn();
    }

    private static Verdict nothingOwn() {
        return Verdict.notApplicable("The POM has no <scm> of its own, see rule scm");
    }

    /** The judgement of one {@code <scm>}, value by value. */
    private static final class Judgement {

        private final Pom pom;
        private final PomScm scm;
        private final ScmXml xml;
        private final InternalHosts internalHosts;
        private final List<Finding> findings = new ArrayList<>();
        private final List<Evidence> evidence = new ArrayList<>();
        private final List<String> unresolved = new ArrayList<>();

        Judgement(Project project, Pom pom, PomScm scm) {
            this.pom = pom;
            this.scm = scm;
            this.xml = ScmXml.of(project, scm);
            this.internalHosts = new InternalHosts(project.settings().internalHosts());
        }

        Verdict verdict() {
            Optional<PomValue> url = stated(scm.url());
            Optional<PomValue> connection = stated(scm.connection());
            Optional<PomValue> developerConnection = stated(scm.developerConnection());
            if (url.isEmpty() && connection.isEmpty() && developerConnection.isEmpty()) {
                return nothingOwn();
            }
            if (url.isPresent()) {
                judgeUrl(url.get());
            } else {
                missUrl();
            }
            if (connection.isPresent()) {
                judgeConnection(connection.get());
            }
            if (developerConnection.isPresent()) {
                judgeDeveloperConnection(developerConnection.get());
            }
            if (!findings.isEmpty()) {
                return Verdict.failed(summary(), findings).withEvidence(evidence);
            }
            if (!unresolved.isEmpty()) {
                return Verdict.unknown(String.join(", ", unresolved) + " cannot be resolved from the POMs at hand");
            }
            return Verdict.passed(
                    connection.isPresent()
                            ? "Everybody can browse <url> and clone from <connection>, as far as the addresses tell"
                            : "Everybody can browse <url>, as far as the address tells; there is no <connection>",
                    evidence);
        }

        private void judgeUrl(PomValue value) {
            ScmUrl url = ScmUrl.parse(value.text());
            if (isResolved(url, "url")) {
                report("url", value, url, troubleOfPage(url), xml.url());
            }
        }

        private Optional<String> troubleOfPage(ScmUrl url) {
            if (url.isPlaceholder()) {
                return Optional.of(UNFILLED);
            }
            Optional<ScmFlaw> flaw = url.flawAsPage();
            if (flaw.isPresent()) {
                return Optional.of(flaw.get().clause());
            }
            Optional<String> closed = ClosedHosts.reason(url.host());
            return closed.isPresent() ? Optional.of("is dead: " + closed.get()) : internal(url);
        }

        private void missUrl() {
            findings.add(Finding.of(
                    scm.location(),
                    "url",
                    "<scm> has no <url>, so that nobody can browse the source",
                    xml.fix(xml.lead(), xml.url())));
        }

        private void judgeConnection(PomValue value) {
            ScmUrl url = ScmUrl.parse(value.text());
            if (isResolved(url, "connection")) {
                report("connection", value, url, troubleOfConnection(value, url), xml.connection());
            }
        }

        private Optional<String> troubleOfConnection(PomValue value, ScmUrl url) {
            Optional<String> flaw = flaw(value, url);
            if (flaw.isPresent()) {
                return flaw;
            }
            Optional<String> obstacle = url.obstacleToAnonymousClone();
            return obstacle.isPresent()
                    ? Optional.of("cannot be cloned without an account: " + obstacle.get())
                    : internal(url);
        }

        /** Who may write to the repository has an account: only the form counts. */
        private void judgeDeveloperConnection(PomValue value) {
            ScmUrl url = ScmUrl.parse(value.text());
            if (isResolved(url, "developerConnection")) {
                report("developerConnection", value, url, flaw(value, url), xml.developerConnection());
            }
        }

        private boolean isResolved(ScmUrl url, String element) {
            if (url.isUnresolved()) {
                unresolved.add("<" + element + "> " + url);
            }
            return !url.isUnresolved();
        }

        /** Below the repository points what Maven appended to a value of a parent; see rule scm-inheritance. */
        private Optional<String> flaw(PomValue value, ScmUrl url) {
            if (url.isPlaceholder()) {
                return Optional.of(UNFILLED);
            }
            boolean inherited = !value.location().path().equals(pom.location().path());
            Optional<ScmFlaw> flaw = url.flawAsConnection();
            return flaw.isEmpty() || (inherited && flaw.get() == ScmFlaw.PAGE_OF_REPOSITORY)
                    ? Optional.empty()
                    : Optional.of(flaw.get().clause());
        }

        private Optional<String> internal(ScmUrl url) {
            Optional<HostName> host = HostName.of(url.host());
            Optional<String> reason =
                    host.isPresent() ? internalHosts.whyInternal(host.get(), url.path()) : Optional.empty();
            return reason.isPresent()
                    ? Optional.of("is out of reach for outsiders: " + url.host() + " " + reason.get())
                    : Optional.empty();
        }

        private void report(String element, PomValue value, ScmUrl url, Optional<String> trouble, String fix) {
            if (trouble.isPresent()) {
                findings.add(Finding.of(
                        value.location(),
                        element,
                        "<" + element + "> " + url + " " + trouble.get(),
                        xml.fix(xml.lead(), fix)));
            } else {
                evidence.add(Evidence.at(value.location(), url.toString()));
            }
        }

        private String summary() {
            return findings.size() == 1
                    ? findings.get(0).message()
                    : findings.size() + " values of <scm> are of no use to somebody without an account";
        }
    }
}
