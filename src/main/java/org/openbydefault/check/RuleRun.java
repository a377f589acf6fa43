package org.openbydefault.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openbydefault.configuration.Configuration;
import org.openbydefault.engine.CheckResult;
import org.openbydefault.engine.ConfigurationException;
import org.openbydefault.engine.Crashes;
import org.openbydefault.engine.Engine;
import org.openbydefault.engine.OffRule;
import org.openbydefault.engine.RuleSetting;
import org.openbydefault.project.DetectedKind;
import org.openbydefault.project.Pom;
import org.openbydefault.project.Project;
import org.openbydefault.project.ProjectKind;
import org.openbydefault.report.OpeningLine;
import org.openbydefault.rule.Family;
import org.openbydefault.rule.RuleInfo;
import org.openbydefault.rule.RuleOption;
import org.openbydefault.rule.Severity;

/** Runs the rules of a configuration on the facts about a repository. */
public final class RuleRun {

    private final String toolVersion;
    private final Configuration configuration;
    private final Optional<Family> family;
    private final RunListener listener;
    private final Crashes crashes;
    private final List<RuleSetting> rules;

    /**
     * @param family the family whose rules are to run, empty for all
     * @param listener is told how far the run is
     * @param crashes is told of what breaks down
     * @throws ConfigurationException if all these rules are off
     */
    public RuleRun(
            String toolVersion,
            Configuration configuration,
            Optional<Family> family,
            RunListener listener,
            Crashes crashes)
            throws ConfigurationException {
        this.toolVersion = toolVersion;
        this.configuration = configuration;
        this.family = family;
        this.listener = listener;
        this.crashes = crashes;
        this.rules = chosen();
    }

    Configuration configuration() {
        return configuration;
    }

    /** The rules that run. */
    public List<RuleSetting> rules() {
        return rules;
    }

    /** @param folder the name of a repository without POM */
    CheckResult on(Project checked, String folder) {
        DetectedKind kind = kind(checked);
        Optional<String> coordinates = coordinates(checked);
        boolean isConfigured = configuration.kind().isPresent();
        listener.starts(OpeningLine.of(coordinates.orElse(folder), kind, isConfigured, configuration.policy(), family));
        return new CheckResult(
                        toolVersion,
                        coordinates,
                        kind,
                        configuration.policy(),
                        configuration.policyDigest(),
                        configuration.failOn(),
                        Engine.run(checked, rules, listener, crashes),
                        crashes.all())
                .withOff(off());
    }

    private List<RuleSetting> chosen() throws ConfigurationException {
        List<RuleSetting> chosen = new ArrayList<>();
        for (RuleSetting setting : configuration.settings()) {
            if (setting.severity() != Severity.OFF
                    && isChosen(setting.rule().info().family())) {
                chosen.add(setting);
            }
        }
        if (chosen.isEmpty()) {
            throw new ConfigurationException(List.of("All rules"
                    + (family.isPresent() ? " of family " + family.get().id() : "")
                    + " are off: set a severity for one of them, or skip the check with openByDefault.skip"));
        }
        return chosen;
    }

    private boolean isChosen(Family other) {
        return family.isEmpty() || family.get() == other;
    }

    private DetectedKind kind(Project checked) {
        try {
            return checked.kind();
        } catch (Throwable crash) {
            crashes.ofPlugin("The detection of the project's kind", crash);
            return DetectedKind.given(ProjectKind.LIBRARY, "its detection broke down");
        }
    }

    private Optional<String> coordinates(Project checked) {
        try {
            Optional<Pom> pom = checked.pom().value();
            return pom.isPresent() ? Optional.of(pom.get().coordinates()) : Optional.empty();
        } catch (Throwable crash) {
            crashes.ofPlugin("The reading of the POM's coordinates", crash);
            return Optional.empty();
        }
    }

    /** What is off although it is not by itself. */
    private List<OffRule> off() {
        List<OffRule> off = new ArrayList<>();
        for (RuleSetting setting : configuration.settings()) {
            RuleInfo rule = setting.rule().info();
            if (setting.severity() == Severity.OFF
                    && rule.defaultSeverity() != Severity.OFF
                    && isChosen(rule.family())) {
                off.add(new OffRule(
                        rule.id(),
                        rule.family(),
                        setting.origin(),
                        setting.isByPolicy(),
                        setting.options().text(RuleOption.REASON.name())));
            }
        }
        return off;
    }
}
