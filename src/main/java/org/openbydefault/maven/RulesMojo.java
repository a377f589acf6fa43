package org.openbydefault.maven;

import java.io.IOException;
import org.apache.maven.plugins.annotations.Mojo;
import org.openbydefault.engine.ConfigurationException;
import org.openbydefault.engine.RuleSetting;
import org.openbydefault.report.RuleLines;

/** Lists the rules: id, effective severity and where that was set, what it says now, and what passes it. */
@Mojo(name = "rules", requiresProject = false, threadSafe = true)
public final class RulesMojo extends AbstractTellingMojo {

    @Override
    void tell() throws ConfigurationException, IOException {
        Judgement judgement = judgement();
        Printout printout = new Printout(getLog());
        printout.print(text("Policy " + judgement.configuration().policy() + ", "
                + judgement.configuration().settings().size() + " rules:"));
        RuleLines lines = new RuleLines(columns());
        for (RuleSetting setting : judgement.configuration().settings()) {
            printout.print(lines.listed(setting, judgement.of(setting)));
        }
        printout.print(text("About one of them: " + goals() + "explain -DopenByDefault.rule=<rule>"));
    }
}
