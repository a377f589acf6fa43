package org.openbydefault.standalone;

import java.util.Optional;
import org.openbydefault.check.RunListener;
import org.openbydefault.configuration.Configuration;
import org.openbydefault.project.DetectedKind;
import org.openbydefault.report.OpeningLine;
import org.openbydefault.rule.Family;
import org.openbydefault.rule.RuleInfo;

/** Says what is checked. */
final class ConsoleListener implements RunListener {

    private final Log log;
    private final String folder;

    /** @param folder the name of the folder, for a repository without POM */
    ConsoleListener(Log log, String folder) {
        this.log = log;
        this.folder = folder;
    }

    @Override
    public void starts(
            Optional<String> coordinates, DetectedKind kind, Configuration configuration, Optional<Family> family) {
        log.info(OpeningLine.of(
                coordinates.orElse(folder), kind, configuration.kind().isPresent(), configuration.policy(), family));
    }

    @Override
    public void starts(RuleInfo rule, int number, int of) {}
}
