package org.openbydefault.maven;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openbydefault.configuration.Configuration;
import org.openbydefault.configuration.PluginParameter;
import org.openbydefault.engine.ConfigurationException;
import org.openbydefault.engine.RuleSetting;
import org.openbydefault.report.PageText;
import org.openbydefault.report.RuleLines;
import org.openbydefault.report.RuleText;
import org.openbydefault.text.NearestName;

/** Explains a rule. */
final class ExplainGoal extends TellingGoal {

    ExplainGoal(AbstractConfiguredMojo mojo) {
        super(mojo);
    }

    @Override
    void tell() throws ConfigurationException, IOException {
        String id = layers().text(PluginParameter.RULE);
        Judgement judgement = judgement();
        Optional<RuleSetting> setting = judgement.configuration().setting(id);
        if (setting.isEmpty()) {
            throw new ConfigurationException(List.of(unknown(id, judgement.configuration())));
        }
        Printout printout = new Printout(log);
        printout.print(PageText.of(RuleText.of(setting.get().rule().info()), columns()));
        printout.print(new RuleLines(columns()).explained(setting.get(), judgement.of(setting.get())));
    }

    private static String unknown(String id, Configuration configuration) {
        List<String> ids = new ArrayList<>();
        for (RuleSetting setting : configuration.settings()) {
            ids.add(setting.rule().info().id());
        }
        return id.isEmpty()
                ? "Say which rule: -DopenByDefault.rule=<rule>; known are " + String.join(", ", ids)
                : "Unknown rule '" + id + "', " + NearestName.hint(id, ids);
    }
}
