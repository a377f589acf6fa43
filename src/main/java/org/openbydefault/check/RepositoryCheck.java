package org.openbydefault.check;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openbydefault.configuration.ConfigurationLayers;
import org.openbydefault.configuration.PluginParameter;
import org.openbydefault.engine.Baseline;
import org.openbydefault.engine.CheckResult;
import org.openbydefault.engine.ConfigurationException;
import org.openbydefault.engine.Crashes;
import org.openbydefault.project.Fact;
import org.openbydefault.project.Project;
import org.openbydefault.project.SourceText;

/**
 * The check of one repository: its working tree or a commit of it, compared with its history where somebody asks for it.
 * Holds files open until it is closed. Not thread-safe.
 */
public final class RepositoryCheck implements AutoCloseable {

    private final ConfigurationLayers layers;
    private final Path folder;
    private final Crashes crashes;
    private final @Nullable RunRepositories run;
    private @Nullable HistoryCheck history;
    private @Nullable OtherRepositories others;

    /**
     * @param layers what the user wishes
     * @param folder a folder of the repository
     * @param crashes is told of what breaks down
     */
    public RepositoryCheck(ConfigurationLayers layers, Path folder, Crashes crashes) {
        this(layers, folder, crashes, null);
    }

    /**
     * @param layers what the user wishes
     * @param folder a folder of the repository
     * @param crashes is told of what breaks down
     * @param run the repositories of a run over many; {@code null} for a check of one alone
     */
    public RepositoryCheck(ConfigurationLayers layers, Path folder, Crashes crashes, @Nullable RunRepositories run) {
        this.layers = layers;
        this.folder = folder;
        this.crashes = crashes;
        this.run = run;
    }

    /**
     * What is to be judged.
     *
     * @throws ConfigurationException if there is no such commit
     */
    public Checkout checkout() throws ConfigurationException {
        return isCommitWanted() ? history().checkout() : Checkout.of(folder, crashes);
    }

    /** Whether a commit is judged, and not the working tree. */
    public boolean isCommitWanted() {
        return !layers.text(PluginParameter.COMMIT).isEmpty();
    }

    /**
     * What the rules say of it.
     *
     * @param checkout what {@link #checkout} told
     * @param checked the facts about it
     * @param repository where earlier states of it come from
     * @throws ConfigurationException if no rule is to run, there is nothing to compare with, or the policy forbids an
     *     acceptance
     */
    public CheckResult result(Checkout checkout, Project checked, CheckedProject repository, RuleRun run)
            throws ConfigurationException {
        Optional<Baseline> baseline = baseline(checkout);
        CheckResult result = run.on(checked, name(folder));
        if (!isCommitWanted() && baseline.isEmpty() && !run.configuration().needsHistory()) {
            return result;
        }
        return history()
                .complete(result, run.configuration(), new Judged(checked, run.rules(), repository, crashes, baseline));
    }

    /**
     * The findings that a repository lives with; empty where it has no such file.
     *
     * @throws ConfigurationException if it is malformed
     */
    public static Optional<Baseline> baseline(Checkout checkout) throws ConfigurationException {
        if (!checkout.store().children("").contains(Baseline.FILE)) {
            return Optional.empty();
        }
        Fact<SourceText> text = checkout.files().text(Baseline.FILE);
        if (!text.isKnown()) {
            throw new ConfigurationException(List.of("The baseline cannot be read: " + text.reason()));
        }
        return Optional.of(Baseline.parse(text.value().get().text()));
    }

    @Override
    public void close() {
        if (history != null) {
            history.close();
        }
        if (others != null) {
            others.close();
        }
    }

    /** Whether it is one of many that a run judges. */
    boolean isOneOfMany() {
        return run != null;
    }

    /** Another repository that is at hand: beside the judged one, or in the same run. */
    Optional<Checkout> other(Checkout judged, String place) {
        if (others == null) {
            others = new OtherRepositories(run, isCommitWanted(), crashes);
        }
        return others.at(judged, place);
    }

    private static String name(Path folder) {
        Path name = folder.toAbsolutePath().normalize().getFileName();
        return name == null ? folder.toString() : name.toString();
    }

    private HistoryCheck history() {
        if (history == null) {
            history = new HistoryCheck(layers, folder);
        }
        return history;
    }
}
