package org.openbydefault.standalone;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.openbydefault.engine.ConfigurationException;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** What {@code java -jar} starts. */
final class Main {

    private Main() {}

    /** Ends the JVM: with 0 if all is well, 1 if rules are violated, 2 after a mistake. */
    public static void main(String[] arguments) {
        System.setProperty("slf4j.internal.verbosity", "ERROR"); // JGit logs to nobody, and that is as it should be
        System.exit(run(Surroundings.ofProcess(), arguments));
    }

    /** Does what the arguments say; returns an {@link ExitStatus}. */
    static int run(Surroundings around, String... arguments) {
        String version = version();
        boolean isExplained =
                List.of(arguments).contains("--help") || List.of(arguments).contains("-h");
        CommandSpec all =
                CommandSpec.create().name(Command.start(version).strip()).version(version);
        all.mixinStandardHelpOptions(true);
        all.usageMessage().description("Checks that repositories keep an open-by-default promise.");
        for (Command command : List.of(
                new CheckCommand(around, version),
                new BatchCommand(around, version),
                new FleetCommand(around, version),
                new ExplainCommand(around))) {
            CommandSpec spec = command.spec(isExplained);
            all.addSubcommand(spec.name(), spec.version(version));
        }
        return new CommandLine(all)
                .setOut(new PrintWriter(new OutputStreamWriter(around.out(), StandardCharsets.UTF_8), true))
                .setErr(new PrintWriter(new OutputStreamWriter(around.error(), StandardCharsets.UTF_8), true))
                .setExecutionStrategy(Main::execute)
                .execute(arguments);
    }

    private static int execute(ParseResult given) {
        Integer helped = CommandLine.executeHelpRequest(given);
        if (helped != null) {
            return helped;
        }
        CommandLine all = given.commandSpec().commandLine();
        if (!given.hasSubcommand()) {
            all.usage(all.getErr());
            return ExitStatus.MISTAKE;
        }
        ParseResult chosen = given.subcommand();
        return execute((Command) chosen.commandSpec().userObject(), chosen, all.getErr());
    }

    private static int execute(Command command, ParseResult given, PrintWriter errors) {
        try {
            return command.run(given);
        } catch (ConfigurationException mistake) {
            errors.println("[ERROR] " + mistake.getMessage());
        } catch (IOException | UncheckedIOException trouble) {
            errors.println("[ERROR] Something cannot be read or written: " + trouble.getMessage());
        } catch (InterruptedException interrupted) {
            errors.println("[ERROR] Interrupted");
            Thread.currentThread().interrupt();
        }
        return ExitStatus.MISTAKE;
    }

    private static String version() {
        return Optional.ofNullable(Main.class.getPackage().getImplementationVersion())
                .orElse("development");
    }
}
