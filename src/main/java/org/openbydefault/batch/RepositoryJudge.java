package org.openbydefault.batch;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.openbydefault.check.CheckedProject;
import org.openbydefault.check.Checkout;
import org.openbydefault.check.RepositoryCheck;
import org.openbydefault.check.RuleRun;
import org.openbydefault.check.RunListener;
import org.openbydefault.configuration.Configuration;
import org.openbydefault.configuration.ConfigurationLayer;
import org.openbydefault.configuration.ConfigurationLayers;
import org.openbydefault.configuration.ConfigurationReader;
import org.openbydefault.configuration.Configured;
import org.openbydefault.configuration.PluginParameter;
import org.openbydefault.engine.CheckResult;
import org.openbydefault.engine.ConfigurationException;
import org.openbydefault.engine.Crashes;
import org.openbydefault.git.GitRepository;
import org.openbydefault.project.FileStore;
import org.openbydefault.project.GitRemote;
import org.openbydefault.project.Project;
import org.openbydefault.report.CheckedRepository;
import org.openbydefault.report.RepositoryLine;
import org.openbydefault.rule.RuleInfo;

/**
 * Judges repositories one by one: the commit that the list names or the newest, or the files of a folder that is no
 * repository. Keeps nothing of one for the next. Thread-safe.
 */
public final class RepositoryJudge {

    private static final String NEWEST = "HEAD";

    private final BatchSettings settings;
    private final RunEvidence evidence;

    /** @param all the repositories of the run, those of other parts included */
    public RepositoryJudge(BatchSettings settings, List<CheckedRepository> all) {
        this.settings = settings;
        this.evidence = new RunEvidence(all, settings.folder());
    }

    /**
     * How lines say which policy the user chose for all; empty where each repository may choose.
     *
     * @throws ConfigurationException if the configuration that goes for all has mistakes
     */
    public static String policyMembers(BatchSettings settings) throws ConfigurationException {
        Configuration configuration = configuration(settings, settings.layers(), new NoFiles());
        return settings.layers().value(PluginParameter.POLICY).isPresent()
                ? RepositoryLine.policyMembers(configuration.policy(), configuration.policyDigest())
                : "";
    }

    /** The line of a repository; one that cannot be judged has a line that says why. */
    public String line(CheckedRepository repository) {
        try {
            return judged(repository);
        } catch (ConfigurationException mistake) {
            return unreadable(repository, String.valueOf(mistake.getMessage()));
        } catch (OutOfMemoryError large) {
            return unreadable(repository, "It needs more memory than there is: give more of it with -Xmx");
        } catch (Throwable crash) {
            return unreadable(
                    repository,
                    "The check crashed with " + crash.getClass().getName()
                            + ". This is a defect of the plugin: please report it");
        }
    }

    private String unreadable(CheckedRepository repository, String reason) {
        return RepositoryLine.unreadable(repository, settings.toolVersion(), reason);
    }

    private String judged(CheckedRepository repository) throws ConfigurationException {
        Path folder = folder(repository);
        Crashes crashes = new Crashes();
        ConfigurationLayers layers = layers(repository, folder);
        try (RepositoryCheck check = new RepositoryCheck(layers, folder, crashes, evidence)) {
            Checkout checkout = check.checkout();
            if (checkout.isEmpty()) {
                throw mistake(repository, "has no files");
            }
            Configuration configuration = configuration(settings, layers, checkout.store());
            CheckedProject source =
                    new CheckedProject(check, configuration, settings.reachability(), settings.poms(), crashes);
            RuleRun run = new RuleRun(settings.toolVersion(), configuration, Optional.empty(), new Silent(), crashes);
            Project project = source.of(checkout);
            CheckResult result = check.result(checkout, project, source, run);
            return RepositoryLine.of(repository.at(origin(checkout)), evidence.looked(result, repository, project));
        }
    }

    private Path folder(CheckedRepository repository) throws ConfigurationException {
        try {
            Path folder = settings.folder().resolve(repository.path()).normalize();
            if (!repository.path().isEmpty() && Files.isDirectory(folder)) {
                return folder;
            }
        } catch (InvalidPathException noPath) {
            throw mistake(repository, "is no path");
        }
        throw mistake(repository, "is no folder. Name a checkout or a bare repository");
    }

    /** A folder that is no repository has no commit, even if it lies in one. */
    private ConfigurationLayers layers(CheckedRepository repository, Path folder) {
        Optional<String> revision =
                GitRepository.isAt(folder) ? Optional.of(repository.revision().orElse(NEWEST)) : repository.revision();
        ConfigurationLayer own = new ConfigurationLayer();
        if (revision.isPresent()) {
            own.set(PluginParameter.COMMIT, new Configured(revision.get(), "the list"));
        }
        return settings.layers().beneath(own);
    }

    private static Configuration configuration(BatchSettings settings, ConfigurationLayers layers, FileStore files)
            throws ConfigurationException {
        return new ConfigurationReader(settings.catalog(), settings.policies(), files, layers, List.of()).read();
    }

    private static Optional<String> origin(Checkout checkout) {
        for (GitRemote remote : checkout.git().remotes().value().orElse(List.of())) {
            if (remote.name().equals("origin")) {
                return Optional.of(remote.url());
            }
        }
        return Optional.empty();
    }

    private static ConfigurationException mistake(CheckedRepository repository, String what) {
        return new ConfigurationException(List.of("'" + repository.path() + "' " + what));
    }

    private static final class Silent implements RunListener {

        @Override
        public void starts(String opening) {}

        @Override
        public void starts(RuleInfo rule, int number, int of) {}
    }
}
