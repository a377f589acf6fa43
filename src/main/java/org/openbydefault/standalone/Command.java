package org.openbydefault.standalone;

import java.io.IOException;
import java.net.ProxySelector;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.openbydefault.engine.ConfigurationException;
import org.openbydefault.network.Network;
import org.openbydefault.network.NetworkSettings;
import org.openbydefault.project.Reachability;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** A word behind the name of the jar. */
interface Command {

    /**
     * Its options.
     *
     * @param isExplained whether the user asked what they mean
     */
    CommandSpec spec(boolean isExplained);

    /**
     * Does it.
     *
     * @return an {@link ExitStatus}
     */
    int run(ParseResult given) throws IOException, ConfigurationException, InterruptedException;

    /** A command of that name with nothing but {@code --help}. */
    static CommandSpec spec(String name, String description, Command command) {
        CommandSpec spec = CommandSpec.wrapWithoutInspection(command);
        spec.name(name).mixinStandardHelpOptions(true);
        spec.usageMessage().description(description);
        return spec;
    }

    /** What the parameters mean; nothing where nobody asked. */
    static Map<String, String> descriptions(boolean isExplained) {
        return isExplained ? ParameterDescriptions.read() : Map.of();
    }

    /** How the user starts a command of this version. */
    static String start(String version) {
        return "java -jar open-by-default-maven-plugin-" + version + "-standalone.jar ";
    }

    /** Who answers for the network, through the proxy that the JVM was told. */
    static Reachability reachability(boolean isOnline, boolean isPrivate, UnaryOperator<Reachability> announced) {
        if (!isOnline) {
            return Reachability.offline();
        }
        NetworkSettings settings = NetworkSettings.through(ProxySelector.getDefault());
        return announced.apply(new Network(isPrivate ? settings.withPrivateAddresses() : settings));
    }
}
