package org.openbydefault.maven;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.openbydefault.configuration.PluginParameter;
import org.openbydefault.convert.Conversion;
import org.openbydefault.convert.RepolinterConverter;
import org.openbydefault.engine.ConfigurationException;

/** Converts a rule set of repolinter. */
final class ConvertGoal extends ConfiguredGoal {

    ConvertGoal(AbstractConfiguredMojo mojo) {
        super(mojo);
    }

    void run() throws MojoExecutionException {
        if (!isFirst()) {
            return;
        }
        try {
            convert(layers().text(PluginParameter.FROM));
        } catch (ConfigurationException mistake) {
            throw new MojoExecutionException(mistake.getMessage());
        } catch (IOException trouble) {
            throw new MojoExecutionException("The policy cannot be written: " + trouble.getMessage(), trouble);
        }
    }

    private void convert(String source) throws ConfigurationException, IOException {
        Path file = currentFolder().resolve(source);
        if (source.isEmpty() || !Files.isRegularFile(file)) {
            throw new ConfigurationException(List.of(
                    source.isEmpty()
                            ? "Say which rule set: -DopenByDefault.from=repolinter.json"
                            : "-DopenByDefault.from: '" + source + "' is no file of " + currentFolder()));
        }
        List<String> problems = new ArrayList<>();
        Optional<Conversion> conversion = RepolinterConverter.convert(source, Files.readString(file), problems);
        if (conversion.isEmpty()) {
            throw new ConfigurationException(problems);
        }
        Path folder = Files.createDirectories(currentFolder().resolve("target/open-by-default"));
        Files.write(folder.resolve("policy.yml"), conversion.get().policy().getBytes(StandardCharsets.UTF_8));
        tell(conversion.get());
    }

    private void tell(Conversion conversion) {
        for (Conversion.Step step : conversion.steps()) {
            String line = step.rule() + ": " + (step.isMapped() ? "" : "not mapped: ") + step.note();
            if (step.isMapped()) {
                log.info(line);
            } else {
                log.warn(line);
            }
        }
        log.info(conversion.mapped() + " of " + conversion.steps().size()
                + " rules are in target/open-by-default/policy.yml; try it: " + goals()
                + "check -DopenByDefault.policy=target/open-by-default/policy.yml");
    }
}
