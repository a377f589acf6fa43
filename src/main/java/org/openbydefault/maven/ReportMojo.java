package org.openbydefault.maven;

import java.io.File;
import java.util.Locale;
import org.apache.maven.doxia.sink.Sink;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.reporting.MavenReport;
import org.apache.maven.reporting.MavenReportException;

/**
 * Puts the HTML report into the project's site. Never fails the site for what the rules say. Where the build uses this
 * plugin, the configuration of {@code check} there counts, so that both say the same.
 *
 * <p>An external report, that is a page of its own that the site links to: it looks the same below every skin.
 */
@Mojo(name = "report", threadSafe = true)
public final class ReportMojo extends AbstractConfiguredMojo implements MavenReport {

    private static final String PAGE = ReportGoal.FOLDER + "/index";

    /** Where the page goes if no site is made. */
    @Parameter(defaultValue = "${project.build.directory}/reports", readonly = true, required = true)
    private File reportOutputDirectory;

    @Override
    public void execute() throws MojoExecutionException {
        goal().run();
    }

    @Override
    public boolean canGenerateReport() {
        return goal().isPossible();
    }

    /** What maven-site-plugin calls from 3.13 on. */
    public void generate(Sink sink, Locale locale) throws MavenReportException {
        goal().writeForSite();
    }

    /** What maven-site-plugin up to 3.12.1 calls, to which Maven 3 is bound. */
    @Override
    @Deprecated
    public void generate(org.codehaus.doxia.sink.Sink sink, Locale locale) throws MavenReportException {
        goal().writeForSite();
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

    private ReportGoal goal() {
        return new ReportGoal(this, reportOutputDirectory.toPath());
    }
}
