package org.openbydefault.standalone;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.openbydefault.check.InstalledRules;
import org.openbydefault.engine.ConfigurationException;
import org.openbydefault.engine.RuleCatalog;
import org.openbydefault.report.ConsoleReport;
import org.openbydefault.report.PageText;
import org.openbydefault.report.RuleText;
import org.openbydefault.rule.Rule;
import org.openbydefault.text.NearestName;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** Prints the page of a rule. */
final class ExplainCommand implements Command {

    private final Surroundings around;

    ExplainCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public CommandSpec spec(boolean isExplained) {
        CommandSpec spec = Command.spec("explain", "Prints what there is to read about a rule.", this);
        spec.addPositional(PositionalParamSpec.builder()
                .paramLabel("RULE")
                .type(String.class)
                .arity("1")
                .description("The id of the rule.")
                .build());
        return spec;
    }

    @Override
    public int run(ParseResult given) throws IOException, ConfigurationException {
        String id = given.matchedPositionalValue(0, "");
        RuleCatalog catalog = InstalledRules.catalog(getClass().getClassLoader());
        Optional<Rule> rule = catalog.rule(id);
        if (rule.isEmpty()) {
            throw new ConfigurationException(
                    List.of("Unknown rule '" + id + "', " + NearestName.hint(id, catalog.ids())));
        }
        AnsiPainter painter = new AnsiPainter(around.hasTerminal());
        PageText.of(RuleText.of(rule.get().info()), ConsoleReport.columns(around.environment()))
                .forEach(line -> around.print(line.text(painter)));
        return ExitStatus.FINE;
    }
}
