package org.openbydefault.configuration;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openbydefault.engine.Acceptance;
import org.openbydefault.engine.ConfigurationException;
import org.openbydefault.engine.EvidencePlace;
import org.openbydefault.engine.RuleSetting;
import org.openbydefault.project.ClosedPart;
import org.openbydefault.project.ProjectKind;
import org.openbydefault.project.Sisters;
import org.openbydefault.report.ReportFormat;
import org.openbydefault.rule.RuleOption;
import org.openbydefault.rule.Severity;

/**
 * What the user configured, complete and free of mistakes.
 *
 * @param policy the policy as the user named it
 * @param policyDigest a digest of what the policy says, with all that it extends; empty for a built-in one
 * @param kind the kind of project, empty for {@code auto}
 * @param failOn the severity from which on a failure fails the build; {@link Severity#OFF} for {@code never}
 * @param settings every rule, off ones included
 * @param internalHosts globs of hosts, and of paths on them, that outsiders cannot reach
 * @param communityDefaults the repositories with files that the organisation keeps for all its repositories
 * @param formats report formats besides JSON
 * @param annotations whether findings are shown as annotations where a forge runs the build
 * @param online whether the network may be asked
 * @param privateAddresses whether hosts in private networks may be asked
 * @param verbose whether the log tells about rules that passed
 * @param acceptances the findings that the user lives with
 * @param acceptanceLimits what the policies allow of them
 * @param closed what is deliberately not open
 * @param newSince the revision since which findings are new; empty to compare with none
 * @param today the day on which acceptances have to hold, where the user says it
 */
public record Configuration(
        String policy,
        Optional<String> policyDigest,
        Optional<ProjectKind> kind,
        Severity failOn,
        List<RuleSetting> settings,
        List<String> internalHosts,
        List<String> communityDefaults,
        Set<ReportFormat> formats,
        boolean annotations,
        boolean online,
        boolean privateAddresses,
        boolean verbose,
        List<Acceptance> acceptances,
        List<AcceptanceLimits> acceptanceLimits,
        List<ClosedPart> closed,
        Optional<String> newSince,
        Optional<LocalDate> today) {

    /**
     * Looks whether the organisation allows what is accepted.
     *
     * @param day the day on which acceptances have to hold
     * @throws ConfigurationException if one goes beyond a limit of the policy
     */
    public void checkAcceptances(LocalDate day) throws ConfigurationException {
        List<String> problems = new ArrayList<>();
        for (AcceptanceLimits limits : acceptanceLimits) {
            limits.check(acceptances, day, problems);
        }
        if (!problems.isEmpty()) {
            throw new ConfigurationException(problems);
        }
    }

    /** The setting of a rule; empty where there is none of that id. */
    public Optional<RuleSetting> setting(String ruleId) {
        for (RuleSetting setting : settings) {
            if (setting.rule().info().id().equals(ruleId)) {
                return Optional.of(setting);
            }
        }
        return Optional.empty();
    }

    /** Whether a result has to be compared, or laid under acceptances. */
    public boolean needsHistory() {
        return newSince.isPresent() || !acceptances.isEmpty();
    }

    /** The addresses that rules which run are configured to take as evidence. */
    public List<String> evidenceLinks() {
        List<String> links = new ArrayList<>();
        for (RuleSetting setting : settings) {
            for (String place : setting.options().list(RuleOption.EVIDENCE.name())) {
                if (setting.severity() != Severity.OFF && EvidencePlace.isAddress(place)) {
                    links.add(EvidencePlace.withoutTopic(place));
                }
            }
        }
        for (String place : communityDefaults) {
            if (EvidencePlace.isAddress(place)) {
                links.add(place);
            }
        }
        return links;
    }

    /** Whether evidence for a rule that runs is looked for in a checkout beside this one. */
    public boolean namesSisters() {
        for (String place : communityDefaults) {
            if (Sisters.isBeside(place)) {
                return true;
            }
        }
        for (RuleSetting setting : settings) {
            for (String place : setting.options().list(RuleOption.EVIDENCE.name())) {
                if (setting.severity() != Severity.OFF && Sisters.isBeside(EvidencePlace.withoutTopic(place))) {
                    return true;
                }
            }
        }
        return false;
    }
}
