package org.openbydefault.maven;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.jspecify.annotations.Nullable;
import org.openbydefault.check.Checkout;
import org.openbydefault.check.RepositoryCheck;
import org.openbydefault.engine.Baseline;
import org.openbydefault.engine.CheckResult;
import org.openbydefault.engine.ConfigurationException;
import org.openbydefault.engine.Crashes;
import org.openbydefault.maven.configuration.CheckExecution;

/** Writes the baseline of a repository, or takes out of it what is gone. */
final class BaselineGoal extends EngineGoal {

    BaselineGoal(AbstractConfiguredMojo mojo) {
        super(mojo);
    }

    void run() throws MojoExecutionException {
        if (isSkipped() || !worksHere()) {
            return;
        }
        try {
            Crashes crashes = new Crashes();
            Checkout checkout = checkout(crashes);
            CheckResult result =
                    result(checkout, configuration(catalog(), checkout.store()), Optional.empty(), crashes);
            if (!result.crashes().isEmpty()) {
                throw new MojoExecutionException(message(result.crashes()));
            }
            update(checkout, result);
        } catch (ConfigurationException mistake) {
            throw new MojoExecutionException(mistake.getMessage());
        } catch (IOException unwritable) {
            throw new MojoExecutionException("The baseline cannot be written: " + unwritable.getMessage(), unwritable);
        }
    }

    @Override
    @Nullable
    String configuredExecution() {
        return CheckExecution.of(project, execution);
    }

    private boolean worksHere() {
        return directory().isPresent() ? isFirst() : BuildRoot.is(project, session.getAllProjects());
    }

    private void update(Checkout checkout, CheckResult result) throws ConfigurationException, IOException {
        if (result.commit().isPresent()) {
            throw new ConfigurationException(List.of("A baseline is written for a working tree: leave commit out"));
        }
        Path file = checkout.root().resolve(Baseline.FILE);
        Optional<Baseline> before = RepositoryCheck.baseline(checkout);
        if (before.isPresent()) {
            prune(file, before.get(), before.get().without(result.results()));
        } else {
            create(file, Baseline.of(result.results()));
        }
    }

    private void create(Path file, Baseline baseline) throws IOException {
        if (baseline.size() == 0) {
            log.info("Nothing fails, so there is no need for a baseline");
            return;
        }
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new IOException(file + " is there already, and cannot be read as a file of the repository");
        }
        Files.writeString(file, baseline.text());
        log.info("Wrote " + counted(baseline.size()) + " to " + Baseline.FILE + ": commit it");
    }

    private void prune(Path file, Baseline before, Baseline after) throws IOException {
        int gone = before.size() - after.size();
        if (gone == 0) {
            log.info("Each of the " + counted(before.size()) + " in " + Baseline.FILE
                    + " is still there. To take in what is new, delete the file first");
            return;
        }
        if (Files.isSymbolicLink(file)) {
            throw new IOException(file + " is a symbolic link");
        }
        if (after.size() == 0) {
            Files.delete(file);
        } else {
            Files.writeString(file, after.text());
        }
        log.info("Took " + counted(gone) + " out of " + Baseline.FILE + ", "
                + (after.size() == 0 ? "which is gone with the last" : after.size() + " are left"));
    }

    private static String counted(int findings) {
        return findings == 1 ? "1 finding" : findings + " findings";
    }
}
