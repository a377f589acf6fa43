package org.openbydefault.rules.metadata;

import java.util.Optional;
import org.openbydefault.address.ScmUrl;
import org.openbydefault.project.Evidence;
import org.openbydefault.project.PluginAccess;
import org.openbydefault.project.Pom;
import org.openbydefault.project.PomScm;
import org.openbydefault.project.PomValue;
import org.openbydefault.project.Project;
import org.openbydefault.project.Reachability.Answer;
import org.openbydefault.project.Reachability.Kind;
import org.openbydefault.rule.Family;
import org.openbydefault.rule.Framework;
import org.openbydefault.rule.RuleInfo;
import org.openbydefault.rule.Severity;
import org.openbydefault.rule.Verdict;
import org.openbydefault.rules.pom.PomRule;

/** What the address promises, the server has to keep. The only rule about {@code <scm>} that asks the network. */
public final class ScmReachable extends PomRule {

    private static final RuleInfo INFO = RuleInfo.of(
                    "scm-reachable",
                    Family.METADATA,
                    Severity.OFF,
                    "The connection of `<scm>` answers an anonymous clone request")
            .measuring(Framework.OSPS_BASELINE, "OSPS-QA-01.01")
            .supporting(Framework.STANDARD_FOR_PUBLIC_CODE, "code-in-the-open");

    public ScmReachable() {
        super(INFO);
    }

    @Override
    protected Verdict judge(Project project, Pom pom) {
        Optional<PomValue> connection = pom.scm()
                .flatMap(PomScm::connection)
                .filter(value -> value.isOwn() && !value.text().isEmpty());
        if (connection.isEmpty()) {
            return Verdict.notApplicable("The POM has no <connection> of its own, see rule scm");
        }
        ScmUrl url = ScmUrl.parse(connection.get().text());
        if (url.isUnresolved()) {
            return Verdict.unknown("<connection> " + url + " cannot be resolved from the POMs at hand");
        }
        Optional<String> address = url.cloneAddress();
        return address.isPresent() && url.provider().orElse("git").equals("git")
                ? ask(project, connection.get(), url, address.get())
                : Verdict.notApplicable("<connection> " + url + " is no Git address that everybody can ask");
    }

    private static Verdict ask(Project project, PomValue connection, ScmUrl url, String address) {
        Answer answer = PluginAccess.reachability(project).askForRepository(address);
        String message = "<connection> " + url + " " + answer.reason();
        if (answer.kind() == Kind.UNKNOWN) {
            return Verdict.unknown(message);
        }
        return answer.kind() == Kind.ANSWERED
                ? Verdict.passed(message, Evidence.at(connection.location(), answer.reason()))
                : Verdict.failed(
                        connection.location(),
                        "connection",
                        message,
                        "Make the repository public, or name the public one in <scm>");
    }
}
