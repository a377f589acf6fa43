package org.openbydefault.maven;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.reporting.MavenReportException;
import org.jspecify.annotations.Nullable;
import org.openbydefault.check.Checkout;
import org.openbydefault.configuration.Configuration;
import org.openbydefault.engine.CheckResult;
import org.openbydefault.engine.ConfigurationException;
import org.openbydefault.engine.Crashes;
import org.openbydefault.maven.configuration.CheckExecution;
import org.openbydefault.report.ReportFormat;
import org.openbydefault.report.ReportWriter;

/** Puts the HTML report into a site, or where one would be. */
final class ReportGoal extends EngineGoal {

    /** The folder of the page in that of the site's reports. */
    static final String FOLDER = "open-by-default";

    private static final String SITE_HOME = "../project-reports.html";

    private final Path site;

    /** @param site the folder of the site's reports */
    ReportGoal(AbstractConfiguredMojo mojo, Path site) {
        super(mojo);
        this.site = site;
    }

    void run() throws MojoExecutionException {
        try {
            if (isPossible()) {
                write("");
                log.info("See " + ShownPath.from(currentFolder(), site.resolve(FOLDER + "/index.html")));
            }
        } catch (MavenReportException trouble) {
            throw new MojoExecutionException(trouble.getMessage(), trouble);
        }
    }

    boolean isPossible() {
        return !isSkipped() && BuildRoot.is(project, session.getAllProjects());
    }

    void writeForSite() throws MavenReportException {
        write(SITE_HOME);
    }

    private void write(String home) throws MavenReportException {
        Path folder = site.resolve(FOLDER);
        ReportWriter writer = new ReportWriter(project.getBasedir().toPath(), folder);
        try {
            writer.removeReports(EnumSet.of(ReportFormat.HTML));
            Crashes crashes = new Crashes();
            Checkout checkout = checkout(crashes);
            Configuration configuration = configuration(catalog(), checkout.store());
            Set<ReportFormat> formats = EnumSet.of(ReportFormat.HTML);
            formats.addAll(configuration.formats());
            CheckResult result = result(checkout, configuration, Optional.empty(), crashes);
            writer.writeForSite(checkout.traced(result, formats), formats, home);
            if (!result.crashes().isEmpty()) {
                throw new MavenReportException(message(result.crashes()));
            }
        } catch (ConfigurationException mistake) {
            throw new MavenReportException(mistake.getMessage(), mistake);
        } catch (IOException unwritable) {
            throw new MavenReportException("The report cannot be written: " + unwritable.getMessage(), unwritable);
        }
    }

    @Override
    @Nullable
    String configuredExecution() {
        return CheckExecution.of(project, execution);
    }
}
