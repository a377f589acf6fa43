package org.openbydefault.check;

import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import org.openbydefault.engine.ConfigurationException;
import org.openbydefault.engine.RuleCatalog;
import org.openbydefault.rule.Rule;
import org.openbydefault.rules.BuiltInRules;

/** The rules that can run: the built-in ones and those that others bring along. */
public final class InstalledRules {

    private InstalledRules() {}

    /**
     * The catalogue.
     *
     * @param classPath where the rules of others are looked for
     * @throws ConfigurationException if one of theirs cannot be used
     */
    public static RuleCatalog catalog(ClassLoader classPath) throws ConfigurationException {
        try {
            return new RuleCatalog(BuiltInRules.all(), ServiceLoader.load(Rule.class, classPath));
        } catch (ServiceConfigurationError | IllegalArgumentException broken) {
            throw new ConfigurationException(List.of("A custom rule cannot be used: " + broken.getMessage()));
        } catch (LinkageError otherVersion) {
            throw new ConfigurationException(
                    List.of("A custom rule cannot be used, it was compiled against other versions"
                            + " of the plugin or of its libraries: " + otherVersion));
        }
    }
}
