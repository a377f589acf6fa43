package org.openbydefault.maven;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.maven.doxia.sink.Sink;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.reporting.MavenReport;
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

/**
 * Puts the HTML report into the project's site. Never fails the site for what the rules say. Where the build uses this
 * plugin, the configuration of {@code check} there counts, so that both say the same.
 *
 * <p>An external report, that is a page of its own that the site links to: it looks the same below every skin.
 */
@Mojo(name = "report", threadSafe = true)
public final class ReportMojo extends AbstractEngineMojo implements MavenReport {

    private static final String FOLDER = "open-by-default";
    private static final String SITE_HOME = "../project-reports.html";
    private static final String PAGE = FOLDER + "/index";

    /** Where the page goes if no site is made. */
    @Parameter(defaultValue = "${project.build.directory}/reports", readonly = true, required = true)
    private File reportOutputDirectory;

    @Override
    public void execute() throws MojoExecutionException {
        try {
            if (canGenerateReport()) {
                write("");
                getLog().info("See "
                        + ShownPath.from(
                                currentFolder(), reportOutputDirectory.toPath().resolve(PAGE + ".html")));
            }
        } catch (MavenReportException trouble) {
            throw new MojoExecutionException(trouble.getMessage(), trouble);
        }
    }

    @Override
    public boolean canGenerateReport() {
        return !isSkipped() && BuildRoot.is(project, session.getAllProjects());
    }

    /** What maven-site-plugin calls from 3.13 on. */
    public void generate(Sink sink, Locale locale) throws MavenReportException {
        write(SITE_HOME);
    }

    /** What maven-site-plugin up to 3.12.1 calls, to which Maven 3 is bound. */
    @Override
    @Deprecated
    public void generate(org.codehaus.doxia.sink.Sink sink, Locale locale) throws MavenReportException {
        write(SITE_HOME);
    }

    private void write(String home) throws MavenReportException {
        Path folder = reportOutputDirectory.toPath().resolve(FOLDER);
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

    @Override
    public String getOutputName() {
        return PAGE;
    }

    @Override
    public String getCategoryName() {
        return CATEGORY_PROJECT_REPORTS;
    }

    @Override
    public String getName(Locale locale) {
        return "Open by Default";
    }

    @Override
    public String getDescription(Locale locale) {
        return "How the repository keeps an open-by-default promise.";
    }

    @Override
    public void setReportOutputDirectory(File directory) {
        reportOutputDirectory = directory;
    }

    @Override
    public File getReportOutputDirectory() {
        return reportOutputDirectory;
    }

    @Override
    public boolean isExternalReport() {
        return true;
    }
}
