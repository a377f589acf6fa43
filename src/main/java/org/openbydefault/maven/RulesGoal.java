package org.openbydefault.maven;

import java.io.IOException;
import org.openbydefault.engine.ConfigurationException;
import org.openbydefault.engine.RuleSetting;
import org.openbydefault.report.RuleLines;

/** Lists the rules of a build. */
final class RulesGoal extends TellingGoal {

    RulesGoal(AbstractConfiguredMojo mojo) {
        super(mojo);
    }

    @Override
    void tell() throws ConfigurationException, IOException {
        Judgement judgement = judgement();
        Printout printout = new Printout(log);
        printout.print(text("Policy " + judgement.configuration().policy() + ", "
                + judgement.configuration().settings().size() + " rules:"));
        RuleLines lines = new RuleLines(columns());
        for (RuleSetting setting : judgement.configuration().settings()) {
            printout.print(lines.listed(setting, judgement.of(setting)));
        }
        printout.print(text("About one of them: " + goals() + "explain -DopenByDefault.rule=<rule>"));
    }
}
